import CSV
import Domain
import Importer
import Testing

/// One id at two schools: for one child or two.
@Suite struct SharedIDTests {
  /// 001 is Haru Aoki at North.
  static func known(_ name: String = "Haru Aoki", born: SchoolDay? = nil, prefix: String? = nil) -> KnownSchool {
    var known = KnownSchool(
      defaultSchool: "North", rosterSchools: ["North"],
      students: ["001": [Enrolment(school: "North", entered: day("2026-09-01"))]])
    known.people["001"] = .init(student: Student(id: "001", name: name, birthDate: born))
    if let prefix { known.idPrefixes = ["South": prefix] }
    return known
  }

  /// Both schools have a roster and a child 001.
  static let both: KnownSchool = {
    var known = SharedIDTests.known(prefix: "S-")
    known.students["S-001"] = [Enrolment(school: "South", entered: day("2026-09-01"))]
    known.people["S-001"] = .init(student: Student(id: "S-001", name: "Ana Silva"))
    (known.rosterSchools, known.defaultSchool) = (["North", "South"], nil)
    return known
  }()

  private static let header = "student_id,name,school,entered_on,birth_date\n"

  @Test(arguments: [
    "Aoki, Haru", "HARU AOKI", "Haru  Aoki", "haru ken aoki", "Aoki H.", "HaruAoki", "aoki-haru", "Hárü Aoki",
  ]) func `a name written in another way is the same child's`(name: String) throws {
    let outcome = try read(Self.header + "001,\"\(name)\",South,2026-09-01,\n", known: Self.known())
    #expect(rejects(outcome).isEmpty)
    #expect(roster(outcome).map(\.student.id) == ["001"])
  }

