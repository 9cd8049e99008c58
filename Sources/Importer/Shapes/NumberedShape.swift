import CSV
import Domain

/// A row a student and day whose day is counted: Aeries' table ATT, `SC,SN,DY,CD,PR,GR,TR,TN,AL,DT`.
struct NumberedColumns: Hashable, Sendable {
  var student: Int
  /// The number of the school day, from 1.
  var number: Int
  /// The date beside it, which decides where it stands.
  var date: Int?
  var status: Int
  var school: Int?
  var name: Int?
  var minutes: Int?
  var reason: Int?
  /// Aeries' `CD`: a row with a word here and no status only says that a student entered or left.
  var entry: Int?

  static func recognise(_ names: ColumnNames) -> NumberedColumns? {
    guard names.has("SC", "SN", "DY", "AL"), let student = names.place(of: ["SN"]),
      let number = names.place(of: ["DY"]), let status = names.place(of: ["AL"])
    else { return nil }
    return NumberedColumns(
      student: student, number: number, date: names.place(of: ["DT"]), status: status,
      school: names.place(of: ["SC"]), entry: names.place(of: ["CD"]))
  }

  var used: Set<Int> {
    Set([student, number, status] + [date, school, name, minutes, reason, entry].compactMap { $0 })
  }
}

/// Reads rows by the numbers of their school days.
struct NumberedPass: CellPass {
  let columns: NumberedColumns
  var writer: CellWriter
  private var numbers: [String: DayNumbers] = [:]
  /// The first school whose days cannot be counted although a row needs them.
  private(set) var problem: DayNumbers.Problem?
  /// Rows whose date is another day than their number.
  private(set) var differing = 0
  /// Rows that only say that a student entered or left.
  private(set) var entries = 0

  init(_ columns: NumberedColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: .plain, order: order, setup: setup, conflicts: conflicts)
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    if let entry = columns.entry, texts[columns.status].isEmpty, !texts[entry].isEmpty {
      entries += 1
      return
    }
    let school = columns.school.map { texts[$0] } ?? ""
    guard let (day, column) = day(texts, school: school, row), writer.allowed(day, row, column: column),
      let line = writer.line(
        texts[columns.student], school: school, name: columns.name.map { texts[$0] } ?? "", on: day, row,
        column: columns.student),
      let code = writer.code(texts[columns.status], row, column: columns.status)
    else { return }
    var extras = CellWriter.Extras(reason: columns.reason.map { texts[$0] } ?? "")
    if let column = columns.minutes, !texts[column].isEmpty {
      guard let minutes = writer.minutes(texts[column], row, column: column) else { return }
      extras.minutes = Int16(minutes)
      extras.part = writer.sheet.codes.book.part(of: code.mark, minutes: minutes)
    }
    writer.store(code, line: line, day: day, extras, row, column: columns.status)
  }

  /// The row's day and the column that says it: the date where it is one, else the number.
  private mutating func day(_ texts: [String], school: String, _ row: CellWriter.Row) -> (SchoolDay, Int)? {
    let counted = Int(texts[columns.number])
    if let column = columns.date, !texts[column].isEmpty {
      guard let day = writer.readDay(texts[column], row, column: column) else { return nil }
      if let counted, let other = try? days(of: school, student: texts[columns.student]).day(counted), other != day {
        differing += 1
      }
      return (day, column)
    }
    guard let counted, counted > 0 else {
      writer.reject(
        Complaint(code: .badNumber, expected: "the number of a school day", hint: "school days count from 1"), row,
        columns.number)
      return nil
    }
    let numbers: DayNumbers
    do throws(DayNumbers.Problem) {
      numbers = try days(of: school, student: texts[columns.student])
    } catch {
      problem = problem ?? error
      return nil
    }
    guard let day = numbers.day(counted) else {
      writer.reject(
        Complaint(
          code: .badNumber, expected: "one of the \(numbers.days.count) school days of the calendar",
          hint: "does the calendar list every school day of the year?"), row, columns.number)
      return nil
    }
    return (day, columns.number)
  }

  /// The school days of the row's school, else of the one where the student is enrolled.
  private mutating func days(of written: String, student: String) throws(DayNumbers.Problem) -> DayNumbers {
    var school = written.isEmpty ? writer.dayRules.options.school ?? "" : written
    let enrolments = writer.dayRules.known.students[student] ?? []
    if school.isEmpty { school = enrolments.first(where: \.isMain)?.school ?? enrolments.first?.school ?? "" }
    if school.isEmpty { school = writer.dayRules.known.defaultSchool ?? "" }
    if let numbers = numbers[school] { return numbers }
    let made = try DayNumbers(school: school, options: writer.dayRules.options, known: writer.dayRules.known)
    numbers[school] = made
    return made
  }

  var notices: [String] {
    var notices: [String] = []
    if entries > 0 {
      notices.append("\(entries) \(entries == 1 ? "row only says" : "rows only say") who entered or left")
    }
    if differing > 0 {
      notices.append(
        "\(differing) \(differing == 1 ? "row's date is" : "rows' dates are") not the calendar's school day of "
          + "\(differing == 1 ? "its" : "their") number: the date was taken")
    }
    return notices
  }
}
