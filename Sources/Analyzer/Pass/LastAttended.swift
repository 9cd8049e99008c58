import Domain

/// When the student was last at school, and when for two attended days in a row.
struct LastAttended: Sendable {
  /// The last day of which some part was attended.
  private(set) var day: Int?
  /// The second of the last two attended days in a row; the first expected day where there were none yet.
  private(set) var pair: Int?
  /// Whether there were two attended days in a row.
  private(set) var hasPair = false
  /// Whether totals hide the date.
  private(set) var isHidden = false
  private(set) var isPairHidden = false
  private var run = 0

  mutating func take(_ day: StudentDay) {
    guard day.isExpected else { return }
    if pair == nil { pair = day.day }
    guard day.isAttended else {
      run = 0
      return
    }
    run += 1
    self.day = day.day
    isHidden = false
    if run >= 2 {
      pair = day.day
      hasPair = true
      isPairHidden = false
    }
  }

  /// Totals tell that he attended, but not when.
  mutating func hide() {
    (isHidden, isPairHidden, run) = (true, true, 0)
  }
}
