import Domain

/// Which days a file speaks for as a whole, school by school.
///
/// A weekly file often ends with a few corrections of earlier weeks; such a day names a handful of students, and the
/// silence about all the others must not erase their marks. A day is covered when the file names more than half of
/// the students it names for that school at all; or exactly half, unless it lies before the first day of which the
/// file names more: in a file of two students a late correction names half of them. Without a fuller day nothing is
/// covered: a file of two corrections on two days says nothing about the other child of either day.
struct Coverage {
  /// `covered[school][day]`, by places.
  private let covered: [[Bool]]
  /// Whether the file names anybody, `isNamed[school][day]`.
  private let isNamed: [[Bool]]

  /// - Parameter schools: the school's place for each line of the feed.
  init(feed: RegisterFeed, schools: [Int], schoolCount: Int) {
    var lineCounts = Array(repeating: 0, count: schoolCount)
    for school in schools { lineCounts[school] += 1 }
    var covered = Array(repeating: Array(repeating: false, count: feed.days.count), count: schoolCount)
    var isNamed = covered
    var isHalf = covered
    for (day, row) in feed.marks.enumerated() {
      var named = Array(repeating: 0, count: schoolCount)
      for line in row.indices where row[line] != Mark.unknown.rawValue { named[schools[line]] += 1 }
      for school in 0..<schoolCount where named[school] > 0 {
        isNamed[school][day] = true
        covered[school][day] = feed.isComplete || named[school] * 2 > lineCounts[school]
        isHalf[school][day] = named[school] * 2 == lineCounts[school]
      }
    }
    for school in 0..<schoolCount {
      guard let first = covered[school].firstIndex(of: true) else { continue }
      for day in feed.days.indices.dropFirst(first) where isHalf[school][day] { covered[school][day] = true }
    }
    self.covered = covered
    self.isNamed = isNamed
  }

  func covers(school: Int, day: Int) -> Bool { covered[school][day] }

  /// The first and last covered day of a school, by places; nil when none is.
  func bounds(school: Int) -> ClosedRange<Int>? {
    guard let first = covered[school].firstIndex(of: true), let last = covered[school].lastIndex(of: true) else {
      return nil
    }
    return first...last
  }

  /// The days outside the bounds of which the file speaks for some students, by places.
  func lateDays(school: Int) -> [Int] {
    guard let bounds = bounds(school: school) else { return [] }
    return isNamed[school].indices.filter { isNamed[school][$0] && !bounds.contains($0) }
  }
}
