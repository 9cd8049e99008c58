import CSV

/// What became of a polluted file when its records are used as the importer uses them.
///
/// The header is searched by its names in the first 21 records; a row counts only when it has as many cells as the
/// header, is not suspect, and its date is one; blanks at the edges of cells and rows of empty cells are dropped.
enum PollutedReading {
  enum Verdict: String, CaseIterable {
    case right = "read right"
    /// The whole file, with a sentence.
    case refused = "refused whole"
    /// Every row not read right is among those flagged.
    case flagged = "row flagged"
    /// Every id, date and status is right; a name or reason is as the file has it, strange quotes and all.
    case literal = "text as written"
    case wrong = "silently wrong"
  }

  static func verdict(_ bytes: [UInt8], expected: [[String]], encoding: TextEncoding? = nil) -> Verdict {
    let options = CSVOptions(encoding: encoding)
    let records: [Record]
    do throws(CSVError) { records = try read(bytes, options) } catch { return .refused }
    guard let top = records.prefix(21).firstIndex(where: { isHeader($0.fields) }) else { return .refused }
    let names = records[top].fields.map(trimmed)
    guard PollutedTable.header.allSatisfy({ name in names.count { $0 == name } == 1 }) else { return .refused }
    let places = PollutedTable.header.compactMap { names.firstIndex(of: $0) }
    var kept: [[String]] = []
    var flagged = ""
    for record in records[(top + 1)...] where !record.fields.allSatisfy(\.isEmpty) {
      if record.isSuspect || record.fields.count != names.count || !isDate(trimmed(record.fields[places[1]])) {
        flagged += record.original + "\n"
      } else {
        kept.append(places.map { trimmed(record.fields[$0]) })
      }
    }
    return compare(kept, expected.map { $0.map(trimmed) }, flagged: flagged)
  }

  private struct Record {
    var fields: [String]
    var isSuspect: Bool
    var original: String
  }

  private static func read(_ bytes: [UInt8], _ options: CSVOptions) throws(CSVError) -> [Record] {
    var reader = try CSVReader(bytes: bytes, options: options)
    var batch = RecordBatch()
    var records: [Record] = []
    while try reader.next(&batch) {
      for record in batch.records {
        records.append(
          Record(fields: batch.texts(record), isSuspect: record.isSuspect, original: batch.original(record)))
      }
    }
    return records
  }

  /// Whether the rows kept are those expected, and those missing stand among the flagged ones.
  private static func compare(_ kept: [[String]], _ expected: [[String]], flagged: String) -> Verdict {
    if kept == expected { return .right }
    var kept = kept[...]
    var isLiteral = false
    for row in expected {
      if let next = kept.first, next.prefix(3) == row.prefix(3) {
        if next != row { isLiteral = true }
        kept = kept.dropFirst()
      } else if [row[0], row[1], String(row[3].split(separator: " ").last ?? "")].count(where: flagged.contains) < 2 {
        return .wrong
      }
    }
    return kept.isEmpty ? isLiteral ? .literal : .flagged : .wrong
  }

  private static func isHeader(_ fields: [String]) -> Bool {
    PollutedTable.header.allSatisfy { name in fields.contains { trimmed($0) == name } }
  }

  private static func isDate(_ text: String) -> Bool {
    text.utf8.count == 10 && text.hasPrefix("2026-11-")
      && text.utf8.dropFirst(8).allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
