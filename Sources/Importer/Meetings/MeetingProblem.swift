import Domain

/// Why a meeting report is refused.
public enum MeetingProblem: Hashable, Sendable {
  /// Nothing tells on which day the meeting was.
  case noDay
  /// The workspace knows no names.
  case noStudents

  var wording: (what: String, hint: String) {
    switch self {
    case .noDay:
      ("the meeting report does not say on which day it was", "say the day with --days 2026-11-16..2026-11-16")
    case .noStudents: ("a meeting report has names and no ids, and no student's name is known", "import a roster first")
    }
  }
}
