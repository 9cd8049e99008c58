import Domain

/// The imported calendars: a school's own word first, then the word for every school.
struct CalendarBook {
  private var words: [String: [Int: Bool]] = [:]

  init(_ calendar: [CalendarDay], from first: Int, to last: Int) {
    for entry in calendar where entry.day.number >= first && entry.day.number <= last {
      let before = words[entry.school]?[entry.day.number] ?? true
      // Of two words for one day the closure wins: a plan is made earlier than a storm.
      words[entry.school, default: [:]][entry.day.number] = before && entry.kind.isSchoolDay
    }
  }

  /// The schools with a calendar of their own, by bytes.
  var schoolNames: [String] { words.keys.filter { !$0.isEmpty }.sorted(by: precedes) }

  /// Whether the calendar calls a day a school day; nil when it does not name the day.
  func isSchoolDay(_ day: Int, of school: String) -> Bool? { words[school]?[day] ?? words[""]?[day] }

  /// The days named for a school.
  func range(of school: String) -> ClosedRange<Int>? {
    let days = [words[school], words[""]].compactMap { $0 }.flatMap(\.keys)
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }
}
