import Domain
import Store
import Testing

@Suite struct HistoryCheckTests {
  /// Two standing imports of each kind that matters, and one that was taken back (number 5).
  private func bench() throws -> Bench {
    let bench = try Bench()
    let day = Bench.day("2026-08-31")
    func line(_ name: String) -> RosterLine {
      RosterLine(
        student: Student(id: "001", name: name), enrolment: Enrolment(school: "N", entered: day), counselor: "Rivera")
    }
    _ = try bench.roster([line("Aoki")])
    _ = try bench.roster([line("Brook")])
    try bench.marks([("001", "N", "2026-11-16", "H")], details: [.init(line: 0, day: 0, part: 840)])
    try bench.marks([("001", "N", "2026-11-16", "H")], details: [.init(line: 0, day: 0, part: 1260)], name: "b.csv")
    let last = try bench.marks([("002", "N", "2026-11-23", "P")], name: "c.csv")
    _ = try ImportUndo(database: bench.database).undo(last.id, at: "now")
    return bench
  }

  @Test func `a history in which all belongs together has no problem`() throws {
    #expect(try HistoryCheck(database: bench().database).problems() == [])
  }

  @Test(arguments: [
    (
      "UPDATE student_detail SET import = 5 WHERE ended_by IS NULL",
      "student_detail: a row belongs to an import that does not stand (import 5)"
    ),
    (
      "UPDATE enrolment SET ended_by = 5",
      "enrolment: a row was ended by an import that does not stand (import 5)"
    ),
    (
      "UPDATE student_detail SET ended_by = 1 WHERE import = 1",
      "student_detail: a row was ended before it came (import 1)"
    ),
    (
      "UPDATE import_scope SET import = 5 WHERE import = 3",
      "import_scope: a row belongs to an import that does not stand (import 5)"
    ),
    (
      "UPDATE register_detail SET import = 99",
      "register_detail: a row belongs to an import that does not stand (import 99)"
    ),
    (
      "UPDATE import_rest SET earlier = 4 WHERE import = 2",
      "import_rest: an import rests on a later one (import 2)"
    ),
    (
      "UPDATE student SET import = 5 WHERE id = '001'",
      "student: marks of a student whom no standing import brought (import 5)"
    ),
    (
      "UPDATE student_detail SET ended_by = NULL",
      "student_detail: a student has two standing rows (import 2)"
    ),
    (
      "UPDATE register_detail SET day = day + 1",
      "register_detail: a detail of a day without a mark (import 4)"
    ),
    (
      "UPDATE register_edit SET detail_before = replace(detail_before, ',3,840', ',4,840')",
      "register_edit: a replaced detail is not older than its replacement (import 4)"
    ),
  ])
  func `what does not belong to a standing import is named`(sql: String, sentence: String) throws {
    let bench = try bench()
    try bench.database.execute(sql)
    #expect(try HistoryCheck(database: bench.database).problems().contains(sentence))
  }
}
