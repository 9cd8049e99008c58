import Domain

/// Where a file with a row a student and day keeps its values.
struct LongColumns: Hashable, Sendable {
  var student: Int
  var date: Int
  var status: Int
  var school: Int?
  var minutes: Int?
  var reason: Int?
  var name: Int?
  /// Missed parts of 2520, beside register letters.
  var part: Int?
  var list: CodeList = .plain
  /// Where the codes' list is documented to read a blank in its own way.
  var product = ""

  /// The columns, when the header is that of a row a day; nil when it is not.
  static func recognise(_ names: ColumnNames) -> LongColumns? {
    guard let student = names.place(of: isFrappe(names) ? ["student"] : Aliases.student),
      let date = names.place(of: Aliases.date)
    else { return nil }
    let letter = names.place(of: Aliases.letter)
    guard let status = letter ?? names.place(of: Aliases.status) else { return nil }
    var columns = LongColumns(student: student, date: date, status: status)
    columns.school = names.place(of: Aliases.school)
    columns.minutes = names.place(of: Aliases.minutes)
    columns.reason = names.place(of: Aliases.reason)
    columns.name = names.place(of: Aliases.name)
    if letter != nil {
      columns.list = .register
      columns.part = names.place(of: Aliases.part)
    } else if names.has("att_date", "att_code"), names.has("att_mode_code") || names.has("presence_status_cd") {
      columns.list = .powerschool
      columns.product = "powerschool"
    } else if names.has("attendance event category descriptor") || names.has("attendance event category") {
      columns.list = .edFi
    } else if isFrappe(names) {
      columns.list = .frappe
    }
    return columns
  }

  /// Frappe Education's Student Attendance, whose `ID` is the row's and `Student` the student's.
  static func isFrappe(_ names: ColumnNames) -> Bool { names.has("student", "student name", "date", "status") }

  /// The places that are read; the others are named as ignored.
  var used: Set<Int> {
    Set([student, date, status] + [school, minutes, reason, name, part].compactMap { $0 })
  }
}
