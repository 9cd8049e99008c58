import Domain

/// How many students a school expected on each day and what they missed, in parts of 2520.
struct DayTally: Sendable {
  struct Day: Sendable {
    /// Expected and not skipped, in parts.
    var expected = 0
    /// Missed time that speaks for withdrawal, in parts.
    var missed = 0
    /// Students with a mark that says something.
    var known = 0
    /// The change in the number of students with such a mark in the register window.
    var activeChange = 0
    /// The change in the number of periods that tell only totals.
    var countsChange = 0
    var isSchoolDay = false
    var tookRegister = false
  }
  var name: String
  private(set) var first = 0
  private(set) var days: [Day] = []

  init(name: String) { self.name = name }

  /// Makes room for a range of days; existing days keep what they hold.
  mutating func cover(_ range: ClosedRange<Int>) {
    if days.isEmpty {
      first = range.lowerBound
      days = Array(repeating: Day(), count: range.count)
      return
    }
    if range.lowerBound < first {
      days.insert(contentsOf: repeatElement(Day(), count: first - range.lowerBound), at: 0)
      first = range.lowerBound
    }
    let missing = range.upperBound - (first + days.count - 1)
    if missing > 0 { days.append(contentsOf: repeatElement(Day(), count: missing)) }
  }

  /// A day inside the covered range.
  subscript(day: Int) -> Day {
    get { days[day - first] }
    _modify { yield &days[day - first] }
  }
}
