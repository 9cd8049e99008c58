import Analyzer
import Domain
import Testing

/// What each of the things that happen in a school year flags, in a school of 300.
@Suite struct ScenarioTests {
  @Test func `a flu week takes at most one in a hundred to often away`() {
    let plain = ScenarioDistrict()
    var flu = plain
    var dice = Dice(7)
    for student in flu.marks.indices where dice.chance(0.35) {
      let first = Int.random(in: 60...62, using: &dice)
      flu.write(String(repeating: "A", count: 65 - first), student: student, from: first)
    }
    let more = flu.flagged(64, atLeast: .mild).subtracting(plain.flagged(64, atLeast: .mild))
    #expect(more.count <= 3, "\(more.count) of 300")
    let after = flu.flagged(74, atLeast: .mild).subtracting(plain.flagged(74, atLeast: .mild))
    #expect(after.count <= 3, "\(after.count) of 300 two weeks later")
  }

  @Test func `a storm day takes nobody to often away and at most one in a hundred to early signs`() {
    let plain = ScenarioDistrict()
    var storm = plain
    var dice = Dice(8)
    for student in storm.marks.indices where dice.chance(0.6) { storm.write("A", student: student, from: 61) }
    #expect(storm.flagged(64, atLeast: .mild) == plain.flagged(64, atLeast: .mild))
    #expect(storm.flagged(64, atLeast: .watch).subtracting(plain.flagged(64, atLeast: .watch)).count <= 3)
  }

  @Test func `a strike of three days changes nobody's excess`() {
    let plain = ScenarioDistrict()
    var strike = plain
    // Three days more, on which nobody is expected.
    for student in strike.marks.indices { strike.marks[student].insert(contentsOf: Array("NNN".utf8), at: 60) }
    let (before, after) = (plain.findings(59), strike.findings(62))
    for (a, b) in zip(before, after) {
      for indicator in [Indicator.excess, .streak, .recent20, .expectedDays, .spells60] {
        #expect(a.indicators[indicator] == b.indicators[indicator])
      }
      #expect(a.stage == b.stage)
    }
  }

  @Test func `a class trip counts as attended, and one coded as an absence gives early signs at most`() {
    let plain = ScenarioDistrict(quiet: 25)
    var trip = plain
    var wrong = plain
    for student in 0..<25 {
      trip.write("OOOOO", student: student, from: 60)
      wrong.write("AAAAA", student: student, from: 60)
    }
    #expect(trip.flagged(64, atLeast: .watch) == plain.flagged(64, atLeast: .watch))
    #expect(wrong.flagged(64, atLeast: .mild) == plain.flagged(64, atLeast: .mild))
    #expect(wrong.flagged(90, atLeast: .watch) == plain.flagged(90, atLeast: .watch))
  }

  @Test func `a new school year begins with new counts and the old trajectory`() {
    var district = ScenarioDistrict(students: 120, days: 280, quiet: 3)
    // Days 200 to 259 are the summer; student 0 stayed away more and more before it, student 1 had one bad week.
    district.writeAll(".", 200..<260)
    district.write("APPAPAPAPAAPAAPAAAPAAA", student: 0, from: 178)
    district.write("AAAPP", student: 1, from: 100)
    let (june, september) = (district.findings(199), district.findings(264))
    #expect(june[0].state == .active && june[0].stage >= .mild)
    #expect(september[0].indicators[.expectedDays] == .count(5) && september[0].indicators[.ebbDays] == .parts(0))
    #expect(september[0].indicators[.recent20].number ?? 0 > 0.3, "windows run across the summer")
    #expect(september[0].stage >= .mild && september[0].trend != .new, "\(september[0].state)")
    #expect(september[0].flaggedSince == june[0].flaggedSince)
    #expect(september[1].state == .steady && september[2].state == .steady)
  }

  @Test func `a child who does not come back after the summer is seen in the first weeks`() {
    var district = ScenarioDistrict(students: 120, days: 280, quiet: 1)
    district.writeAll(".", 200..<260)
    district.write(String(repeating: "A", count: 20), student: 0, from: 260)
    #expect(district.findings(264)[0].stage >= .watch)
    #expect(district.findings(269)[0].stage >= .mild)
    #expect(district.findings(269)[0].indicators[.monthsAway] == .count(3), "the summer counts")
  }

