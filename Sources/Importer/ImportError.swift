public import CSV
public import Domain
public import Excel

/// Why a whole file is refused; nothing of it was taken.
public struct ImportError: Error, Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  public var problem: ImportProblem
  /// The sheet of a workbook that was read.
  public var sheet: String?

  public init(file: String, problem: ImportProblem, sheet: String? = nil) {
    self.file = file
    self.problem = problem
    self.sheet = sheet
  }
}

/// The facts behind a refusal.
public enum ImportProblem: Error, Hashable, Sendable {
  case table(CSVError)
  case workbook(ExcelError)
  /// It is not certain which of a workbook's sheets is meant.
  case unclearSheet(Sheet, sheets: [String])
  case unknownHeader(line: Int, header: [String])
  /// `near` is a column of the file that may be meant.
  case missingColumn(line: Int, shape: String, column: String, near: String?)
  case repeatedColumn(line: Int, name: String, first: Int, second: Int)
  /// Another table begins among the rows.
  case secondHeader(line: Int, text: String)
  /// Two columns of different names that can both be the field.
  case rivalColumns(line: Int, field: String, first: String, second: String)
  case ambiguousDates(text: String, dayFirst: SchoolDay, monthFirst: SchoolDay)
  case contradictingDates(dayFirst: String, monthFirst: String)
  case tooManyRejected(count: Int, rows: Int, examples: [RejectedRow], unknownCodes: [UnknownCode])
  case noScope(Missing)
  /// An events-only file has rows whose absence nobody can read; without them the students would be present.
  case unreadableAbsences(count: Int, first: RejectedRow, unknownCodes: [UnknownCode])
  case unknownYear(line: Int, text: String)
  /// A column whose header looks like a day and is none; `column` counts from 1.
  case unreadableHeader(line: Int, column: Int, text: String, expected: String, hint: String)
  case noRows
  case unknownProfile(name: String, known: [String])
  /// The columns of more than one profile are all there.
  case severalProfiles(names: [String])
  /// The file lacks a column that its profile names; `near` is one that may be meant.
  case profileMismatch(line: Int, profile: String, column: String, near: String?)
  /// The file counts school days, and the calendar does not tell which those are.
  case noDayNumbers(DayNumbersProblem)
  /// Half days whose codes mean one thing in England and another elsewhere.
  case doubtfulCodes(code: String, count: Int)
  case folder(FolderProblem)
  case meeting(MeetingProblem)

  /// Why no sheet of a workbook can be chosen.
  public enum Sheet: Hashable, Sendable {
    /// More than one has a header that is known.
    case several
    /// None has.
    case unknown
    /// All with cells are hidden.
    case hidden
    /// There is no sheet of that name; `near` may be meant.
    case missing(String, near: String?)
  }

  /// What an events-only file needs and the workspace does not have.
  public enum Missing: String, Sendable { case roster, calendar, school }
}

extension ImportError {
  /// What the program's exit status should say.
  public var exitKind: CSVError.ExitKind {
    if case .table(let error) = problem { return error.exitKind }
    return .refused
  }

  /// Whether the system does not let this user read the file.
  public var isNotPermitted: Bool {
    if case .table(.notPermitted) = problem { return true }
    return false
  }

  /// The page of `ebb help` that explains it.
  public var code: ErrorCode {
    switch problem {
    case .table, .workbook: .unreadableFile
    case .unclearSheet: .unclearSheet
    case .unknownHeader: .unknownHeader
    case .missingColumn: .missingColumn
    case .repeatedColumn, .rivalColumns: .repeatedColumn
    case .secondHeader: .secondHeader
    case .ambiguousDates: .ambiguousDates
    case .contradictingDates: .contradictingDates
    case .tooManyRejected: .tooManyRejected
    case .noScope: .noScope
    case .unreadableAbsences: .unreadableAbsences
    case .unknownYear: .unknownYear
    case .unreadableHeader: .badDate
    case .noRows: .noRows
    case .unknownProfile: .unknownProfile
    case .severalProfiles: .severalProfiles
    case .profileMismatch: .profileMismatch
    case .noDayNumbers: .noDayNumbers
    case .doubtfulCodes: .doubtfulCodes
    case .folder: .badFolder
    case .meeting: .badMeeting
    }
  }

  /// The codes that the settings do not know, when they are among the reasons; most frequent first.
  public var unknownCodes: [UnknownCode] {
    switch problem {
    case .tooManyRejected(_, _, _, let codes), .unreadableAbsences(_, _, let codes): codes
    default: []
    }
  }

  var line: Int? {
    switch problem {
    case .unknownHeader(let line, _), .missingColumn(let line, _, _, _), .repeatedColumn(let line, _, _, _),
      .unknownYear(let line, _), .unreadableHeader(let line, _, _, _, _), .profileMismatch(let line, _, _, _),
      .rivalColumns(let line, _, _, _), .secondHeader(let line, _):
      line
    default: nil
    }
  }
}

extension ImportProblem {
  /// Whether the file was read and only its header is of no known export.
  var isAboutHeader: Bool {
    switch self {
    case .unknownHeader, .missingColumn: true
    default: false
    }
  }
}
