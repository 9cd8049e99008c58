import Domain

extension Standing {
  /// The first day of the running spell; nil when none runs or totals hide it.
  var streakFirst: Int? {
    guard let spell, spell > 0, spell <= log.count else { return nil }
    return log[log.count - spell].day
  }

  /// The days an indicator rests on; nil when there are none.
  func span(_ indicator: Indicator) -> ClosedRange<Int>? {
    let first: Int?
    switch indicator {
    case .excess, .onset, .excessDays: first = excess.onset.map { log[$0].day }
    case .recent10, .missedInLast10: first = dayFromEnd(10)
    case .recent20, .refusal20: first = dayFromEnd(20)
    case .precursors20: first = precursorsFirst
    case .recent60, .spells60, .meanSpell, .spellGaps, .mondayShare: first = dayFromEnd(60)
    case .ebbIn75: first = dayFromEnd(75)
    case .streak: first = streakFirst
    case .unexplainedStreak: first = unexcusedFirst
    case .silentDays:
      guard let from = silence.from, let last = days[..<taken].last?.day else { return nil }
      return min(from, last)...last
    case .expectedDays, .missedDays, .absenceRate, .ebbDays, .firstMissed20, .longestStreak: first = year.begun
    case .baseline, .precursorBaseline: first = log.count > 0 ? log[0].day : nil
    case .daysSinceBack: first = backAt.flatMap { log.count > $0 ? log[$0].day : nil }
    case .daysSinceAttended: first = attended.day
    case .monthsAway: first = attended.pair
    case .boundSigns30: return noteSpan { $0.isBound }
    case .signs: return noteSpan { $0.group == .sign }
    case .signWeight: return noteSpan(within: NoteFacts.weighingDays) { $0.group == .sign }
    case .protective, .contactPoints: return noteSpan { $0.group == .protective }
    case .hq25, .sads, .ucla, .srasr: return notes.total(indicator, on: today).map { $0.day...$0.day }
    }
    let last: Int?
    switch indicator {
    case .expectedDays, .missedDays, .absenceRate, .ebbDays, .firstMissed20, .longestStreak:
      last = days[..<taken].last?.day
    case .daysSinceAttended, .monthsAway: last = today
    case .precursors20: last = days[..<taken].last?.day
    case .baseline, .precursorBaseline: last = log.count > 20 ? log[log.count - 21].day : nil
    default: last = log.count > 0 ? log[log.count - 1].day : nil
    }
    guard let first, let last else { return nil }
    return min(first, last)...max(first, last)
  }

  private func noteSpan(within window: Int = 30, _ counts: (SignCode) -> Bool) -> ClosedRange<Int>? {
    notes.span(on: today, within: window, where: counts).map { $0.0...$0.1 }
  }

  private func dayFromEnd(_ length: Int) -> Int? { log.count > 0 ? log[max(0, log.count - length)].day : nil }

  /// The first day of the longest run of unexcused days that touches this week.
  private var unexcusedFirst: Int? {
    let counting = days[..<taken].filter { !$0.isSkipped }
    guard let last = counting.last else { return nil }
    let week = SchoolDay(number: days[taken - 1].day).week
    var (run, best, first) = (0, 0, Int?.none)
    for (place, day) in counting.enumerated() {
      run = day.mark == .unexcused ? run + 1 : 0
      let touches = SchoolDay(number: day.day).week == week || day.day == last.day && !hasLogThisWeek
      if touches, run > best { (best, first) = (run, counting[place - run + 1].day) }
    }
    return first
  }
}
