import Domain
import Importer
import Testing

/// The example that `ebb help E204` shows is one that provokes the code.
@Suite struct ErrorExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var code: ErrorCode
    /// A part of the example on the page.
    var example: String
    /// A file that holds that part.
    var text: String
    var options = ImportOptions()
    var known = ErrorTests.known
    var testDescription: String { code.rawValue }

    init(
      _ code: ErrorCode, _ example: String, _ text: String, _ options: ImportOptions = ImportOptions(),
      known: KnownSchool = KnownSchool()
    ) {
      (self.code, self.example, self.text, self.options, self.known) = (code, example, text, options, known)
    }
  }

  private static let long = "student_id,date,status\n"
  private static let good = "001017,2026-11-16,P\n001017,2026-11-17,P\n"
  private static let weekly = "Week,StudentId,Grade,TotalPresent,TotalClasses\n"

  private static var erased: KnownSchool {
    var known = KnownSchool()
    known.isErased = { $0 == "001017" }
    return known
  }

  static let cases = [
    Case(.missingColumn, "student_id,dat,status", "student_id,dat,status\n1,2026-11-16,P\n"),
    Case(.repeatedColumn, "student_id,date,status,status", "student_id,date,status,status\n1,2026-11-16,P,P\n"),
    Case(.secondHeader, "student_id,status,date", long + good + "student_id,status,date\n1,P,2026-11-18\n"),
    Case(.ambiguousDates, "03/04/2026", long + "1,03/04/2026,P\n"),
    Case(.contradictingDates, "16/11/2026", long + "1,16/11/2026,P\n1,11/17/2026,P\n"),
    Case(.unknownYear, "09 Mar - 15 Mar", weekly + "09 Mar - 15 Mar,S1,9,4,5\n"),
    Case(.noRows, "student_id,date,status", long),
    Case(.unreadableFile, "a quote that is never closed", long + "1,2026-11-16,\"a quote that is never closed\n"),
    Case(.emptyValue, ",2026-11-16,A", long + good + ",2026-11-16,A\n"),
    Case(.damagedId, "1.23457E+11", long + good + "1.23457E+11,2026-11-16,A\n"),
    Case(.raggedRow, "001017,2026-11-16,A,ill, called", long + "001017,2026-11-16,A,ill, called\n"),
    Case(.unknownStatus, "Absent", long + good + "002,2026-11-16,Absent\n"),
    Case(.badDate, "2026-02-30", long + good + "001017,2026-02-30,P\n"),
    Case(.futureDate, "2062-11-16", long + good + "002,2062-11-16,P\n"),
    Case(.noSchoolDay, "2026-11-14", long + good + "002,2026-11-14,P\n"),
    Case(.contradictingRows, "001017,2026-11-16,A", long + "001017,2026-11-16,A\n001017,2026-11-16,P\n"),
    Case(.badNumber, "about 20", "student_id,date,status,minutes\n1,2026-11-16,L,about 20\n"),
    Case(
      .impossibleCount, "6", weekly + "2026-03-09 - 2026-03-15,S1,9,6,5\n09 Mar - 15 Mar,S2,9,6,5\n",
      ImportOptions(asOf: day("2026-03-20"))),
    Case(.brokenQuote, "001017,2026-11-16,\"A\"bsent", long + good + "001017,2026-11-16,\"A\"bsent\n"),
    Case(.spreadsheetError, "#N/A", long + good + "#N/A,2026-11-16,P\n"),
    Case(
      .unknownWord, "maybe",
      "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n1,g1,Ito Ken,father,,en,maybe,\n"),
    Case(
      .impossibleOrder, "2026-08-31",
      "student_id,name,grade,school,counselor,entered_on,left_on\n1,Ito Ken,8,North,M. Rivera,2026-09-01,2026-08-31\n"),
    Case(.unknownStudent, "1001", "student_id,date,school,status\n1001,2026-11-16,North,A\n", known: ErrorTests.known),
    Case(
      .sharedID, "001,Silva Ana,South", "student_id,name,school,entered_on\n001,Silva Ana,South,2026-09-01\n",
      known: SharedIDTests.known()),
    Case(.erasedStudent, "001017", long + "001017,2026-11-16,P\n", known: erased),
    Case(
      .outsideDays, "--days 2026-09-01..2026-09-30", long + "1,2026-09-16,A\n1,2026-10-01,A\n",
      ImportOptions(days: day("2026-09-01")...day("2026-09-30"))),
  ]

  @Test(arguments: cases) func `the example provokes its code`(given: Case) {
    let isOfOptions = given.example.hasPrefix("--")
    #expect(given.code.example.contains(given.example), "\(given.code.example)")
    #expect(isOfOptions || given.text.contains(given.example))
    do {
      let outcome = try read(given.text, given.options, known: given.known)
      #expect(outcome.rejected.contains { $0.code == given.code.rawValue }, "\(rejects(outcome))")
    } catch {
      #expect("\(error)".contains("error \(given.code.rawValue):"), "\(error)")
    }
  }

  @Test(arguments: ErrorCode.allCases) func `every code has a page`(code: ErrorCode) {
    #expect(!code.title.isEmpty && !code.explanation.isEmpty && !code.example.isEmpty)
  }
}
