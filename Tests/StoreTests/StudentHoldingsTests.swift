import Domain
import Testing

@testable import Store

@Suite struct StudentHoldingsTests {
  /// Tables that hold nothing about a single student, or that the record reads in a way of its own.
  private static let others: Set = [
    "workspace", "school", "import_batch", "import_scope", "code_use", "student", "year_day", "counselor", "school_day",
    "run", "page", "audit", "rejected_row", "rejected_reason", "reading", "held_row", "recode_use", "import_rest",
    "import_late", "sqlite_sequence",
  ]

  @Test func `no table is forgotten in what is held on a student`() throws {
    let database = try Bench().database
    let known = Set(try StudentHoldings(database: database).studentTables().map(\.0)).union(StudentHoldings.linked.keys)
    var rows = try database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    while try rows.step() {
      let table = rows.text(0)
      #expect(
        known.contains(table) || StudentHoldingsTests.others.contains(table),
        "decide how the record of a student reads ‘\(table)’, or add it to those that hold none")
    }
  }

  @Test func `only the student's own rows are read`() throws {
    let bench = try Bench()
    try bench.marks([("001", "N", "2026-11-02", "A"), ("002", "N", "2026-11-02", "P")])
    let tables = try StudentHoldings(database: bench.database).tables(of: "001")
    #expect(tables.map(\.name) == ["register", "register_edit"])
    let register = try #require(tables.first)
    #expect(register.columns == ["school", "school_year", "marks"] && register.rows.count == 1)
    #expect(register.rows.first?.first == .text("N"))
    #expect(try StudentHoldings(database: bench.database).tables(of: "003") == [])
  }
}
