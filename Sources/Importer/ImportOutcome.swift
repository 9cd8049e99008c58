public import CSV
public import Domain

/// What one file brought.
public struct ImportOutcome: Sendable {
  public var kind: FileKind
  /// How an attendance file was laid out, such as `long`, `wide`, `weekly counts`; empty for other kinds.
  public var shape: String
  /// The header as it stands in the file: with it above, a kept-back row's original text can be read again.
  public var header: String
  /// How the file was read, such as `utf-8, comma-separated`.
  public var dialect: String
  /// The profile of the settings by which it was read; empty: none was needed.
  public var profile = ""
  /// How the file separates and quotes.
  public var csv = CSVDialect.standard
  /// The order that the file's dates were found to have; nil without dates in the rows.
  public var dateOrder: DateOrder?
  /// The shipped list of codes of the file's shape; nil for other kinds.
  public var codeList: CodeList?
  /// Good rows of days that got no mark because another row of the day was kept back.
  public var held: [HeldRow] = []
  /// Rows below the header, kept-back ones included.
  public var rows: Int
  /// Rows that said again exactly what another said.
  public var repeats: Int
  public var attendance: AttendanceTable?
  public var people: PeopleContent?
  /// Kept-back notes whose urgent mentions a person must see all the same; never to be stored as notes.
  public var strayNotes: [Note]
  /// Every one, in the order of the file.
  public var rejected: [RejectedRow]
  /// Most frequent first.
  public var unknownCodes: [UnknownCode]
  /// Sentences for the summary, such as `blank = present (powerschool)`.
  public var notices: [String]
  /// The last day of the file; nil without dates.
  public var lastDay: SchoolDay?
  /// The marks only fill days of which nothing is known; any mark that stands is stronger.
  public var fillsBlanks = false

  public init(
    kind: FileKind, shape: String = "", header: String = "", dialect: String = "", rows: Int, repeats: Int = 0,
    attendance: AttendanceTable? = nil, people: PeopleContent? = nil, strayNotes: [Note] = [],
    rejected: [RejectedRow] = [], unknownCodes: [UnknownCode] = [], notices: [String] = [], lastDay: SchoolDay? = nil
  ) {
    self.kind = kind
    self.shape = shape
    self.header = header
    self.dialect = dialect
    self.rows = rows
    self.repeats = repeats
    self.attendance = attendance
    self.people = people
    self.strayNotes = strayNotes
    self.rejected = rejected
    self.unknownCodes = unknownCodes
    self.notices = notices
    self.lastDay = lastDay
  }
}
