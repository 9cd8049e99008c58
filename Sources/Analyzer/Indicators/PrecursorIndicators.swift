import Domain

// What comes before staying away: late marks, early departures, visits to the nurse (Fukushima 2000; Kearney 2023).
extension Standing {
  /// Days late, left early or with a nurse's note among the last 20.
  var precursors20: Quantity { Quantity(log.growth(last: 20) { $0.precursorSum }) }

  /// The same per 20 days before the last 20; needs 20 days before them.
  var precursorBaseline: Quantity {
    let before = log.count - 20
    return before >= 20 ? Quantity(20 * Int(log[before - 1].precursorSum), before) : .unknown
  }

  /// The part of the missed time of the last 60 days that fell on the first day after a weekend or break.
  ///
  /// Unknown with fewer than 60 days, without missed time, or where totals hide the days.
  var mondayShare: Quantity {
    guard log.count >= 60, !log.hasCounted(last: 60) else { return .unknown }
    let missed = log.missed(log.count - 60, log.count)
    return missed > 0 ? Quantity(log.afterBreaks(last: 60).missed, missed) : .unknown
  }
}
