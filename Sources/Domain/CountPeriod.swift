/// The totals of a week or month whose days the file does not tell; never turned into days.
public struct CountPeriod: Hashable, Sendable {
  public var student: String
  public var school: String
  public var first: SchoolDay
  public var last: SchoolDay
  /// Days on which the student was expected, in parts of 2520.
  public var expectedParts: Int
  /// Days missed that speak for withdrawal, in parts of 2520.
  public var missedParts: Int
  /// Days missed as the law counts them (certified and family days included), in parts of 2520.
  public var lawfulParts: Int
  public var late: Int
  public var leftEarly: Int

  public init(
    student: String, school: String, first: SchoolDay, last: SchoolDay, expectedParts: Int, missedParts: Int,
    lawfulParts: Int, late: Int = 0, leftEarly: Int = 0
  ) {
    self.student = student
    self.school = school
    self.first = first
    self.last = last
    self.expectedParts = expectedParts
    self.missedParts = missedParts
    self.lawfulParts = lawfulParts
    self.late = late
    self.leftEarly = leftEarly
  }
}