  @Test func `a transfer carries the history along and flags nobody by itself`() {
    var district = ScenarioDistrict(students: 120, days: 100, quiet: 60)
    // Thirty of them go to another school; two weeks lie between for some.
    for student in 0..<30 {
      let gap = student < 15 ? 10 : 0
      district.moves[student] = (50, 50 + gap)
      for day in 50..<(50 + gap) { district.marks[student][day] = 0x2E }
    }
    district.write("APAPAAPAAPAAPAA", student: 0, from: 35)
    district.write("AAPAAAAAPAAAAAA", student: 0, from: 60)
    let findings = district.findings(79)
    for student in 1..<30 {
      #expect(findings[student].state == .steady, "\(student): \(findings[student].reasons.map(\.text))")
      #expect(findings[student].school == "elm")
      #expect(findings[student].indicators[.baseline].number == 0)
    }
    #expect(findings[0].state == .active && findings[0].stage >= .moderate)
    #expect(findings[0].indicators[.expectedDays] == .count(70), "both schools count")
    #expect(findings[0].flaggedSince ?? findings[0].asOf < Child.day(50), "flagged before the move and since")
  }

  @Test func `two weeks of certified illness flag nobody and stand on the card`() {
    var district = ScenarioDistrict(students: 120, days: 80, quiet: 1)
    district.write(String(repeating: "C", count: 10), student: 0, from: 60)
    for day in [64, 69, 74] {
      let finding = district.findings(day)[0]
      #expect(finding.state == .steady && finding.indicators[.streak] == .count(0))
      #expect(finding.indicators[.excess] == .number(0))
    }
    let reasons = district.findings(69)[0].reasons
    #expect(reasons.map(\.rule) == ["chronic-10"] && reasons.allSatisfy { $0.level == "context" })
  }

  @Test func `one day in five all year is a fact on the card and no flag`() {
    var district = ScenarioDistrict(students: 120, days: 100, quiet: 4)
    for day in stride(from: 0, to: 100, by: 5) {
      for student in 0..<4 { district.write("A", student: student, from: day + student) }
    }
    for student in 0..<4 {
      #expect(district.weeks(student, 99).allSatisfy { $0.stage < .mild }, "student \(student)")
      #expect(district.findings(99)[student].reasons.map(\.rule) == ["chronic-10", "chronic-20"])
    }
  }

  @Test func `single lessons missed are no withdrawal, half of every day is`() {
    var district = ScenarioDistrict(students: 120, days: 100, quiet: 2)
    for week in stride(from: 50, to: 100, by: 5) {
      district.write("hPhPh", student: 0, from: week)
      district.write("HHHHH", student: 1, from: week)
    }
    let findings = district.findings(99)
    #expect(district.weeks(0, 99).allSatisfy { $0.stage == .steady })
    #expect(findings[0].indicators[.ebbDays].number == 10, "thirty thirds of a day")
    #expect(findings[1].stage >= .mild)
    #expect(findings[1].differential.contains { $0.pattern == "truancy-like" })
  }

  @Test(arguments: [false, true])
  func `a file gap of two weeks flags nobody, with a calendar or without`(hasCalendar: Bool) {
    let plain = ScenarioDistrict(students: 120, days: 90)
    var gap = plain
    gap.writeAll(".", 60..<70)
    if hasCalendar {
      gap.calendar = (0..<90).map { CalendarDay(school: "oak", day: Child.day($0), kind: .instructional) }
    }
    let before = plain.flagged(59, atLeast: .watch)
    let inside = gap.findings(69)
    #expect(Set(inside.indices.filter { inside[$0].state == .active }).isSubset(of: before))
    #expect(inside.allSatisfy { $0.indicators[.silentDays] == .count(0) })
    if hasCalendar { #expect(inside.contains { $0.state == .noData } && !inside.contains { $0.state == .notInFile }) }
    // Two weeks of marks later nobody is flagged who would not be without the gap but for the days that moved.
    #expect(gap.flagged(79, atLeast: .mild).subtracting(plain.flagged(69, atLeast: .mild)).count <= 2)
  }

  @Test func `one child without marks among others is somebody to look for`() {
    var district = ScenarioDistrict(students: 120, days: 80, quiet: 1)
    district.write(String(repeating: ".", count: 10), student: 0, from: 60)
    let finding = district.findings(69)[0]
    #expect(finding.stage == .moderate && finding.stageWords == "no marks")
    #expect(finding.reasons.map(\.rule).contains("silent"))
  }
}
