public import Domain

/// The days on which a school is open, as far as its calendar says.
public struct OpenDays: Hashable, Sendable {
  /// 1 for Monday to 7 for Sunday.
  public var weekdays: Set<Int>
  public var closed: Set<SchoolDay>
  /// The last day the calendar speaks of; nil without a calendar.
  public var lastKnown: SchoolDay?

  public init(weekdays: Set<Int> = [1, 2, 3, 4, 5], closed: Set<SchoolDay> = [], lastKnown: SchoolDay? = nil) {
    self.weekdays = weekdays
    self.closed = closed
    self.lastKnown = lastKnown
  }

  /// The first open day from `day` on; where no calendar reaches, 22 December to 6 January is taken as closed.
  public func first(from day: SchoolDay) -> SchoolDay {
    // A year of closed days is a wrong calendar; then the day stays as it is.
    (0..<366).lazy.map { day.advanced(by: $0) }.first(where: isOpen) ?? day
  }

  private func isOpen(_ day: SchoolDay) -> Bool {
    guard weekdays.contains(day.weekday), !closed.contains(day) else { return false }
    if let lastKnown, day <= lastKnown { return true }
    let (_, month, number) = day.civil
    return !(month == 12 && number >= 22) && !(month == 1 && number <= 6)
  }
}
