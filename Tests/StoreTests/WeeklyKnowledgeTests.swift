import Domain
import Testing

@testable import Store

/// What each week knew, put together from edits, against pictures of the whole register taken after every import.
@Suite struct WeeklyKnowledgeTests {
  private struct Cell: Hashable {
    var student: String
    var school: String
    var day: SchoolDay
  }
  private struct Mark: Hashable {
    var letter: UInt8
    var part: Int?
  }
  /// Everything that stood after one import.
  private struct Picture {
    var importID: Int
    var knownOn: SchoolDay
    var cells: [Cell: Mark]
    var facts: [String: String]
  }

  private func cells(_ histories: [StudentHistory]) -> [Cell: Mark] {
    var cells: [Cell: Mark] = [:]
    for history in histories {
      for line in history.lines {
        let parts = Dictionary(line.parts.map { ($0.place, $0.part) }, uniquingKeysWith: { first, _ in first })
        for (place, letter) in line.marks.enumerated() where letter != UInt8(ascii: ".") {
          cells[Cell(student: history.id, school: line.school, day: line.firstDay.advanced(by: place))] =
            Mark(letter: letter, part: parts[place])
        }
      }
    }
    return cells
  }

  /// What is said beside the marks, by what it is about; the texts of notes are left out.
  private func facts(_ histories: [StudentHistory], _ calendar: [CalendarDay]) -> [String: String] {
    // Two rows of one import may be about the same thing: their order says nothing.
    var facts: [String: Set<String>] = [:]
    for history in histories {
      if !history.enrolments.isEmpty { facts["enrolment \(history.id)"] = ["\(history.enrolments)"] }
      for count in history.counts {
        facts["count \(history.id) \(count.school) \(count.first) \(count.last)", default: []].insert("\(count)")
      }
      for note in history.notes {
        facts["note \(history.id) \(note.id)", default: []].insert("\(note.day) \(note.kind) \(note.signs.map(\.code))")
      }
      for one in history.screenings { facts["screening \(history.id) \(one.day)", default: []].insert("\(one)") }
    }
    for day in calendar { facts["day \(day.school) \(day.day)", default: []].insert("\(day.kind)") }
    return facts.mapValues { "\($0.sorted())" }
  }

  @Test(arguments: 0..<40)
  func `a week knows its own first marks, and corrections once they are known`(seed: Int) throws {
    var random = Seeded(UInt64(seed) &+ 20_000)
    let bench = try Bench()
    var pictures: [Picture] = []
    for step in 0..<12 {
      let late = Int.random(in: 0...3, using: &random) == 0 ? 2 : 0
      let knownOn = RandomImport.start.advanced(by: 3 * max(0, step - late))
      let id = try RandomImport.any(&random).apply(to: bench, knownOn: knownOn)
      let histories = try RegisterReader(database: bench.database).histories()
      pictures.append(
        Picture(
          importID: id, knownOn: knownOn, cells: cells(histories),
          facts: facts(histories, try PeopleRecords(database: bench.database).calendar())))
    }
    let ends = (0..<5).map { RandomImport.start.advanced(by: 4 + 7 * $0) }
    let knowledge = try WeeklyKnowledge(database: bench.database, weekEnds: ends)
    #expect(knowledge.turns.first == 0)
    var before: (histories: [StudentHistory], calendar: [CalendarDay])?
    for (week, end) in ends.enumerated() {
      let known = pictures.prefix { $0.knownOn <= end }.count
      let reading = knowledge.reading(atWeek: week)
      #expect(cells(reading.histories) == wanted(pictures.map(\.cells), known: known))
      #expect(facts(reading.histories, reading.calendar) == wanted(pictures.map(\.facts), known: known))
      if let before, !knowledge.turns.contains(week) {
        #expect("\(before.histories)" == "\(reading.histories)" && before.calendar == reading.calendar)
      }
      before = reading
    }
  }

  /// Of each thing: the first word as long as no later one is known, else the last known, which may be that it is gone.
  private func wanted<Key: Hashable, Value>(_ pictures: [[Key: Value]], known: Int) -> [Key: Value] {
    var wanted: [Key: Value] = [:]
    for key in Set(pictures.flatMap(\.keys)) {
      guard let first = pictures.firstIndex(where: { $0[key] != nil }) else { continue }
      let place = max(first, known - 1)
      if let value = pictures[place][key] { wanted[key] = value }
    }
    return wanted
  }

  @Test func `what a week rests on is counted`() throws {
    let bench = try Bench()
    let day = "2026-09-01"
    try bench.marks([("a", "North", day, "P"), ("b", "North", day, "U")])
    try bench.marks([("b", "North", day, "A"), ("b", "North", "2026-09-15", "P")])
    let ends = ["2026-09-04", "2026-09-11", "2026-09-18"].map(Bench.day)
    let knowledge = try WeeklyKnowledge(database: bench.database, weekEnds: ends)
    #expect(knowledge.correctionCount == 1)
    #expect(knowledge.turns == [0, 2])
    #expect(knowledge.bases.map(\.heldBack) == [1, 1, 0])
    #expect(knowledge.bases.map(\.corrected) == [0, 0, 1])
    #expect(cells(knowledge.reading(atWeek: 1).histories).values.contains { $0.letter == UInt8(ascii: "U") })
    #expect(!cells(knowledge.reading(atWeek: 2).histories).values.contains { $0.letter == UInt8(ascii: "U") })
  }

  @Test func `totals of several weeks begin a stretch of their own when they end`() throws {
    let bench = try Bench()
    let period = CountPeriod(
      student: "a", school: "North", first: Bench.day("2026-09-01"), last: Bench.day("2026-09-18"), expectedParts: 2520,
      missedParts: 0, lawfulParts: 0)
    _ = try RandomImport.counts([period]).apply(to: bench)
    let ends = ["2026-09-04", "2026-09-11", "2026-09-18", "2026-09-25"].map(Bench.day)
    #expect(try WeeklyKnowledge(database: bench.database, weekEnds: ends).turns == [0, 2])
    #expect(try WeeklyKnowledge(database: bench.database, weekEnds: []).turns == [])
  }
}
