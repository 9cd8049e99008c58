import Domain

extension Standing {
  /// The value of an indicator as a fraction; unknown also for dates, which no rule compares.
  func quantity(_ indicator: Indicator) -> Quantity {
    switch indicator {
    case .expectedDays: expectedDays
    case .missedDays: missedDays
    case .absenceRate: absenceRate
    case .ebbDays: ebbDays
    case .excess: excessValue
    case .onset: .unknown
    case .excessDays: excessDays
    case .recent10: recent(10)
    case .recent20: recent(20)
    case .recent60: recent(60)
    case .missedInLast10: missedInLast10
    case .baseline: baseline
    case .streak: streak
    case .unexplainedStreak: unexplainedStreak
    case .longestStreak: longestStreak
    case .daysSinceAttended: daysSinceAttended
    case .monthsAway: monthsAway
    case .spells60: spells60
    case .meanSpell: meanSpell
    case .spellGaps: spellGaps
    case .precursors20: precursors20
    case .precursorBaseline: precursorBaseline
    case .mondayShare: mondayShare
    case .silentDays: silentDays
    case .ebbIn75: ebbIn75
    case .refusal20: refusal20
    case .firstMissed20: firstMissed20
    case .daysSinceBack: daysSinceBack
    case .boundSigns30: boundSigns30
    case .signs: signs
    case .signWeight: signWeight
    case .protective: protective
    case .contactPoints: contactPoints
    case .hq25, .sads, .ucla, .srasr: screening(indicator)
    }
  }

  /// The value as everybody outside reads it.
  func value(_ indicator: Indicator) -> IndicatorValue {
    if indicator == .onset { return onset.map { .day($0) } ?? .unknown }
    return IndicatorTable[indicator].unit.value(quantity(indicator))
  }

  /// All values.
  var indicators: Indicators {
    var all = Indicators()
    for indicator in Indicator.allCases {
      let value = value(indicator)
      if value != .unknown { all[indicator] = value }
    }
    return all
  }
}
