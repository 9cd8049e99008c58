import Analyzer
import Domain
import Testing

/// The second axis: time away by the calendar, and how often a student goes out.
@Suite struct ClockTests {
  private static let monday = Child.monday

  /// Two schools whose days are given; marks by date.
  private func finding(
    _ enrolments: [Enrolment], _ marks: [(String, SchoolDay, Character)], days: Set<SchoolDay>, asOf: SchoolDay
  ) -> Finding {
    var lines: [RegisterLine] = []
    for (school, day, letter) in marks {
      ChildrenTables.add(letter.asciiValue ?? 0, nil, day, school, to: &lines)
    }
    let schools = Set(enrolments.map(\.school))
    let district = District(
      schoolDays: Dictionary(uniqueKeysWithValues: schools.map { ($0, days) }),
      rates: schools.sorted().flatMap { school in
        days.map { District.Rate(school: school, day: $0, expected: 100, missed: 4) }
      })
    let history = StudentHistory(id: "007", enrolments: enrolments, lines: lines)
    return Analyzer(district: district).analyze(history, asOf: asOf)
  }

  /// Weekdays from one day number to another, without a gap of holidays.
  private func weekdays(_ range: Range<Int>, without holidays: Range<Int> = 0..<0) -> [SchoolDay] {
    range.filter { !holidays.contains($0) }.map { ClockTests.monday.advanced(by: $0) }.filter { $0.weekday <= 5 }
  }

  @Test func `holidays do not stop the clock, and it passes its marks in them`() throws {
    // Present for five weeks, away for three, then ten weeks of holidays.
    let days = weekdays(0..<56) + weekdays(126..<140)
    let marks = weekdays(0..<35).map { ("oak", $0, Character("P")) } + weekdays(35..<56).map { ("oak", $0, "A") }
    let stay = [Enrolment(school: "oak", entered: ClockTests.monday)]
    let inHolidays = finding(stay, marks, days: Set(days), asOf: ClockTests.monday.advanced(by: 125))
    let clock = try #require(inHolidays.clock)
    #expect(clock.since == ClockTests.monday.advanced(by: 32) && clock.wasHere)
    #expect(clock.mark == 3 && clock.months == 3)
    #expect(inHolidays.indicators[.monthsAway] == .count(3))
    let back = finding(
      stay, marks + weekdays(126..<140).map { ("oak", $0, "A") }, days: Set(days),
      asOf: ClockTests.monday.advanced(by: 250))
    #expect(back.clock?.since == clock.since && back.clock?.mark == 6)
  }

  @Test func `a move to another school does not stop the clock`() throws {
    let days = Set(weekdays(0..<180))
    let move = ClockTests.monday.advanced(by: 70)
    let stays = [
      Enrolment(school: "oak", entered: ClockTests.monday, left: move.advanced(by: -4)),
      Enrolment(school: "elm", entered: move),
    ]
    let marks =
      weekdays(0..<28).map { ("oak", $0, Character("P")) } + weekdays(28..<66).map { ("oak", $0, "U") }
      + weekdays(70..<150).map { ("elm", $0, "U") }
    let moved = finding(stays, marks, days: days, asOf: ClockTests.monday.advanced(by: 149))
    #expect(moved.clock?.since == ClockTests.monday.advanced(by: 25))
    #expect(moved.clock?.months == 4 && moved.clock?.mark == 3)
    // One single day there does not start it anew, two in a row do.
    var once = marks
    once[once.count - 20].2 = "P"
    #expect(finding(stays, once, days: days, asOf: ClockTests.monday.advanced(by: 149)).clock?.months == 4)
    once[once.count - 19].2 = "P"
    #expect(finding(stays, once, days: days, asOf: ClockTests.monday.advanced(by: 149)).clock?.months == 0)
  }

  @Test func `a student who was never there has a clock since the first expected day`() {
    let child = Child(("U", 70))
    let clock = child.finding().clock
    #expect(clock?.wasHere == false && clock?.since == Child.day(0) && clock?.mark == 3)
  }

