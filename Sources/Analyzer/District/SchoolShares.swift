import Domain

/// Turns tallies into shares: each school's year so far and day, shrunk to the district's (an empirical Bayes guard
/// against small schools).
enum SchoolShares {
  static func lines(_ tallies: [DayTally], schoolYear: SchoolYear, constants: AnalysisConstants) -> [SchoolLine] {
    let filled = tallies.filter { !$0.days.isEmpty }
    guard let first = filled.map(\.first).min(), let last = filled.map({ $0.first + $0.days.count - 1 }).max() else {
      return tallies.map { SchoolLine(name: $0.name, first: 0, days: []) }
    }
    let years = yearStarts(first...last, schoolYear)
    var district = [(day: Pair, year: Pair)](repeating: (Pair(), Pair()), count: last - first + 1)
    for tally in filled {
      for (place, day) in tally.days.enumerated() {
        district[tally.first - first + place].day.add(day.expected, day.missed)
      }
    }
    var year = Pair()
    for place in district.indices {
      if years[place] { year = Pair() }
      year.add(district[place].day.expected, district[place].day.missed)
      district[place].year = year
    }
    return tallies.map { tally in
      var year = Pair()
      let days = tally.days.enumerated().map { offset, day in
        let place = tally.first - first + offset
        if years[place] { year = Pair() }
        year.add(day.expected, day.missed)
        let mean = year.shrunk(to: district[place].year.share ?? constants.unknownShare, constants.shrink)
        // A day of which nobody knows anything is taken to be like the others.
        let alone = district[place].day.share.map { share in
          var pair = Pair()
          pair.add(day.expected, day.missed)
          return pair.shrunk(to: share, constants.shrink)
        }
        return SchoolDayFacts(
          mean: mean, tooMuch: max(0, (alone ?? mean) - mean), isSchoolDay: day.isSchoolDay,
          tookRegister: day.tookRegister)
      }
      return SchoolLine(name: tally.name, first: tally.first, days: days)
    }
  }

  /// Whether a school year begins, for each day of a range.
  private static func yearStarts(_ range: ClosedRange<Int>, _ schoolYear: SchoolYear) -> [Bool] {
    var starts = Array(repeating: false, count: range.count)
    let years =
      schoolYear.year(
        of: SchoolDay(number: range.lowerBound))...schoolYear.year(
        of: SchoolDay(number: range.upperBound))
    for year in years {
      let day = schoolYear.firstDay(of: year).number
      if range.contains(day) { starts[day - range.lowerBound] = true }
    }
    return starts
  }

  /// Expected and missed time, in parts of 2520.
  private struct Pair {
    var expected = 0
    var missed = 0
    mutating func add(_ more: Int, _ moreMissed: Int) {
      expected += more
      missed += moreMissed
    }
    private var expectedDays: Double { Double(expected) / Double(Mark.wholeDay) }
    private var missedDays: Double { Double(missed) / Double(Mark.wholeDay) }
    var share: Double? { expected > 0 ? missedDays / expectedDays : nil }
    func shrunk(to share: Double, _ weight: Double) -> Double {
      (missedDays + weight * share) / (expectedDays + weight)
    }
  }
}
