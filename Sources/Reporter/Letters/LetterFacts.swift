public import Domain

/// Everything a letter about one student may rest on; holds no text of any note.
public struct LetterFacts: Sendable {
  public var student: Student
  /// Where a student who is of age gets letters; empty when it is handed over.
  public var studentAddress: String
  public var guardians: [Guardian]
  /// The date on the letter.
  public var date: SchoolDay
  public var asOf: SchoolDay
  public var state: State
  public var schoolName: String
  public var attendance: AttendanceFacts
  /// For the support team only: its reasons' sentences and the onset.
  public var finding: Finding?
  public var contacts: [Contact]
  /// The ledger of this student.
  public var letters: [LetterEntry]
  public var decisions: [Decision]
  public var consents: [Consent]
  public var signs: [LetterSign]
  /// Whether an urgent item of this student waits for a person.
  public var hasOpenUrgent: Bool
  /// What works and who helps, in sentences or short phrases.
  public var strengths: [String]
  /// The service an external referral goes to; nil leaves lines to fill in by hand.
  public var agency: LetterAgency?
  public var urgency: LetterUrgency
  /// The days on which somebody can answer or look again.
  public var openDays: OpenDays

  public init(
    student: Student, studentAddress: String = "", guardians: [Guardian] = [], date: SchoolDay, asOf: SchoolDay,
    state: State, schoolName: String, attendance: AttendanceFacts, finding: Finding? = nil, contacts: [Contact] = [],
    letters: [LetterEntry] = [], decisions: [Decision] = [], consents: [Consent] = [], signs: [LetterSign] = [],
    hasOpenUrgent: Bool, strengths: [String] = [], agency: LetterAgency? = nil, urgency: LetterUrgency = .routine,
    openDays: OpenDays = OpenDays()
  ) {
    self.student = student
    self.studentAddress = studentAddress
    self.guardians = guardians
    self.date = date
    self.asOf = asOf
    self.state = state
    self.schoolName = schoolName
    self.attendance = attendance
    self.finding = finding
    self.contacts = contacts
    self.letters = letters
    self.decisions = decisions
    self.consents = consents
    self.signs = signs
    self.hasOpenUrgent = hasOpenUrgent
    self.strengths = strengths
    self.agency = agency
    self.urgency = urgency
    self.openDays = openDays
  }
}

/// The service that receives an external referral.
public struct LetterAgency: Hashable, Sendable {
  public var name: String
  public var address: String
  public init(name: String, address: String = "") {
    self.name = name
    self.address = address
  }
}

/// How soon an answer is needed; a person chooses, no rule does.
public enum LetterUrgency: String, CaseIterable, Sendable {
  case routine, soon
  /// Nobody has chosen: boxes to tick by hand, because a default would be a claim.
  case open
}

/// A sign without the words that said it, so that no note can slip into a letter.
public struct LetterSign: Hashable, Sendable {
  public var code: SignCode
  public var day: SchoolDay
  public var context: Sign.Context
  public var isTyped: Bool
  public var isRestricted: Bool

  public init(
    code: SignCode, day: SchoolDay, context: Sign.Context = .affirmed, isTyped: Bool = true, isRestricted: Bool = false
  ) {
    self.code = code
    self.day = day
    self.context = context
    self.isTyped = isTyped
    self.isRestricted = isRestricted
  }

  /// Keeps the codes and dates of notes and leaves their text behind.
  public static func all(in notes: [Note]) -> [LetterSign] {
    notes.flatMap { note in
      note.signs.map {
        LetterSign(
          code: $0.code, day: note.day, context: $0.context, isTyped: $0.isTyped, isRestricted: note.isRestricted)
      }
    }
  }
}
