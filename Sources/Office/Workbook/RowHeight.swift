/// How high a row must be for the texts in it; programs reckon anew once a cell is changed.
///
/// Without it LibreOffice prints the second line of a cell over the row below.
enum RowHeight {
  /// In points, of a line of the usual font; and the most that spreadsheets take.
  private static let line = 15
  private static let most = 409

  /// About how many lines a text takes in a column, in digits.
  static func lines(_ text: String, width: Int) -> Int {
    // Words are not broken, which leaves about a tenth of each line empty.
    let room = max(1, width * 9 / 10)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, part in
      lines + max(1, (part.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } + room - 1) / room)
    }
  }

  /// The height of a row whose cells have so many lines.
  static func text(_ lines: [Int]) -> String { String(min(most, (lines.max() ?? 1) * line)) }
}
