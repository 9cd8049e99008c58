import Domain

// How each indicator came about, in words: the numbers a person can count again in the marks.
extension Standing {
  /// All indicators with their days and arithmetic.
  var accounts: [IndicatorAccount] {
    var accounts: [IndicatorAccount] = []
    for indicator in Indicator.allCases {
      let value = value(indicator)
      let span = value == .unknown ? nil : span(indicator)
      accounts.append(
        IndicatorAccount(
          indicator: indicator, value: value, from: span.map { SchoolDay(number: $0.lowerBound) },
          to: span.map { SchoolDay(number: $0.upperBound) },
          working: value == .unknown ? whyUnknown(indicator) : working(indicator)))
    }
    return accounts
  }

  /// The arithmetic of a known value; empty where the value is a plain count or a date.
  private func working(_ indicator: Indicator) -> String {
    switch indicator {
    case .absenceRate: return of(year.lawful, year.expected)
    case .excess:
      guard let sum = excessSum else { return "zero: no more was missed than usual" }
      return "\(plain(sum.weighed)) weighed - \(plain(sum.usual)) usual - \(plain(sum.allowance)) allowed"
    case .excessDays: return excessSum.map { "\(plain($0.missed)) missed - \(plain($0.usual)) usual" } ?? ""
    case .recent10: return recentWorking(10)
    case .recent20: return recentWorking(20)
    case .recent60: return recentWorking(60)
    case .missedInLast10: return "of \(counted(min(10, log.count)))"
    case .baseline: return of(log.missed(0, log.count - 20), log.count - 20)
    case .meanSpell: return "\(log.growth(last: 60) { $0.spellDaySum }) days in \(spells60.numerator) spells"
    case .precursorBaseline:
      let before = log.count - 20
      return "20 x \(before >= 0 ? Int(log[before].precursorsBefore) : 0) in \(counted(before))"
    case .mondayShare:
      let (first, other) = (
        log.beyondUsual(last: 60, afterBreak: true), log.beyondUsual(last: 60, afterBreak: false)
      )
      return
        "\(of(first.missed, first.days)), \(millionths(first.usual)) usual; others \(of(other.missed, other.days)), "
        + "\(millionths(other.usual)) usual"
    case .boundSigns30: return notes.words(on: today) { $0.isBound }
    case .signs: return notes.words(on: today) { $0.group == .sign }
    case .protective: return notes.words(on: today) { $0.group == .protective }
    default: return ""
    }
  }

  private func recentWorking(_ length: Int) -> String { of(log.missed(log.count - length, log.count), length) }

  private func of(_ parts: Int, _ days: Int) -> String {
    "\(plain(Double(parts) / Double(Mark.wholeDay))) of \(counted(days))"
  }

  private func counted(_ days: Int) -> String { Wording.counted(days, "day") }

  private func millionths(_ number: Int) -> String { plain(Double(number) / 1_000_000) }

  /// Why an indicator is unknown.
  func whyUnknown(_ indicator: Indicator) -> String {
    switch indicator {
    case .absenceRate: return "needs an expected day this year"
    case .excess: return "needs a day that counts"
    case .onset, .excessDays: return "has no onset: the excess is zero"
    case .recent10: return needs(10)
    case .recent20: return needs(20)
    case .recent60: return needs(60)
    case .baseline, .precursorBaseline: return "needs 20 days before the last 20; there are \(max(0, log.count - 20))"
    case .mondayShare where log.count < 60: return needs(60)
    case .meanSpell where !log.hasCounted(last: 60): return "needs a spell in the last 60 days"
    case .spellGaps where !log.hasCounted(last: 60): return "needs three spells in the last 60 days"
    case .daysSinceAttended where !attended.isHidden: return "needs an attended day"
    case .monthsAway where !attended.isPairHidden: return "needs an expected day"
    case .daysSinceBack: return "needs a return after being mostly away"
    case .contactPoints: return "needs a note of the last 90 days"
    case .hq25, .sads, .ucla, .srasr: return "needs a total of the questionnaire"
    default: return "is hidden by a period of which only totals are known"
    }
  }

  private func needs(_ days: Int) -> String { "needs \(days) days that count; there are \(log.count)" }
}
