/// The code of a number format, cut into what matters here.
enum FormatCode {
  enum Token: Hashable, Sendable {
    /// A character that stands for something, in lower case: a digit's place, a part of a day, a sign.
    case letter(Character)
    /// Text shown as it is.
    case literal(String)
    /// `[h]`, `[mm]` or `[s]`: a length of time.
    case elapsed

    var isDatePart: Bool {
      guard case .letter(let letter) = self else { return false }
      // a is the day of the week in East Asia.
      return "ymdhsa".contains(letter)
    }

    var isDigit: Bool { self == .letter("0") || self == .letter("#") || self == .letter("?") }
  }

  /// Cuts the first section of a code; no tokens for `General` and text formats.
  static func tokens(_ code: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(code)
    while let character = rest.popFirst() {
      switch character {
      case ";": return tokens
      case "\"":
        let end = rest.firstIndex(of: "\"") ?? rest.endIndex
        tokens.append(.literal(String(rest[..<end])))
        rest = rest[end...].dropFirst()
      case "\\":
        if let next = rest.popFirst() { tokens.append(.literal(String(next))) }
      case "_":
        // A blank as wide as the next character, and below one that fills the cell: in no text.
        rest = rest.dropFirst()
      case "*": rest = rest.dropFirst()
      case "[":
        let end = rest.firstIndex(of: "]") ?? rest.endIndex
        let word = rest[..<end].lowercased()
        if let first = word.first, "hms".contains(first), word.allSatisfy({ $0 == first }) { tokens.append(.elapsed) }
        rest = rest[end...].dropFirst()
      case "-", "+", "(", ")", " ", ":", "!", "^", "&", "'", "~", "{", "}", "<", ">", "=", "$":
        tokens.append(.literal(String(character)))
      default:
        if rest.count >= 6, (String(character) + rest.prefix(6)).lowercased() == "general" { return [] }
        tokens.append(.letter(Character(character.lowercased())))
      }
    }
    return tokens
  }
}
