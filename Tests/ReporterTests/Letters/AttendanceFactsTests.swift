import Domain
import Testing

@testable import Reporter

@Suite struct AttendanceFactsTests {
  private let monday = LetterFixture.day("2026-09-07")

  /// Days from a register line that starts on a Monday; blanks are weekends and are left out.
  private func days(_ marks: String, part: Int = 1260) -> [Trajectory.Day] {
    marks.enumerated().compactMap { place, letter in
      Mark(letter: letter).map {
        let recorded = $0 == .partial ? part : 0
        return Trajectory.Day(
          day: monday.advanced(by: place), school: "oak", mark: $0, part: recorded, usual: nil, excess: nil)
      }
    }
  }
  private func facts(_ marks: String, part: Int = 1260) -> AttendanceFacts {
    AttendanceFacts(days: days(marks, part: part), from: monday, to: monday.advanced(by: 400))
  }

  private func patterns(_ marks: String, part: Int = 1260, in language: LetterLanguage = .english) -> [String] {
    facts(marks, part: part).patterns.map(language.sentence)
  }

  @Test func `the counts agree with a slow count day by day on random registers`() {
    var random = SeededRandom(seed: 41)
    for _ in 0..<200 {
      let days = (0..<random.below(120)).map { place in
        let mark = Mark.allCases[random.below(Mark.allCases.count)]
        return Trajectory.Day(
          day: monday.advanced(by: place), school: "oak", mark: mark, part: random.below(2521), usual: nil, excess: nil)
      }
      let (from, to) = (monday.advanced(by: random.below(30)), monday.advanced(by: 30 + random.below(100)))
      let facts = AttendanceFacts(days: days.reversed(), from: from, to: to)
      let inside = days.filter { $0.day >= from && $0.day <= to }
      #expect(facts.missedParts == inside.reduce(0) { $0 + ($1.mark.lawfulParts($1.part) ?? 0) })
      #expect(facts.expectedParts == inside.count { $0.mark.isExpected } * 2520)
      #expect(facts.late == inside.count { $0.mark == .late })
      #expect(facts.leftEarly == inside.count { $0.mark == .leftEarly })
      let missed = inside.filter { ($0.mark.lawfulParts($0.part) ?? 0) > 0 }.map(\.day)
      #expect(facts.missed.map(\.day) == missed)
      #expect(facts.firstMissed == missed.first && facts.lastMissed == missed.last)
      #expect(facts.months.reduce(0) { $0 + $1.missedParts } == facts.missedParts)
      #expect(facts.months.reduce(0) { $0 + $1.expectedParts } == facts.expectedParts)
    }
  }

  @Test func `missing marks, closures and suspensions are neither expected nor missed`() {
    #expect(facts("-.NSP").expectedParts == 2520)
    #expect(facts("-.NS").isEmpty)
  }

  @Test(arguments: [("CCFP", true), ("CAP", false), ("CLP", false), ("PP", false), ("CHP", false)])
  func `an absence is wholly explained by certificates and leave alone`(marks: String, isExplained: Bool) {
    #expect(facts(marks).isWhollyExplained == isExplained)
  }

  @Test func `spells are counted over weekends and cut by a day at school`() {
    #expect(
      patterns("AAPPA  APPPP") == ["The absences came in 2 spells; the longest was 2\u{A0}school days, 7–8 Sep."])
    #expect(patterns("APPPP") == ["The absence was in one spell (1\u{A0}school day, 7 Sep)."])
    #expect(facts("PPPP").patterns.isEmpty)
  }

  @Test func `a missed hour is no spell, half a day is one`() {
    #expect(facts("HPP", part: 1259).patterns.isEmpty)
    #expect(facts("HPP", part: 1260).patterns.count == 1)
  }

  @Test func `a weekday is named when it stands out`() {
    #expect(patterns("APPPP  APPPP  APPPP").last == "3 of the 3 days were Mondays.")
    #expect(!patterns("AAAAA  AAAAA  AAAAA").contains { $0.contains("Monday") })
    #expect(!patterns("APPPP  APPPP").contains { $0.contains("Monday") })
  }

  @Test func `the newest 20 days are told once there are more`() {
    let week = "PPPPA  "
    #expect(!patterns(String(repeating: week, count: 4)).contains { $0.contains("last 20") })
    #expect(
      patterns(String(repeating: week, count: 5)).first
        == "Missed 4 of the last 20 school days (since 14 Sep 2026).")
  }

  @Test func `an absence of a school week is long while it goes on, and a return is news for twenty school days`() {
    #expect(facts("PPPPP  AAAAP").longAbsence == nil)
    #expect(facts("PPPPP  AAAAA").longAbsence == .away(since: monday.advanced(by: 7)))
    // A weekend does not end it, nor does an hour at school.
    #expect(facts("PPPAA  AAHAA", part: 1260).longAbsence == .away(since: monday.advanced(by: 3)))
    #expect(facts("AAAAA  PAAPP").longAbsence == .back(on: monday.advanced(by: 7)))
    let weeks = "AAAAA  " + String(repeating: "PPPPP  ", count: 4)
    #expect(facts(weeks).longAbsence == .back(on: monday.advanced(by: 7)))
    #expect(facts(weeks + "P").longAbsence == nil)
  }
}
