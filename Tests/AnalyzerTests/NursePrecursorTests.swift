import Analyzer
import Domain
import Testing

@Suite struct NursePrecursorTests {
  @Test func `a nurse's note counts among what comes before, once a day, on days that count`() throws {
    let first = try #require(SchoolDay(iso: "2026-08-31"))
    let start = SchoolYear().firstDay(of: 2026)
    var marks = Array(repeating: Mark.unknown.rawValue, count: SchoolYear.length)
    var days: [SchoolDay] = []
    for place in 0..<40 where first.advanced(by: place).weekday <= 5 {
      days.append(first.advanced(by: place))
      marks[first.advanced(by: place) - start] = Mark.present.rawValue
    }
    let last = try #require(days.last)
    func note(_ day: SchoolDay, _ kind: String) -> Note {
      Note(id: "\(day)\(kind)", student: "1", day: day, author: "x", kind: kind, text: "came by")
    }
    func precursors(_ notes: [Note]) -> IndicatorValue {
      let history = StudentHistory(
        id: "1", enrolments: [Enrolment(school: "N", entered: first)],
        lines: [RegisterLine(school: "N", firstDay: start, marks: marks)], notes: notes)
      let district = District(
        schoolDays: ["N": Set(days)],
        rates: days.map { District.Rate(school: "N", day: $0, expected: 100, missed: 4) })
      return Analyzer(district: district).analyze(history, asOf: last).indicators[.precursors20]
    }
    let nurse = [note(days[25], "nurse"), note(days[25], "School nurse"), note(days[27], "nurse visit")]
    #expect(precursors([]) == .count(0))
    #expect(precursors(nurse) == .count(2))
    #expect(precursors([note(days[25], "teacher"), note(days[2], "nurse")]) == .count(0))
  }
}
