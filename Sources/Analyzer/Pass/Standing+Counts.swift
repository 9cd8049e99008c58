import Domain

extension Standing {
  /// Takes in a period of which only totals are known, at its last day: rates and windows pro rata, no streak guessed.
  mutating func take(_ period: CountPeriod, school: Int) {
    let spread = CountSpread(period, over: days, at: school, taken: &covered)
    guard !spread.lawfulDays.isEmpty else { return }
    for share in spread.lawfulDays {
      let day = days[share.place]
      everExpected += 1
      if year.holds(day.day) { year.take(lawful: share.lawful) }
      if SchoolDay(number: day.day).week == SchoolDay(number: today).week { isKnownThisWeek = true }
      silence.name(day)
    }
    isNamedThisWeek = isNamedThisWeek || isKnownThisWeek
    let attendedParts = spread.lawfulDays.count * Mark.wholeDay - spread.lawfulDays.reduce(0) { $0 + $1.lawful }
    if attendedParts > 0 { attended.hide() }
    guard let first = spread.windowDays.first else { return }
    let place = log.count
    let ownAtStart = usual(on: days[first.place]).own
    var (missed, usualSum, allowed) = (0, 0.0, 0.0)
    for share in spread.windowDays {
      let day = days[share.place]
      let usual = usual(on: day).usual
      usualSum += usual
      allowed += usual + constants.slack
      missed += share.missed
      if year.holds(day.day) { year.take(ebb: share.missed) }
      log.append(
        day.day, ebb: share.missed, usual: usual, precursorsBefore: precursors, isRefusal: false, spell: 0,
        isAfterBreak: false, isCounted: true)
      precursors += share.precursors
    }
    excess.add(
      missed: Double(missed) / Double(Mark.wholeDay), allowed: allowed, own: ownAtStart, usual: usualSum, place: place)
    spell = nil
    isSpellHidden = true
    unexcused = nil
    // What was seen this week before the totals stays seen.
    if !hasLogThisWeek || unexcusedThisWeek == 0 { unexcusedThisWeek = nil }
    hasLogThisWeek = true
    year.hasTotals = true
  }
}
