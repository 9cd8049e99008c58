import CSV
import Domain
import Importer
import Testing

/// Messages that must not mislead.
@Suite struct WordingTests {
  @Test func `the codes in force are listed, the school's own first`() throws {
    let text = "student_id,date,status\n1,2026-11-16,p\n2,2026-11-16,Zz\n"
    #expect(
      try read(text).rejected.first?.expected
        == "one of P, Present, In Attendance, L, T, Late, Tardy, ED, Early departure, Left early, A, E, …")
    let own = CodeMap(list: .frappe, own: ["x": .unexcused, "here": .present, "blank": .present])
    #expect(
      try read(text, known: KnownSchool(codes: own)).rejected.map(\.expected)
        == Array(repeating: "one of here, x, Present, Absent, Leave, -", count: 2))
  }

  @Test(arguments: [
    ("Zz", "say in ebb.ini, [codes] what it means:  Zz = …"),
    ("Absent", "map it in ebb.ini, [codes]:  Absent = unexcused"),
    ("Y1", "map it in ebb.ini, [codes]:  Y1 = not-expected"),
    ("X", "say in ebb.ini, [codes] what it means:  X = …"), ("1", "say in ebb.ini, [codes] what it means:  1 = …"),
  ])
  func `a code of which nothing is known is not guessed`(code: String, hint: String) throws {
    #expect(try read("student_id,date,status\n1,2026-11-16,\(code)\n").rejected.map(\.hint) == [hint])
  }

  @Test func `what is tried again by itself is said to be`() throws {
    #expect(ErrorCode(rawValue: "E204")?.explanation.contains("is then tried again") == true)
    #expect(ErrorCode(rawValue: "E301")?.explanation.contains("it is tried again") == true)
  }

  @Test(arguments: ["16/11/2026", "20.11.2026", "11/25/2026"])
  func `a date of another way of writing is said to be that`(text: String) throws {
    let outcome = try read("student_id,date,status\n1,2026-11-16,P\n1,\(text),P\n")
    #expect(
      rejects(outcome) == ["E205 3:3 date ‘\(text)’ is not a day written YYYY-MM-DD, as the file's other dates"])
    #expect(outcome.rejected.map(\.hint) == ["this one is written another way"])
  }

  @Test(arguments: [
    ("17/11", "17/11"), ("17.11.", "17.11."), ("11-17", "11-17"), ("Tue 17/11", "Tue 17/11"),
    ("Wed 17 Nov 2026", "Wed 17 Nov 2026"),
    ("17-Nov-26", "17-Nov-26"), ("\"Nov 31, 2026\"", "Nov 31, 2026"), ("46343", "46343"), ("17/11/26", "17/11/26"),
    ("2026-02-30", "2026-02-30"), ("Tuesday 2026-11-17", "Tuesday 2026-11-17"),
    ("31 Feb 2026 9.00AM", "31 Feb 2026 9.00AM"),
  ])
  func `a column headed by half a date refuses the file`(cell: String, text: String) {
    let error = #expect(throws: ImportError.self) {
      try read("Name,UID,2026-11-16,\(cell)\nJohn Doe,001,P,A\n")
    }
    #expect(error?.code == .badDate)
    #expect(
      error?.description.hasPrefix("file.csv:1: error E205: the header of column 4, ‘\(text)’, is not a day") == true)
    #expect(error?.description.contains("\n  hint: ") == true)
  }

  @Test func `a column headed by a day without a year is read when its year is known`() throws {
    let text = "Name,UID,16 Nov,\"Tue, Nov 17\"\nJohn Doe,001,P,A\n"
    #expect(
      marks(try read(text, ImportOptions(asOf: day("2026-11-20")))) == ["001 2026-11-16 P", "001 2026-11-17 A"])
    #expect(throws: ImportError(file: "file.csv", problem: .unknownYear(line: 1, text: "16 Nov"))) { try read(text) }
  }

  @Test(arguments: ["Grade", "7", "Total", "100%", "Marks 5", "Room 12", "Period 1", "2026", "P", "7B", "May Lee"])
  func `another column of a wide file is only ignored`(cell: String) throws {
    let outcome = try read("Name,UID,2026-11-16,\(cell)\nJohn Doe,001,P,A\n")
    #expect(marks(outcome) == ["001 2026-11-16 P"])
    #expect(outcome.notices == ["ignored columns: \(cell)"])
  }

  @Test func `a file without a name is named by its quotes`() {
    let error = ImportError(file: "", problem: .table(.missing))
    #expect(error.description.hasPrefix("‘’: error E110: "))
    #expect(
      ImportError(file: "", problem: .unknownYear(line: 2, text: "x")).description.hasPrefix("‘’:2: error E108: "))
  }
}
