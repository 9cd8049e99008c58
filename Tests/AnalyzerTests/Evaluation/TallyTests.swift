import Domain
import Testing

@testable import Analyzer

@Suite struct TallyTests {
  private static let rules = RuleBook().withReferences.rules

  /// Random weeks of random students, with events for some.
  private static func tally(_ seed: UInt64, students: Int = 60, weeks: Int = 12, hasEarlier: Bool = false)
    -> EvaluationTally
  {
    var dice = Dice(seed)
    var cells: [ReplayCell] = []
    var courses: [EventCourse?] = []
    for _ in 0..<students {
      let isHere = dice.chance(0.9)
      let isOften = dice.chance(0.3)
      for _ in 0..<weeks {
        var cell = ReplayCell()
        cell.isEnrolled = isHere && dice.chance(0.95)
        cell.stage =
          Stage(rawValue: dice.chance(isOften ? 0.5 : 0.05) ? Int.random(in: 1...4, using: &dice) : 0) ?? .steady
        cell.missed20 = UInt16(Int.random(in: 0...20, using: &dice) * (isOften ? 2520 : 315))
        cell.rules = dice.chance(0.2) ? 3 : 0
        cells.append(cell)
      }
      let at = Int.random(in: 5...60, using: &dice)
      courses.append(
        isHere && dice.chance(isOften ? 0.5 : 0.1)
          ? EventCourse(day: SchoolDay(number: 20_400), leads: (0..<weeks).map { at - 7 * $0 + 30 }) : nil)
    }
    return EvaluationTally(
      cells: cells, weeks: weeks, courses: courses, rules: rules, counselors: 3, hasEarlier: hasEarlier)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `the figures are what counting one by one gives`(seed: UInt64) throws {
    let hasEarlier = seed % 2 == 0
    let tally = TallyTests.tally(seed, hasEarlier: hasEarlier)
    let figures = try #require(tally.lists().first { $0.name == "mild+" })
    let here = tally.courses.indices.filter { row in (0..<12).contains { tally.cells[row * 12 + $0].isEnrolled } }
    let weeks = Dictionary(
      uniqueKeysWithValues: here.map { row in
        (row, (0..<12).filter { tally.cells[row * 12 + $0].isEnrolled && tally.cells[row * 12 + $0].stage >= .mild })
      })
    #expect(tally.students == here.count)
    #expect(figures.ever == Proportion(weeks.values.count { !$0.isEmpty }, of: here.count))
    let shares = (0..<12).map { week in
      Double(weeks.values.count { $0.contains(week) }) / Double(here.count { tally.cells[$0 * 12 + week].isEnrolled })
    }
    #expect(abs(figures.list - shares.reduce(0, +) / 12) < 1e-12)
    var (new, caught, right, leads) = (0, 0, 0, [Int?]())
    for row in here {
      let enrolled = (0..<12).filter { tally.cells[row * 12 + $0].isEnrolled }
      for (place, week) in enrolled.enumerated() where weeks[row]?.contains(week) == true {
        let before = place > 0 ? enrolled[place - 1] : -1
        if weeks[row]?.contains(before) != true, !(hasEarlier && week == 0) { new += 1 }
      }
      guard let course = tally.courses[row] else { continue }
      let lead = weeks[row]?.map { course.leads[$0] }.filter { $0 <= 60 }.max()
      leads.append(lead)
      if let lead, lead >= 1 { caught += 1 }
      if lead != nil { right += 1 }
    }
    #expect(figures.caught == Proportion(caught, of: leads.count))
    #expect(figures.lead == Quartiles(leads))
    #expect(figures.right == Proportion(right, of: figures.ever.part))
    #expect(abs(figures.new - Double(new) / (hasEarlier ? 11 : 12)) < 1e-12)
    #expect(abs(figures.newPerCounselor * 3 - figures.new) < 1e-12)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the last 20 days flag as nearly as can be as many as mild`(seed: UInt64) {
    let tally = TallyTests.tally(seed)
    let most = tally.rows.map { row in
      (0..<12).map { tally.cells[row * 12 + $0].isEnrolled ? Int(tally.cells[row * 12 + $0].missed20) : 0 }.max() ?? 0
    }
    for target in [0, 1, 5, 20, 50] {
      let parts = tally.last20Parts(asMany: target)
      let distance = abs(most.count { $0 >= parts } - target)
      for other in Set(most) where other > 0 {
        let found = abs(most.count { $0 >= other } - target)
        #expect(distance < found || distance == found && parts >= other || distance == found && target == 0)
      }
    }
  }

  @Test func `every student stands at one highest stage`() {
    let tally = TallyTests.tally(9)
    let stages = tally.stages()
    #expect(stages.map(\.stage) == Stage.allCases)
    #expect(stages.reduce(0) { $0 + $1.students } == tally.students)
    #expect(stages.reduce(0) { $0 + $1.events.part } == tally.courses.count { $0 != nil })
  }

  @Test(arguments: 0..<60)
  func `what a small group hides cannot be worked out from its table`(seed: Int) {
    var dice = Dice(UInt64(seed) &+ 70)
    let tally = TallyTests.tally(UInt64(seed), students: Int.random(in: 5...200, using: &dice))
    let names = (0..<tally.courses.count).map { _ in
      ["", "a", "a", "a", "b", "b", "b", "b", "c", "d", "e"].randomElement(using: &dice) ?? ""
    }
    let table = tally.groups("language") { names[$0] }
    let sizes = Dictionary(grouping: tally.rows, by: { names[$0] })
    #expect(Set(table.groups.map(\.name)) == Set(sizes.keys))
    let events = tally.courses.count { $0 != nil }
    // From the totals, which everybody sees, and what the table shows.
    func check(_ shown: [Int?], _ total: Int) {
      let hidden = shown.count { $0 == nil }
      let rest = total - shown.compactMap { $0 }.reduce(0, +)
      #expect(hidden == 0 || hidden == shown.count || hidden >= 2 && rest >= SmallCells.least)
      #expect(shown.compactMap { $0 }.allSatisfy { $0 >= SmallCells.least })
    }
    check(table.groups.map(\.students), tally.students)
    check(table.groups.map(\.events), events)
    for group in table.groups {
      for level in group.levels {
        #expect((level.ever == nil) == (group.students == nil) && (level.list == nil) == (group.students == nil))
        #expect((level.caught == nil) == (group.events == nil))
        #expect(group.students != nil || group.events == nil)
      }
      if let students = group.students { #expect(students == sizes[group.name]?.count) }
    }
  }

  @Test func `groups stand by name, numbers as numbers`() {
    let tally = TallyTests.tally(3, students: 200)
    let table = tally.groups("grade") { ["10", "5", "K", ""][$0 % 4] }
    #expect(table.groups.map(\.name) == ["5", "10", "", "K"])
  }
}
