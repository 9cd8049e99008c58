import CSV
import Domain
import Importer
import Testing

/// What a kept-back row must never turn into: a presence, or a day computed from the rows that are left.
@Suite struct KeptBackTests {
  static let week = day("2026-11-16")...day("2026-11-19")
  static let known = KnownSchool(
    rosterSchools: ["North"],
    students: [
      "001001": [Enrolment(school: "North", entered: day("2026-09-01"))],
      "001002": [Enrolment(school: "North", entered: day("2026-09-01"))],
    ])

  @Test(arguments: [false, true]) func `an absence that cannot be read is never a presence`(accepts: Bool) {
    let error = #expect(throws: ImportError.self) {
      try read(
        "student_id,date,status\n001001,2026-11-16,Zz\n001002,2026-11-17,A\n001002,,A\n",
        ImportOptions(days: Self.week, eventsOnly: true, acceptChanges: accepts), known: Self.known)
    }
    #expect(error?.code.rawValue == "E111")
    #expect(error?.exitKind == .refused)
    #expect(
      error?.description == "file.csv: error E111: 2 rows cannot be read, and a student without a readable row would "
        + "count as present: nothing was taken; the first is line 2: status ‘Zz’ is not one of P, Present, "
        + "In Attendance, L, T, Late, Tardy, ED, Early departure, Left early, A, E, …\n"
        + "  hint: mend the rows, or say in ebb.ini, [codes] what the codes mean:  Zz = …")
  }

  @Test(arguments: [
    "001001,2026-11-16", "1001,2026-11-16,A", ",2026-11-16,A", "001001,46342,A", "001001,2026-11-14,A",
    "001001,2062-11-16,A", "001001,2026-11-16,A\n001001,2026-11-16,U", "001001,2026-11-16,\"A\"b",
  ])
  func `whatever is wrong with an absence, nothing is taken`(rows: String) {
    let days = day("2026-11-09")...day("2062-11-19")
    let error = #expect(throws: ImportError.self) {
      try read(
        "student_id,date,status\n001002,2026-11-17,A\n001002,2026-11-18,A\n\(rows)\n",
        ImportOptions(days: days, eventsOnly: true, acceptChanges: true), known: Self.known)
    }
    #expect(error?.code.rawValue == "E111")
    #expect(error?.description.contains("[codes]") == false)
  }

  @Test func `an absence outside the days asked for does no harm`() throws {
    let outcome = try read(
      "student_id,date,status\n001001,2026-11-23,Zz\n001002,2026-11-17,A\n",
      ImportOptions(days: Self.week, eventsOnly: true), known: Self.known)
    #expect(outcome.rejected.map(\.code) == ["E302"])
    #expect(marks(outcome).count == 8)
  }

  @Test func `an absence at a misspelt school is no presence at the right one`() throws {
    let outcome = try read(
      "student_id,date,status,school\n001001,2026-11-16,A,Nort\n001002,2026-11-16,A,North\n",
      ImportOptions(school: "North", days: day("2026-11-16")...day("2026-11-17"), eventsOnly: true), known: Self.known)
    #expect(
      marks(outcome) == [
        "001001 Nort 2026-11-16 A", "001001 North 2026-11-17 P", "001002 North 2026-11-16 A",
        "001002 North 2026-11-17 P",
      ])
  }

  @Test(arguments: [
    "'ATT_STD_OID','ATT_SKL_OID','ATT_DATE','ATT_CODE_VIEW'\n\"001001\",\"North\",\"2026-11-16\",\"Zz\"\n",
    "Externe Id\tDatum\tFehlstd.\tStatus\n001001\t16.11.26\t1\tZz\n001001\t16.11.26\t1\toffen\n",
  ])
  func `every export of absences is refused for one row`(text: String) {
    let error = #expect(throws: ImportError.self) { try read(text, ImportOptions(days: Self.week), known: Self.known) }
    #expect(error?.code.rawValue == "E111")
  }

  static let periods = "student_id,date,period,code\n"
  static let sentence = "1 day has a row that was kept back: no mark was made for it"

  @Test(arguments: [
    ("7,16/11/2026,1,P\n7,16/11/2026,2,Zz\n7,16/11/2026,3,Zz\n", []),
    ("7,16/11/2026,2,Zz\n7,16/11/2026,1,P\n", []),
    ("7,16/11/2026,1,P\n7,16/11/2026,2,A\n7,16/11/2026,2,P\n", []),
    ("7,16/11/2026,1,P\n7,16/11/2026,2\n", []),
    ("7,16/11/2026,1,A\n7,16/11/2026,2,P,late bus\n", []),
    ("7,16/11/2026,1,P\n8,16/11/2026,1,A\n8,16/11/2026,2,Zz\n", ["7 2026-11-16 P"]),
    ("7,16/11/2026,1,P\n7,16/11/2026,2,P\n7,17/11/2026,1,P\n7,46343,2,A\n", ["7 2026-11-16 P"]),
    ("7,16/11/2026,1,P\n7,16/11/2026,2,P\n7,17/11/2026,1,P\n7,17/11/2062,2,A\n", ["7 2026-11-16 P"]),
  ])
  func `a day of periods one of which was kept back has no mark`(rows: String, expected: [String]) throws {
    let outcome = try read(Self.periods + rows)
    #expect(marks(outcome) == expected)
    #expect(!outcome.rejected.isEmpty)
    #expect(outcome.notices.contains(Self.sentence))
  }

  @Test(arguments: [",16/11/2026,2,A", "#N/A,16/11/2026,2,A", "8,46343,2,A", "16/11/2026,2", "8,16/11/2026,2,Zz"])
  func `a row of which nobody knows the student or day makes nothing`(row: String) throws {
    let outcome = try read(Self.periods + "7,16/11/2026,1,P\n\(row)\n7,16/11/2026,2,P\n")
    #expect(marks(outcome) == ["7 2026-11-16 P"])
    #expect(outcome.rejected.count == 1)
  }

  @Test func `codes of a day without a mark are not counted`() throws {
    let outcome = try read(Self.periods + "7,16/11/2026,1,A\n7,16/11/2026,2,Zz\n8,16/11/2026,1,A\n8,16/11/2026,1,A\n")
    #expect(outcome.attendance?.codeUses == [CodeUse(code: "A", mark: .excused, count: 1, isUsual: true, place: 1)])
  }

  @Test func `a row outside the days spoils no day`() throws {
    let outcome = try read(
      Self.periods + "7,16/11/2026,1,P\n7,20/11/2026,2,A\n",
      ImportOptions(days: day("2026-11-16")...day("2026-11-18")))
    #expect(marks(outcome) == ["7 2026-11-16 P"])
  }

  @Test(arguments: [("/", "Q9"), ("Q9", "/"), ("I", "Q9")])
  func `a half day that is kept back takes the other with it`(morning: String, afternoon: String) throws {
    let outcome = try read(
      "Pupil ID,Date,AM,PM\n7,16/11/2026,\(morning),\(afternoon)\n8,16/11/2026,/,I\n")
    #expect(marks(outcome) == ["8 2026-11-16 H part=1260 others=I 1; / 1"])
    #expect(outcome.notices == [Self.sentence])
  }

  @Test func `half days that disagree leave no mark`() throws {
    let outcome = try read("Pupil ID,Date,AM,PM\n7,16/11/2026,/,I\n7,16/11/2026,/,\\\n")
    #expect(marks(outcome) == [])
    #expect(outcome.notices.contains(Self.sentence))
  }

  @Test func `a Moodle day with an unknown session has no mark`() throws {
    let outcome = try read(
      "Last name,Student ID,16 Sep 2024 9.00AM All,16 Sep 2024 1.00PM All,17 Sep 2024 9.00AM All\n"
        + "Lee,S1,P (2/2),Zz (0/2),P\nChen,S2,Zz,Zz,A\n")
    #expect(marks(outcome) == ["S1 2024-09-17 P", "S2 2024-09-17 U"])
    #expect(outcome.notices.first == Self.sentence)
  }

  @Test func `a Canvas day with an unknown class has no mark`() throws {
    let outcome = try read(
      "Course ID,Section ID,Student ID,Class Date,Attendance\n1,11,S7,2026-11-16,present\n2,12,S7,2026-11-16,Zz\n")
    #expect(marks(outcome) == [])
    #expect(outcome.notices == [Self.sentence])
  }
}
