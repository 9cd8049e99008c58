import Domain

/// The sentence of a rule with its placeholders, checked when the settings are read.
///
/// `{excess}` is a value; `{streak:school day}` a value with its noun, in the plural where it belongs there; a part in
/// square brackets is left out when a value in it is zero or unknown.
struct SentenceTemplate: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    case value(Placeholder, noun: String)
    case optional([Piece])

    var isOptional: Bool { if case .optional = self { true } else { false } }
  }
  var pieces: [Piece]

  /// Reads a template that stands at a line and column of the settings.
  static func read(_ text: String, line: Int, column: Int) throws(SettingsError) -> SentenceTemplate {
    var outer: [Piece] = []
    var inner: [Piece]?
    var plain = ""
    let characters = Array(text)
    var place = 0
    func fail(_ problem: String, _ at: Int, hint: String = "") -> SettingsError {
      SettingsError(line: line, column: column + at, problem: problem, hint: hint)
    }
    func flush() {
      if plain.isEmpty { return }
      if inner != nil { inner?.append(.text(plain)) } else { outer.append(.text(plain)) }
      plain = ""
    }
    while place < characters.count {
      switch characters[place] {
      case "{":
        guard let end = characters[place...].firstIndex(of: "}") else {
          throw fail("a placeholder is not closed", place, hint: "add ‘}’")
        }
        let words = String(characters[(place + 1)..<end]).split(separator: ":", maxSplits: 1)
        let name = words.first.map(String.init) ?? ""
        guard let value = Placeholder(name: name) else {
          let hint = didYouMean(name, Placeholder.names)
          throw fail(
            "unknown placeholder ‘{\(name)}’", place, hint: hint.isEmpty ? "‘ebb rules --indicators’ lists them" : hint)
        }
        flush()
        let piece = Piece.value(value, noun: words.count > 1 ? String(words[1]) : "")
        if inner != nil { inner?.append(piece) } else { outer.append(piece) }
        place = end
      case "}":
        throw fail("‘}’ without ‘{’", place)
      case "[":
        if inner != nil { throw fail("‘[’ inside square brackets", place, hint: "close the first with ‘]’") }
        flush()
        inner = []
      case "]":
        guard inner != nil else { throw fail("‘]’ without ‘[’", place) }
        flush()
        outer.append(.optional(inner ?? []))
        inner = nil
      default:
        plain.append(characters[place])
      }
      place += 1
    }
    if inner != nil { throw fail("a square bracket is not closed", characters.count, hint: "add ‘]’") }
    flush()
    return SentenceTemplate(pieces: outer)
  }

  /// The sentence with its numbers and dates; blanks left by omitted parts are closed.
  func sentence(_ standing: borrowing Standing) -> String {
    let text = SentenceTemplate.write(pieces, standing)
    return text.utf8.first == 0x20 || text.utf8.last == 0x20 || pieces.contains(where: \.isOptional)
      ? text.split(separator: " ").joined(separator: " ") : text
  }

  private static func write(_ pieces: [Piece], _ standing: borrowing Standing) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let plain): text += plain
      case .value(let placeholder, let noun):
        let value = placeholder.text(standing)
        text += value
        if !noun.isEmpty { text += value == "1" ? " \(noun)" : " \(noun)s" }
      case .optional(let inner):
        let says = inner.allSatisfy { piece in
          if case .value(let placeholder, _) = piece { return placeholder.says(standing) }
          return true
        }
        if says { text += write(inner, standing) }
      }
    }
    return text
  }
}
