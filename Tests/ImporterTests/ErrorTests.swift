import CSV
import Domain
import Importer
import Testing

/// One file for each reason for which a row is kept back or a file refused.
@Suite struct ErrorTests {
  static let known = KnownSchool(
    rosterSchools: ["North"], students: ["001001": [Enrolment(school: "North", entered: day("2026-09-01"))]])

  @Test(arguments: [
    (",2026-11-16,A", "E201 3:1 student_id ‘’ is not a student's id"),
    ("1.23457E+11,2026-11-16,A", "E202 3:1 student_id ‘1.23457E+11’ is not a whole id"),
    ("2,2026-11-16", "E203 3:1 number of cells ‘2’ is not 3 as in the header"),
    (
      "2,2026-11-16,Absent",
      "E204 3:14 status ‘Absent’ is not one of P, Present, In Attendance, L, T, Late, Tardy, ED, Early departure, "
        + "Left early, A, E, …"
    ),
    ("2,2026-02-30,A", "E205 3:3 date ‘2026-02-30’ is not a day that exists, written YYYY-MM-DD"),
    ("2,,A", "E205 3:3 date ‘’ is not a day written YYYY-MM-DD"),
    ("2,46342,A", "E205 3:3 date ‘46342’ is not a day written YYYY-MM-DD"),
    ("2,16/11/26,A", "E205 3:3 date ‘16/11/26’ is not a day written YYYY-MM-DD"),
    ("2,2062-11-16,A", "E206 3:3 date ‘2062-11-16’ is not near the file's other days, but lies after them"),
    ("2,1926-11-16,A", "E205 3:3 date ‘1926-11-16’ is not near the file's other days, but lies before them"),
    ("2,2026-11-14,A", "E207 3:3 date ‘2026-11-14’ is not a school day"),
    ("#N/A,2026-11-16,A", "E213 3:1 student_id ‘#N/A’ is not a student's id"),
    (
      "2,2026-11-16,\"A\"bsent",
      "E212 3:1 row ‘2,2026-11-16,\"A\"bsent’ is not a row whose quotes close at the end of a cell"
    ),
  ])
  func `a bad row is kept back with its place`(row: String, expected: String) throws {
    let outcome = try read("student_id,date,status\n1,2026-11-16,P\n\(row)\n1,2026-11-17,P\n")
    #expect(rejects(outcome) == [expected])
    #expect(outcome.rejected.first?.original == row)
    #expect(marks(outcome) == ["1 2026-11-16 P", "1 2026-11-17 P"])
  }

  @Test(arguments: [
    ("46342", "a spreadsheet's number for a day (it would be 2026-11-16): format the column as a date"),
    ("16/11/26", "the year has 2 digits: export the dates with four-digit years"),
    ("2026-02-30", "there is no such day in the calendar"),
    ("", "the cell is empty: the row has no date"),
    ("yesterday", "write it as 2026-11-16"),
  ])
  func `a bad date is named for what it is`(text: String, hint: String) throws {
    let outcome = try read("student_id,date,status\n1,2026-11-16,P\n1,\(text),P\n")
    #expect(outcome.rejected.map(\.hint) == [hint])
  }

