/// Where a line of text may end: at blanks, and between East Asian characters but not before a closing mark.
enum LineBreaks {
  struct Piece {
    var text: String
    /// Whether a blank stands in front of it.
    var hasBlank: Bool
  }

  /// Marks that never begin a line (JIS X 4051), and those that never end one.
  private static let closing = Set("、。，．・：；？！」』）】〉》ー々％日月年")
  private static let opening = Set("「『（【〈《")

  static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var hasBlank = false
    var last: Character?
    for character in text {
      if character == " " {
        (hasBlank, last) = (true, nil)
        continue
      }
      let joins =
        switch last {
        case nil: false
        case let before?:
          closing.contains(character) || opening.contains(before) || !isWide(character) && !isWide(before)
        }
      if joins, !pieces.isEmpty {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(Piece(text: String(character), hasBlank: hasBlank))
        hasBlank = false
      }
      last = character
    }
    return pieces
  }

  private static func isWide(_ character: Character) -> Bool { TerminalText.width(character) == 2 }
}
