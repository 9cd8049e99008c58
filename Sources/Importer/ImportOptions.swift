public import CSV
public import Domain
public import Notes

/// What the user says about one file.
public struct ImportOptions: Sendable {
  /// Nil: recognised from the header.
  public var kind: FileKind?
  /// Nil: the byte order mark decides, else UTF-8.
  public var encoding: TextEncoding?
  /// The day on which the file was known; dates more than 7 days after it are refused.
  public var asOf: SchoolDay?
  /// The school of every row that names none.
  public var school: String?
  /// The days the file speaks for; rows outside are kept back.
  public var days: ClosedRange<SchoolDay>?
  /// Nil: some row must prove it.
  public var dateOrder: DateOrder?
  /// No row means present, also in a long file.
  public var eventsOnly: Bool
  /// The sheet of a workbook, by its name or its number from 1; nil: recognised.
  public var sheet: String?
  /// Takes the file although more than 10 rows and more than 10 % are kept back; a dry run sets it too.
  public var acceptChanges: Bool
  /// The layouts that the settings describe; one applies by itself when nothing else knows the header.
  public var profiles: [Profile] = []
  /// The name of the profile that must be used, whatever the header looks like.
  public var profile: String?
  /// Characters of the dialect that a profile states; nil: recognised.
  var delimiter: UInt8?
  var quote: UInt8?
  var escape: CSVDialect.Escape?
  /// Two-digit years mean 2000 to 2099.
  var hasShortYears = false
  /// Numbers such as 46342 are a spreadsheet's days.
  var hasSerialDays = false
  /// How the file separates and quotes; nil: recognised from its first lines.
  public var dialect: CSVDialect?
  /// The rows were read before and kept back: no alarm, and no search for slips of the year among so few.
  public var isRetry = false
  /// Which column of a roster folder holds the student's id; nil: the format's usual one.
  public var studentID: StudentIDColumn?
  /// Which column of a roster folder holds the school's name; nil: its name.
  public var schoolName: SchoolNameColumn?
  /// Minutes in an online meeting from which the day counts as attended elsewhere; nil: 20.
  public var meetingMinutes: Int?
  /// What finds the signs in notes; asked for only when there are notes.
  public var signMatcher: @Sendable () -> SignMatcher = { .builtIn }

  public init(
    kind: FileKind? = nil, encoding: TextEncoding? = nil, asOf: SchoolDay? = nil, school: String? = nil,
    days: ClosedRange<SchoolDay>? = nil, dateOrder: DateOrder? = nil, eventsOnly: Bool = false,
    acceptChanges: Bool = false
  ) {
    self.kind = kind
    self.encoding = encoding
    self.asOf = asOf
    self.school = school
    self.days = days
    self.dateOrder = dateOrder
    self.eventsOnly = eventsOnly
    self.acceptChanges = acceptChanges
  }
}
