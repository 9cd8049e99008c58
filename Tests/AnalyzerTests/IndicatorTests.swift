import Analyzer
import Domain
import Glibc
import Testing

@Suite struct IndicatorTests {
  static let table: [(Indicator, String, IndicatorValue)] = [
    (.expectedDays, "PPAAC F O S N - .", .count(7)),
    (.missedDays, "PPAHC F O S N - .", .parts(3 * 2520 + 1260)),
    (.ebbDays, "PPAHC F O S N - .", .parts(2520 + 1260)),
    (.missedInLast10, "AAAAA PPPPP PPPPA", .parts(2520)),
    (.streak, "PPPPP PAAAA", .count(4)),
    (.streak, "PPPPP PAACA", .count(3)),
    (.streak, "PPPPP PAAHh", .count(0)),
    (.unexplainedStreak, "PPUUU UPPPP", .count(4)),
    (.unexplainedStreak, "PPUUU PPPPP", .count(0)),
    (.longestStreak, "PAAAP PPAAP", .count(3)),
    (.spells60, "PAAPA PPAAP", .count(3)),
    (.meanSpell, "PAAPA PPAAP", .number(5.0 / 3)),
    (.spellGaps, "APPPP PAPPA", .count(1)),
    (.spellGaps, "APPAP PPPPA", .count(0)),
    (.spellGaps, "APPPP PPPPA", .unknown),
    (.precursors20, "LPEPL PPPPL", .count(4)),
    (.refusal20, "RPPPR PPPPP", .count(2)),
    (.ebbIn75, "AHhPP PPPPP", .count(2)),
    (.firstMissed20, "AAPPP PPPPP PPPPP PPPPP AAAAA", .parts(2 * 2520)),
    (.silentDays, "PPPPP PP--.", .count(3)),
    (.silentDays, "PPPPP -N...", .count(3)),
    (.daysSinceAttended, "PPPPP AAAAA", .count(7)),
    (.daysSinceAttended, "AAAAA AAAAA", .unknown),
    (.daysSinceBack, "PPPPP PPPPP", .unknown),
    (.contactPoints, "PPPPP PPPPP", .unknown),
    (.boundSigns30, "PPPPP PPPPP", .count(0)),
    (.hq25, "PPPPP", .unknown),
  ]
  @Test(arguments: table.indices)
  func `each indicator is what a hand count gives`(row: Int) {
    let (indicator, letters, value) = IndicatorTests.table[row]
    #expect(Child(letters).value(indicator) == value, "\(indicator) \(letters)")
  }

  @Test func `shares need their whole window`() {
    #expect(Child(("A", 9)).value(.recent10) == .unknown)
    #expect(Child(("A", 10)).value(.recent10) == Share(1, of: 1).map { .share($0) })
    #expect(Child(("P", 39)).value(.baseline) == .unknown)
    #expect(Child(("A", 2), ("P", 38)).value(.baseline) == Share(1, of: 10).map { .share($0) })
    #expect(Child(("L", 2), ("P", 58)).value(.precursorBaseline) == .number(1))
    #expect(Child(("P", 59)).value(.recent60) == .unknown)
    #expect(Child(("P", 54), ("A", 6)).value(.recent60) == Share(1, of: 10).map { .share($0) })
  }

  @Test func `first days after a weekend are held against the other days and against what is usual`() {
    func share(_ week: String) -> Double? { Child(String(repeating: week, count: 12)).value(.mondayShare).number }
    // Every Monday and no other day: one, less the little by which what is usual grows from a Monday to the days after.
    #expect((share("APPPP") ?? 0) > 0.99)
    // Mondays and one of the four other days.
    #expect(abs((share("APPPA") ?? 0) - 0.75) < 0.02)
    #expect((share("AAAAA") ?? 1) < 0.01, "away all week is no Monday")
    #expect(share("PPPPA") == 0, "fewer Mondays than other days")
    #expect(share("PPPPP") == 0)
    #expect(Child(("P", 59)).value(.mondayShare) == .unknown)
  }

  @Test func `a Monday on which the whole school is away is no Monday of the child`() {
    let days = (0..<100).map { Child.day($0) }
    let district = District(
      schoolDays: ["oak": Set(days)],
      rates: days.map {
        District.Rate(school: "oak", day: $0, expected: 1000, missed: $0.weekday == 1 && $0 > Child.day(40) ? 800 : 20)
      })
    let child = Child(("PPPPP", 8), ("APPPP", 12))
    let bad = Analyzer(district: district).analyze(child.history, asOf: child.lastDay).indicators[.mondayShare].number
    let plain = child.value(.mondayShare).number
    #expect((bad ?? 1) < 0.5 && (plain ?? 0) > 0.99, "\(bad ?? -1) \(plain ?? -1)")
  }

