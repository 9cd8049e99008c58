import Domain

/// Splits a condition into words, each with its column.
struct ConditionWords {
  struct Word {
    var text: String
    /// In characters from 1, within the value.
    var column: Int
  }
  private(set) var words: [Word] = []
  let length: Int

  init(_ text: String) {
    let characters = Array(text)
    length = characters.count
    var place = 0
    while place < characters.count {
      let character = characters[place]
      if character.isWhitespace {
        place += 1
        continue
      }
      let start = place
      if "<>=!≥≤".contains(character) {
        while place < characters.count, "<>=!≥≤".contains(characters[place]) { place += 1 }
      } else if "()*%×".contains(character) {
        place += 1
      } else {
        while place < characters.count, !characters[place].isWhitespace, !"<>=!≥≤()*%×".contains(characters[place]) {
          place += 1
        }
      }
      words.append(Word(text: String(characters[start..<place]), column: start + 1))
    }
  }
}
