/// Cuts the sentence or clause around a sign out of a note.
struct Quotation {
  /// The longest quote, in characters.
  static let limit = 160
  private let bytes: [UInt8]
  private let words: [NoteWords.Word]

  init(_ text: String, _ note: NoteWords) {
    bytes = Array(text.utf8)
    words = note.words
  }

  /// The sentence; where that is too long the clause; where that too is long, the words nearest to the sign.
  func quote(around hit: PhraseTree.Hit) -> String {
    for limit in [NoteWords.Break.sentence, .clause, .line] {
      let text = text(from: hit.first, to: hit.last, until: limit)
      // Counting characters is slow; there are never more of them than bytes.
      if text.utf8.count <= Quotation.limit || text.count <= Quotation.limit { return text }
    }
    var (first, last) = (hit.first, hit.last)
    while true {
      let wider = (max(0, first - 1), min(words.count - 1, last + 1))
      let text = plain(words[wider.0].span.lowerBound..<words[wider.1].span.upperBound)
      if text.count > Quotation.limit - 4 || wider == (first, last) { break }
      (first, last) = wider
    }
    let text = plain(words[first].span.lowerBound..<words[last].span.upperBound)
    return text.count <= Quotation.limit ? text : String(text.prefix(Quotation.limit - 1)) + "…"
  }

  private func text(from first: Int, to last: Int, until limit: NoteWords.Break) -> String {
    var (first, last) = (first, last)
    while first > 0, words[first].before < limit { first -= 1 }
    while last + 1 < words.count, words[last + 1].before < limit { last += 1 }
    return plain(words[first].span.lowerBound..<words[last].span.upperBound)
  }

  /// The words as written, on one line.
  private func plain(_ span: Range<Int>) -> String {
    let part = bytes[span]
    // Most notes have nothing but single spaces: nothing to join.
    if !part.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE3 || $0 == 0xE2 }), !hasDoubleSpace(part) {
      return String(decoding: part, as: UTF8.self)
    }
    return String(decoding: part, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func hasDoubleSpace(_ part: ArraySlice<UInt8>) -> Bool {
    zip(part, part.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }
}
