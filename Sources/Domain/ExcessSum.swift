/// The running excess taken apart: what was weighed, less what is usual, less what is allowed, all since the onset.
///
/// Since the last zero nothing was cut off at zero, so that the three add up to the excess.
public struct ExcessSum: Hashable, Sendable {
  /// The first missed day after the last zero.
  public var onset: SchoolDay
  /// Days that count since the onset, the onset included.
  public var days: Int
  /// Missed time, in days.
  public var missed: Double
  /// Missed time with its weights, in days: the first day of a spell counts more, late days of a long one less.
  public var weighed: Double
  /// What would be usual on these days, in days.
  public var usual: Double
  /// What is allowed above usual on these days, in days.
  public var allowance: Double
  /// The excess itself.
  public var value: Double

  public init(
    onset: SchoolDay, days: Int, missed: Double, weighed: Double, usual: Double, allowance: Double, value: Double
  ) {
    self.onset = onset
    self.days = days
    self.missed = missed
    self.weighed = weighed
    self.usual = usual
    self.allowance = allowance
    self.value = value
  }
}
