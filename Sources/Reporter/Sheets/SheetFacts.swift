public import Domain

/// Everything a sheet about one student may rest on; holds no text of any note.
public struct SheetFacts: Sendable {
  /// Something that helps, from a note that may be used: its kind and day, not its words.
  struct Strength: Hashable, Sendable {
    var code: SignCode
    var day: SchoolDay
    var roles: [TrustedRole]
  }

  public var student: Student
  public var schoolName: String
  /// Empty when nobody looks after the student.
  public var counselor: String
  public var guardians: [Guardian]
  public var enrolments: [Enrolment]
  /// The date on the sheet.
  public var date: SchoolDay
  public var asOf: SchoolDay
  public var months: SchoolMonths
  /// The newest expected days, at most 20, oldest first.
  var recent: [SheetDay]
  /// The newest day on which some part was attended.
  var lastAttended: SchoolDay?
  /// Nil when unknown, or once the student has left.
  public var clock: AwayClock?
  public var contacts: [Contact]
  public var decisions: [Decision]
  public var letters: [LetterEntry]
  public var consents: [Consent]
  /// Whom to ask about the records; empty when the settings do not say.
  public var privacyContact: String
  var strengths: [Strength] = []

  /// - Parameters:
  ///   - days: of the student up to ``asOf``, of all years.
  ///   - notes: only what helps is kept of them, and nothing of restricted ones or of those with a critical mention.
  public init(
    student: Student, schoolName: String, counselor: String, guardians: [Guardian] = [], enrolments: [Enrolment],
    date: SchoolDay, asOf: SchoolDay, days: [SheetDay], months: SchoolMonths, clock: AwayClock?,
    contacts: [Contact] = [], decisions: [Decision] = [], letters: [LetterEntry] = [], consents: [Consent] = [],
    notes: [Note] = [], privacyContact: String = ""
  ) {
    self.student = student
    self.schoolName = schoolName
    self.counselor = counselor
    self.guardians = guardians
    self.enrolments = enrolments
    self.date = date
    self.asOf = asOf
    self.months = months
    let expected = days.filter { $0.mark.isExpected }.sorted { $0.day < $1.day }
    recent = Array(expected.suffix(20))
    lastAttended = expected.last { $0.isAttended }?.day
    self.clock = clock
    self.contacts = contacts.filter { $0.day <= date }
    self.decisions = decisions.filter { $0.on <= date }
    self.letters = letters.filter { $0.date <= date }
    self.consents = consents
    self.privacyContact = privacyContact
    strengths = NoteQuotes(notes.filter { $0.day <= date }).strengths.map { quote in
      Strength(
        code: quote.sign.code, day: quote.note.day,
        roles: quote.sign.code == .trustedAdult ? TrustedRole.found(in: quote.sign.quote) : [])
    }
  }
}

/// Whom a hand-over sheet is for.
public enum SheetAudience: Hashable, Sendable {
  /// The next counselor in the same school.
  case school
  /// Another school, by name where it is known, and why it may go there.
  case nextSchool(name: String, basis: SheetBasis)
}

/// Why a sheet may leave the school.
public enum SheetBasis: Hashable, Sendable {
  /// The day on which the family agreed to a release of information.
  case consent(SchoolDay)
  /// A law or rule, as a person named it.
  case statute(String)
}
