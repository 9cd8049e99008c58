public import Domain

/// A student's way to the event: the day, and how many of his school days lie between each week's end and it.
public struct EventCourse: Hashable, Sendable {
  /// Of how many days that count so many must be missed for the built-in event.
  public static let window = 15
  public static let missed = 12

  public var day: SchoolDay
  /// By week: above zero when the week's end lies before the day, else zero or below.
  public var leads: [Int]
}

extension Analyzer {
  /// Looks for the first day from `first` on with 12 of the last 15 days that count missed, parts of days added up.
  ///
  /// - Parameter given: the day of the event when it is known from elsewhere.
  public func event(
    of history: StudentHistory, weeks: ReplayWeeks, asOf: SchoolDay, given: SchoolDay? = nil
  ) -> (BuiltInEvent, EventCourse?) {
    let walk = walk(history, asOf, keepsDays: false)
    var found = given.map { BuiltInEvent.comes($0) } ?? .none
    if given == nil, let first = weeks.firstDay { found = BuiltInEvent(walk.standing.log.counted, from: first) }
    guard case .comes(let day) = found else { return (found, nil) }
    let days = walk.standing.days.filter(\.isEnrolled).map(\.day)
    let until = days.firstPlace { $0 > day.number }
    let leads = (0..<weeks.count).map { week in
      let close = weeks.close(week)
      // A week that ends on the day of the event or later is not before it, whatever days lie between.
      let lead = until - days.firstPlace { $0 > close.number }
      return close < day ? lead : min(lead, 0)
    }
    return (found, EventCourse(day: day, leads: leads))
  }
}
