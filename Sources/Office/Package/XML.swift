/// Markup of one part that grows: everything given as text is escaped, and no element can stay open.
struct XML {
  private(set) var bytes: [UInt8]

  /// Begins a part with the declaration and its outermost element.
  static func part(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String>, content: (inout XML) -> Void
  ) -> [UInt8] {
    var xml = XML(bytes: Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8))
    xml.element(tag, attributes, content: content)
    return xml.bytes
  }

  /// Adds an element around what `content` adds.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], content: (inout XML) -> Void
  ) {
    open(tag, attributes)
    let start = bytes.count
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    if bytes.count == start + 1 {
      bytes[start] = UInt8(ascii: "/")
      bytes.append(UInt8(ascii: ">"))
    } else {
      bytes += "</\(tag)>".utf8
    }
  }

  /// Adds an element without content.
  mutating func empty(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    open(tag, attributes)
    bytes += "/>".utf8
  }

  /// Adds an element around a text whose spaces count.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Adds text; what XML cannot hold must have been replaced before, and becomes U+FFFD.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      // In attributes these would be read as spaces.
      case "\t": bytes += "&#9;".utf8
      case "\n": bytes += "&#10;".utf8
      default: bytes += UTF8.encode(PlainText.isHeld(scalar) ? scalar : "\u{FFFD}") ?? .init()
      }
    }
  }

  private mutating func open(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    bytes += "<\(tag)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