  @Test func `months away run on through holidays and a single day does not stop them`() {
    #expect(Child(("P", 10), ("A", 66)).value(.monthsAway) == .count(3))
    #expect(Child(("P", 10), ("A", 30), ("P", 1), ("A", 35)).value(.monthsAway) == .count(3))
    #expect(Child(("P", 10), ("A", 64), ("P", 2)).value(.monthsAway) == .count(0))
  }

  @Test func `skipped days stand still in every window`() {
    let plain = Child("PPPPP PPPPP AAPPP AAAPP")
    let skips = Child("PPPPP PPPPP AAPPP CFOSN --... AAAPP")
    for indicator in [Indicator.excess, .recent10, .recent20, .missedInLast10, .streak, .spells60, .precursors20] {
      #expect(plain.value(indicator) == skips.value(indicator), "\(indicator)")
    }
  }

  @Test func `notes count each code once for thirty days and only what holds`() {
    var child = Child(("P", 40))
    child.notes = [
      Child.note(38, .homebound, .sleepReversal), Child.note(39, .homebound, .friendContact, .selfHarm),
      Child.note(37, .roombound, context: .negated), Child.note(2, .onlineOnly),
    ]
    #expect(child.value(.boundSigns30) == .count(2))
    #expect(child.value(.signs) == .count(2))
    #expect(child.value(.protective) == .count(1))
    #expect(child.value(.contactPoints) == .count(2))
  }

  @Test func `a sign weighs half after thirty days, once a code, by its newest mention`() {
    var child = Child(("P", 200))
    let today = Child.day(199).number
    func weight(_ place: Int) -> Double { exp2(-Double(today - Child.day(place).number) / 30) }
    child.notes = [Child.note(199, .homebound)]
    #expect(child.value(.signWeight) == .number(1))
    child.notes = [
      Child.note(150, .homebound), Child.note(180, .homebound, .gradeDrop), Child.note(190, .friendContact),
      Child.note(170, .sleepReversal), Child.note(198, .sleepReversal, context: .negated), Child.note(2, .onlineOnly),
    ]
    #expect(child.value(.signWeight) == .number(shown(2 * weight(180) + weight(170))))
    child.notes = []
    #expect(child.value(.signWeight) == .number(0))
  }

  @Test func `a sentence copied from note to note counts once`() {
    func note(_ place: Int) -> Note {
      Note(
        id: "c\(place)", student: "007", day: Child.day(place), author: "R. Vale", text: "Stays in his room.",
        signs: [Sign(code: .roombound, context: .affirmed, quote: "Stays in his room", span: 0..<17)])
    }
    var (once, copied) = (Child(("P", 40)), Child(("P", 40)))
    once.notes = [note(38)]
    copied.notes = [note(30), note(33), note(36), note(38), note(38)]
    for indicator in [Indicator.boundSigns30, .signs, .contactPoints] {
      #expect(copied.value(indicator) == once.value(indicator), "\(indicator)")
    }
    #expect(copied.value(.signs) == .count(1))
  }

  @Test func `the last total of a questionnaire counts`() {
    var child = Child(("P", 20))
    child.screenings = [("hq-25", 3, 50.0), ("HQ25", 9, 44), ("SADS", 9, 12), ("mine", 9, 1)].map {
      Screening(student: "007", day: Child.day($0.1), instrument: $0.0, total: $0.2)
    }
    #expect(child.value(.hq25) == .number(44))
    #expect(child.value(.sads) == .number(12))
    #expect(child.value(.ucla) == .unknown)
    #expect(child.rules == ["screening-hq25"])
  }

  @Test func `every indicator has its unit, meaning and source in the table`() {
    #expect(IndicatorTable.entries.map(\.indicator) == Indicator.allCases)
    for entry in IndicatorTable.entries { #expect(!entry.meaning.isEmpty && !entry.source.isEmpty) }
  }

  @Test func `totals hide streaks and spells but not rates`() {
    var child = Child(("P", 20), (".", 5))
    child.counts = [
      CountPeriod(
        student: "007", school: "oak", first: Child.day(20), last: Child.day(24), expectedParts: 5 * 2520,
        missedParts: 3 * 2520, lawfulParts: 3 * 2520, late: 1)
    ]
    #expect(child.value(.expectedDays) == .count(25))
    #expect(child.value(.ebbDays) == .parts(3 * 2520))
    #expect(child.value(.recent10) == Share(3, of: 10).map { .share($0) })
    #expect(child.value(.precursors20) == .count(1))
    for indicator in [Indicator.streak, .unexplainedStreak, .spells60, .meanSpell, .mondayShare, .longestStreak] {
      #expect(child.value(indicator) == .unknown, "\(indicator)")
    }
    child.letters = String(child.letters.prefix(20)) + "AAAPP"
    #expect(child.value(.streak) == .count(0))
    #expect(child.value(.ebbDays) == .parts(3 * 2520), "day marks for the same dates replace the totals")
  }
}
