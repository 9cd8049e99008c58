public import Domain

/// Everything a counselor sees of one student: the finding, its evidence and what has been done.
public struct ReviewCard: Sendable {
  public var student: Student
  /// The counselor whose page holds the card.
  public var counselor: String
  public var schoolName: String
  public var finding: Finding
  public var trajectory: Trajectory
  /// The place in the counselor's list, from 1.
  public var priority: Int
  public var notes: [Note]
  public var contacts: [Contact]
  public var decisions: [Decision]
  public var letters: [LetterEntry]
  public var guardians: [Guardian]
  public var screenings: [Screening]
  /// Days spent in a separate room of the school, ascending.
  public var roomDays: [SchoolDay]
  /// Whether an urgent item about the student waits for a person.
  public var openUrgent: Bool
  /// Whether a decision keeps the card out of the cards to review.
  public var isReviewed: Bool
  /// The day on which a reviewed card comes back at the latest.
  public var reviewedUntil: SchoolDay?

  public init(
    student: Student, counselor: String, schoolName: String, finding: Finding, trajectory: Trajectory, priority: Int,
    notes: [Note] = [], contacts: [Contact] = [], decisions: [Decision] = [], letters: [LetterEntry] = [],
    guardians: [Guardian] = [], screenings: [Screening] = [], roomDays: [SchoolDay] = [], openUrgent: Bool = false,
    isReviewed: Bool = false,
    reviewedUntil: SchoolDay? = nil
  ) {
    self.student = student
    self.counselor = counselor
    self.schoolName = schoolName
    self.finding = finding
    self.trajectory = trajectory
    self.priority = priority
    self.notes = notes
    self.contacts = contacts
    self.decisions = decisions
    self.letters = letters
    self.guardians = guardians
    self.screenings = screenings
    self.roomDays = roomDays
    self.openUrgent = openUrgent
    self.isReviewed = isReviewed
    self.reviewedUntil = reviewedUntil
  }
}

/// A letter that was drafted or sent, as the ledger remembers it.
public struct LetterEntry: Hashable, Sendable {
  /// `family`, `internal`, `external` or a later kind.
  public var kind: String
  public var date: SchoolDay
  /// `drafted`, `sent`, `answered` or `withdrawn`.
  public var status: String
  /// The guardian's id; empty when the letter goes to no guardian.
  public var guardian: String

  public init(kind: String, date: SchoolDay, status: String, guardian: String = "") {
    self.kind = kind
    self.date = date
    self.status = status
    self.guardian = guardian
  }
}
