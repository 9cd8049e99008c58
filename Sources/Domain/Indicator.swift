/// A quantity a rule can ask about; each is defined once, in the Analyzer's table.
public enum Indicator: String, CaseIterable, Sendable {
  case expectedDays, missedDays, absenceRate, ebbDays
  case excess, onset, excessDays
  case recent10, recent20, recent60, missedInLast10, baseline
  case streak, unexplainedStreak, longestStreak
  case daysSinceAttended, monthsAway
  case spells60, meanSpell, spellGaps
  case precursors20, precursorBaseline
  case mondayShare, silentDays
  case ebbIn75, refusal20, firstMissed20
  case daysSinceBack
  case boundSigns30, signs, signWeight, protective, contactPoints
  case hq25 = "HQ25"
  case sads = "SADS"
  case ucla = "UCLA"
  case srasr = "SRASR"
}

/// What an indicator came to.
public enum IndicatorValue: Hashable, Sendable {
  /// Too few days, or a source that cannot tell.
  case unknown
  case count(Int)
  /// Time in parts of 2520 of a day, shown as days.
  case parts(Int)
  case share(Share)
  case number(Double)
  case day(SchoolDay)

  /// The number as shown: days for parts, 0 to 1 for shares; nil when unknown or a date.
  public var number: Double? {
    switch self {
    case .unknown, .day: nil
    case .count(let count): Double(count)
    case .parts(let parts): Double(parts) / Double(Mark.wholeDay)
    case .share(let share): share.value
    case .number(let number): number
    }
  }
}

/// The values of every indicator for one student on one day.
public struct Indicators: Hashable, Sendable {
  private var values: [IndicatorValue]
  public init() { values = Array(repeating: .unknown, count: Indicator.allCases.count) }

  public subscript(indicator: Indicator) -> IndicatorValue {
    get { values[indicator.place] }
    set { values[indicator.place] = newValue }
  }
}

extension Indicator {
  /// The place in ``Indicators``; a switch, because a lookup by name took a twentieth of an analysis.
  var place: Int {
    switch self {
    case .expectedDays: 0
    case .missedDays: 1
    case .absenceRate: 2
    case .ebbDays: 3
    case .excess: 4
    case .onset: 5
    case .excessDays: 6
    case .recent10: 7
    case .recent20: 8
    case .recent60: 9
    case .missedInLast10: 10
    case .baseline: 11
    case .streak: 12
    case .unexplainedStreak: 13
    case .longestStreak: 14
    case .daysSinceAttended: 15
    case .monthsAway: 16
    case .spells60: 17
    case .meanSpell: 18
    case .spellGaps: 19
    case .precursors20: 20
    case .precursorBaseline: 21
    case .mondayShare: 22
    case .silentDays: 23
    case .ebbIn75: 24
    case .refusal20: 25
    case .firstMissed20: 26
    case .daysSinceBack: 27
    case .boundSigns30: 28
    case .signs: 29
    case .signWeight: 30
    case .protective: 31
    case .contactPoints: 32
    case .hq25: 33
    case .sads: 34
    case .ucla: 35
    case .srasr: 36
    }
  }
}
