import Domain
import Testing

@testable import Store

@Suite struct WalkTests {
  /// Merges a feed with the way given, and keeps the whole of what the register then holds.
  private func merge(_ feed: RegisterFeed, _ bench: Bench, _ way: RegisterWriter.Way?) throws -> MarkCounts {
    try bench.database.transaction {
      let id = try bench.begin("attendance", "a.csv", feed.days.first, feed.days.last)
      var keys = try KeyBook(database: bench.database, importID: id)
      var writer = try RegisterWriter(database: bench.database, importID: id)
      writer.way = way
      return try writer.merge(feed, keys: &keys)
    }
  }

  private func everything(_ bench: Bench) throws -> [String] {
    var lines = try bench.snapshot()
    var edits = try bench.database.prepare(
      """
      SELECT import, student, school, first_day, coalesce(before, 'nothing'), after, coalesce(detail_before, '')
      FROM register_edit ORDER BY 1, 2, 3, 4
      """)
    while try edits.step() { lines.append((0..<7).map { edits.text($0) }.joined(separator: " ")) }
    return lines
  }

  @Test(arguments: 0..<40)
  func `walking over all lines and seeking each one write the same register, history and details`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let walked = try Bench()
    let sought = try Bench()
    let start = Bench.day("2026-06-15")
    for _ in 0..<6 {
      var rows: [(String, String, String, Character)] = []
      let first = Int.random(in: 0...20, using: &random)
      for student in 0..<8 where Bool.random(using: &random) {
        for day in first..<(first + 5) where Int.random(in: 0...9, using: &random) > 1 {
          let school = student % 3 == 0 && day % 2 == 0 ? "South" : "North"
          let letter = "PPPPALUEHCFOSN-RPPPP".randomElement(using: &random) ?? "P"
          rows.append(("s\(student)", school, start.advanced(by: day).iso, letter))
        }
      }
      guard !rows.isEmpty else { continue }
      var feed = Bench.feed(rows)
      for (line, _) in feed.lines.enumerated() {
        for day in feed.days.indices where feed.marks[day][line] != Mark.unknown.rawValue {
          guard Int.random(in: 0...3, using: &random) == 0 else { continue }
          feed.details.append(
            .init(line: line, day: day, part: 1260, code: ["a", "b"].randomElement(using: &random), reason: "ill"))
        }
      }
      feed.erases = Int.random(in: 0...3, using: &random) > 0
      #expect(try merge(feed, walked, .walk) == merge(feed, sought, .seek))
      #expect(try everything(walked) == everything(sought))
      #expect(try RegisterReplay(database: walked.database).differences() == [])
    }
  }

  @Test func `more lines than one batch of the feed holds are all written`() throws {
    let bench = try Bench()
    let rows = (0..<5000).map { ("s\(1_000_000 + $0)", "North", "2026-09-07", Character("P")) }
    #expect(try merge(fast(rows), bench, nil) == MarkCounts(new: 5000))
    #expect(try bench.database.integer("SELECT count(*) FROM register") == 5000)
    #expect(try bench.database.integer("SELECT count(*) FROM register_edit") == 5000)
    #expect(try RegisterReplay(database: bench.database).differences() == [])
    let later = (0..<5000).map { ("s\(1_000_000 + $0)", "North", "2026-09-08", Character($0 == 7 ? "A" : "P")) }
    #expect(try merge(fast(later), bench, .walk) == MarkCounts(new: 5000))
    #expect(try bench.view().count == 10000)
    #expect(try RegisterReplay(database: bench.database).differences() == [])
  }

  private func fast(_ rows: [(String, String, String, Character)]) -> RegisterFeed {
    RegisterFeed(
      lines: rows.map { .init(student: $0.0, school: $0.1) }, days: [Bench.day(rows[0].2)],
      marks: [rows.map { $0.3.asciiValue ?? 0 }])
  }

  @Test func `the functions of the merge refuse to work outside of one`() throws {
    let bench = try Bench()
    #expect(throws: StoreError.self) { try bench.database.execute("SELECT changes_line(1, 1, 2026, 'P')") }
    #expect(throws: StoreError.self) { try bench.database.execute("SELECT patched_line(1)") }
    #expect(try bench.database.integer("SELECT count(*) FROM feed") == 0)
  }
}
