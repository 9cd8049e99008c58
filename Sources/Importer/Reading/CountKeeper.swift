import Domain

/// Keeps the totals of a file and finds those that stand twice.
struct CountKeeper: Sendable {
  private var counts: [CellKey: CountPeriod] = [:]

  mutating func add(
    _ count: CountPeriod, _ at: AttendanceTable.Line, _ row: CellWriter.Row, column: Int, _ writer: inout CellWriter
  ) {
    let key = CellKey(at, count.first)
    if writer.conflicts.isSecondPass, writer.conflicts.has(key) {
      let complaint = Complaint(code: .contradictingRows, expected: "")
      writer.conflicts.add(writer.rejects.row(complaint, row.record, in: row.batch, column: column), to: key)
    } else if let old = counts[key] {
      if old == count { writer.repeats += 1 } else { writer.conflicts.note(key) }
    } else {
      counts[key] = count
    }
  }

  func finish(_ writer: inout CellWriter) {
    writer.sheet.counts = counts.values.sorted {
      ($0.student, $0.school, $0.first) < ($1.student, $1.school, $1.first)
    }
    // Totals whose days overlap would count a day twice.
    for (old, new) in zip(writer.sheet.counts, writer.sheet.counts.dropFirst())
    where old.student == new.student && old.school == new.school && new.first <= old.last {
      for count in [old, new] {
        writer.conflicts.note(
          CellKey(.init(student: count.student, school: count.school, isNew: false), count.first))
      }
    }
  }
}

extension CellWriter {
  /// A count of days or classes, 0 to 1,000; nil when the row had to be kept back.
  mutating func count(_ text: String, _ row: Row, column: Int) -> Int? {
    if let number = Int(text), (0...1000).contains(number) { return number }
    // A spreadsheet writes whole numbers as 5.0 when the column holds a gap.
    if text.hasSuffix(".0"), let number = Int(text.dropLast(2)), (0...1000).contains(number) { return number }
    if text.hasPrefix("#") {
      reject(
        Complaint(code: .spreadsheetError, expected: "a number", hint: "a formula failed in the spreadsheet"), row,
        column)
    } else {
      reject(
        Complaint(code: .badNumber, expected: "a whole number of days", hint: "0 when there were none"), row, column)
    }
    return nil
  }
}
