import Domain

/// The totals of a week or month laid over the school days they stand for; days with a mark of their own keep it.
struct CountSpread {
  struct Share {
    /// The place of the day among the student's days.
    var place: Int
    /// Missed time that speaks for withdrawal, in parts.
    var missed: Int
    /// Missed time as the law counts it, in parts.
    var lawful: Int
    /// Days late or left early.
    var precursors: Int
  }
  /// The days on which the law expected him.
  private(set) var lawfulDays: [Share] = []
  /// Those of them that count in windows: certified and family days are left out.
  private(set) var windowDays: [Share] = []

  /// The periods that are over by a day, in the order in which they became known.
  static func ordered(_ counts: [CountPeriod], upTo last: Int) -> [CountPeriod] {
    counts.filter { $0.last.number <= last && $0.first <= $0.last }.sorted {
      if $0.last != $1.last { return $0.last < $1.last }
      if $0.first != $1.first { return $0.first < $1.first }
      if $0.school != $1.school { return precedes($0.school, $1.school) }
      return ($0.expectedParts, $0.missedParts, $0.lawfulParts) < ($1.expectedParts, $1.missedParts, $1.lawfulParts)
    }
  }

  /// Spreads a period over the blank days of the school in it; `taken` keeps two periods from sharing a day.
  init(_ period: CountPeriod, over days: [StudentDay], at school: Int, taken: inout [Bool]) {
    var free: [Int] = []
    var (markedDays, markedMissed, markedLawful, markedWindow, markedPrecursors) = (0, 0, 0, 0, 0)
    var place = days.firstPlace { $0.day >= period.first.number }
    while place < days.count, days[place].day <= period.last.number {
      let day = days[place]
      if Int(day.school) == school, day.isEnrolled {
        if day.isBlank {
          if !taken[place] { free.append(place) }
        } else if day.isExpected {
          markedDays += 1
          markedLawful += day.lawful ?? 0
          if let ebb = day.ebb {
            markedWindow += 1
            markedMissed += ebb
            markedPrecursors += day.isPrecursor ? 1 : 0
          }
        }
      }
      place += 1
    }
    // What the marks already tell is taken off the totals.
    let limit = free.count * Mark.wholeDay
    let expected = clipped(period.expectedParts, 0, 1 << 40) - markedDays * Mark.wholeDay
    let missed = clipped(period.missedParts, 0, 1 << 40)
    let explained = max(0, clipped(period.lawfulParts, 0, 1 << 40) - missed)
    let explainedLeft = max(0, explained - max(0, markedLawful - markedMissed))
    let lawfulCount = wholeDays(clipped(expected, 0, limit))
    let windowCount = wholeDays(clipped(expected - explainedLeft, 0, lawfulCount * Mark.wholeDay))
    let missedLeft = clipped(missed - markedMissed, 0, windowCount * Mark.wholeDay)
    let lawfulLeft = clipped(missedLeft + explainedLeft, 0, lawfulCount * Mark.wholeDay)
    let late = clipped(period.late, 0, 1000) + clipped(period.leftEarly, 0, 1000)
    let precursors = clipped(late - markedPrecursors, 0, windowCount)
    lawfulDays = (0..<lawfulCount).map {
      Share(
        place: free[$0 * free.count / lawfulCount], missed: 0, lawful: piece($0, of: lawfulCount, lawfulLeft),
        precursors: 0)
    }
    windowDays = (0..<windowCount).map {
      Share(
        place: lawfulDays[$0 * lawfulCount / windowCount].place, missed: piece($0, of: windowCount, missedLeft),
        lawful: 0, precursors: piece($0, of: windowCount, precursors))
    }
    for share in lawfulDays { taken[share.place] = true }
  }

  /// Parts as whole days, halves up.
  private func wholeDays(_ parts: Int) -> Int { (parts + Mark.wholeDay / 2) / Mark.wholeDay }

  /// The share of one of several equal days, such that the shares add up to the total.
  private func piece(_ place: Int, of count: Int, _ total: Int) -> Int {
    total * (place + 1) / count - total * place / count
  }
}

func clipped(_ value: Int, _ low: Int, _ high: Int) -> Int { min(max(value, low), max(low, high)) }

extension Array {
  /// The first place from which a condition holds to the end, found by halving.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
