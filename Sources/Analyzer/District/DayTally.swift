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

  /// The number of the first day with school; nil when there is none.
  var firstSchoolDay: Int? { days.firstIndex(where: \.isSchoolDay).map { first + $0 } }
  var lastSchoolDay: Int? { days.lastIndex(where: \.isSchoolDay).map { first + $0 } }

  /// A day inside the covered range.
  subscript(day: Int) -> Day {
    get { days[day - first] }
    _modify { yield &days[day - first] }
  }

  /// Adds a student's marks: who is known each day, and how much was expected and missed.
  mutating func count(_ line: MarkLine, _ enrolments: [Attendances.Place], window: Int, countsRates: Bool) {
    let blank = Mark.unknown.rawValue
    guard let begin = line.letters.firstIndex(where: { $0 != blank }),
      let end = line.letters.lastIndex(where: { $0 != blank })
    else { return }
    cover((line.first + begin)...(line.first + end + window))
    let table = MarkLine.table
    var previous: Int?
    for enrolment in DayTally.stretches(enrolments, (line.first + begin)...(line.first + end)) {
      for day in enrolment {
        let entry = line.entry(day, table)
        if entry.traits.contains(.isBlank) || entry.mark == .notExpected { continue }
        days[day - first].known += 1
        if let previous, day - previous >= window { days[previous + window - first].activeChange -= 1 }
        if previous.map({ day - $0 >= window }) ?? true { days[day - first].activeChange += 1 }
        previous = day
        if countsRates, !entry.traits.contains(.isSkipped) {
          days[day - first].expected += Mark.wholeDay
          days[day - first].missed +=
            entry.traits.contains(.isAway) ? Mark.wholeDay : entry.mark == .partial ? Int(entry.part) : 0
        }
      }
    }
    if let previous { days[previous + window - first].activeChange -= 1 }
  }

  /// The days of a range on which he belonged to the school, in order, none twice.
  private static func stretches(_ enrolments: [Attendances.Place], _ range: ClosedRange<Int>) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    var free = range.lowerBound
    for enrolment in enrolments.sorted(by: { $0.entered < $1.entered }) {
      let (from, to) = (max(free, enrolment.entered), min(range.upperBound, enrolment.left))
      guard from <= to else { continue }
      stretches.append(from...to)
      free = to + 1
    }
    return stretches
  }
}
