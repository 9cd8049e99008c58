/// How close the lines of a letter stand, so that it keeps to its page.
enum LetterDensity: Hashable {
  /// A letter home: large and airy.
  case airy
  case dense
  /// A referral with much to tell.
  case full

  /// Lines of a referral that fit a page of Letter paper, the shorter one, at the size of ``dense``; measured in a wide
  /// font, so that narrower ones fit all the more.
  static let mostLines = 38

  init(_ content: LetterContent) {
    self = !content.isDense ? .airy : content.lines <= LetterDensity.mostLines ? .dense : .full
  }
}

extension LetterContent {
  /// About how many lines body and address take on a page of 100 columns, headings with their space above.
  var lines: Int { body.reduce(recipientLines.count) { $0 + LetterContent.lines($1) } }

  private static func lines(_ block: Block) -> Int {
    switch block {
    case .heading: return 2
    case .paragraph(let text): return LetterText.wrapped(text, width: 100).count
    case .list(let items):
      if isShort(items) { return (items.count + 1) / 2 }
      return items.reduce(0) { $0 + LetterText.wrapped($1, width: 96).count }
    case .ticks(let items): return items.reduce(0) { $0 + LetterText.wrapped($1, width: 96).count }
    case .table(_, let rows): return rows.count + 2
    case .page: return 0
    }
  }

  /// Whether the items of a list may stand side by side.
  static func isShort(_ items: [String]) -> Bool {
    let width = items.map(TerminalText.width).max() ?? 0
    return items.count >= 3 && width <= 46 || items.count >= 4 && width <= 72
  }
}