  @Test(arguments: ["Ana Silva", "Haru Sato", "Ken Aoki", "H. A.", "Aoki", "青木春"])
  func `clearly another name at another school keeps the row back`(name: String) throws {
    let outcome = try read(Self.header + "001,\(name),South,2026-09-01,\n", known: Self.known())
    #expect(
      rejects(outcome) == ["E306 2:1 student_id ‘001’ is not one child's only: ‘North’ has it under another name"])
    #expect(roster(outcome).isEmpty)
    let hint = outcome.rejected.first?.hint ?? ""
    #expect(hint.contains("[school South] id-prefix = S-"))
    #expect(!hint.contains("Aoki") && !hint.contains("Haru"))
  }

  @Test func `names in other scripts and with marks are compared as they are`() throws {
    func isTaken(_ a: String, _ b: String) throws -> Bool {
      try read(Self.header + "001,\(b),South,2026-09-01,\n", known: Self.known(a)).rejected.isEmpty
    }
    #expect(try isTaken("青木 春", "青木春"))
    #expect(try !isTaken("青木 春", "青木 夏"))
    #expect(try isTaken("Jörg Müller", "Mueller Joerg"))
    #expect(try isTaken("Tuấn Vũ", "Tua\u{302}\u{301}n Vu\u{303}"))
    #expect(try isTaken("Weiß Anne-Marie", "Anne Marie Weiss"))
    #expect(try isTaken("", "Ana Silva"))
  }

  @Test func `one birth date makes it one child`() throws {
    let known = Self.known(born: day("2013-05-04"))
    let same = try read(Self.header + "001,Haru Sato,South,2026-09-01,2013-05-04\n", known: known)
    #expect(same.rejected.isEmpty)
    let other = try read(Self.header + "001,Haru Sato,South,2026-09-01,2013-05-05\n", known: known)
    #expect(other.rejected.map(\.code) == ["E306"])
  }

  @Test func `another name at the same school is a correction, and opens the other school`() throws {
    let north = try read(Self.header + "001,Haru Sato,North,2026-09-01,\n", known: Self.known())
    #expect(roster(north).map(\.student.name) == ["Haru Sato"])
    let both = try read(
      Self.header + "001,Haru Sato,South,2026-11-02,\n001,Haru Sato,North,2026-09-01,\n", known: Self.known())
    #expect(both.rejected.isEmpty)
  }

  @Test func `two children of one new file are kept apart`() throws {
    let outcome = try read(
      Self.header + "001,Haru Aoki,North,2026-09-01,\n001,Ana Silva,South,2026-09-01,\n"
        + "002,Ben Moss,North,2026-09-01,\n002,\"Moss, Ben\",South,2026-09-01,\n")
    #expect(outcome.rejected.map(\.line) == [3])
    #expect(roster(outcome).map { "\($0.student.id) \($0.school)" } == ["001 North", "002 North", "002 South"])
  }

  @Test(arguments: [
    "student_id,name,school,date,status\n001,Ana Silva,South,2026-11-16,A\n001,Ana Silva,South,2026-11-17,A\n"
      + "001,Haru Aoki,South,2026-11-18,A\n",
    "student_id,name,school,date,period,status\n001,Ana Silva,South,2026-11-16,1,A\n"
      + "001,Ana Silva,South,2026-11-17,1,A\n001,Haru Aoki,South,2026-11-18,1,A\n",
  ]) func `a mark goes to no child of another name`(text: String) throws {
    let outcome = try read(text, known: Self.known())
    #expect(outcome.rejected.map { "\($0.code) \($0.line):\($0.column)" } == ["E306 2:1", "E306 3:1"])
    #expect(marks(outcome) == ["001 South 2026-11-18 A"])
    // At his own school a changed name is none of the register's business.
    let own = try read(text.replacing("South", with: "North"), known: Self.known())
    #expect(own.rejected.isEmpty)
  }

  @Test func `wide rows and totals are kept back as well`() throws {
    let wide = try read(
      "student_id,name,2026-11-16,2026-11-17\n001,Ana Silva,A,A\n", ImportOptions(school: "South"),
      known: Self.known())
    #expect(wide.rejected.map(\.code) == ["E306"])
    #expect(marks(wide).isEmpty)
    let monthly = try read(
      "student_id,name,school,month,days required,days absent\n001,Ana Silva,South,2026-04,20,3\n",
      known: Self.known())
    #expect(monthly.rejected.map(\.code) == ["E306"])
    #expect(monthly.attendance?.counts.isEmpty == true)
  }

  @Test func `absences only are refused whole when one is another child's`() {
    #expect {
      try read(
        "student_id,name,date,status\n001,Ana Silva,2026-11-16,A\n",
        ImportOptions(
          school: "South", days: day("2026-11-16")...day("2026-11-16"), eventsOnly: true),
        known: {
          var known = Self.known()
          known.students["002"] = [Enrolment(school: "South", entered: day("2026-09-01"))]
          known.rosterSchools.insert("South")
          return known
        }())
    } throws: {
      "\($0)".contains("error E111")
    }
  }

  @Test func `without a roster two names at two schools are two children`() throws {
    let outcome = try read(
      "student_id,name,school,date,status\n001,Haru Aoki,North,2026-11-16,P\n001,Ana Silva,South,2026-11-16,A\n")
    #expect(marks(outcome) == ["001 North 2026-11-16 P"])
    #expect(outcome.rejected.map(\.code) == ["E306"])
    var known = KnownSchool(students: ["001": []])
    known.people["001"] = .init(student: Student(id: "001", name: "Haru Aoki"))
    let again = try read("student_id,name,school,date,status\n001,Ana Silva,South,2026-11-16,A\n", known: known)
    #expect(
      again.rejected.map(\.sentence) == [
        "student_id ‘001’ is not one child's only: the workspace has it under another name"
      ])
  }

  @Test func `a mark without a name waits while the school's roster row waits`() throws {
    let text = "student_id,school,date,status\n001,South,2026-11-16,A\n"
    var known = Self.known()
    #expect(try read(text, known: known).rejected.isEmpty)
    known.sharedIDs = ["001"]
    #expect(try read(text, known: known).rejected.map(\.code) == ["E306"])
    #expect(try read(text.replacing("South", with: "North"), known: known).rejected.isEmpty)
  }

  @Test func `a folder keeps back a child whose id another school has`() throws {
    var known = KnownSchool(students: ["001001": [Enrolment(school: "West School", entered: day("2025-08-25"))]])
    known.people["001001"] = .init(student: Student(id: "001001", name: "Ida Lund"))
    let outcome = try folder(OneRoster.files, known: known)
    #expect(!folderRoster(outcome).contains { $0.hasPrefix("001001") })
    #expect(
      folderRejects(outcome) == [
        "E306 users.csv:2:1 identifier ‘001001’ is not one child's only: ‘West School’ has it under another name"
      ])
    known.idPrefixes = ["North School": "N-"]
    #expect(
      folderRoster(try folder(OneRoster.files, known: known)).map { $0.prefix(8) } == [
        "N-001001", "N-001002", "001003 B",
      ]
    )
    known.students["001002"] = [Enrolment(school: "North School", entered: day("2026-08-24"))]
    #expect(
      folderRejects(try folder(OneRoster.files, known: known)) == [
        "E306 users.csv:3:1 identifier ‘001002’ is not new to ‘North School’: it was imported before ebb.ini said "
          + "id-prefix = N-"
      ])
  }
}
