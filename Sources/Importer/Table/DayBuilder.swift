import Domain

/// Puts together a day from the marks of its periods, lessons or sessions.
struct DayBuilder: Sendable {
  struct Period: Hashable, Sendable {
    var label: String
    var code: Int
    var mark: Mark
    /// Missed parts of 2520 of the period, for a partial mark.
    var part = Mark.wholeDay / 2
    /// Minutes of it that were missed; nil: the file does not say.
    var minutes: Int?
  }

  /// The label of a row that speaks for the whole day.
  static let wholeDay = "whole day"

  /// In the order of the file.
  private(set) var periods: [Period] = []
  var reason: UInt32 = 0

  enum AddResult { case new, same, conflict }

  /// Adds a period; a label that came before must say the same.
  mutating func add(_ period: Period) -> AddResult {
    guard let place = periods.firstIndex(where: { $0.label == period.label }) else {
      periods.append(period)
      return .new
    }
    let old = periods[place]
    if old.mark == period.mark || period.mark == .missing { return .same }
    if old.mark == .missing {
      periods[place] = period
      return .same
    }
    return .conflict
  }

  /// The day's mark, and its missed part when the letter does not say it.
  ///
  /// All expected periods missed: the worst mark. Some missed in a way that speaks for withdrawal: partial, by the share
  /// of all periods (those nobody recorded among them, so that a gap accuses nobody). Otherwise the worst attended mark.
  /// - Parameters:
  ///   - count: periods a day has at least; those not in the file count as not recorded.
  ///   - dayMinutes: the length of the day; then minutes tell the share, where every missed period has them.
  func day(ofAtLeast count: Int = 1, dayMinutes: Int? = nil) -> (mark: Mark, part: Int16) {
    if let whole = periods.first(where: { $0.label == DayBuilder.wholeDay && !$0.mark.isBlank }) {
      return (whole.mark, whole.mark == .partial ? Int16(whole.part) : -1)
    }
    let expected = periods.filter { $0.mark.isExpected }
    let open = periods.filter { $0.mark.isBlank }.count + max(0, count - periods.count)
    guard !expected.isEmpty else { return (worst(periods), -1) }
    let gone = expected.filter { DayBuilder.isGone($0.mark) }
    if gone.count == expected.count, open == 0 { return (worst(gone), -1) }
    let missed = expected.reduce(0) { $0 + ($1.mark.ebbParts($1.part) ?? 0) }
    let all = expected.count + open
    if missed > 0, let minutes = missedMinutes, minutes > 0, let dayMinutes {
      let part = (min(minutes, dayMinutes) * Mark.wholeDay + dayMinutes / 2) / dayMinutes
      return (.partial, Int16(min(max(part, 1), Mark.wholeDay - 1)))
    }
    if missed > 0 {
      return (.partial, Int16(min(max((missed + all / 2) / all, 1), Mark.wholeDay - 1)))
    }
    let there = expected.filter { !DayBuilder.isGone($0.mark) }
    return (worst(there.isEmpty ? gone : there), -1)
  }

  /// Minutes of the periods that speak for withdrawal; nil when one of them does not say.
  private var missedMinutes: Int? {
    var sum = 0
    for period in periods where (period.mark.ebbParts(period.part) ?? 0) > 0 {
      guard let minutes = period.minutes else { return nil }
      sum += minutes
    }
    return sum
  }

  /// The period whose code stands for the day.
  func code(of mark: Mark) -> Int? { periods.first { $0.mark == mark }?.code }

  private func worst(_ periods: [Period]) -> Mark { periods.map(\.mark).min { $0.rank < $1.rank } ?? .missing }

  private static func isGone(_ mark: Mark) -> Bool {
    switch mark {
    case .refusal, .unexcused, .certified, .family, .excused: true
    default: false
    }
  }
}
