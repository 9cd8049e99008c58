import Domain

/// What is counted afresh each school year.
struct YearCount: Sendable {
  /// The first day of this year and of the next.
  private var first = Int.max
  private var next = Int.min
  private(set) var expected = 0
  /// Missed as the law counts it, in parts.
  private(set) var lawful = 0
  /// Missed time that speaks for withdrawal, in parts.
  private(set) var ebb = 0
  /// Days that count in windows, at most 20, and the parts of them missed.
  private(set) var firstDays = 0
  private(set) var firstMissed = 0
  var longestSpell = 0
  /// Whether part of the year is known only from totals.
  var hasTotals = false
  /// The first expected day of this year.
  private(set) var begun: Int?
  private var now = 0

  func holds(_ day: Int) -> Bool { first <= day && day < next }

  /// Turns to the year of a day.
  mutating func begin(_ day: Int, _ schoolYear: SchoolYear) {
    now = day
    if holds(day) { return }
    let year = schoolYear.year(of: SchoolDay(number: day))
    self = YearCount()
    first = min(schoolYear.firstDay(of: year).number, day)
    next = max(schoolYear.firstDay(of: year + 1).number, day + 1)
    now = day
  }

  mutating func take(lawful parts: Int) {
    expected += 1
    lawful += parts
    if begun == nil { begun = now }
  }

  mutating func take(ebb parts: Int) {
    ebb += parts
    if firstDays < 20 {
      firstDays += 1
      firstMissed += parts
    }
  }

  mutating func take(lawful parts: Int, ebb: Int) {
    take(lawful: parts)
    take(ebb: ebb)
  }
}