  @Test(arguments: [
    (SignCode.outings4Plus, OutingFrequency.fourOrMore), (.outings2To3, .twoOrThree), (.outings1, .atMostOne),
    (.outings0, .hardlyLeavesRoom),
  ])
  func `a code of a note says how often the student goes out`(code: SignCode, frequency: OutingFrequency) {
    var child = Child(("P", 30), ("A", 20))
    child.notes = [Child.note(45, code)]
    let finding = child.finding()
    #expect(finding.outings == Outings(frequency, source: .note, on: Child.day(45)))
    // It stands beside the stage and changes neither it nor any number.
    let without = Child(("P", 30), ("A", 20)).finding()
    #expect(finding.stage == without.stage && finding.indicators[.signs] == .count(0))
    #expect(finding.indicators[.protective] == .count(0) && finding.indicators[.boundSigns30] == .count(0))
  }

  @Test func `the newest note counts, then a typed code, then fewer outings; after 90 days none`() {
    var child = Child(("P", 30), ("A", 20))
    child.notes = [Child.note(40, .outings4Plus), Child.note(46, .outings2To3)]
    #expect(child.finding().outings?.frequency == .twoOrThree)
    child.notes.append(Child.note(46, .outings1))
    #expect(child.finding().outings?.frequency == .atMostOne)
    var typed = Child.note(46, .homebound)
    typed.signs = [Sign(code: .outings4Plus, context: .affirmed, quote: "", span: 0..<0, isTyped: true)]
    child.notes.append(typed)
    #expect(child.finding().outings?.frequency == .fourOrMore)
    child.notes = [Child.note(2, .outings1)]
    child.letters = String(repeating: "P", count: 20) + String(repeating: "A", count: 70)
    #expect(child.finding().outings == nil)
  }

  @Test func `bound to home or room counts only as a typed code, and only when it holds`() {
    var child = Child(("P", 30), ("A", 20))
    child.notes = [Child.note(45, .homebound, .roombound)]
    #expect(child.finding().outings == nil)
    child.notes[0].signs = child.notes[0].signs.map {
      Sign(code: $0.code, context: .affirmed, quote: "", span: 0..<0, isTyped: true)
    }
    #expect(child.finding().outings?.frequency == .hardlyLeavesRoom)
    child.notes = [Child.note(45, .outings1, context: .past)]
    #expect(child.finding().outings == nil)
  }

  @Test func `whoever comes on four days of five goes out four days a week, whatever an older note says`() {
    var child = Child(("P", 30), ("PPPPA", 6))
    #expect(child.finding(everybody).outings?.source == .register)
    #expect(child.finding(everybody).outings?.frequency == .fourOrMore)
    child.notes = [Child.note(25, .outings1)]
    #expect(child.finding(everybody).outings?.source == .register)
    child.notes = [Child.note(50, .outings1)]
    #expect(child.finding(everybody).outings?.frequency == .atMostOne)
    #expect(Child(("P", 60)).finding().outings == nil)
  }

  /// Flags everybody who was ever expected.
  private var everybody: RuleBook {
    (try? book("[rule all]\nlevel = watch\nwhen = expectedDays >= 1\nsay = x\nsource = test\n")) ?? RuleBook()
  }

  @Test func `what only a restricted note says of outings is not repeated`() {
    var child = Child(("P", 30), ("A", 20))
    child.notes = [Child.note(45, .outings0, restricted: true)]
    #expect(
      child.finding().outings?.sentence == "A restricted note of 3 Nov 2025 says how often the student goes out.")
  }

  @Test func `no sentence of the second axis labels a child`() {
    for frequency in OutingFrequency.allCases {
      for source in [Outings.Source.note, .register] {
        let text = Outings(frequency, source: source, on: Child.day(3)).sentence.lowercased()
        #expect(!text.contains("hikikomori") && !text.contains("recluse"))
      }
    }
  }
}
