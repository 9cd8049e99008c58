import Domain

/// The excess: a CUSUM (Page 1954) of missed time above what would be usual, in which the first days of spells weigh more.
struct Excess: Sendable {
  private(set) var value = 0.0
  /// The place in the log of the first day after the last zero; nil while the excess is zero.
  private(set) var onset: Int?
  /// The own rate on that day.
  private(set) var ownAtOnset = 0.0
  /// Usual time missed since the onset, in days, the onset included.
  private(set) var usualSince = 0.0
  /// Missed time with its weights, and what was allowed above usual, since the onset, in days.
  private(set) var weighedSince = 0.0
  private(set) var allowedSince = 0.0

  /// Starts again at zero, as on the day a student is back.
  mutating func restart() { self = Excess() }

  /// Takes in one day: `weighed` is the missed part times its weight, in days.
  mutating func add(weighed: Double, own: Double, usual: Double, slack: Double, place: Int) {
    settle(
      max(0, value + weighed - usual - slack), own: own, weighed: weighed, usual: usual, slack: slack, place: place)
  }

  /// Takes in a period of totals at its last day; `allowed` is the sum of usual and slack, `place` its first day.
  mutating func add(missed: Double, allowed: Double, own: Double, usual: Double, place: Int) {
    settle(
      max(0, value + missed - allowed), own: own, weighed: missed, usual: usual, slack: allowed - usual, place: place)
  }

  private mutating func settle(
    _ new: Double, own: Double, weighed: Double, usual: Double, slack: Double, place: Int
  ) {
    value = new
    if new == 0 {
      onset = nil
      (usualSince, weighedSince, allowedSince) = (0, 0, 0)
    } else {
      if onset == nil {
        onset = place
        ownAtOnset = own
      }
      usualSince += usual
      weighedSince += weighed
      allowedSince += slack
    }
  }
}
