public import Domain

/// What a synthetic district should be like; the same plan gives the same bytes.
public struct SamplePlan: Hashable, Sendable {
  /// 0 to 1,000,000.
  public let students: Int
  /// Calendar weeks, 1 to 260; a week of holidays has no file.
  public let weeks: Int
  public let seed: UInt64
  public let counselors: Int
  public let schools: Int
  public let firstDay: SchoolDay
  /// Whether the whole span comes in one `attendance.csv`, already corrected, instead of a file a week.
  public let oneFile: Bool

  /// Makes a plan; numbers outside their range are moved into it.
  public init(
    students: Int = 120, weeks: Int = 14, seed: UInt64 = 1, counselors: Int? = nil, schools: Int? = nil,
    firstDay: SchoolDay? = nil, oneFile: Bool = false
  ) {
    let students = min(max(students, 0), 1_000_000)
    let schools = min(max(schools ?? max(2, (students + 599) / 600), 1), max(1, students))
    let caseload = students <= 300 ? 30 : students <= 3_000 ? 150 : 350
    self.students = students
    self.weeks = min(max(weeks, 1), 260)
    self.seed = seed
    self.schools = schools
    self.counselors = min(max(counselors ?? (students + caseload - 1) / caseload, 1), max(1, students))
    self.firstDay = firstDay ?? SchoolDay(year: 2026, month: 8, day: 31) ?? SchoolDay(number: 0)
    self.oneFile = oneFile
  }
}
