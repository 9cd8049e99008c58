import Analyzer
import Domain

/// The students who came to miss 12 of 15 school days, and whether a week's list had them before that.
///
/// The stages of the past weeks are computed from what is known now, not from what was known then; ‘ebb evaluate’ replays
/// them as they were known.
struct EventRecall {
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

  /// The day of the event, as ‘ebb evaluate’ means it.
  static func event(in days: [Trajectory.Day], since start: SchoolDay) -> SchoolDay? {
    let counted = days.lazy.filter { $0.usual != nil }.map { (day: $0.day, parts: $0.mark.ebbParts($0.part) ?? 0) }
    guard case .comes(let day) = BuiltInEvent(counted, from: start) else { return nil }
    return day
  }
}
