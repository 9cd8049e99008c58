import Domain
import Store

extension Bench {
  /// All that a workspace holds but its ledger and trail, in words that do not depend on inside keys.
  ///
  /// Imports appear by their place among those that stand, so that a workspace from which some were taken back can be
  /// compared with one that never had them.
  func dump() throws -> [String] {
    var standing = try database.prepare("SELECT id FROM import_batch WHERE undone IS NULL ORDER BY id")
    var places: [Int: Int] = [:]
    while try standing.step() { places[standing.integer(0)] = places.count + 1 }
    var lines: [String] = []
    for (table, imports, sql) in Bench.tables {
      var statement = try database.prepare(sql)
      var rows: [String] = []
      while try statement.step() {
        var cells: [String] = []
        var column: Int32 = 0
        while column < statement.columnCount {
          if imports.contains(Int(column)), let number = statement.optionalInteger(column) {
            cells.append("#\(places[number] ?? -number)")
          } else {
            cells.append(statement.optionalText(column) ?? "NULL")
          }
          column += 1
        }
        rows.append("\(table) \(cells.joined(separator: " | "))")
      }
      lines += rows.sorted()
    }
    return lines
  }

  private static let student = "JOIN student s ON s.key = t.student"
  private static let both = "\(student) JOIN school h ON h.key = t.school"

  /// The table, the columns that are imports, the query.
  private static let tables: [(String, Set<Int>, String)] = [
    (
      "student", [1], "SELECT s.id, s.import FROM student s JOIN import_batch b ON b.id = s.import AND b.undone IS NULL"
    ),
    ("register", [], "SELECT s.id, h.name, school_year, marks FROM register t \(both)"),
    (
      "detail", [3],
      "SELECT s.id, h.name, day, t.import, part, minutes, code, reason, others FROM register_detail t \(both)"
    ),
    ("edit", [0], "SELECT t.import, s.id, h.name, first_day, before, after FROM register_edit t \(both)"),
    (
      "replaced", [0, 4],
      """
      SELECT t.import, s.id, h.name, j.value ->> 0, j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4,
        j.value ->> 5, j.value ->> 6
      FROM register_edit t \(both) JOIN json_each(t.detail_before) j WHERE t.detail_before IS NOT NULL
      """
    ),
    (
      "scope", [0], "SELECT t.import, h.name, first_day, last_day FROM import_scope t JOIN school h ON h.key = t.school"
    ),
    ("late", [0], "SELECT t.import, h.name, day FROM import_late t JOIN school h ON h.key = t.school"),
    ("rest", [0, 1], "SELECT import, earlier FROM import_rest"),
    ("code", [0], "SELECT import, code, mark, uses FROM code_use"),
    ("rejected", [0], "SELECT import, place, code, line, original, dismissed FROM rejected_row"),
    (
      "student_detail", [8, 9],
      "SELECT s.id, name, grade, class_name, sex, language, household, birth_day, t.import, ended_by FROM student_detail t "
        + student
    ),
    (
      "enrolment", [5, 6],
      "SELECT s.id, h.name, entered, left_day, is_main, t.import, ended_by FROM enrolment t \(both)"
    ),
    ("caseload", [3, 4], "SELECT s.id, counselor, entered, t.import, ended_by FROM caseload t \(student)"),
    (
      "guardian", [8, 9],
      "SELECT s.id, t.id, name, relation, address, language, receives_letters, reason, t.import, ended_by FROM guardian t "
        + student
    ),
    (
      "school_day", [3, 4],
      "SELECT h.name, day, kind, t.import, ended_by FROM school_day t JOIN school h ON h.key = t.school"
    ),
    ("note", [6, 7], "SELECT s.id, t.id, day, author, kind, text, t.import, ended_by FROM note t \(student)"),
    (
      "sign", [2],
      "SELECT s.id, t.id, t.import, place, code, quote FROM sign g JOIN note t ON t.key = g.note \(student)"
    ),
    ("contact", [5, 6], "SELECT s.id, day, who, how, outcome, t.import, ended_by FROM contact t \(student)"),
    ("consent", [5, 6], "SELECT s.id, kind, granted, until, by, t.import, ended_by FROM consent t \(student)"),
    ("screening", [4, 5], "SELECT s.id, day, instrument, total, t.import, ended_by FROM screening t \(student)"),
    ("outcome", [3, 4], "SELECT s.id, day, event, t.import, ended_by FROM outcome t \(student)"),
    (
      "decision", [6, 7],
      "SELECT s.id, choice, reason, by, on_day, as_of, t.import, ended_by FROM decision t \(student)"
    ),
    (
      "period_count", [9, 10],
      """
      SELECT s.id, h.name, first_day, last_day, expected, missed, lawful, late, left_early, t.import, ended_by
      FROM period_count t \(both)
      """
    ),
  ]
}
