/// A contact with the student or family, or a step the student took.
public struct Contact: Hashable, Sendable {
  public var student: String
  public var day: SchoolDay
  public var who: String
  public var how: String
  public var outcome: String

  public init(student: String, day: SchoolDay, who: String, how: String, outcome: String) {
    self.student = student
    self.day = day
    self.who = who
    self.how = how
    self.outcome = outcome
  }
}

/// A consent that a family gave, which an external referral needs.
public struct Consent: Hashable, Sendable {
  public var student: String
  public var kind: String
  public var granted: SchoolDay
  public var until: SchoolDay?
  public var by: String

  public init(student: String, kind: String, granted: SchoolDay, until: SchoolDay?, by: String) {
    self.student = student
    self.kind = kind
    self.granted = granted
    self.until = until
    self.by = by
  }

  public func covers(_ day: SchoolDay) -> Bool { granted <= day && until.map { day <= $0 } ?? true }
}

/// The total of a questionnaire; single answers are never stored.
public struct Screening: Hashable, Sendable {
  public var student: String
  public var day: SchoolDay
  /// `HQ-25`, `UCLA-LS`, `SADS`, `SRAS-R` or the school's own.
  public var instrument: String
  public var total: Double

  public init(student: String, day: SchoolDay, instrument: String, total: Double) {
    self.student = student
    self.day = day
    self.instrument = instrument
    self.total = total
  }
}

/// What a person decided about a flagged student.
public struct Decision: Hashable, Sendable {
  public enum Choice: String, CaseIterable, Sendable {
    case refer
    case contactFamily = "contact-family"
    case monitor
    case notAConcern = "not-a-concern"
  }
  public var student: String
  public var choice: Choice
  public var reason: String
  public var by: String
  /// The day the person decided.
  public var on: SchoolDay
  /// The analysis the person looked at.
  public var asOf: SchoolDay
  /// The digest of the page, empty when decided without one.
  public var page: String

  public init(
    student: String, choice: Choice, reason: String, by: String, on: SchoolDay, asOf: SchoolDay, page: String = ""
  ) {
    self.student = student
    self.choice = choice
    self.reason = reason
    self.by = by
    self.on = on
    self.asOf = asOf
    self.page = page
  }
}
