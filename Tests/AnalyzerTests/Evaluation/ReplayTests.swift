import Domain
import Testing

@testable import Analyzer

/// One walk over all weeks against one analysis a week.
@Suite struct ReplayTests {
  private static let rules = RuleBook().withReferences

  @Test func `the published rules read, and flag nobody`() {
    #expect(ReferenceRules.rules.map(\.name) == ["yearly-10", "mext-30", "september", "mass"])
    #expect(ReferenceRules.rules.allSatisfy { !$0.flags })
    #expect(ReplayTests.rules.rules.count == RuleBook().rules.count + 4)
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `a replay says of every week what an analysis of that week says`(seed: UInt64) {
    let random = RandomDistrict(seed: seed, withCounts: true)
    let analyzer = Analyzer(district: random.district, rules: ReplayTests.rules)
    let weeks = ReplayWeeks(random.district, to: random.lastDay)
    #expect(weeks.count > 20)
    let whole = analyzer.replay(random.histories, weeks, 0..<weeks.count)
    // Cut into stretches it says the same.
    let (first, second) = (0..<7, 7..<weeks.count)
    let parts = [first, second].map { analyzer.replay(random.histories, weeks, $0) }
    var seen = 0
    for (row, history) in random.histories.enumerated() {
      for week in 0..<weeks.count {
        let cell = whole[row * weeks.count + week]
        let part = first.contains(week) ? parts[0][row * 7 + week] : parts[1][row * second.count + week - 7]
        #expect(cell == part)
        guard cell.isEnrolled else { continue }
        seen += 1
        let finding = analyzer.analyze(history, asOf: weeks.close(week))
        let held = Set(
          analyzer.rules.rules.indices.filter { cell.rules & (1 << UInt64($0)) != 0 }.map { place in
            analyzer.rules.rules[place].name
          })
        #expect(held == Set(finding.reasons.map(\.rule)), "\(history.id) \(weeks.ends[week])")
        #expect(finding.state != .left)
        if finding.state == .active { #expect(cell.stage == finding.stage) }
        if [.settling, .steady, .noData, .tooNew].contains(finding.state) { #expect(cell.stage == .steady) }
      }
    }
    #expect(seen > 200)
  }

  @Test(arguments: [41, 42, 43, 44] as [UInt64])
  func `the event is the first day with twelve of the last fifteen missed`(seed: UInt64) {
    let random = RandomDistrict(seed: seed, students: 40)
    let analyzer = Analyzer(district: random.district)
    let weeks = ReplayWeeks(random.district, from: random.lastDay.advanced(by: -200), to: random.lastDay)
    var kinds: Set<String> = []
    for history in random.histories {
      let days = analyzer.trajectory(history, asOf: random.lastDay).1.days
      let counting = days.filter { !$0.mark.isSkipped }
      let missed = counting.map { $0.mark.ebbParts($0.part) ?? 0 }
      let holds = counting.indices.map { missed[max(0, $0 - 14)...$0].reduce(0, +) >= 12 * Mark.wholeDay }
      let first = weeks.firstDay ?? random.lastDay
      let begins = counting.indices.first { holds[$0] && ($0 == 0 || !holds[$0 - 1]) && counting[$0].day >= first }
      let (found, course) = analyzer.event(of: history, weeks: weeks, asOf: random.lastDay)
      if let begins {
        kinds.insert("comes")
        #expect(found == .comes(counting[begins].day))
        #expect(course?.day == counting[begins].day)
        let enrolled = days.filter { day in history.enrolments.contains { $0.covers(day.day) } }
        for week in 0..<weeks.count {
          let (close, day) = (weeks.close(week), counting[begins].day)
          let lead =
            close < day
            ? enrolled.count { $0.day > close && $0.day <= day } : -enrolled.count { $0.day > day && $0.day <= close }
          #expect(course?.leads[week] == lead)
        }
      } else {
        #expect(course == nil)
        let before = counting.lastIndex { $0.day < first }
        let isAlready =
          before.map { holds[$0] } ?? false && holds.indices.allSatisfy { $0 <= (before ?? 0) || holds[$0] }
        #expect((found == .already) == isAlready)
        kinds.insert("\(found)")
      }
    }
    #expect(kinds.contains("comes") && kinds.contains("none"))
  }

  @Test func `weeks are those with a register, each with its last day`() {
    let days = ["2026-09-01", "2026-09-03", "2026-09-17"].compactMap { SchoolDay(iso: $0) }
    let district = District(
      schoolDays: [:], rates: days.map { District.Rate(school: "oak", day: $0, expected: 20, missed: 1) })
    let weeks = ReplayWeeks(district, to: days[2])
    #expect(weeks.ends.map(\.iso) == ["2026-09-03", "2026-09-17"])
    #expect(weeks.firstDay?.iso == "2026-08-31")
    #expect(weeks.close(0).iso == "2026-09-06" && weeks.close(1).iso == "2026-09-17")
    #expect(weeks.place(of: days[0].number) == 0 && weeks.place(of: days[0].number + 7) == nil)
    #expect(ReplayWeeks(district, from: days[1], to: days[1]).ends == [days[1]])
    #expect(ReplayWeeks(district, to: days[0].advanced(by: -1)).firstDay == nil)
  }
}
