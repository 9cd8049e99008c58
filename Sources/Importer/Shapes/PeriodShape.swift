import Domain

/// A row a student, day and period, class or half day.
struct PeriodColumns: Hashable, Sendable {
  var student: Int
  var date: Int
  var status: Int
  /// What tells the rows of a day apart; several columns together.
  var period: [Int]
  /// `Yes`: the row speaks for the whole day.
  var allDay: Int?
  var school: Int?
  var reason: Int?
  var name: Int?
  var list = CodeList.plain
  /// The least number of periods of a day: 2 for morning and afternoon.
  var periodsADay = 1
  var shape = "periods"

  static func recognise(_ names: ColumnNames) -> PeriodColumns? {
    let isCanvas = names.has("class date", "attendance", "course id")
    let students = isCanvas ? ["SIS Student ID", "student id"] : Aliases.student
    guard let student = names.place(of: students), let date = names.place(of: Aliases.date),
      let status = names.place(of: Aliases.status)
    else { return nil }
    let session = names.place(of: ["session", "half day", "am/pm"])
    var period = isCanvas ? ["course id", "section id", "section name"].compactMap { names.place(of: [$0]) } : []
    if !isCanvas { period = [names.place(of: Aliases.period) ?? session].compactMap { $0 } }
    guard !period.isEmpty else { return nil }
    var columns = PeriodColumns(student: student, date: date, status: status, period: period)
    columns.allDay = names.place(of: ["all_day"])
    columns.school = names.place(of: Aliases.school)
    columns.reason = names.place(of: Aliases.reason)
    columns.name = names.place(of: Aliases.name)
    if isCanvas { columns.list = .canvas }
    if !isCanvas, names.place(of: Aliases.period) == nil {
      (columns.list, columns.periodsADay, columns.shape) = (.england2024, 2, "sessions")
    }
    return columns
  }

  var used: Set<Int> { Set([student, date, status] + period + [allDay, school, reason, name].compactMap { $0 }) }
}

/// Reads periods and builds each day from them.
struct PeriodPass: CellPass {
  let columns: PeriodColumns
  var writer: CellWriter
  private var builders: [Int: DayBuilder] = [:]

  init(_ columns: PeriodColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: columns.list, order: order, setup: setup, conflicts: conflicts)
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    if !take(texts, row) { lose(texts) }
  }

  mutating func lose(_ texts: [String]) {
    guard texts.indices.contains(max(columns.student, columns.date)) else { return }
    let isWhole = texts.indices.contains(([columns.allDay ?? 0] + columns.period).max() ?? 0)
    let school = columns.school.map { texts.count == writer.rejects.header.count ? texts[$0] : "" } ?? ""
    writer.lose(
      texts[columns.student], school: school, date: texts[columns.date], period: isWhole ? label(texts) : nil)
  }

  func days(_ texts: [String]) -> [StudentDay] {
    let day = DateReader.read(texts[columns.date], order: writer.order, century: writer.century)
    return writer.days(
      texts[columns.student], school: columns.school.map { texts[$0] } ?? "", day.map { [$0] } ?? [])
  }

  /// What tells the row apart from the day's others.
  private func label(_ texts: [String]) -> String {
    if let allDay = columns.allDay, ["yes", "y", "true", "1"].contains(texts[allDay].lowercased()) {
      return DayBuilder.wholeDay
    }
    return columns.period.map { texts[$0] }.joined(separator: " ")
  }

  /// Adds the row to its day; false when it was kept back.
  private mutating func take(_ texts: [String], _ row: CellWriter.Row) -> Bool {
    guard let day = writer.day(texts[columns.date], row, column: columns.date),
      let line = writer.line(
        texts[columns.student], school: columns.school.map { texts[$0] } ?? "",
        name: columns.name.map { texts[$0] } ?? "", on: day, row, column: columns.student),
      let code = writer.code(texts[columns.status], row, column: columns.status)
    else { return false }
    let label = label(texts)
    guard writer.isWelcome(code.mark, line: line, day: day, period: label, row, column: columns.status) else {
      return false
    }
    let slot = writer.sheet.slot(day)
    writer.add(.init(label: label, code: code.place, mark: code.mark), line: line, slot: slot, to: &builders)
    if let reason = columns.reason, !texts[reason].isEmpty {
      let text = UInt32(writer.sheet.texts.insert(texts[reason]))
      let old = builders[line << 20 | slot]?.reason ?? 0
      builders[line << 20 | slot]?.reason = writer.sheet.joined(old, text)
    }
    return true
  }

  mutating func finish() { writer.finish(&builders, periodsADay: columns.periodsADay) }
}
