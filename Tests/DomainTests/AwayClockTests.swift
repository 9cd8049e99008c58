import Domain
import Testing

@Suite struct AwayClockTests {
  private func day(_ iso: String) throws -> SchoolDay { try #require(SchoolDay(iso: iso)) }

  @Test func `the marks are the first days on which three and six months are over`() throws {
    for first in 0..<800 {
      let since = SchoolDay(number: 20_000 + first)
      let clock = AwayClock(since: since, wasHere: true, asOf: since)
      for (mark, months) in [(clock.threeMonths, 3), (clock.sixMonths, 6)] {
        #expect(mark.months(since: since) == months, "\(since)")
        #expect(mark.advanced(by: -1).months(since: since) == months - 1, "\(since)")
      }
    }
  }

  @Test(arguments: [
    ("2026-02-09", nil),
    ("2026-02-10", "Away for 1 month: last at school two days in a row on 10 Jan 2026. 3 months on 10 Apr 2026."),
    (
      "2026-04-10",
      "Away for 3 months: last at school two days in a row on 10 Jan 2026. Past the mark of 3 months (10 Apr 2026); "
        + "6 months on 10 Jul 2026."
    ),
    (
      "2026-08-01",
      "Away for 6 months: last at school two days in a row on 10 Jan 2026. Past the marks of 3 months (10 Apr 2026) and "
        + "6 months (10 Jul 2026)."
    ),
  ])
  func `a sentence tells the time and the marks`(asOf: String, sentence: String?) throws {
    let clock = AwayClock(since: try day("2026-01-10"), wasHere: true, asOf: try day(asOf))
    #expect(clock.sentence == sentence)
  }

  @Test func `a child who was never there has a sentence of its own`() throws {
    let clock = AwayClock(since: try day("2025-09-01"), wasHere: false, asOf: try day("2025-11-03"))
    #expect(clock.sentence == "Never at school two days in a row since 1 Sep 2025: 2 months. 3 months on 1 Dec 2025.")
  }

  @Test func `three months after the end of a month that has no such day is the first of the next`() throws {
    let clock = AwayClock(since: try day("2025-11-30"), wasHere: true, asOf: try day("2026-02-28"))
    #expect(clock.threeMonths == (try day("2026-03-01")) && clock.mark == 0)
  }
}
