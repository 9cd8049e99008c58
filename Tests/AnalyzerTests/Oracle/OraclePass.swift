import Domain

/// One student's walk in the oracle: the excess day by day and a row at every week's end.
struct OraclePass {
  struct Episode {
    var start: Int
    var onset: Int?
    var own = 0.0
    var stage = Stage.steady
    var worst = Stage.steady
    var lastFlagged = 0
    var isBack = false
  }
  let oracle: Oracle
  let counts: [CountPeriod]
  var all: [Oracle.Day] = []
  var log: [Oracle.Day] = []
  var s = 0.0
  var spell: Int? = 0
  /// Whether totals hide where the running spell began.
  var isHidden = false
  var onset: Int?
  var episode: Episode?
  var backAt: Int?
  var wasRelapse = false
  var stageBefore = Stage.steady
  var rows: [[String: String]] = []

  init(_ oracle: Oracle, _ history: StudentHistory, upTo last: SchoolDay) {
    self.oracle = oracle
    counts = history.counts.filter { $0.last <= last }.sorted { $0.last < $1.last }
    let days = oracle.days(history, upTo: last)
    for (place, day) in days.enumerated() {
      all.append(day)
      if day.ebb != nil { step(day) }
      let next = place + 1 < days.count ? days[place + 1].date : last.advanced(by: 1)
      for period in counts where period.last >= day.date && period.last < next { take(period) }
      if place + 1 == days.count || next.week != day.date.week { close(day, history.id) }
    }
  }

  func own(_ day: Oracle.Day) -> Double {
    let past = log.dropLast(20)
    let missed = past.reduce(0) { $0 + ($1.ebb ?? 0) }
    let mean = oracle.shares[day.school]?[day.date]?.mean ?? 0
    return min((Double(missed) / 2520 + 30 * mean) / Double(past.count + 30), 0.20)
  }

  func usual(_ day: Oracle.Day) -> Double {
    let shares = oracle.shares[day.school]?[day.date] ?? (0, 0)
    return min(own(day) + max(0, shares.day - shares.mean), 0.9)
  }

  mutating func step(_ day: Oracle.Day) {
    var day = day
    let ebb = day.ebb ?? 0
    day.own = own(day)
    day.usual = usual(day)
    spell = 2 * ebb >= 2520 ? (spell ?? 0) + 1 : 0
    isHidden = isHidden && spell != 0
    let weight = isHidden ? 1 : spell == 1 ? 1.5 : spell ?? 0 >= 6 && ebb == 2520 ? 0.5 : 1
    s = max(0, s + weight * Double(ebb) / 2520 - day.usual - 0.2)
    onset = s == 0 ? nil : onset ?? log.count
    log.append(day)
  }

  /// A period of totals whose days have no marks at all: the plain case, one school, whole days.
  mutating func take(_ period: CountPeriod) {
    let blank = all.indices.filter {
      all[$0].date >= period.first && all[$0].date <= period.last && all[$0].isBlank && all[$0].since != nil
    }
    let count = min(blank.count, period.expectedParts / 2520)
    guard count > 0 else { return }
    let start = log.count
    var allowed = 0.0
    for k in 0..<count {
      var day = all[blank[k * blank.count / count]]
      day.counted = period.missedParts * (k + 1) / count - period.missedParts * k / count
      day.own = own(day)
      day.usual = usual(day)
      allowed += day.usual + 0.2
      day.isNamed = true
      all[blank[k * blank.count / count]] = day
      log.append(day)
    }
    s = max(0, s + Double(period.missedParts) / 2520 - allowed)
    onset = s == 0 ? nil : onset ?? start
    spell = nil
    isHidden = true
  }

  func share(_ days: ArraySlice<Oracle.Day>) -> Share? {
    Share(days.reduce(0) { $0 + ($1.ebb ?? 0) }, of: 2520 * days.count)
  }
  func last(_ length: Int) -> Share? { log.count >= length ? share(log.suffix(length)) : nil }
}
