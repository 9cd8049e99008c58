public import Domain

/// One student's time at one school, as a roster's row has it.
public struct RosterRow: Hashable, Sendable {
  public var student: Student
  public var school: String
  /// Empty when the row names nobody.
  public var counselor: String
  public var entered: SchoolDay
  /// The last day; nil while enrolled.
  public var left: SchoolDay?
  /// Whether this school speaks for the student where two enrolments overlap.
  public var isMain: Bool

  public init(
    student: Student, school: String, counselor: String, entered: SchoolDay, left: SchoolDay?, isMain: Bool
  ) {
    self.student = student
    self.school = school
    self.counselor = counselor
    self.entered = entered
    self.left = left
    self.isMain = isMain
  }
}

/// What became of a student, for the evaluation of the rules.
public struct OutcomeRow: Hashable, Sendable {
  public var student: String
  public var day: SchoolDay
  public var event: String

  public init(student: String, day: SchoolDay, event: String) {
    self.student = student
    self.day = day
    self.event = event
  }
}

/// The rows of a file about people or days, in the order of the file; calendars by school and day.
public enum PeopleContent: Sendable {
  case roster([RosterRow])
  case guardians([Guardian])
  case calendar([CalendarDay])
  case notes([Note])
  case contacts([Contact])
  case consents([Consent])
  case screenings([Screening])
  case decisions([Decision])
  case outcomes([OutcomeRow])
}

/// What a file about people or days brought.
public struct PeopleOutcome: Sendable {
  public var content: PeopleContent
  /// In the order of the file.
  public var rejected: [RejectedRow]
  /// Sentences for the summary.
  public var notices: [String]
  /// The last day of something that happened; nil for rosters, guardians and calendars, which look ahead.
  public var lastDay: SchoolDay?
  /// Kept-back notes whose urgent mentions a person must see all the same; never to be stored as notes.
  public var strayNotes: [Note]
  /// Rows that said again exactly what another said.
  public var repeats: Int
  /// The places of the columns that were read.
  var used: Set<Int> = []
  /// The order that all dates of the file have.
  var order: DateOrder?

  public init(
    content: PeopleContent, rejected: [RejectedRow], notices: [String], lastDay: SchoolDay? = nil,
    strayNotes: [Note] = [], repeats: Int = 0
  ) {
    self.content = content
    self.rejected = rejected
    self.notices = notices
    self.lastDay = lastDay
    self.strayNotes = strayNotes
    self.repeats = repeats
  }
}
