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

  /// Whether it left the school, answered or not.
  public var isOut: Bool { status == LetterStatus.sent.rawValue || status == LetterStatus.answered.rawValue }

  /// The letters with those answered that a contact answers: how = letter, outcome = reply.
  public static func answered(_ letters: [LetterEntry], contacts: [Contact]) -> [LetterEntry] {
    var letters = letters
    for contact in contacts where isReply(contact) {
      let before = letters.filter {
        LetterKind(rawValue: $0.kind)?.goesHome == true && $0.date <= contact.day
          && $0.status != LetterStatus.withdrawn.rawValue
      }
      guard let newest = before.map(\.date).max() else { continue }
      for place in letters.indices where before.contains(letters[place]) && letters[place].date == newest {
        letters[place].status = LetterStatus.answered.rawValue
      }
    }
    return letters
  }

  private static func isReply(_ contact: Contact) -> Bool {
    let how = LetterWording.clean(contact.how).lowercased()
    let outcome = LetterWording.clean(contact.outcome).lowercased()
    return ["letter", "手紙", "carta", "lettera"].contains(how)
      && ["reply", "answered", "返信", "respuesta", "risposta"].contains(outcome)
  }

  public init(kind: String, date: SchoolDay, status: String, guardian: String = "") {
    self.kind = kind
    self.date = date
    self.status = status
    self.guardian = guardian
  }
}
