public import Domain

/// What the importer is told of the workspace; plain values, so that it needs no database.
public struct KnownSchool: Sendable {
  public var schoolYear: SchoolYear
  /// 1 for Monday to 7 for Sunday: the days of the week on which there is school.
  public var weekdays: Set<Int>
  public var codes: CodeMap
  /// The school of rows that name none and whose student is enrolled nowhere.
  public var defaultSchool: String?
  /// Schools whose roster was imported: only there is a student unknown.
  public var rosterSchools: Set<String>
  /// Every known student's enrolments, by id.
  public var students: [String: [Enrolment]]
  /// What the calendar says, by school; the school "" speaks for all.
  public var calendar: [String: [SchoolDay: CalendarDay.Kind]]
  /// What is known of every student beside his enrolments, by id.
  public var people: [String: Person] = [:]
  /// What stands in front of the ids of a school, by school; see `[school NAME] id-prefix` in ebb.ini.
  public var idPrefixes: [String: String] = [:]
  /// Ids, as written, of roster rows that are kept back because another school has them for another child.
  public var sharedIDs: Set<String> = []
  /// Whether a student with this id was erased and may not come back; nil when nobody was.
  public var isErased: (@Sendable (String) -> Bool)?

  /// A student's facts and who looks after him.
  public struct Person: Hashable, Sendable {
    public var student: Student
    /// Empty when nobody does.
    public var counselor: String
    public init(student: Student, counselor: String = "") {
      self.student = student
      self.counselor = counselor
    }
  }

  public init(
    schoolYear: SchoolYear = SchoolYear(), weekdays: Set<Int> = [1, 2, 3, 4, 5], codes: CodeMap = CodeMap(),
    defaultSchool: String? = nil, rosterSchools: Set<String> = [], students: [String: [Enrolment]] = [:],
    calendar: [String: [SchoolDay: CalendarDay.Kind]] = [:]
  ) {
    self.schoolYear = schoolYear
    self.weekdays = weekdays
    self.codes = codes
    self.defaultSchool = defaultSchool
    self.rosterSchools = rosterSchools
    self.students = students
    self.calendar = calendar
  }

  /// Whether a student the workspace does not know is an error at this school; "" asks for any school.
  public func hasRoster(_ school: String) -> Bool {
    school.isEmpty ? !rosterSchools.isEmpty : rosterSchools.contains(school)
  }

  /// What the calendar says of a day: the school's own entry, else the one for all schools; nil when it says nothing.
  public func kind(of day: SchoolDay, at school: String) -> CalendarDay.Kind? {
    calendar[school]?[day] ?? calendar[""]?[day]
  }

  /// Whether there is school: the calendar decides, else the day of the week.
  public func isSchoolDay(_ day: SchoolDay, at school: String) -> Bool {
    kind(of: day, at: school)?.isSchoolDay ?? weekdays.contains(day.weekday)
  }
}