  @Test func `a date of the other order is named as such`() throws {
    let outcome = try read(
      "student_id,date,status\n1,16/11/2026,P\n1,17/11/2026,P\n1,2/28/2026,P\n", ImportOptions(dateOrder: .dayFirst))
    #expect(
      outcome.rejected.map(\.hint) == ["the file's other dates are day/month/year; this one only fits month/day/year"])
  }

  @Test(arguments: [("2026-11-23", []), ("2026-11-24", ["E206 2:3 date ‘2026-11-24’ is not before 2026-11-24"])])
  func `a week after the day of the export is still believed`(date: String, expected: [String]) throws {
    let outcome = try read("student_id,date,status\n1,\(date),P\n", ImportOptions(asOf: day("2026-11-16")))
    #expect(rejects(outcome) == expected)
  }

  @Test func `a whole year of dates has no slips`() throws {
    var text = "student_id,date,status\n"
    for number in 0..<300 where day("2026-09-01").advanced(by: number).weekday < 6 {
      text += "1,\(day("2026-09-01").advanced(by: number).iso),P\n"
    }
    #expect(try read(text).rejected.isEmpty)
  }

  @Test func `an unknown student is kept back when there is a roster`() throws {
    let outcome = try read(
      "student_id,date,status,school\n1001,2026-11-16,A,North\n2,2026-11-16,A,North\n3,2026-11-16,A,South\n",
      known: Self.known)
    #expect(rejects(outcome).first == "E301 2:1 student_id ‘1001’ is not on a roster of the school")
    #expect(
      outcome.rejected.map(\.hint) == [
        "‘001001’ is known: did a spreadsheet drop the leading zeros?",
        "import a roster that has the student: the row is then tried again",
      ])
    #expect(outcome.attendance?.lines == [.init(student: "3", school: "South", isNew: true)])
  }

  @Test func `a row outside the days is kept back`() throws {
    let outcome = try read(
      "student_id,date,status\n1,2026-11-16,P\n1,2026-11-20,P\n",
      ImportOptions(days: day("2026-11-16")...day("2026-11-18")))
    #expect(rejects(outcome) == ["E302 3:3 date ‘2026-11-20’ is not between 2026-11-16 and 2026-11-18"])
  }

  @Test func `minutes are whole numbers`() throws {
    let outcome = try read("student_id,date,status,minutes\n1,2026-11-16,T,about 20\n")
    #expect(rejects(outcome) == ["E209 2:16 minutes ‘about 20’ is not a whole number of minutes from 0 to 1440"])
  }

  @Test func `a week that cannot be read is kept back`() throws {
    let outcome = try read(
      "Week,StudentId,TotalPresent,TotalClasses\nfirst,1,4,5\n09 Mar - 15 Mar,1,6,5\n",
      ImportOptions(asOf: day("2026-03-20")))
    #expect(
      rejects(outcome) == [
        "E211 2:1 Week ‘first’ is not a week such as 09 Mar - 15 Mar",
        "E210 3:19 TotalPresent ‘6’ is not at most the 5 classes of the week",
      ])
  }

  @Test(arguments: [
    (
      "student_id,dat,status\n1,2026-11-16,P\n",
      "file.csv:1: error E102: the attendance file has no column ‘date’\n  hint: did you mean ‘dat’? Rename it to date"
    ),
    (
      "colour,size\nred,5\n",
      "file.csv:1: error E101: the header ‘colour,size’ is of no export that ebb knows\n"
        + "  hint: an attendance file needs at least the columns student_id, date, status"
    ),
    (
      "student_id,date,Status,status\n1,2026-11-16,P,P\n",
      "file.csv:1: error E103: the column ‘Status’ stands twice, as column 3 and column 4\n"
        + "  hint: remove or rename one of them"
    ),
    (
      "student_id,date,status\n1,03/04/2026,P\n",
      "file.csv: error E104: ‘03/04/2026’ can be Fri 3 Apr 2026 (day first) or Wed 4 Mar 2026 (month first), "
        + "and no row proves which\n  hint: say --date-order day-first or --date-order month-first"
    ),
    (
      "student_id,date,status\n1,16/11/2026,P\n1,11/17/2026,P\n",
      "file.csv: error E105: ‘16/11/2026’ has the day first and ‘11/17/2026’ the month first\n"
        + "  hint: export the dates as 2026-11-16"
    ),
    ("student_id,date,status\n", "file.csv: error E109: the file has a header and no rows"),
    (
      "Week,StudentId,TotalPresent,TotalClasses\n09 Mar - 15 Mar,1,4,5\n",
      "file.csv:2: error E108: ‘09 Mar - 15 Mar’ has no year\n"
        + "  hint: say --as-of with the day of the export, or --days FIRST..LAST"
    ),
  ])
  func `a file is refused with a sentence`(text: String, expected: String) {
    #expect { try read(text) } throws: { "\($0)" == expected }
  }

  @Test func `a file of which too much is wrong is refused`() throws {
    let good = (0..<80).map { "\($0),2026-11-16,P\n" }.joined()
    let bad = (0..<11).map { "\(100 + $0),2026-11-16,Gone\n" }.joined()
    let text = "student_id,date,status\n" + good + bad
    let error = #expect(throws: ImportError.self) { try read(text) }
    #expect(
      error?.description == "file.csv: error E106: 11 of 91 rows cannot be taken, so the file is refused; the first is "
        + "line 82: status ‘Gone’ is not one of P, Present, In Attendance, L, T, Late, Tardy, ED, Early departure, "
        + "Left early, A, E, …\n"
        + "  hint: see every one with --dry-run; take the rest with --accept-changes")
    #expect(error?.exitKind == .refused)
    #expect(try read(text, ImportOptions(acceptChanges: true)).rejected.count == 11)
    let enough = (0..<20).map { "\(200 + $0),2026-11-16,P\n" }.joined()
    #expect(try read(text + enough).rejected.count == 11)
  }

  @Test func `an unclosed quote refuses the file`() {
    #expect(throws: ImportError(file: "file.csv", problem: .table(.unclosedQuote(line: 2)))) {
      try read("student_id,date,status\n1,2026-11-16,\"P\n2,2026-11-16,P\n")
    }
  }

  @Test func `title lines above a certain header are skipped`() throws {
    let outcome = try read("North School\nAttendance,November\nstudent_id,date,status\n1,2026-11-16,P\n")
    #expect(outcome.rows == 1)
    #expect(outcome.notices == ["skipped 2 title lines above the header"])
  }

  @Test func `every code has its page`() {
    for code in ErrorCode.allCases {
      #expect(!code.title.isEmpty && !code.example.isEmpty, "\(code.rawValue)")
    }
    #expect(ErrorCode(rawValue: "E204") == .unknownStatus)
  }
}
