/// Markup that grows: everything given as text is escaped, everything raw is a named call.
struct HTML {
  private(set) var markup = ""

  /// Adds text, escaped.
  mutating func text(_ text: String) { markup += HTML.escaped(text) }

  /// Adds markup as it is: only for the program's own constants and finished ``HTML``.
  mutating func insertRaw(_ markup: String) { self.markup += markup }

  /// Adds an element around what `content` adds.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], content: (inout HTML) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    markup += "</\(tag)>"
  }

  /// Adds an element around a text.
  mutating func element(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String) {
    element(tag, attributes) { $0.text(text) }
  }
  mutating func element(_ tag: StaticString, _ text: String) { element(tag, [:], text) }

  /// Adds an element without an end tag, such as `meta`, `input` or `use`.
  mutating func empty(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    open(tag, attributes)
  }

  /// Adds an SVG shape, which must be closed.
  mutating func shape(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    open(tag, attributes)
    markup += "</\(tag)>"
  }

  mutating func lineBreak() { markup += "\n" }

  private mutating func open(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    markup += "<\(tag)"
    for (name, value) in attributes { markup += " \(name)=\"\(HTML.escaped(value))\"" }
    markup += ">"
  }
}

extension HTML {
  /// Makes a text safe between tags and in quoted attributes.
  ///
  /// Control characters and those that turn the direction of writing become U+FFFD: a name must not reorder a page.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { needsEscape($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "&", "<", ">", "\"", "'": true
    default: isHidden(scalar)
    }
  }

  /// Whether a character acts on the text around it instead of being seen.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
