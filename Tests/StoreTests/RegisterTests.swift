import Domain
import Store
import Testing

@Suite struct RegisterTests {
  @Test func `a first file is all new and the view shows it row for row`() throws {
    let bench = try Bench()
    let rows: [(String, String, String, Character)] = [
      ("001", "North", "2026-11-16", "P"), ("001", "North", "2026-11-17", "A"), ("002", "North", "2026-11-16", "L"),
      ("002", "South", "2026-11-17", "-"),
    ]
    let result = try bench.marks(rows)
    #expect(result.counts == MarkCounts(new: 4))
    let expected = Dictionary(uniqueKeysWithValues: rows.map { ("\($0.0) \($0.1) \($0.2)", String($0.3)) })
    #expect(try bench.view() == expected)
  }

  @Test func `the same marks again are the same and write nothing`() throws {
    let bench = try Bench()
    let rows: [(String, String, String, Character)] = [
      ("001", "N", "2026-11-16", "P"), ("002", "N", "2026-11-16", "A"),
    ]
    try bench.marks(rows)
    let before = try bench.snapshot()
    let again = try bench.marks(rows, name: "b.csv")
    #expect(again.counts == MarkCounts(same: 2))
    #expect(try bench.snapshot() == before)
  }

  @Test func `a correction is counted and its history kept`() throws {
    let bench = try Bench()
    try bench.marks([("001", "N", "2026-11-16", "U"), ("001", "N", "2026-11-17", "P")])
    let second = try bench.marks([("001", "N", "2026-11-16", "A"), ("001", "N", "2026-11-17", "P")], name: "b.csv")
    #expect(second.counts == MarkCounts(same: 1, corrected: 1))
    #expect(
      try bench.database.text("SELECT before || '>' || after FROM register_edit WHERE import = ?", .integer(second.id))
        == "U>A")
  }

  @Test func `in a file of two students a late correction of one erases nothing of the other`() throws {
    let bench = try Bench()
    try bench.marks([("001", "N", "2026-11-02", "P"), ("002", "N", "2026-11-02", "P")])
    let later = try bench.marks([
      ("001", "N", "2026-11-02", "A"), ("001", "N", "2026-11-16", "P"), ("002", "N", "2026-11-16", "P"),
    ])
    #expect(later.counts == MarkCounts(new: 2, corrected: 1))
    #expect(try bench.view()["002 N 2026-11-02"] == "P")
  }

  @Test func `a file of two corrections on two days erases neither child's other day`() throws {
    let bench = try Bench()
    let days = ["2026-11-02", "2026-11-03"]
    try bench.marks(days.flatMap { [("001", "N", $0, "U"), ("002", "N", $0, "U")] })
    let later = try bench.marks([("001", "N", days[0], "A"), ("002", "N", days[1], "A")], name: "b.csv")
    #expect(later.counts == MarkCounts(corrected: 2))
    #expect(try bench.view()["002 N 2026-11-02"] == "U")
  }

  @Test func `a mark that a fuller export no longer has is gone`() throws {
    let bench = try Bench()
    try bench.marks([
      ("001", "N", "2026-11-16", "P"), ("001", "N", "2026-11-17", "P"), ("002", "N", "2026-11-16", "P"),
      ("002", "N", "2026-11-17", "P"),
    ])
    let second = try bench.marks(
      [("001", "N", "2026-11-16", "P"), ("002", "N", "2026-11-16", "P"), ("002", "N", "2026-11-17", "P")], name: "b.csv"
    )
    #expect(second.counts == MarkCounts(same: 3, gone: 1))
    #expect(try bench.view()["001 N 2026-11-17"] == nil)
  }

  @Test func `a late correction of one day never erases the other students of that day`() throws {
    let bench = try Bench()
    let ids = (1...10).map { "00\($0)" }
    try bench.marks(ids.map { ($0, "N", "2026-10-05", "P") })
    var week: [(String, String, String, Character)] = ids.map { ($0, "N", "2026-11-16", "P") }
    week.append(("003", "N", "2026-10-05", "A"))
    let second = try bench.marks(week, name: "b.csv")
    #expect(second.counts == MarkCounts(new: 10, corrected: 1))
  }

  @Test func `another class's file never touches a student it does not name`() throws {
    let bench = try Bench()
    try bench.marks([("001", "N", "2026-11-16", "P"), ("002", "N", "2026-11-16", "A")])
    let second = try bench.marks([("003", "N", "2026-11-16", "P")], name: "b.csv")
    #expect(second.counts == MarkCounts(new: 1))
    #expect(try bench.view().count == 3)
  }

  @Test func `a detail that changes under the same letter is a correction`() throws {
    let bench = try Bench()
    let rows: [(String, String, String, Character)] = [("001", "N", "2026-11-16", "H")]
    try bench.marks(rows, details: [.init(line: 0, day: 0, part: 840)])
    let second = try bench.marks(rows, details: [.init(line: 0, day: 0, part: 1260)], name: "b.csv")
    #expect(second.counts == MarkCounts(corrected: 1))
    #expect(try bench.database.integer("SELECT part FROM register_detail") == 1260)
    _ = try ImportUndo(database: bench.database).undo(second.id, at: "now")
    #expect(try bench.database.integer("SELECT part FROM register_detail") == 840)
  }

  @Test func `a file over two school years goes into two lines`() throws {
    let bench = try Bench()
    try bench.marks([("001", "N", "2026-06-30", "P"), ("001", "N", "2026-07-01", "A")])
    #expect(try bench.database.integer("SELECT count(*) FROM register") == 2)
    #expect(try bench.view() == ["001 N 2026-06-30": "P", "001 N 2026-07-01": "A"])
    #expect(try RegisterReplay(database: bench.database).differences() == [])
  }
}
