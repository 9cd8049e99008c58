import Domain
import Importer
import Testing

/// Every sentence about a folder that is not taken, and every row of one that is kept back.
@Suite struct FolderRefusalTests {
  private func refusal(
    _ files: [String: String], _ options: ImportOptions = ImportOptions(), nested: [String] = []
  ) -> String {
    do {
      _ = try folder(files, options, nested: nested)
      return "taken"
    } catch {
      return error.description
    }
  }

  @Test func `an empty folder is refused`() {
    #expect(refusal([:]) == "export: error E120: the folder holds no file\n  hint: was the export unpacked here?")
  }

  @Test func `a folder of other files names what it holds`() {
    #expect(
      refusal(["attendance.csv": "a", "notes.csv": "b"]) == """
        export: error E120: the folder is no roster that ebb knows (OneRoster or School Data Sync); it holds \
        attendance.csv, notes.csv
          hint: give the files one by one, as in: ebb import FOLDER/*.csv
        """)
  }

  @Test func `a folder with an archive in it says unzip`() {
    #expect(refusal(["roster.zip": "PK"]).hasSuffix("hint: unzip the export first and import the folder it makes"))
  }

  @Test func `a roster one folder below is named`() {
    #expect(
      refusal(["readme.txt": "hi"], nested: ["oneroster"]).hasSuffix(
        "hint: the roster lies in its folder ‘oneroster’: import that"))
  }

  @Test func `a missing file is named with the reason`() {
    #expect(
      refusal(OneRoster.with("orgs.csv", nil)) == """
        export: error E120: the file ‘orgs.csv’ is missing: manifest.csv says that it is there
          hint: export the whole folder again
        """)
    var files = OneRoster.with("manifest.csv", nil)
    files["orgs.csv"] = nil
    #expect(refusal(files).contains("the file ‘orgs.csv’ is missing: it has the schools"))
    files = OneRoster12Tests.files
    files["manifest.csv"] = nil
    files["roles.csv"] = nil
    #expect(
      refusal(files).contains(
        "the file ‘roles.csv’ is missing: users.csv has no column role, so nobody knows who is a student"))
  }

  @Test func `one file under two names is refused`() {
    #expect(
      refusal(OneRoster.with("Users.csv", OneRoster.users)).contains(
        "‘Users.csv’ and ‘users.csv’ are the same file under two names"))
  }

  @Test func `another version is refused`() {
    #expect(
      refusal(OneRoster.with("manifest.csv", "propertyName,value\noneroster.version,2.0\n")) == """
        export: error E120: manifest.csv says OneRoster ‘2.0’, and ebb reads 1.1 and 1.2
          hint: export as OneRoster 1.1 or 1.2 CSV
        """)
  }

  @Test func `an unknown mode is refused`() {
    #expect(
      refusal(OneRoster.with("manifest.csv", "propertyName,value\nfile.users,weekly\n")).contains(
        "manifest.csv says ‘weekly’ of users.csv, which is not one of bulk, delta, absent"))
  }

  @Test func `an option for a column that is not there is refused`() {
    var options = ImportOptions()
    options.studentID = .studentNumber
    #expect(
      refusal(OneRoster.files, options).contains("a OneRoster 1.1 export has no column for --student-id student-number")
    )
  }

  @Test func `a folder without students is refused`() {
    let users = OneRoster.usersHeader + "t-1,,,true,s-1,teacher,tlane,,Tess,Lane,,T77,,,,,,\n"
    #expect(
      refusal(["orgs.csv": OneRoster.orgs, "users.csv": users]).contains("no user of the folder is a student"))
  }

  @Test func `a missing column names the file in the folder`() {
    let users = OneRoster.users.replacing("familyName", with: "famlyName")
    #expect(
      refusal(OneRoster.with("users.csv", users)) == """
        export/users.csv:1: error E102: the OneRoster 1.1 file has no column ‘familyName’
          hint: did you mean ‘famlyName’? Rename it to familyName
        """)
  }

  @Test func `a column that stands twice names the file in the folder`() {
    let orgs = OneRoster.orgs.replacing("identifier,parent", with: "name,parent")
    #expect(
      refusal(OneRoster.with("orgs.csv", orgs)).hasPrefix(
        "export/orgs.csv:1: error E103: the column ‘name’ stands twice, as column 4 and column 6"))
  }

  @Test func `a damaged file of the folder is refused with its name`() {
    let error = refusal(OneRoster.with("users.csv", OneRoster.users + "\n\"u-7,,,"))
    #expect(error.hasPrefix("export/users.csv:7: error E110: a quote opened here is never closed"))
  }

  @Test func `dates that can be read in two ways refuse the folder`() {
    let sessions = OneRoster.sessions.replacing("2026-08-24", with: "8/9/2026")
      .replacing("2027-06-11", with: "6/11/2027").replacing("2027-01-22", with: "1/12/2027")
    #expect(refusal(OneRoster.with("academicSessions.csv", sessions)).contains("error E104"))
  }

  @Test func `a folder of which much is wrong is refused`() {
    let rows = (1...30).map { "u-\($0),,,true,s-9,student,n\($0),,Kim,No\($0),,\($0),,,,,08," }
    let error = refusal(
      ["orgs.csv": OneRoster.orgs, "users.csv": OneRoster.usersHeader + rows.joined(separator: "\n")])
    #expect(error.hasPrefix("export/users.csv: error E106: 30 of 30 rows cannot be taken"), "\(error)")
    let few = OneRoster.usersHeader + rows.prefix(2).joined(separator: "\n")
    #expect(
      refusal(["orgs.csv": OneRoster.orgs, "users.csv": few]) == """
        export/users.csv: error E106: 2 of 2 rows cannot be taken, so the file is refused; the first is line 2: \
        orgSourcedIds ‘s-9’ is not made of organisations of orgs.csv
          hint: see every one with --dry-run; take the rest with --accept-changes
        """)
  }

  @Test func `what other files say of a user who was kept back is not kept back too`() throws {
    let users = OneRoster.users.replacing("u-3,,,false,s-2", with: "u-3,,,false,s-9")
    #expect(
      folderRejects(try folder(OneRoster.with("users.csv", users))) == [
        "E304 users.csv:4:13 orgSourcedIds ‘s-9’ is not made of organisations of orgs.csv"
      ])
  }

  /// A row to add to a file, and the complaint it gets.
  @Test(
    arguments: [
      ("orgs.csv", ",,,Lost,school,,", "E201 orgs.csv:5:1 sourcedId ‘’ is not filled in"),
      ("orgs.csv", "s-9,,,,school,,", "E201 orgs.csv:5:7 name ‘’ is not filled in"),
      (
        "orgs.csv", "s-9,,,North School,school,,",
        "E215 orgs.csv:5:7 name ‘North School’ is not the name of one school only"
      ),
      ("orgs.csv", "s-1,,,Other,school,,", "E215 orgs.csv:5:1 sourcedId ‘s-1’ is not listed once"),
      (
        "users.csv", "u-1,,,true,s-1,student,x,,Someone,Else,,5,,,,,08,",
        "E215 users.csv:7:1 sourcedId ‘u-1’ is not listed once"
      ),
      (
        "users.csv", "u-8,,,true,s-9,student,x,,Kim,Lee,,5,,,,,08,",
        "E304 users.csv:7:12 orgSourcedIds ‘s-9’ is not made of organisations of orgs.csv"
      ),
      (
        "users.csv", "u-8,,,true,d-1,student,x,,Kim,Lee,,5,,,,,08,",
        "E303 users.csv:7:1 sourcedId ‘u-8’ is not at any school of the folder"
      ),
      ("users.csv", "u-8,,,true,s-1,student,x,,,,,5,,,,,08,", "E201 users.csv:7:1 familyName ‘’ is not filled in"),
      (
        "users.csv", "u-8,,,true,s-1,student,x,,Kim,Lee,,1.2E+11,,,,,08,",
        "E202 users.csv:7:1 identifier ‘1.2E+11’ is not a whole id"
      ),
      ("users.csv", "u-8,,,true,s-1", "E203 users.csv:7:1 number of cells ‘5’ is not 18 as in the header"),
      (
        "classes.csv", "c-9,,,X,,,,,,s-9,,,,",
        "E304 classes.csv:5:14 schoolSourcedId ‘s-9’ is not an organisation of orgs.csv"
      ),
      (
        "enrollments.csv", "e-9,,,c-1,s-1,u-99,student,,,",
        "E304 enrollments.csv:7:15 userSourcedId ‘u-99’ is not a user of users.csv"
      ),
      (
        "enrollments.csv", "e-9,,,c-99,,u-1,student,,,",
        "E304 enrollments.csv:7:7 classSourcedId ‘c-99’ is not a class of classes.csv"
      ),
      (
        "enrollments.csv", "e-9,,,c-1,s-1,u-1,student,,2026-10-01,2026-09-01",
        "E216 enrollments.csv:7:39 endDate ‘2026-09-01’ is not on or after 2026-10-01, when it began"
      ),
      (
        "enrollments.csv", "e-9,,,c-1,s-1,u-1,student,,2026-02-30,",
        "E205 enrollments.csv:7:28 beginDate ‘2026-02-30’ is not a day that exists, written YYYY-MM-DD"
      ),
      (
        "academicSessions.csv", "z,,,T,term,2027-01-02,2026-01-02,,2027",
        "E216 academicSessions.csv:4:23 endDate ‘2026-01-02’ is not on or after 2027-01-02, when it began"
      ),
      (
        "demographics.csv", "u-99,,,2012-01-01,male,,",
        "E304 demographics.csv:5:1 sourcedId ‘u-99’ is not a user of users.csv"
      ),
      (
        "demographics.csv", "u-3,,,2026-10-01,male,,",
        "E216 users.csv:4:1 sourcedId ‘u-3’ is not born before 2026-08-24, when the student entered"
      ),
    ])
  func `a wrong row is kept back with its file, line and column`(file: String, row: String, complaint: String) throws {
    let outcome = try folder(OneRoster.with(file, (OneRoster.files[file] ?? "") + "\n" + row + "\n"))
    #expect(folderRejects(outcome) == [complaint])
  }

  @Test func `two children under one id are both kept back`() throws {
    let users = OneRoster.users.replacing("001002", with: "001001")
    let outcome = try folder(OneRoster.with("users.csv", users))
    #expect(
      folderRejects(outcome) == [
        "E215 users.csv:2:1 identifier ‘001001’ is not one child's only",
        "E215 users.csv:3:1 identifier ‘001001’ is not one child's only (line 2 has it too)",
      ])
    #expect(folderRoster(outcome).map { $0.prefix(6) } == ["001003"])
  }

  @Test func `one child with a user for each school is one student`() throws {
    let users = OneRoster.users + "\nu-7,,,true,s-2,student,aaoki2,,Haru,Aoki,,001001,,,,,08,\n"
    let outcome = try folder(OneRoster.with("users.csv", users))
    #expect(outcome.rejected.isEmpty)
    #expect(
      folderRoster(outcome).prefix(2) == [
        "001001 Haru Aoki gr 08 North School* 2026-08-24…", "001001 Haru Aoki gr 08 South School 2026-08-24…",
      ])
  }

  @Test func `organisations that go round in a circle are no school and no trap`() throws {
    let orgs = OneRoster.orgs.replacing(
      "d-1,,,Elm District,district,,", with: "d-1,,,Elm,district,,d-2\nd-2,,,Oak,district,,d-1")
    let users = OneRoster.users.replacing("\"s-1,d-1\"", with: "d-2")
    var files = OneRoster.with("orgs.csv", orgs)
    files["users.csv"] = users
    files["enrollments.csv"] = OneRoster.enrollments.replacing("e-3,,,c-1,s-1,u-2,student,,2026-10-05,", with: "")
    #expect(
      folderRejects(try folder(files)) == ["E303 users.csv:3:1 sourcedId ‘u-2’ is not at any school of the folder"])
  }

  @Test func `a deleted student without any day needs the day of the export`() throws {
    let users = OneRoster.users.replacing("u-1,,,", with: "u-1,tobedeleted,,")
    let known = KnownSchool(students: ["001001": [Enrolment(school: "North School", entered: day("2026-08-24"))]])
    let outcome = try folder(OneRoster.with("users.csv", users), known: known)
    #expect(
      folderRejects(outcome) == [
        "E201 users.csv:2:1 sourcedId ‘u-1’ is not given a day of leaving: it is marked as deleted"
      ])
    let taken = try folder(
      OneRoster.with("users.csv", users), ImportOptions(asOf: day("2026-11-20")), known: known)
    #expect(folderRoster(taken).first == "001001 Haru Aoki gr 08 North School* 2026-08-24…2026-11-20")
  }

  @Test func `the manifest calls a file absent and it is not read`() throws {
    let manifest = OneRoster.manifest.replacing("file.demographics,bulk", with: "file.demographics,absent")
    let outcome = try folder(OneRoster.with("manifest.csv", manifest))
    #expect(outcome.notices.contains("not read: demographics.csv, which manifest.csv calls absent"))
    guard case .roster(let rows)? = outcome.people else { return }
    #expect(rows[0].student.birthDate == nil)
  }
}
