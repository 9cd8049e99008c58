/// What the words of a note are, asked one by one.
extension NoteWords {
  /// The folded form of a word.
  func text(_ word: Word) -> String { String(decoding: folded[word.letters], as: UTF8.self) }
  /// Whether a word says whose something is: `brother's`, `parents'`.
  func isOwner(_ word: Word) -> Bool { word.isOwner || hasOwnerEnding(word) }
  /// Whether a word ends in `'s`.
  func hasOwnerEnding(_ word: Word) -> Bool {
    let end = word.letters.upperBound
    return word.letters.count >= 2 && folded[end - 2] == UInt8(ascii: "'") && folded[end - 1] == UInt8(ascii: "s")
  }
  var texts: [String] { words.map(text) }
}
