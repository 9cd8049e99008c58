import Domain

// What comes before staying away: late marks, early departures, visits to the nurse, days in a separate room.
extension Standing {
  /// Days late, left early, with a nurse's note or in a separate room, from the 20th last day that counts to now.
  ///
  /// In days. Skipped days between are looked at too: a day in a separate room counts as learning elsewhere. With fewer
  /// than 20 days that count, all there are. Of a period of totals, the late and early days it tells, pro rata
  /// (Fukushima 2000; Kearney 2023).
  var precursors20: Quantity { Quantity(precursors - Int(log.count >= 20 ? log[log.count - 20].precursorsBefore : 0)) }

  /// ``precursors20`` as it was: the same per 20 days that count, before them; needs 20 days before the last 20.
  var precursorBaseline: Quantity {
    let before = log.count - 20
    return before >= 20 ? Quantity(20 * Int(log[before].precursorsBefore), before) : .unknown
  }

  /// The first day looked at by ``precursors20``.
  var precursorsFirst: Int? { log.count >= 20 ? log[log.count - 20].day : days[..<taken].first?.day }

  /// How much more of the first days after a weekend or break was missed than of the other days, of the last 60.
  ///
  /// A share from 0 to 1: the missed share of the first days less that of the others, each against what would be usual
  /// on them, so that neither a Monday on which the whole school is away nor a child who is away all week counts
  /// (Fukushima 2000: after weekends and holidays). Unknown with fewer than 60 days, without days of either kind, or
  /// where totals hide the days.
  var mondayShare: Quantity {
    guard log.count >= 60, !log.hasCounted(last: 60) else { return .unknown }
    let first = log.beyondUsual(last: 60, afterBreak: true)
    let other = log.beyondUsual(last: 60, afterBreak: false)
    guard first.days > 0, other.days > 0 else { return .unknown }
    // Millionths of a day, exactly: parts are 1/2520 of a day.
    let million = 1_000_000
    let beyond = (
      first: first.missed * million - first.usual * Mark.wholeDay,
      other: other.missed * million - other.usual * Mark.wholeDay
    )
    let difference = beyond.first * other.days - beyond.other * first.days
    let whole = Mark.wholeDay * million * first.days * other.days
    return Quantity(min(max(0, difference), whole), whole)
  }
}
