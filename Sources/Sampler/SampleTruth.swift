public import Domain

/// What really happens to a student of the synthetic district, as tests and back-tests need it.
public struct SampleTruth: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Single excused days, then clusters, then every day, over 6 to 16 weeks.
    case slowWithdrawal
    /// Late and gone early first, absent weeks later.
    case frictionFirst
    /// Stops coming within days.
    case suddenStop
    /// Withdraws, comes back for weeks, withdraws again.
    case relapse
    /// Misses 15 to 25 % all year, no trajectory.
    case chronic
    /// Skips classes on days present.
    case truancy
    /// Away for weeks with a doctor's certificate.
    case longIllness
    case suspended
    /// Learns at a support centre for some weeks.
    case elsewhere
    case movedSchool
    case left
    /// No longer in the files, though nobody said that he left.
    case vanished
    case arrived

    public var isWithdrawal: Bool {
      switch self {
      case .slowWithdrawal, .frictionFirst, .suddenStop, .relapse: true
      default: false
      }
    }
  }
  public var student: String
  public var kind: Kind
  /// The day from which absence rises, or on which what the kind says begins; the first day for chronic absence.
  public var onset: SchoolDay
  /// The first day with 12 of the student's last 15 counted school days missed; nil when it does not come to that.
  public var event: SchoolDay?

  public init(student: String, kind: Kind, onset: SchoolDay, event: SchoolDay? = nil) {
    self.student = student
    self.kind = kind
    self.onset = onset
    self.event = event
  }
}
