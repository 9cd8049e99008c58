/// Finds what a mistyped word was probably meant to be.
enum Spelling {
  /// The closest candidate within an edit distance of 2 or a third of the word; the first of equals.
  static func closest(to word: String, in candidates: [String]) -> String? {
    // An argument can be megabytes long; no name is.
    guard word.utf8.count <= 64 else { return nil }
    let limit = max(2, word.count / 3)
    var best: (text: String, distance: Int)?
    for candidate in candidates {
      let distance = editDistance(word.lowercased(), candidate.lowercased())
      // A word none of whose letters is right is no misspelling.
      if distance <= limit, distance < candidate.count, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.text
  }

  /// The number of letters to insert, delete, replace or swap (Damerau 1964, neighbouring letters).
  static func editDistance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first), Array(second))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
