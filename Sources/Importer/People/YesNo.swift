/// Reads an answer in the words of the languages that ebb writes letters in, and of spreadsheets.
enum YesNo {
  private static let yes: Set<String> = [
    "yes", "y", "true", "t", "1", "x", "ja", "j", "si", "s", "verdadero", "vero", "oui", "wahr", "はい", "有", "○", "✓",
  ]
  private static let no: Set<String> = [
    "no", "n", "false", "f", "0", "nein", "falso", "non", "falsch", "いいえ", "無", "×",
  ]

  /// Nil for any other word; a guess would send a letter to somebody who must not have it.
  static func read(_ text: String) -> Bool? {
    let word = CodeBook.trimmed(text)
    let key = ColumnName.key(word)
    // Signs such as ○ are no letters, so their key is empty.
    let plain = key.isEmpty ? word : key
    return yes.contains(plain) ? true : no.contains(plain) ? false : nil
  }
}
