import Domain
import Store
import Testing

@Suite struct UndoTests {
  @Test func `undo is refused while a later import speaks for the same days, and says which`() throws {
    let bench = try Bench()
    let first = try bench.marks([("001", "N", "2026-11-16", "P")])
    let second = try bench.marks([("001", "N", "2026-11-16", "A")], name: "b.csv")
    let before = try bench.snapshot()
    let error = #expect(throws: StoreError.self) {
      try ImportUndo(database: bench.database).undo(first.id, at: "now")
    }
    #expect(error?.description.contains("import \(second.id) came later") == true)
    #expect(try bench.snapshot() == before)
  }

  @Test func `cascade takes the later imports back too, newest first`() throws {
    let bench = try Bench()
    let first = try bench.marks([("001", "N", "2026-11-16", "P")])
    let second = try bench.marks([("001", "N", "2026-11-16", "A")], name: "b.csv")
    let done = try ImportUndo(database: bench.database).undo(first.id, cascade: true, at: "now")
    #expect(done == [second.id, first.id])
    #expect(try bench.view().isEmpty)
  }

  @Test func `an import is taken back once only`() throws {
    let bench = try Bench()
    let first = try bench.marks([("001", "N", "2026-11-16", "P")])
    let undo = ImportUndo(database: bench.database)
    _ = try undo.undo(first.id, at: "now")
    let again = #expect(throws: StoreError.self) { try undo.undo(first.id, at: "now") }
    #expect(again?.description.contains("taken back already") == true)
    let missing = #expect(throws: StoreError.self) { try undo.undo(99, at: "now") }
    #expect(missing?.description.contains("there is no import 99") == true)
  }

  @Test func `a roster taken back leaves the roster before it`() throws {
    let bench = try Bench()
    let day = Bench.day("2026-08-31")
    func line(_ name: String, _ school: String) -> RosterLine {
      RosterLine(
        student: Student(id: "001", name: name), enrolment: Enrolment(school: school, entered: day), counselor: "Rivera"
      )
    }
    _ = try bench.roster([line("Aoki Haru", "North")])
    let before = try bench.snapshot()
    let second = try bench.roster([line("Aoki Haru", "South")])
    #expect(second.counts == MarkCounts(corrected: 1))
    #expect(try PeopleRecords(database: bench.database).students().first?.enrolments.first?.school == "South")
    _ = try ImportUndo(database: bench.database).undo(second.id, at: "now")
    #expect(try bench.snapshot() == before)
  }

  @Test func `after A then B, the content of A is news again`() throws {
    let bench = try Bench()
    let ledger = ImportLedger(database: bench.database)
    try bench.marks([("001", "N", "2026-11-16", "P")], name: "A")
    #expect(try ledger.unchanged(sha256: "A", kind: "attendance", settings: "") != nil)
    let second = try bench.marks([("001", "N", "2026-11-16", "A")], name: "B")
    #expect(try ledger.unchanged(sha256: "A", kind: "attendance", settings: "") == nil)
    #expect(try ledger.unchanged(sha256: "B", kind: "attendance", settings: "") != nil)
    _ = try ImportUndo(database: bench.database).undo(second.id, at: "now")
    #expect(try ledger.unchanged(sha256: "A", kind: "attendance", settings: "") != nil)
    #expect(try ledger.unchanged(sha256: "B", kind: "attendance", settings: "") == nil)
  }
}
