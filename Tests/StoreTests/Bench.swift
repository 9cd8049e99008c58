import Domain
import Store

/// A small workspace in memory, with the steps that every test needs.
struct Bench {
  let database: Database
  init() throws { database = try Database.temporary() }

  static func day(_ text: String) -> SchoolDay { SchoolDay(iso: text) ?? SchoolDay(number: 0) }

  /// Imports marks given as (student, school, date, letter).
  @discardableResult
  func marks(
    _ rows: [(String, String, String, Character)], details: [RegisterFeed.Detail] = [], name: String = "a.csv"
  ) throws -> (id: Int, counts: MarkCounts) {
    try merge(Bench.feed(rows, details: details), name: name)
  }

  func merge(_ feed: RegisterFeed, name: String = "a.csv") throws -> (id: Int, counts: MarkCounts) {
    try database.transaction {
      let id = try begin("attendance", name, feed.days.first, feed.days.last)
      var keys = try KeyBook(database: database, importID: id)
      let counts = try RegisterWriter(database: database, importID: id).merge(feed, keys: &keys)
      try ImportLedger(database: database).finish(id, sha256: name, counts: counts, rejected: 0)
      return (id, counts)
    }
  }

  func begin(_ kind: String, _ name: String, _ first: SchoolDay? = nil, _ last: SchoolDay? = nil) throws -> Int {
    try ImportLedger(database: database).begin(
      ImportRecord(
        sha256: name, kind: kind, shape: "long", name: name, settings: "", knownOn: last ?? SchoolDay(number: 0),
        at: "2026-11-20T08:00:00Z", firstDay: first, lastDay: last))
  }

  func roster(_ lines: [RosterLine]) throws -> (id: Int, counts: MarkCounts) {
    try database.transaction {
      let id = try begin("roster", "roster.csv")
      var keys = try KeyBook(database: database, importID: id)
      return (id, try PeopleWriter(database: database, importID: id).roster(lines, keys: &keys))
    }
  }

  static func feed(
    _ rows: [(String, String, String, Character)], details: [RegisterFeed.Detail] = []
  ) -> RegisterFeed {
    var lines: [RegisterFeed.Line] = []
    let days = Array(Set(rows.map { day($0.2) })).sorted()
    for row in rows where !lines.contains(.init(student: row.0, school: row.1)) {
      lines.append(.init(student: row.0, school: row.1))
    }
    var marks = Array(repeating: Array(repeating: Mark.unknown.rawValue, count: lines.count), count: days.count)
    for row in rows {
      guard let line = lines.firstIndex(of: .init(student: row.0, school: row.1)),
        let place = days.firstIndex(of: day(row.2)), let letter = row.3.asciiValue
      else { continue }
      marks[place][line] = letter
    }
    return RegisterFeed(lines: lines, days: days, marks: marks, details: details)
  }

  /// Everything that undo must bring back, as text.
  func snapshot() throws -> [String] {
    var lines: [String] = []
    for sql in [
      "SELECT s.id, h.name, school_year, marks, '' FROM register r JOIN student s ON s.key = r.student "
        + "JOIN school h ON h.key = r.school ORDER BY 1, 2, 3",
      "SELECT s.id, h.name, day, coalesce(part, '') || '|' || coalesce(minutes, '') || '|' || coalesce(code, ''), "
        + "coalesce(reason, '') || '|' || coalesce(others, '') || '|' || d.import FROM register_detail d "
        + "JOIN student s ON s.key = d.student JOIN school h ON h.key = d.school ORDER BY 1, 2, 3",
      "SELECT s.id, name, grade, coalesce(birth_day, ''), d.import FROM student_detail d "
        + "JOIN student s ON s.key = d.student WHERE ended_by IS NULL ORDER BY 1",
      "SELECT s.id, h.name, entered, coalesce(left_day, ''), e.import FROM enrolment e "
        + "JOIN student s ON s.key = e.student JOIN school h ON h.key = e.school WHERE ended_by IS NULL ORDER BY 1, 2, 3",
    ] {
      var statement = try database.prepare(sql)
      while try statement.step() { lines.append((0..<5).map { statement.text($0) }.joined(separator: " ")) }
    }
    return lines
  }

  /// The view, as (student, school, date) to letter.
  func view() throws -> [String: String] {
    var statement = try database.prepare("SELECT student_id, school, date, mark FROM attendance")
    var cells: [String: String] = [:]
    while try statement.step() {
      cells["\(statement.text(0)) \(statement.text(1)) \(statement.text(2))"] = statement.text(3)
    }
    return cells
  }
}

/// A seeded source of numbers (SplitMix64, Steele et al. 2014), so that a failing run can be repeated.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
