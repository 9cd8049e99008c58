import Domain
import Reporter

/// Invented students for the pages: every name, note and date is made up.
enum PageFixtures {
  static func day(_ iso: String) -> SchoolDay { SchoolDay(iso: iso) ?? SchoolDay(number: 0) }
  static let asOf = day("2026-11-20")
  static let term = day("2026-08-31")

  /// Holidays of the invented school.
  static let closures: [SchoolDay: CalendarDay.Kind] = [
    day("2026-09-07"): .holiday, day("2026-10-12"): .staffOnly, day("2026-10-26"): .holiday,
    day("2026-10-27"): .holiday, day("2026-10-28"): .holiday, day("2026-10-29"): .holiday,
    day("2026-10-30"): .holiday, day("2026-11-11"): .holiday,
  ]

  /// School days of the term, oldest first.
  static var schoolDays: [SchoolDay] {
    (0...(asOf - term)).map { term.advanced(by: $0) }.filter { $0.weekday <= 5 && closures[$0] == nil }
  }

  /// A trajectory whose last days are `tail`, one letter a day; the days before are present.
  static func trajectory(_ tail: String, usual: Double = 0.05) -> Trajectory {
    let days = schoolDays
    let letters = Array(repeating: Character("P"), count: max(0, days.count - tail.count)) + Array(tail)
    var excess = 0.0
    var isInSpell = false
    let entries = zip(days, letters.suffix(days.count)).map { day, letter in
      let mark = Mark(letter: letter) ?? .unknown
      let part = mark == .partial ? Mark.wholeDay / 2 : 0
      guard let missed = mark.ebbParts(part) else {
        return Trajectory.Day(day: day, school: "oak", mark: mark, part: part, usual: nil, excess: nil)
      }
      let share = Double(missed) / Double(Mark.wholeDay)
      excess = max(0, excess + (share >= 0.5 && !isInSpell ? 1.5 : 1) * share - usual - 0.2)
      isInSpell = share >= 0.5
      return Trajectory.Day(day: day, school: "oak", mark: mark, part: part, usual: usual, excess: excess)
    }
    return Trajectory(days: entries, weeks: [])
  }

  /// The indicators a card shows, counted from the days.
  static func indicators(_ trajectory: Trajectory, onset: SchoolDay?) -> Indicators {
    var indicators = Indicators()
    let counted = trajectory.days.filter { $0.usual != nil }
    func share(_ days: some Collection<Trajectory.Day>) -> IndicatorValue {
      let missed = days.reduce(0) { $0 + ($1.mark.ebbParts($1.part) ?? 0) }
      return Share(missed, of: days.count * Mark.wholeDay).map { .share($0) } ?? .unknown
    }
    indicators[.recent20] = share(counted.suffix(20))
    indicators[.baseline] = share(counted.dropLast(20))
    let expected = trajectory.days.filter { $0.mark.isExpected }
    let missed = expected.reduce(0) { $0 + ($1.mark.lawfulParts($1.part) ?? 0) }
    indicators[.missedDays] = .parts(missed)
    indicators[.expectedDays] = .count(expected.count)
    indicators[.absenceRate] = Share(missed, of: expected.count * Mark.wholeDay).map { .share($0) } ?? .unknown
    indicators[.streak] = .count(
      counted.reversed().prefix { ($0.mark.ebbParts($0.part) ?? 0) * 2 >= Mark.wholeDay }.count)
    indicators[.monthsAway] = .count(0)
    indicators[.excess] = counted.last?.excess.map { .number(shown($0)) } ?? .unknown
    if let onset { indicators[.onset] = .day(onset) }
    return indicators
  }

  static func reason(_ rule: String, _ level: String, _ text: String, _ threshold: String, _ source: String) -> Reason {
    Reason(
      rule: rule, level: level, text: text, values: [.init(.excess, .number(6.1))], threshold: threshold,
      source: source, from: day("2026-10-21"), to: asOf)
  }
  static let rising = "excess >= 5"
  static let page1954 = "Page 1954; FFT 2023; own back-test"

  /// A card with what all fixtures share.
  static func card(
    _ id: String, _ name: String, _ grade: String, _ priority: Int, stage: Stage, trend: Trend?,
    state: State = .active, tail: String, onset: String? = nil, reasons: [Reason], counselor: String = "rivera"
  ) -> ReviewCard {
    let trajectory = trajectory(tail)
    let start = onset.map(day)
    var finding = Finding(
      student: id, asOf: asOf, school: "oak", state: state, stage: stage, trend: trend,
      indicators: indicators(trajectory, onset: start), reasons: reasons)
    finding.episodeOnset = start
    return ReviewCard(
      student: Student(id: id, name: name, grade: grade), counselor: counselor, schoolName: "Oakfield Middle School",
      finding: finding, trajectory: trajectory, priority: priority)
  }

  static var facts: ReportFacts {
    ReportFacts(
      asOf: asOf, knownOn: asOf, counselor: "rivera", schoolName: "Oakfield Middle School",
      runDigest: "5f0c1d2e3a4b5c6d", pageDigest: "0123456789abcdef", settingsDigest: "77aa88bb99cc00dd",
      auditHead: "c0ffee00c0ffee00",
      dataQuality: ["Grade 7 has no marks for Thu 19 Nov.", "3 rows of attendance-2026-11-20.csv were kept back."],
      closures: ["oak": closures])
  }
}
