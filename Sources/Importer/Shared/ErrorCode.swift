/// The numbered reasons for which a file or a row is not taken, each with its page in `ebb help`.
///
/// E1xx concern the whole file, E2xx a value in it, E3xx students and scope.
public enum ErrorCode: String, CaseIterable, Sendable {
  case unknownHeader = "E101"
  case missingColumn = "E102"
  case repeatedColumn = "E103"
  case ambiguousDates = "E104"
  case contradictingDates = "E105"
  case tooManyRejected = "E106"
  case noScope = "E107"
  case unknownYear = "E108"
  case noRows = "E109"
  case unreadableFile = "E110"
  case unreadableAbsences = "E111"
  case unknownProfile = "E112"
  case severalProfiles = "E113"
  case profileMismatch = "E117"
  case noDayNumbers = "E115"
  case doubtfulCodes = "E116"
  case unclearSheet = "E114"
  case secondHeader = "E118"
  case badFolder = "E120"
  case badMeeting = "E121"

  case emptyValue = "E201"
  case damagedId = "E202"
  case raggedRow = "E203"
  case unknownStatus = "E204"
  case badDate = "E205"
  case futureDate = "E206"
  case noSchoolDay = "E207"
  case contradictingRows = "E208"
  case badNumber = "E209"
  case impossibleCount = "E210"
  case badPeriod = "E211"
  case brokenQuote = "E212"
  case spreadsheetError = "E213"
  case unknownWord = "E214"
  case repeatedRow = "E215"
  case impossibleOrder = "E216"
  case standingMark = "E217"
  case waitingRow = "E218"

  case unknownStudent = "E301"
  case outsideDays = "E302"
  case unknownSchool = "E303"
  case unknownReference = "E304"
  case unknownParticipant = "E305"
  case sharedID = "E306"
  case erasedStudent = "E307"

  public var title: String { page.title }
  /// What happened, and what to do about it; plain sentences.
  public var explanation: String { page.explanation }
  /// A line as it may stand in a file, with what it should be.
  public var example: String { page.example }
}
