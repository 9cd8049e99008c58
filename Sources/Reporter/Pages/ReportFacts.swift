public import Domain

/// What one review page says besides its cards.
public struct ReportFacts: Sendable {
  public var asOf: SchoolDay
  /// The last day whose imports were known to the analysis.
  public var knownOn: SchoolDay
  public var counselor: String
  public var schoolName: String
  /// The digest of the analysis run.
  public var runDigest: String
  /// The digest that a saved decision names; see ``ReviewPage/digest(cards:facts:sha256:)``.
  public var pageDigest: String
  public var settingsDigest: String
  /// The newest entry of the audit trail; nil when there is none.
  public var auditHead: String?
  /// Sentences on missing files, rejected rows and old data; shown first.
  public var dataQuality: [String]
  /// Urgent items that wait for a person, over this counselor's students.
  public var urgentCount: Int
  /// The ids of the students of those items, whether or not they have a card.
  public var urgentStudents: [String]
  /// Whom to call for an urgent item; empty when the settings do not say.
  public var urgentContact: String
  /// New cards shown in full before *early signs* and *often away* shrink to a row.
  public var capacity: Int
  public var schoolYear: SchoolYear
  /// The calendar's days without school, by school; `""` is every school.
  public var closures: [String: [SchoolDay: CalendarDay.Kind]]

  public init(
    asOf: SchoolDay, knownOn: SchoolDay, counselor: String, schoolName: String, runDigest: String,
    pageDigest: String = "", settingsDigest: String = "", auditHead: String? = nil, dataQuality: [String] = [],
    urgentCount: Int = 0, urgentStudents: [String] = [], urgentContact: String = "", capacity: Int = 12,
    schoolYear: SchoolYear = SchoolYear(), closures: [String: [SchoolDay: CalendarDay.Kind]] = [:]
  ) {
    self.asOf = asOf
    self.knownOn = knownOn
    self.counselor = counselor
    self.schoolName = schoolName
    self.runDigest = runDigest
    self.pageDigest = pageDigest
    self.settingsDigest = settingsDigest
    self.auditHead = auditHead
    self.dataQuality = dataQuality
    self.urgentCount = urgentCount
    self.urgentStudents = urgentStudents
    self.urgentContact = urgentContact
    self.capacity = capacity
    self.schoolYear = schoolYear
    self.closures = closures
  }

  /// What the calendar says of a day without a mark; the school's own entry wins over everybody's.
  func closure(_ school: String, _ day: SchoolDay) -> CalendarDay.Kind? {
    let kind = closures[school]?[day] ?? closures[""]?[day]
    return kind.flatMap { $0.isSchoolDay ? nil : $0 }
  }
}
