public import Domain

/// When the built-in event came to a student: 12 of 15 school days missed, parts of days added up.
public enum BuiltInEvent: Hashable, Sendable {
  case none
  /// It had come before the first day and not ended.
  case already
  case comes(SchoolDay)

  /// Looks for the first day from `first` on at which the last 15 days that count hold 12 missed ones.
  ///
  /// - Parameter days: the days that count, oldest first, each with its missed part in 2520 of a day.
  public init(_ days: some Sequence<(day: SchoolDay, parts: Int)>, from first: SchoolDay) {
    var parts: [Int] = []
    var (sum, held) = (0, false)
    self = .none
    for day in days {
      parts.append(day.parts)
      sum += day.parts
      if parts.count > EventCourse.window { sum -= parts[parts.count - 1 - EventCourse.window] }
      let holds = sum >= EventCourse.missed * Mark.wholeDay
      if day.day < first {
        self = holds ? .already : .none
      } else if holds, !held {
        self = .comes(day.day)
        return
      } else if !holds {
        self = .none
      }
      held = holds
    }
  }
}

extension DayLog {
  /// The days that count with their missed parts.
  var counted: some Sequence<(day: SchoolDay, parts: Int)> {
    (0..<count).lazy.map { (SchoolDay(number: self[$0].day), self.missed($0, $0 + 1)) }
  }
}
