import Analyzer
import Domain

/// The students who came to miss 12 of 15 school days, and whether a week's list had them before that.
///
/// The stages of the past weeks are computed from what is known now, not from what was known then; ‘ebb evaluate’ replays
/// them as they were known.
struct EventRecall {
  private static let window = 15
  private static let least = 12

  let students: [(finding: Finding, isCaught: Bool)]

  /// - Parameter start: the first day of the school year; earlier events are not counted.
  init(_ analysis: Analysis, since start: SchoolDay) {
    var students: [(Finding, Bool)] = []
    for (finding, history) in zip(analysis.findings, analysis.histories) {
      // Whoever came to the event this year missed some days of it this year: most students need no second look.
      guard finding.state != .left, (finding.indicators[.ebbDays].number ?? 0) > 0,
        (finding.indicators[.longestStreak].number ?? 0) >= 3
      else { continue }
      let trajectory = analysis.analyzer.trajectory(history, asOf: analysis.asOf).1
      guard let event = EventRecall.event(in: trajectory.days, since: start) else { continue }
      students.append((finding, trajectory.weeks.contains { $0.day < event && $0.stage > .steady }))
    }
    self.students = students
  }

  /// The first day on which at least 12 of the last 15 days that count were missed by half or more.
  static func event(in days: [Trajectory.Day], since start: SchoolDay) -> SchoolDay? {
    let counted = days.filter { $0.usual != nil }
    var missed = 0
    for (place, day) in counted.enumerated() {
      if isMissed(day) { missed += 1 }
      if place >= window, isMissed(counted[place - window]) { missed -= 1 }
      if missed >= least, day.day >= start { return day.day }
    }
    return nil
  }

  private static func isMissed(_ day: Trajectory.Day) -> Bool {
    2 * (day.mark.ebbParts(day.part) ?? 0) >= Mark.wholeDay
  }
}
