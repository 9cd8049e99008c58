import Domain

/// From the first flagged week end until the settling is over, or until a new flag follows a return.
struct Episode: Sendable {
  /// The place in the log at the first flagged week end.
  var start: Int
  /// The first flagged week end.
  var since: Int
  /// The place in the log of the first onset; it stays when the excess falls to zero meanwhile.
  var onset: Int?
  /// The day of the onset, and the own rate on it.
  var onsetDay: Int?
  var ownAtOnset = 0.0
  var stage = Stage.steady
  var basis = StageBasis(days: .steady)
  var worstStage = Stage.steady
  /// The length of the log at the last flagged week end.
  var lastFlagged = 0
  var isBack = false
}
