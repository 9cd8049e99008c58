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
  /// Minutes of the period that were missed.
  var minutes: Int?
  /// Minutes that the period lasts.
  var length: Int?
  var list = CodeList.plain
  /// The least number of periods of a day: 2 for morning and afternoon.
  var periodsADay = 1
  var shape = "periods"

  static func recognise(_ names: ColumnNames) -> PeriodColumns? {
    let isCanvas = names.has("class date", "attendance", "course id")
    let isFrappe = LongColumns.isFrappe(names)
    let students = isCanvas ? ["SIS Student ID", "student id"] : isFrappe ? ["student"] : Aliases.student
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
    columns.minutes = names.place(of: Aliases.minutes)
    columns.length = names.place(of: Aliases.length)
    if isCanvas { columns.list = .canvas }
    if isFrappe { columns.list = .frappe }
    if !isCanvas, names.place(of: Aliases.period) == nil {
      (columns.list, columns.periodsADay, columns.shape) = (.england2024, 2, "sessions")
    }
    return columns
  }

  var used: Set<Int> {
    Set([student, date, status] + period + [allDay, school, reason, name, minutes, length].compactMap { $0 })
  }
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
    let day = writer.dates.day(texts[columns.date])
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
    guard let minutes = minutes(texts, code.mark, row) else { return false }
    let slot = writer.sheet.slot(day)
    let part = Int(CodeBook.half(writer.sheet.codes.uses[code.place].part))
    writer.add(
      .init(label: label, code: code.place, mark: code.mark, part: part, minutes: minutes < 0 ? nil : minutes),
      line: line, slot: slot, to: &builders)
    if let reason = columns.reason, !texts[reason].isEmpty {
      let text = UInt32(writer.sheet.texts.insert(texts[reason]))
      let old = builders[line << 20 | slot]?.reason ?? 0
      builders[line << 20 | slot]?.reason = writer.sheet.joined(old, text)
    }
    return true
  }

  /// Minutes of the period that were missed, -1 when the row does not say; nil when the row had to be kept back.
  private mutating func minutes(_ texts: [String], _ mark: Mark, _ row: CellWriter.Row) -> Int? {
    if let column = columns.minutes, !texts[column].isEmpty {
      return writer.minutes(texts[column], row, column: column)
    }
    guard let column = columns.length, !texts[column].isEmpty else { return -1 }
    guard let length = writer.minutes(texts[column], row, column: column) else { return nil }
    // A whole period was missed; of a part of it nobody says how much.
    return mark == .partial ? length / 2 : length
  }

  mutating func finish() { writer.finish(&builders, periodsADay: columns.periodsADay) }
}
