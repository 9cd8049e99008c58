import Domain

/// The codes that a counselor typed beside a note, separated by `;`, `,`, `|` or blanks.
struct TypedSigns {
  private(set) var signs: [Sign] = []
  /// What is no code, as written, each once.
  private(set) var unknown: [String] = []
  var codes: Set<SignCode> { Set(signs.map(\.code)) }

  init(_ field: String) {
    for part in field.split(whereSeparator: { ";,；，、|".contains($0) || $0.isNewline }) {
      // `self harm` is one code, `SELF_HARM NOT_EATING` are two.
      if let code = TypedSigns.code(part) {
        take(code)
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) {
        if let code = TypedSigns.code(word) {
          take(code)
        } else if !unknown.contains(String(word)) {
          unknown.append(String(word))
        }
      }
    }
  }

  private mutating func take(_ code: SignCode) {
    guard !codes.contains(code) else { return }
    signs.append(Sign(code: code, context: .affirmed, quote: "", span: 0..<0, isTyped: true))
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: SignCode.allCases.map { (ColumnName.key($0.rawValue), $0) })

  /// Case, hyphens and blanks are forgiven.
  private static func code(_ text: some StringProtocol) -> SignCode? { known[ColumnName.key(text)] }

  /// Whether a text may be shown in a notice: written like a code, so no sentence about a child.
  static func looksLikeCode(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.utf8.contains { (65...90).contains($0) || $0 == 95 }
      && text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45 }
  }
}
