import Domain

/// The expected, non-skipped days of a student over all years and schools: the windows of every indicator.
struct DayLog: Sendable {
  private(set) var days: [LogDay] = []

  var count: Int { days.count }
  subscript(place: Int) -> LogDay { days[place] }

  mutating func reserve(_ count: Int) { days.reserveCapacity(count) }

  /// Adds a day; its sums continue those of the day before.
  mutating func append(
    _ day: Int, ebb: Int, usual: Double, precursorsBefore: Int, isRefusal: Bool, spell: Int, isAfterBreak: Bool,
    isCounted: Bool
  ) {
    let isInSpell = !isCounted && 2 * ebb >= Mark.wholeDay
    let last = days.count - 1
    var entry = last >= 0 ? days[last] : LogDay()
    entry.number = Int32(clamping: day)
    entry.parts = Int32(clamping: ebb)
    entry.ebbSum += ebb
    entry.usual = Int32(usual * 1_000_000 + 0.5)
    entry.precursorsBefore = Int32(clamping: precursorsBefore)
    if isRefusal { entry.refusalSum += 1 }
    if spell == 1 { entry.spellSum += 1 }
    if isInSpell { entry.spellDaySum += 1 }
    if 4 * ebb >= Mark.wholeDay { entry.quarterSum += 1 }
    if isCounted { entry.countedSum += 1 }
    entry.isInSpell = isInSpell
    entry.isAfterBreak = isAfterBreak
    days.append(entry)
  }

  /// How much a running sum grew over the last `length` days.
  @inline(__always)
  func growth(last length: Int, _ sum: (LogDay) -> Int32) -> Int {
    guard let last = days.last else { return 0 }
    return Int(sum(last)) - (count > length ? Int(sum(days[count - length - 1])) : 0)
  }

  /// Missed parts of the days from `from` up to but without `to`.
  func missed(_ from: Int, _ to: Int) -> Int {
    let low = max(0, from)
    guard low < to, to <= days.count else { return 0 }
    return days[to - 1].ebbSum - (low == 0 ? 0 : days[low - 1].ebbSum)
  }

  /// The missed share of the last `length` days; unknown while there are fewer.
  func share(last length: Int) -> Quantity {
    count >= length && length > 0
      ? Quantity(missed(count - length, count), Mark.wholeDay * length) : .unknown
  }

  /// Whether a day known only from totals lies among the last `length` days.
  func hasCounted(last length: Int) -> Bool {
    growth(last: length) { $0.countedSum } > 0
  }

  /// The first days after a weekend or break among the last days, and the parts of them missed.
  func afterBreaks(last length: Int) -> (days: Int, missed: Int) {
    let first = beyondUsual(last: length, afterBreak: true)
    return (first.days, first.missed)
  }

  /// Days of one kind among the last days, the parts of them missed, and what would be usual in millionths of a day.
  func beyondUsual(last length: Int, afterBreak: Bool) -> (days: Int, missed: Int, usual: Int) {
    var (days, missed, usual) = (0, 0, 0)
    for place in max(0, count - length)..<count where self[place].isAfterBreak == afterBreak {
      days += 1
      missed += self[place].ebb
      usual += Int(self[place].usual)
    }
    return (days, missed, usual)
  }
}
