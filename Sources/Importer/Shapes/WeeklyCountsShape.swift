import CSV
import Domain

/// A row a student and week with classes held and attended: counts, not days.
struct WeeklyColumns: Hashable, Sendable {
  var student: Int
  var week: Int
  var present: Int
  var classes: Int
  var school: Int?
  var name: Int?

  static let weeks = ["week", "week of", "week beginning", "week commencing"]
  static let presents = ["total present", "present", "days present"]
  static let totals = ["total classes", "classes", "total days", "days"]

  static func recognise(_ names: ColumnNames) -> WeeklyColumns? {
    guard let student = names.place(of: Aliases.student),
      let week = names.place(of: weeks),
      let present = names.place(of: presents),
      let classes = names.place(of: totals)
    else { return nil }
    return WeeklyColumns(
      student: student, week: week, present: present, classes: classes, school: names.place(of: Aliases.school),
      name: names.place(of: Aliases.name))
  }

  var used: Set<Int> { Set([student, week, present, classes] + [school, name].compactMap { $0 }) }
}

/// Reads weekly totals; nothing is turned into days.
struct WeeklyPass: CellPass {
  let columns: WeeklyColumns
  let weeks: WeekRange
  var writer: CellWriter
  /// Weeks in which `-` says that the student was not enrolled.
  private(set) var notEnrolled = 0
  private var counts = CountKeeper()
  /// The first week whose year nothing tells.
  private(set) var withoutYear: (line: Int, text: String)?

  init(_ columns: WeeklyColumns, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    weeks = WeekRange(years: YearFinder(options: setup.options, known: setup.known))
    writer = CellWriter(list: .plain, order: .iso, setup: setup, conflicts: conflicts)
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    guard let (first, last) = week(texts[columns.week], row), writer.allowed(first, row, column: columns.week),
      let line = writer.line(
        texts[columns.student], school: columns.school.map { texts[$0] } ?? "",
        name: columns.name.map { texts[$0] } ?? "", on: first, row, column: columns.student)
    else { return }
    if texts[columns.present] == "-", texts[columns.classes] == "-" {
      notEnrolled += 1
      return
    }
    guard let present = writer.count(texts[columns.present], row, column: columns.present),
      let classes = writer.count(texts[columns.classes], row, column: columns.classes)
    else { return }
    guard present <= classes else {
      writer.reject(
        Complaint(
          code: .impossibleCount, expected: "at most the \(classes) classes of the week",
          hint: "are the columns the right way round?"), row, columns.present)
      return
    }
    let days = last - first + 1
    // More classes than days: lessons, whose share of the week's school days was missed.
    let schoolDays = (0..<min(days, 31)).filter {
      writer.dayRules.known.weekdays.contains(first.advanced(by: $0).weekday)
    }
    let expected = classes > days ? schoolDays.count * Mark.wholeDay : classes * Mark.wholeDay
    let missed = classes == 0 ? 0 : (expected * (classes - present) + classes / 2) / classes
    let at = writer.sheet.lines[line]
    counts.add(
      CountPeriod(
        student: at.student, school: at.school, first: first, last: last, expectedParts: expected, missedParts: missed,
        lawfulParts: missed), at, row, column: columns.present, &writer)
  }

  mutating func finish() { counts.finish(&writer) }

  /// The week of a range such as `09 Mar - 15 Mar`; nil when the row had to be kept back.
  private mutating func week(_ text: String, _ row: CellWriter.Row) -> (SchoolDay, SchoolDay)? {
    switch weeks.read(text) {
    case .days(let first, let last): return (first, last)
    case .withoutYear:
      if withoutYear == nil { withoutYear = (row.record.line, text) }
      return nil
    case .none:
      writer.reject(
        Complaint(
          code: .badPeriod, expected: "a week such as 09 Mar - 15 Mar", hint: "write the first and the last day"), row,
        columns.week)
      return nil
    }
  }
}
