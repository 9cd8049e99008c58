public import Domain

extension SignMatcher {
  /// Reads the codes a counselor typed, separated by `;`, `,` or blanks; case, hyphens and blanks are forgiven.
  ///
  /// What is no code comes back in `unknown`, as written, each once.
  public func typed(_ field: String) -> (signs: [Sign], unknown: [String]) {
    var signs: [Sign] = []
    var unknown: [String] = []
    func take(_ code: SignCode) {
      if !signs.contains(where: { $0.code == code }) {
        signs.append(Sign(code: code, context: .affirmed, quote: "", span: 0..<0, isTyped: true))
      }
    }
    for part in field.split(whereSeparator: { ";,；，、|".contains($0) || $0.isNewline }) {
      // `self harm` is one code, `SELF_HARM NOT_EATING` are two.
      if let code = SignMatcher.code(part) {
        take(code)
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) {
        if let code = SignMatcher.code(word) {
          take(code)
        } else if !unknown.contains(String(word)) {
          unknown.append(String(word))
        }
      }
    }
    return (signs, unknown)
  }

  private static func code(_ text: some StringProtocol) -> SignCode? {
    let words = NoteWords(String(text).split(separator: "_").joined(separator: " ")).texts
    return SignCode(rawValue: words.joined(separator: "_").uppercased())
  }
}
