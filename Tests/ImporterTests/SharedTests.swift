import Domain
import Testing

@testable import Importer

@Suite struct SharedTests {
  @Test(arguments: [
    ("Student ID", "studentid"), ("student_id", "studentid"), ("STUDENT-ID", "studentid"),
    ("Attendance\n%age", "attendance%age"), ("Schüler", "schuler"), ("Fehlstd.", "fehlstd"), ("学籍番号", "学籍番号"),
    ("ＩＤ", "id"), ("Prénom", "prenom"), ("  date ", "date"),
  ])
  func `a header is reduced to what names the column`(text: String, key: String) {
    #expect(ColumnName.key(text) == key)
  }

  @Test(arguments: [
    ("2026-11-16", DateOrder.iso, "2026-11-16"), ("2026/11/16", .dayFirst, "2026-11-16"),
    ("16.11.2026", .dayFirst, "2026-11-16"), ("16/11/2026", .dayFirst, "2026-11-16"),
    ("11/16/2026", .monthFirst, "2026-11-16"), ("1/9/2019", .dayFirst, "2019-09-01"), ("20181105", .iso, "2018-11-05"),
    ("2026-11-16T08:30:00Z", .iso, "2026-11-16"), ("11/16/2026 8:30 AM", .monthFirst, "2026-11-16"),
    ("29/02/2028", .dayFirst, "2028-02-29"),
  ])
  func `a day is read as schools write it`(text: String, order: DateOrder, iso: String) {
    #expect(DateReader.read(text, order: order)?.iso == iso)
  }

  @Test(arguments: [
    "", "16/11/26", "2026-13-01", "2026-11-16x", "16-11/2026", "123456789", "18991231x", "99999999999999999999", "1//2",
    "30/02/2026", "16/11/2026/3",
  ])
  func `what is no day is not read`(text: String) {
    #expect(DateReader.read(text, order: .dayFirst) == nil)
  }

  @Test func `two-digit years are read only where the export writes them`() {
    #expect(DateReader.read("10.09.19", order: .dayFirst, century: 2000)?.iso == "2019-09-10")
    #expect(DateReader.read("10.09.19", order: .dayFirst) == nil)
  }

  @Test(arguments: [
    (["2026-11-16"], DateOrder.iso), (["1/9/2019", "16/9/2019"], .dayFirst), (["1/9/2019", "9/16/2019"], .monthFirst),
    (["01.09.2026"], .dayFirst), (["5/5/2026"], .dayFirst), ([], .iso), (["unknown"], .iso),
  ])
  func `one row proves the order of all`(samples: [String], order: DateOrder) throws {
    #expect(try DateReader.order(ofSamples: samples) == order)
  }

  @Test func `the school's own codes come before the list, and exact before any case`() {
    let book = CodeBook(CodeMap(own: ["E": .leftEarly, "e": .excused, "absent": .unexcused]), fallback: .plain)
    #expect(book.mark(of: "E") == .leftEarly)
    #expect(book.mark(of: "e") == .excused)
    #expect(book.mark(of: " ABSENT ") == .unexcused)
    #expect(book.mark(of: "tardy") == .late)
    #expect(book.mark(of: "") == .missing)
    #expect(book.mark(of: "Zz") == nil)
  }

  @Test(arguments: CodeList.allCases) func `a list gives every code one mark`(list: CodeList) {
    let codes = list.codes.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.count >= 4)
    let book = CodeBook(CodeMap(list: list), fallback: .plain)
    for (code, mark) in list.codes { #expect(book.mark(of: code) == mark) }
  }

  @Test func `E is excused in a status column and left early in a column of letters`() throws {
    #expect(marks(try read("student_id,date,status\n1,2026-11-16,E\n")) == ["1 2026-11-16 A"])
    #expect(
      marks(try read("student_id,date,letter,missed2520\n1,2026-11-16,E,\n1,2026-11-17,H,840\n1,2026-11-18,L,0\n"))
        == ["1 2026-11-16 E", "1 2026-11-17 H part=840", "1 2026-11-18 L part=0"])
  }

  @Test func `minutes become a part when the day's length is known`() throws {
    let text = "student_id,date,status,minutes\n1,2026-11-16,T,39\n2,2026-11-16,H,\n3,2026-11-16,H,999\n"
    #expect(
      marks(try read(text, known: KnownSchool(codes: CodeMap(dayMinutes: 390)))) == [
        "1 2026-11-16 L part=252 minutes=39", "2 2026-11-16 H part=1260", "3 2026-11-16 H part=2519 minutes=999",
      ])
  }

  @Test func `the settings name codes, a list and the day's length`() throws {
    let settings = try SettingsReader.read("[codes]\nlist = england-2024\nday-minutes = 390\nAbsent = unexcused\n")
    let section = try #require(settings.section("codes"))
    #expect(try CodeMap(section: section) == CodeMap(list: .england2024, own: ["Absent": .unexcused], dayMinutes: 390))
  }

  @Test(arguments: [
    ("X = unexcusd", "2:5: ‘unexcusd’ is no mark that ebb knows\n  hint: did you mean ‘unexcused’?"),
    ("list = england", "2:8: ‘england’ is no list of codes that ebb knows\n  hint: one of plain, england-2024, "),
    ("day-minutes = long", "2:15: ‘long’ is not a number of minutes from 1 to 1440"),
  ])
  func `a wrong line of the settings is named`(line: String, expected: String) throws {
    let section = try #require(try SettingsReader.read("[codes]\n\(line)\n").section("codes"))
    #expect { try CodeMap(section: section) } throws: { "\($0)".hasPrefix(expected) }
  }

  @Test(arguments: [("0.5", 1260), ("0,25", 630), ("1", 2520), (".5", 1260), ("1.", 2520), ("0.3333", 840)])
  func `decimal days are read exactly`(text: String, parts: Int) {
    #expect(DecimalShare.parts(text) == parts)
  }

  @Test func `a student is put into the school that he attended that day`() throws {
    let known = KnownSchool(
      defaultSchool: "Home", rosterSchools: ["North", "South"],
      students: [
        "1": [
          Enrolment(school: "North", entered: day("2026-09-01"), left: day("2026-11-16")),
          Enrolment(school: "South", entered: day("2026-11-17")),
        ]
      ])
    let outcome = try read(
      "student_id,date,status\n1,2026-11-16,P\n1,2026-11-17,A\n2,2026-11-17,A\n", known: known)
    #expect(marks(outcome) == ["1 North 2026-11-16 P", "1 South 2026-11-17 A", "2 Home 2026-11-17 A"])
  }

  @Test func `a school in which nobody named is enrolled is asked about`() throws {
    let known = KnownSchool(
      rosterSchools: ["North High"], students: ["1": [Enrolment(school: "North High", entered: day("2026-09-01"))]])
    let outcome = try read("student_id,date,status,school\n1,2026-11-16,P,Nort High\n", known: known)
    #expect(
      outcome.notices == ["1 student is not enrolled at ‘Nort High’, which the file names: did you mean ‘North High’?"])
  }

  @Test func `a kept-back row can be read again below its header`() throws {
    let first = try read("student_id;date;status\n1;2026-11-16;Gone\n")
    let row = try #require(first.rejected.first)
    let known = KnownSchool(codes: CodeMap(own: ["Gone": .unexcused]))
    #expect(marks(try read(first.header + "\n" + row.original + "\n", known: known)) == ["1 2026-11-16 U"])
    #expect(first.dialect == "utf-8, semicolon-separated")
  }
}
