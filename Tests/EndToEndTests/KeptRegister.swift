import Foundation
import Store
import Testing

/// What stands in a workspace, read straight from its database.
extension Ebb {
  /// `student school date mark part minutes reason`, in order.
  func register() throws -> [String] {
    try rows(
      """
      SELECT student_id || ' ' || school || ' ' || date || ' ' || mark || ' ' || coalesce(part, '') || ' '
        || coalesce(minutes, '') || ' ' || coalesce(reason, '') FROM attendance ORDER BY student_id, school, date
      """)
  }

  /// Only `student date mark`.
  func marks() throws -> [String] {
    try rows("SELECT student_id || ' ' || date || ' ' || mark FROM attendance ORDER BY student_id, school, date")
  }

  /// Everything that undo must restore, as text.
  func everything() throws -> [String] {
    try rows("SELECT student || ' ' || school || ' ' || school_year || ' ' || marks FROM register ORDER BY 1")
      + rows(
        """
        SELECT student || ' ' || school || ' ' || day || ' ' || import || ' ' || coalesce(part, '') || ' '
          || coalesce(code, '') || ' ' || coalesce(reason, '') || ' ' || coalesce(others, '') FROM register_detail ORDER BY 1
        """)
      + rows(
        "SELECT import || ' ' || place || ' ' || code || ' ' || coalesce(dismissed, '') || ' ' || coalesce(settled_by, '')"
          + " FROM rejected_row ORDER BY 1")
      + rows("SELECT import || ' ' || student || ' ' || id || ' ' || coalesce(ended_by, '') FROM note ORDER BY 1")
      + rows("SELECT import || ' ' || student || ' ' || id || ' ' || coalesce(ended_by, '') FROM guardian ORDER BY 1")
      + rows("SELECT import || ' ' || code || ' ' || mark || ' ' || uses FROM code_use ORDER BY 1")
  }

  /// The first column of a query.
  func rows(_ sql: String) throws -> [String] {
    let database = try Database.open("\(folder)/ebb.sqlite")
    var statement = try database.prepare(sql)
    var rows: [String] = []
    while try statement.step() { rows.append(statement.text(0)) }
    return rows
  }

  /// A workspace with a roster of the students named, at one school.
  static func school(_ students: [String], school: String = "North", codes: String = "") throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.codes(codes)
    if !students.isEmpty { try ebb.roster(students, school: school) }
    return ebb
  }

  func roster(_ students: [String], school: String = "North", name: String = "roster.csv") throws {
    let lines = students.map { "\($0),Child \($0),8,\(school),M. Rivera,2026-09-01" }
    try write(name, "student_id,name,grade,school,counselor,entered_on\n" + lines.joined(separator: "\n") + "\n")
    #expect(try run("import", "-q", name).status == 0)
  }

  /// Puts lines into [codes] of the settings.
  func codes(_ lines: String) throws {
    try write("ebb.ini", "[urgent]\nname = Dana Whitlock\nphone = 555 0111\n\n[codes]\nlist = plain\n\(lines)\n")
  }

  /// Imports a text as a file.
  @discardableResult
  func take(_ name: String, _ text: String, _ more: String...) throws -> Result {
    try write(name, text)
    return try run(["import", name] + more)
  }
}
