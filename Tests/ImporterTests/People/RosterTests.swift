import Domain
import Importer
import Testing

@Suite struct RosterTests {
  static let header = "student_id,name,grade,school,counselor,entered_on,left_on\n"

  @Test func `a row brings the student, his school and his counselor`() throws {
    let outcome = try read(
      "student_id,name,grade,school,counselor,entered_on,left_on,class,sex,language,household,birth_date,main\n"
        + "001017,\"Aoki, Haru\",9,North,Ms Vale,2026-09-01,2027-06-30,9b,m,ja,H1,2012-05-04,yes\n")
    #expect(outcome.kind == .roster)
    #expect(
      roster(outcome) == [
        RosterRow(
          student: Student(
            id: "001017", name: "Aoki, Haru", grade: "9", className: "9b", sex: "m", language: "ja", household: "H1",
            birthDate: day("2012-05-04")), school: "North", counselor: "Ms Vale", entered: day("2026-09-01"),
          left: day("2027-06-30"), isMain: true)
      ])
    #expect(outcome.rejected.isEmpty && outcome.notices.isEmpty && outcome.lastDay == nil)
  }

  @Test func `given and family name make the name`() throws {
    let outcome = try read(
      "Student Number;Last Name;First Name;Grade Level;School Name;Entry Date\n7;Lind;Mira;8;North;01.09.2026\n")
    #expect(roster(outcome).map(\.student.name) == ["Mira Lind"])
    #expect(roster(outcome).map(\.entered.iso) == ["2026-09-01"])
    #expect(outcome.notices == ["the roster has no column counselor: its students are on nobody's page"])
  }

  @Test func `the option names the school of rows that name none`() throws {
    let text = "student_id,name,grade,counselor,entered_on\n7,Mira Lind,8,Ms Vale,2026-09-01\n"
    #expect(roster(try read(text, ImportOptions(school: "North"))).map(\.school) == ["North"])
    let outcome = try read(text)
    #expect(rejects(outcome) == ["E201 2:1 student_id ‘7’ is not given with a school"])
    #expect(outcome.rejected.map(\.hint) == ["fill in the school, or say --school NAME"])
  }

  @Test(arguments: [
    ("7,,8,North,V,2026-09-01,", "E201 2:3 name ‘’ is not filled in", "the student has no name"),
    (
      "7,Mira,8,,V,2026-09-01,", "E201 2:10 school ‘’ is not given with a school",
      "fill in the school, or say --school NAME"
    ),
    (
      "7,Mira,8,North,V,,", "E201 2:18 entered_on ‘’ is not a day written YYYY-MM-DD",
      "fill in the day on which the student entered, or the first day of the school year"
    ),
    (
      "7,Mira,8,North,V,2026-09-01,2026-08-31",
      "E216 2:29 left_on ‘2026-08-31’ is not on or after 2026-09-01, when the student entered",
      "leave it empty while the student is enrolled"
    ),
    (
      "7,Mira,8,North,V,2026-02-30,", "E205 2:18 entered_on ‘2026-02-30’ is not a day that exists, written YYYY-MM-DD",
      "there is no such day in the calendar"
    ),
    (
      "7,#NAME?,8,North,V,2026-09-01,", "E213 2:3 name ‘#NAME?’ is not a value of the column",
      "a formula failed in the spreadsheet"
    ),
    (
      "1.23457E+11,Mira,8,North,V,2026-09-01,", "E202 2:1 student_id ‘1.23457E+11’ is not a whole id",
      "a spreadsheet rounded it; export it again without opening it there"
    ),
    (",Mira,8,North,V,2026-09-01,", "E201 2:1 student_id ‘’ is not a student's id", "the row names no student"),
  ])
  func `a bad row is kept back`(row: String, expected: String, hint: String) throws {
    let outcome = try read(Self.header + row + "\n8,Tom,8,North,V,2026-09-01,\n")
    #expect(rejects(outcome) == [expected])
    #expect(outcome.rejected.map(\.hint) == [hint])
    #expect(outcome.rejected.map(\.original) == [row])
    #expect(roster(outcome).map(\.student.id) == ["8"])
  }

  @Test func `a birth date after the entry is a slip`() throws {
    let outcome = try read(
      "student_id,name,school,entered_on,birth_date\n7,Mira,North,2026-09-01,2062-05-04\n")
    #expect(
      rejects(outcome) == ["E216 2:25 birth_date ‘2062-05-04’ is not before 2026-09-01, when the student entered"])
    #expect(outcome.rejected.map(\.hint) == ["is the year right?"])
  }

  @Test func `birth dates many years apart are all believed`() throws {
    var text = "student_id,name,school,entered_on,birth_date\n"
    for year in 2006...2020 { text += "\(year),Child \(year),North,2026-09-01,\(year)-05-04\n" }
    #expect(try read(text).rejected.isEmpty)
  }

  @Test func `one student may have been in several schools`() throws {
    let outcome = try read(
      Self.header
        + "7,Mira,8,North,V,2025-09-01,2026-06-30\n7,Mira,9,South,W,2026-09-01,\n7,Mira,8,North,V,2024-09-01,2025-06-30\n"
    )
    #expect(roster(outcome).map(\.school) == ["North", "South", "North"])
    #expect(roster(outcome).map(\.isMain) == [true, true, true])
    #expect(outcome.rejected.isEmpty)
  }

  @Test func `of two overlapping rows for one school the first stands`() throws {
    let outcome = try read(
      Self.header + "7,Mira,8,North,V,2026-09-01,\n7,Mira,8,North,W,2026-11-01,\n7,Mira,8,North,V,2026-09-01,\n")
    #expect(roster(outcome).map(\.counselor) == ["V"])
    #expect(outcome.repeats == 1)
    #expect(rejects(outcome) == ["E215 3:1 student_id ‘7’ is not listed once for this school and time"])
    #expect(
      outcome.rejected.map(\.hint) == ["line 2 has the student there already, with other details; it stands"])
  }

  @Test(arguments: [
    (["", ""], [true, false]), (["", "yes"], [false, true]), (["yes", "no"], [true, false]),
    (["no", ""], [false, true]), (["no", "no"], [false, false]), (["yes", "yes"], [true, false]),
  ])
  func `one of two schools at a time is the main one`(main: [String], expected: [Bool]) throws {
    let outcome = try read(
      "student_id,name,grade,school,counselor,entered_on,main\n"
        + "7,Mira,8,North,V,2026-09-01,\(main[0])\n7,Mira,8,South,V,2026-10-01,\(main[1])\n")
    #expect(roster(outcome).map(\.isMain) == expected)
    let notice = "two main schools at a time: 7; the first row counts"
    #expect(outcome.notices == (main == ["yes", "yes"] ? [notice] : []))
  }

  @Test func `siblings share a household`() throws {
    let outcome = try read(
      "student_id,name,grade,school,counselor,entered_on,household,sibling_of\n"
        + "5,A,8,North,V,2026-09-01,,4\n4,B,8,North,V,2026-09-01,,\n6,C,8,North,V,2026-09-01,,5\n"
        + "7,D,8,North,V,2026-09-01,H7,\n8,E,8,North,V,2026-09-01,,7\n9,F,8,North,V,2026-09-01,,\n"
        + "10,G,8,North,V,2026-09-01,,11\n11,H,8,North,V,2026-09-01,,10\n12,I,8,North,V,2026-09-01,,99\n")
    #expect(
      roster(outcome).map(\.student.household) == [
        "siblings of 4", "siblings of 4", "siblings of 4", "H7", "H7", "", "siblings of 10", "siblings of 10",
        "siblings of 12",
      ])
    #expect(outcome.notices == ["sibling_of names ids that no roster has: 99"])
  }

  @Test func `an id with two names is doubted without saying the names`() throws {
    let outcome = try read(
      Self.header + "7,Mira Lind,8,North,V,2025-09-01,2026-06-30\n7,Tom Berg,9,North,W,2026-09-01,\n")
    #expect(
      outcome.notices == ["rows of one id have different names or birth dates: 7; does one id stand for two children?"])
  }

  @Test func `a student who enters next term is taken`() throws {
    let outcome = try read(
      Self.header + "7,Mira,8,North,V,2027-02-01,2027-06-30\n", ImportOptions(asOf: day("2026-11-20")))
    #expect(roster(outcome).count == 1)
  }
}
