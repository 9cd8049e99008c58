/// What the school's calendar says of one day.
public struct CalendarDay: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case instructional, makeUp, halfDay, holiday, closed, strike, staffOnly, other
    /// Whether students are expected.
    public var isSchoolDay: Bool {
      switch self {
      case .instructional, .makeUp, .halfDay: true
      default: false
      }
    }
  }
  public var school: String
  public var day: SchoolDay
  public var kind: Kind

  public init(school: String, day: SchoolDay, kind: Kind) {
    self.school = school
    self.day = day
    self.kind = kind
  }
}
