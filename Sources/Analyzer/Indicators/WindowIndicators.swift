import Domain

// Windows over the last days that count, across years and schools. A share needs its whole window, a count does not.
extension Standing {
  /// The missed share of the last `length` days (10, 20, 60).
  func recent(_ length: Int) -> Quantity { log.share(last: length) }
  /// Days missed of the last 10.
  var missedInLast10: Quantity { Quantity(parts: log.missed(log.count - 10, log.count)) }
  /// The own missed share before the last 20; needs 20 days before them.
  var baseline: Quantity {
    let before = log.count - 20
    return before >= 20 ? Quantity(log.missed(0, before), Mark.wholeDay * before) : .unknown
  }
  /// The place of the first day that may hold some of the change: the onset, or the first of the last 20 days.
  ///
  /// The baseline ends before the last 20 days and so may hold part of a longer change; a sentence compares with the days
  /// before all of it. Zero where there are no 20 days before it.
  var changePlace: Int {
    let window = log.count - 20
    guard window >= 20 else { return 0 }
    let place = min(window, excess.onset ?? window)
    return place >= 20 ? place : window
  }
  /// The own missed share before the change; unknown where the baseline is.
  var shareBefore: Quantity {
    let place = changePlace
    return place > 0 ? Quantity(log.missed(0, place), Mark.wholeDay * place) : .unknown
  }
  /// Days of the last 75 of which at least a quarter was missed (Kearney 2008); unknown where totals hide days.
  var ebbIn75: Quantity {
    log.hasCounted(last: 75) ? .unknown : Quantity(log.growth(last: 75) { $0.quarterSum })
  }
  /// Days of the last 20 with the school's own code for refusal (Victoria, code 208).
  var refusal20: Quantity {
    let known = log.growth(last: 20) { $0.refusalSum }
    return known == 0 && log.hasCounted(last: 20) ? .unknown : Quantity(known)
  }
}
