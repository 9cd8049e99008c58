/// A clean table and how one hand writes it, from which polluted files are made.
struct PollutedTable {
  static let header = ["student_id", "date", "status", "name", "reason"]

  /// Eighty rows with quoted delimiters, quotes, line breaks, accents and empty cells.
  static let clean: [[String]] = (0..<80).map { number in
    let name = ["Reed, Ann", "Ito Ken", "say \"Bo\" Ng", "Ørsted", "O'Brien", "学籍 花子", "Lee"][number % 7]
    let reason = ["", "ill", "bus, late", "two\nlines", "C:\\temp", "he said \"no\"", "", "x;y"][number % 8]
    let day = [9, 10, 11, 12, 13, 16, 17, 18, 19, 20][number / 8]
    return [
      "\(number % 8 + 1001)", day < 10 ? "2026-11-0\(day)" : "2026-11-\(day)", ["P", "A", "T", "E"][number % 4], name,
      reason,
    ]
  }

  /// How a row is written.
  struct Hand {
    var delimiter = ","
    var quote = "\""
    /// What stands before a quote inside quotes; nil: nothing at all.
    var escape: String? = "\""
    var lineEnd = "\n"
    /// Quotes every cell, not only those that need it.
    var quotesAll = false

    func cell(_ text: String) -> String {
      let special = [delimiter, quote, "\n", "\r"] + (escape == "\\" ? ["\\"] : [])
      let needsQuotes = quotesAll || special.contains { !$0.isEmpty && text.contains($0) } || text.first == " "
      guard !quote.isEmpty, needsQuotes else { return text }
      var inner = text
      if escape == "\\" {
        inner = inner.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      }
      if let escape {
        inner = inner.split(separator: quote, omittingEmptySubsequences: false).joined(separator: escape + quote)
      }
      return quote + inner + quote
    }

    func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: delimiter) + lineEnd }
  }

  /// Writes the table, its header first.
  static func text(_ hand: Hand = Hand(), header: [String]? = header, rows: [[String]] = clean) -> String {
    (header.map(hand.row) ?? "") + rows.map(hand.row).joined()
  }

  /// Writes the table with one line changed; row -1 is the header.
  static func text(changing row: Int, _ change: ([String]) -> String) -> String {
    var lines = lines
    lines[row + 1] = change(row < 0 ? header : clean[row])
    return lines.joined()
  }

  /// The clean file's records, as the usual hand writes them.
  private static let lines = ([header] + clean).map(Hand().row)
}
