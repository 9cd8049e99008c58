import Domain

/// What a sheet says, in all of its languages side by side, so that one reviewer sees them together.
struct SheetPhrase: Hashable, Sendable {
  private let english: String
  private let japanese: String
  private let spanish: String
  private let italian: String

  init(_ english: String, _ japanese: String, _ spanish: String, _ italian: String) {
    self.english = english
    self.japanese = japanese
    self.spanish = spanish
    self.italian = italian
  }

  /// The words in a language; `{0}`, `{1}` … stand for the values.
  func said(_ language: LetterLanguage, _ values: String...) -> String {
    let text =
      switch language {
      case .english: english
      case .japanese: japanese
      case .spanish: spanish
      case .italian: italian
      }
    guard !values.isEmpty else { return text }
    var result = ""
    // Filled from left to right, so that braces inside a value stay what they are.
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), let place = Int(after[..<close]), values.indices.contains(place)
      else { break }
      result = language.joined(result + rest[..<open], values[place])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
