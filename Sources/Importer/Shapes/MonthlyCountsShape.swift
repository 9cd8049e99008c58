import Domain

/// A row a student and month as Japanese schools count it: counts, not days.
struct MonthlyColumns: Hashable, Sendable {
  var student: Int
  var month: Int
  var required: Int
  var attended: Int?
  var absent: Int
  var late: Int?
  var leftEarly: Int?
  /// Absences on official duty, which count as attended.
  var official: Int?
  var school: Int?
  var name: Int?

  static let months = ["年月", "month"]
  static let requireds = ["要出席日数", "出席すべき日数", "出席しなければならない日数", "days required"]
  static let absences = ["欠席日数", "days absent"]

  static func recognise(_ names: ColumnNames) -> MonthlyColumns? {
    guard let student = names.place(of: Aliases.student), let month = names.place(of: months),
      let required = names.place(of: requireds),
      let absent = names.place(of: absences)
    else { return nil }
    return MonthlyColumns(
      student: student, month: month, required: required, attended: names.place(of: ["出席日数", "days attended"]),
      absent: absent, late: names.place(of: ["遅刻回数", "遅刻", "times late"]),
      leftEarly: names.place(of: ["早退回数", "早退", "times left early"]), official: names.place(of: ["公欠日数"]),
      school: names.place(of: Aliases.school), name: names.place(of: Aliases.name))
  }

  var used: Set<Int> {
    Set([student, month, required, absent] + [attended, late, leftEarly, official, school, name].compactMap { $0 })
  }
}

/// Reads monthly totals; nothing is turned into days.
struct MonthlyPass: CellPass {
  let columns: MonthlyColumns
  var writer: CellWriter
  private var counts = CountKeeper()

  init(_ columns: MonthlyColumns, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: .japan, order: .iso, setup: setup, conflicts: conflicts)
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    guard let (first, last) = month(texts[columns.month]) else {
      writer.reject(
        Complaint(code: .badPeriod, expected: "a month such as 2020-04", hint: "write year and month"), row,
        columns.month)
      return
    }
    guard writer.allowed(first, row, column: columns.month),
      let line = writer.line(
        texts[columns.student], school: columns.school.map { texts[$0] } ?? "",
        name: columns.name.map { texts[$0] } ?? "", on: first, row, column: columns.student),
      let required = writer.count(texts[columns.required], row, column: columns.required),
      let absent = writer.count(texts[columns.absent], row, column: columns.absent),
      let attended = optional(columns.attended, texts, row), let late = optional(columns.late, texts, row),
      let early = optional(columns.leftEarly, texts, row), let official = optional(columns.official, texts, row)
    else { return }
    let sum = attended + absent
    guard required <= last - first + 1, absent <= required,
      columns.attended == nil || sum == required || sum + official == required
    else {
      writer.reject(
        Complaint(
          code: .impossibleCount, expected: "what attended and absent days add up to",
          hint: "\(attended) attended and \(absent) absent of \(required) days"), row, columns.required)
      return
    }
    let at = writer.sheet.lines[line]
    counts.add(
      CountPeriod(
        student: at.student, school: at.school, first: first, last: last, expectedParts: required * Mark.wholeDay,
        missedParts: absent * Mark.wholeDay, lawfulParts: absent * Mark.wholeDay, late: late, leftEarly: early),
      at, row, column: columns.absent, &writer)
  }

  mutating func finish() { counts.finish(&writer) }

  private mutating func optional(_ column: Int?, _ texts: [String], _ row: CellWriter.Row) -> Int? {
    guard let column, !texts[column].isEmpty else { return 0 }
    return writer.count(texts[column], row, column: column)
  }

  /// `2020-04`, `2020/4`, `202004`, `2020年4月`, `令和2年4月`.
  private func month(_ text: String) -> (SchoolDay, SchoolDay)? {
    if let written = WrittenDay(text + "1日"), let year = written.year {
      return month(year: year, month: written.month)
    }
    var numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard text.unicodeScalars.allSatisfy({ "0123456789-/.年月 ".unicodeScalars.contains($0) }) else { return nil }
    if numbers.count == 1, (190_001...219_912).contains(numbers[0]) { numbers = [numbers[0] / 100, numbers[0] % 100] }
    return numbers.count == 2 ? month(year: numbers[0], month: numbers[1]) : nil
  }

  private func month(year: Int, month: Int) -> (SchoolDay, SchoolDay)? {
    guard let first = SchoolDay(year: year, month: month, day: 1) else { return nil }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return SchoolDay(year: next.0, month: next.1, day: 1).map { (first, $0.advanced(by: -1)) }
  }
}
