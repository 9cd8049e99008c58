/// A child on the roster, with what a list or letter needs and nothing more.
public struct Student: Hashable, Sendable {
  /// The school's own id, exactly as written: `001001` is not `1001`.
  public var id: String
  public var name: String
  public var grade: String
  public var className: String
  /// Used only to look whether the lists are fair; never an input to a rule.
  public var sex: String
  public var language: String
  public var household: String
  public var birthDate: SchoolDay?

  public init(
    id: String, name: String = "", grade: String = "", className: String = "", sex: String = "", language: String = "",
    household: String = "", birthDate: SchoolDay? = nil
  ) {
    self.id = id
    self.name = name
    self.grade = grade
    self.className = className
    self.sex = sex
    self.language = language
    self.household = household
    self.birthDate = birthDate
  }

  /// The family's whole years of age on a day; nil without a birth date.
  public func age(on day: SchoolDay) -> Int? { birthDate.map { day.months(since: $0) / 12 } }
}

/// The time a student belongs to a school.
public struct Enrolment: Hashable, Sendable {
  public var school: String
  public var entered: SchoolDay
  /// The last day; nil while enrolled.
  public var left: SchoolDay?
  /// Whether this school's rates and calendar speak for the student when he is enrolled in two.
  public var isMain: Bool

  public init(school: String, entered: SchoolDay, left: SchoolDay? = nil, isMain: Bool = true) {
    self.school = school
    self.entered = entered
    self.left = left
    self.isMain = isMain
  }

  public func covers(_ day: SchoolDay) -> Bool { entered <= day && left.map { day <= $0 } ?? true }
}

/// A person a letter may be addressed to.
public struct Guardian: Hashable, Sendable {
  public var student: String
  public var id: String
  public var name: String
  public var relation: String
  public var address: String
  public var language: String
  /// A letter goes only to a guardian for whom this is true.
  public var receivesLetters: Bool
  /// Why letters do not go there, such as a court order.
  public var reason: String

  public init(
    student: String, id: String, name: String, relation: String = "", address: String = "", language: String = "",
    receivesLetters: Bool, reason: String = ""
  ) {
    self.student = student
    self.id = id
    self.name = name
    self.relation = relation
    self.address = address
    self.language = language
    self.receivesLetters = receivesLetters
    self.reason = reason
  }
}
