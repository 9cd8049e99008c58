import Domain
import Testing

@testable import Reporter

/// The bytes of a review page: a page of many cards has to open at once and to go through a school's slow line.
@Suite struct `A long review page` {
  private static let first = PageFixtures.day("2026-08-31")
  private static let asOf = PageFixtures.day("2027-05-07")

  /// The days of nine months of school: 36 weeks of five.
  private static let schoolDays = (0...(asOf - first)).map { first.advanced(by: $0) }.filter { $0.weekday <= 5 }

  /// A flagged student with as much to tell as the analysis usually finds: the longest card without notes and letters.
  private static func card(_ number: Int, _ random: inout PageRandom) -> ReviewCard {
    let onset = schoolDays.count - 12 - random.below(36)
    var excess = 0.0
    let days = schoolDays.enumerated().map { index, day in
      let chance = random.below(100)
      let mark: Mark =
        index < onset
        ? (chance < 4 ? .excused : chance < 6 ? .late : .present)
        : (chance < 35 ? .excused : chance < 45 ? .unexcused : chance < 50 ? .late : .present)
      let missed = mark.isAttended ? 0.0 : 1.0
      excess = max(0, excess + missed - 0.25)
      return Trajectory.Day(
        day: day, school: "oak", mark: mark, part: 0, usual: 0.05, excess: excess, weight: missed * 1.5)
    }
    let start = schoolDays[onset]
    func check(_ indicator: Indicator, _ value: Double, _ bound: Double, _ factor: String? = nil) -> ConditionCheck {
      ConditionCheck(
        indicator: indicator, value: .number(value), sign: ">=", bound: .number(bound), factor: factor, holds: true)
    }
    var reasons = [
      PageFixtures.reason(
        "rising", "mild",
        "Away 7 of the 13 school days since about \(start.short); 1 or 2 would be usual for this student.",
        PageFixtures.rising, PageFixtures.page1954),
      PageFixtures.reason(
        "rising-early", "watch", "Away 7 of the last 20 school days; before \(start.short) it was 1 in 20.",
        "excess >= 3 and recent20 >= 15% and recent20 >= 2 * baseline", "own back-test"),
      PageFixtures.reason(
        "unexplained", "watch", "3 school days in a row without a reason.", "unexplainedStreak >= 3", "Tokushima"),
      PageFixtures.reason(
        "chronic-10", "context", "Missed 22 of 178 school days this year (12 %).", "absenceRate >= 10%",
        "Attendance Works"),
    ]
    reasons[0].checks = [check(.excess, 5.09, 5)]
    reasons[1].checks = [
      check(.excess, 5.09, 3), check(.recent20, 0.35, 0.15), check(.recent20, 0.35, 0.09, "2 * baseline"),
    ]
    reasons[2].checks = [check(.streak, 3, 3)]
    reasons[3].checks = [check(.absenceRate, 0.12, 0.1)]
    var finding = Finding(
      student: "\(100_000 + number)", asOf: asOf, school: "oak", state: .active, stage: .mild, trend: .same,
      indicators: PageFixtures.indicators(Trajectory(days: days, weeks: []), onset: start), reasons: reasons)
    finding.episodeOnset = start
    finding.flaggedSince = asOf.advanced(by: -7)
    finding.excessSum = ExcessSum(
      onset: start, days: 13, missed: 7, weighed: 9.5, usual: 1.81, allowance: 2.6, value: 5.09)
    finding.differential = [
      DifferentialPattern(
        pattern: "refusal-like",
        factsFor: ["6 absences of one or two days with a parent's word in the last 60 school days."],
        factsAgainst: ["Late on only 3 days before the first absence."],
        unknown: [
          "No note of the last 30 days says how the student feels about coming.",
          "No note says whether it eases by noon or at the weekend.",
        ],
        questions: [
          "What happens at home on the mornings of the 8 days away, and does it ease by noon?",
          "What have the parents tried on such mornings?",
        ]),
      DifferentialPattern(
        pattern: "truancy-like", factsFor: ["4 of 12 days away have no reason."],
        factsAgainst: ["8 of 12 days away were excused by a parent's word."], questions: []),
    ]
    return ReviewCard(
      student: Student(id: "\(100_000 + number)", name: "Child \(number) Vale", grade: "\(6 + number % 5)"),
      counselor: "rivera", schoolName: "Oakfield Middle School", finding: finding,
      trajectory: Trajectory(days: days, weeks: []), priority: number)
  }

  private static func page(_ count: Int) -> String {
    var random = PageRandom(state: 500)
    var facts = PageFixtures.facts
    facts.asOf = asOf
    facts.knownOn = asOf
    return ReviewPage.html(
      cards: (1...count).map { card($0, &random) }, facts: facts, sha256: { _ in Array(repeating: 0, count: 32) })
  }

  /// A counselor of 500 with every twelfth student flagged: the page of a usual week.
  @Test func `of forty cards takes at most 0.3 MB`() { #expect(Self.page(40).utf8.count <= 300_000) }

  @Test func `of five hundred cards takes at most 3 MB after a whole school year`() {
    let page = Self.page(500)
    #expect(page.utf8.count <= 3_000_000, "\(page.utf8.count) bytes")
    #expect(page.ranges(of: "<article ").count == 500)
  }
}
