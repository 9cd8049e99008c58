import Domain

/// A row a student and day with a code for the morning and one for the afternoon, as in England.
struct SessionColumns: Hashable, Sendable {
  var student: Int
  var date: Int
  var morning: Int
  var afternoon: Int
  var school: Int?
  var reason: Int?
  var name: Int?

  static let mornings = ["am", "morning", "am code", "am mark", "am session"]
  static let afternoons = ["pm", "afternoon", "pm code", "pm mark", "pm session"]

  static func recognise(_ names: ColumnNames) -> SessionColumns? {
    guard let student = names.place(of: Aliases.student), let date = names.place(of: Aliases.date),
      let morning = names.place(of: mornings),
      let afternoon = names.place(of: afternoons)
    else { return nil }
    return SessionColumns(
      student: student, date: date, morning: morning, afternoon: afternoon, school: names.place(of: Aliases.school),
      reason: names.place(of: Aliases.reason), name: names.place(of: Aliases.name))
  }

  var used: Set<Int> { Set([student, date, morning, afternoon] + [school, reason, name].compactMap { $0 }) }
}

/// Reads two half days a row; each is 50 % of the day.
struct SessionPass: CellPass {
  let columns: SessionColumns
  var writer: CellWriter
  private var builders: [Int: DayBuilder] = [:]

  init(_ columns: SessionColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: .england2024, order: order, setup: setup, conflicts: conflicts)
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    guard let day = writer.day(texts[columns.date], row, column: columns.date),
      let line = writer.line(
        texts[columns.student], school: columns.school.map { texts[$0] } ?? "",
        name: columns.name.map { texts[$0] } ?? "", on: day, row, column: columns.student)
    else { return }
    for (column, label) in [(columns.morning, "AM"), (columns.afternoon, "PM")] {
      writer.values += 1
      guard let code = writer.code(texts[column], row, column: column),
        writer.isWelcome(code.mark, line: line, day: day, period: label, row, column: column)
      else {
        writer.spoiled.add(writer.sheet.lines[line].student, on: day)
        continue
      }
      let slot = writer.sheet.slot(day)
      writer.add(.init(label: label, code: code.place, mark: code.mark), line: line, slot: slot, to: &builders)
      if let reason = columns.reason, !texts[reason].isEmpty {
        builders[line << 20 | slot]?.reason = UInt32(writer.sheet.texts.insert(texts[reason]))
      }
    }
  }

  mutating func lose(_ texts: [String]) {
    guard texts.indices.contains(max(columns.student, columns.date)) else { return }
    let school = columns.school.map { texts.count == writer.rejects.header.count ? texts[$0] : "" } ?? ""
    writer.lose(texts[columns.student], school: school, date: texts[columns.date], period: nil)
  }

  func days(_ texts: [String]) -> [StudentDay] {
    let day = writer.dates.day(texts[columns.date])
    return writer.days(
      texts[columns.student], school: columns.school.map { texts[$0] } ?? "", day.map { [$0] } ?? [])
  }

  mutating func finish() { writer.finish(&builders, periodsADay: 2) }
}
