import CSV
import Domain
import Testing

@testable import Importer

/// What all files about people share: headers, dates, empty rows.
@Suite struct PeopleTableTests {
  @Test(arguments: [
    (
      "student_id,name,grade,school,counselor,entered_on,left_on,class,sex,language,household,birth_date",
      FileKind.roster
    ),
    ("Student ID,Last Name,First Name,Entry Date", .roster), ("学籍番号,氏名,学年", .roster),
    ("student_id,guardian_id,name,relation,address,language,receives_letters,reason", .guardians),
    ("school,date,kind", .calendar), ("from,until,kind", .calendar), ("Date,Day Type", .calendar),
    ("student_id,date,author,text,note_id,kind,signs,restricted", .notes), ("id,date,staff,note", .notes),
    ("student_id,date,who,how,outcome", .contacts), ("student_id,kind,granted_on,until,by", .consents),
    ("student_id,date,instrument,total", .screenings), ("as_of,page,student_id,decision,reason,by,on", .decisions),
    ("student_id,date,event", .outcomes), ("student_id,date,status", .attendance),
    ("Name,UID,2024-01-15,2024-01-16", .attendance),
  ])
  func `the header tells the kind`(header: String, kind: FileKind) {
    #expect(PeopleReader.kind(ofHeader: header.split(separator: ",").map(String.init)) == kind)
  }

  @Test(arguments: ["colour,size", "student_id", "name,date", ""]) func `a strange header tells none`(header: String) {
    #expect(PeopleReader.kind(ofHeader: header.split(separator: ",").map(String.init)) == nil)
  }

  @Test(arguments: FileKind.allCases) func `every kind is recognised by its own columns`(kind: FileKind) {
    guard kind != .attendance else { return }
    #expect(PeopleReader.kind(ofHeader: PeopleColumns.of(kind).all.map(\.name) + ["extra"]) == kind)
  }

  @Test func `a column that is not read is named`() throws {
    let outcome = try read("student_id,date,event,shoe size\n1,2026-11-16,onset,38\n")
    #expect(outcome.notices == ["ignored columns: shoe size"])
  }

  @Test func `a file said to be notes misses its column`() {
    #expect {
      try read("student_id,date,auther,text\n1,2026-11-16,V,one\n", ImportOptions(kind: .notes))
    } throws: {
      "\($0)" == "file.csv:1: error E102: the notes file has no column ‘author’\n"
        + "  hint: did you mean ‘auther’? Rename it to author"
    }
  }

  @Test func `a roster without the day of entry is refused`() {
    #expect {
      try read("student_id,name,grade,school\n1,Mira,8,North\n")
    } throws: {
      "\($0)" == "file.csv:1: error E102: the roster file has no column ‘entered_on’\n"
        + "  hint: export it again with the column entered_on"
    }
  }

  @Test func `a column that stands twice is refused`() {
    #expect {
      try read("student_id,date,event,Event\n1,2026-11-16,onset,end\n")
    } throws: {
      "\($0)".hasPrefix("file.csv:1: error E103: the column ‘event’ stands twice, as column 3 and column 4")
    }
  }

  @Test func `one row proves the order of all dates, in any column`() throws {
    let outcome = try read(
      "student_id,name,school,entered_on,birth_date\n1,Mira,North,03/04/2026,16/11/2012\n2,Tom,North,05/06/2026,\n")
    #expect(roster(outcome).map(\.entered.iso) == ["2026-04-03", "2026-06-05"])
  }

  @Test(arguments: [
    (
      "03/04/2026", "04/03/2026",
      "file.csv: error E104: ‘03/04/2026’ can be Fri 3 Apr 2026 (day first) or Wed 4 Mar 2026 (month first), "
        + "and no row proves which\n  hint: say --date-order day-first or --date-order month-first"
    ),
    (
      "16/11/2026", "11/17/2026",
      "file.csv: error E105: ‘16/11/2026’ has the day first and ‘11/17/2026’ the month first\n"
        + "  hint: export the dates as 2026-11-16"
    ),
  ])
  func `dates whose order is not certain refuse the file`(first: String, second: String, expected: String) {
    #expect {
      try read("student_id,date,event\n1,\(first),onset\n2,\(second),onset\n")
    } throws: {
      "\($0)" == expected
    }
  }

  @Test func `the user's order of dates is taken`() throws {
    let outcome = try read(
      "student_id,date,event\n1,03/04/2026,onset\n", ImportOptions(dateOrder: .monthFirst))
    #expect(outcome.lastDay == day("2026-03-04"))
  }

  @Test func `a slip of the year is found without the day of the export`() throws {
    let outcome = try read(
      "student_id,date,event\n1,2019-01-01,a\n1,2026-11-16,b\n1,2026-11-17,c\n1,2026-11-18,d\n1,2062-11-16,e\n")
    #expect(rejects(outcome) == ["E206 6:3 date ‘2062-11-16’ is not near the file's other dates"])
    #expect(outcome.rejected.map(\.hint) == ["Thu 16 Nov 2062 lies far after them: is the year right?"])
    #expect(outcome.lastDay == day("2026-11-18"))
  }

  @Test func `empty rows are passed over and counted`() throws {
    let outcome = try read("student_id,date,event\n,,\n1,2026-11-16,onset\n , ,\n")
    #expect(outcome.rejected.isEmpty && outcome.notices == ["skipped 2 empty rows"])
  }

  @Test func `a file without rows says so`() throws {
    #expect(try read("student_id,date,event\n").notices == ["the file has a header and no rows"])
  }

  @Test func `cells are trimmed and a byte order mark is no part of the header`() throws {
    let outcome = try read("\u{FEFF}student_id\tdate\tevent\n 1 \t 2026-11-16 \t onset \n")
    guard case .outcomes(let rows)? = outcome.people else { throw UnexpectedKind() }
    #expect(rows == [OutcomeRow(student: "1", day: day("2026-11-16"), event: "onset")])
  }

  @Test func `many unknown students refuse the file`() {
    let rows = (0..<20).map { "\($0),2026-11-16,onset\n" }.joined()
    #expect {
      try read("student_id,date,event\n" + rows, known: knownThree)
    } throws: {
      "\($0)".hasPrefix("file.csv: error E106: 20 of 20 rows cannot be taken")
    }
  }

  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func `the digest is FNV-1a of 64 bits`(text: String, expected: String) {
    #expect(TextDigest.hex([text]) == expected)
  }

  @Test(
    arguments: [
      ("12", 12.0), ("4.5", 4.5), ("4,05", 4.05), ("", nil), (".", nil), ("1.2.3", nil), ("+4", nil), ("４", nil),
      ("1.", nil), ("0.1234567", nil), ("999999999.999999", 999_999_999.999999),
    ] as [(String, Double?)])
  func `a plain number is read exactly`(text: String, expected: Double?) {
    #expect(PlainNumber.read(text) == expected)
  }
}
