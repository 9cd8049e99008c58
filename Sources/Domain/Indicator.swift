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
  case boundSigns30, signs, protective, contactPoints
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
  /// The place in ``Indicators``; a table, because looking a case up by hand is slow.
  var place: Int { Indicator.places[self] ?? 0 }
  private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
