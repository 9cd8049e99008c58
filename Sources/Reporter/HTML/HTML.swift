/// Markup that grows: everything given as text is escaped, everything raw is a named call.
struct HTML {
  private(set) var markup = ""
  /// Whether the markup leaves out what HTML lets a page leave out: a page of five hundred cards is a third smaller.
  let isTight: Bool
  /// Drawings that many parts of the page share.
  private var drawings = SharedDrawings()

  init(isTight: Bool = false) { self.isTight = isTight }

  /// Adds text, escaped.
  mutating func text(_ text: String) { markup += HTML.escaped(text) }

  /// Adds markup as it is: only for the program's own constants and finished ``HTML``.
  mutating func insertRaw(_ markup: String) { self.markup += markup }

  /// Adds an element around what `content` adds; an attribute without a value is left out.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], content: (inout HTML) -> Void
  ) {
    open(tag, attributes)
    markup += ">"
    content(&self)
    if !isTight || !HTML.endsByItself.contains(tag.description) { markup += "</\(tag)>" }
  }

  /// Elements whose end tag a reader of HTML adds, wherever our pages put them (HTML, 13.1.2.4).
  private static let endsByItself: Set<String> = ["dd", "dt", "li", "option", "tbody", "td", "th", "thead", "tr"]

  /// Adds an element around a text.
  mutating func element(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String) {
    element(tag, attributes) { $0.text(text) }
  }
  mutating func element(_ tag: StaticString, _ text: String) { element(tag, [:], text) }

  /// Adds an element without an end tag, such as `meta`, `input` or `use`.
  mutating func empty(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    open(tag, attributes)
    markup += ">"
  }

  /// Adds an SVG shape, which must be closed.
  mutating func shape(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    open(tag, attributes)
    // The space keeps the slash out of a value without quotes.
    markup += isTight ? (markup.utf8.last == UInt8(ascii: "\"") ? "/>" : " />") : "></\(tag)>"
  }

  /// Adds a drawing by its name; the drawing itself stands once in the page, where ``addSharedDrawings()`` puts it.
  mutating func sharedDrawing(_ draw: (inout HTML) -> Void) {
    var drawing = HTML(isTight: isTight)
    draw(&drawing)
    guard !drawing.markup.isEmpty else { return }
    shape("use", ["href": "#" + drawings.id(of: drawing.markup)])
  }

  /// Adds the drawings that ``sharedDrawing(_:)`` named; after the last of them.
  mutating func addSharedDrawings() {
    guard !drawings.all.isEmpty else { return }
    insertRaw("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>")
    for (number, drawing) in drawings.all.enumerated() {
      element("g", ["id": SharedDrawings.id(number), "class": "shared"]) { $0.insertRaw(drawing) }
    }
    insertRaw("</defs></svg>")
  }

  mutating func lineBreak() { markup += "\n" }

  private mutating func open(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    markup += "<\(tag)"
    for (name, value) in attributes {
      guard let value else { continue }
      markup += isTight && HTML.needsNoQuotes(value) ? " \(name)=\(value)" : " \(name)=\"\(HTML.escaped(value))\""
    }
  }
}

/// Drawings of which a page holds each once, under a name, in the order of their first use.
struct SharedDrawings {
  private var numbers: [String: Int] = [:]
  private(set) var all: [String] = []

  static func id(_ number: Int) -> String { "g\(number)" }

  /// The name of a drawing, a new one for a new drawing.
  mutating func id(of drawing: String) -> String {
    if let number = numbers[drawing] { return SharedDrawings.id(number) }
    numbers[drawing] = all.count
    all.append(drawing)
    return SharedDrawings.id(all.count - 1)
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

  /// Whether an attribute's value may stand without quotes: letters, digits and a few signs that mean nothing in HTML.
  static func needsNoQuotes(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "#"): true
        default: false
        }
      }
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
