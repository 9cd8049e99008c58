import Domain
import Importer
import Testing

@Suite struct OneRosterTests {
  @Test func `a folder of OneRoster 1.1 becomes a roster`() throws {
    let outcome = try folder(OneRoster.files)
    #expect(outcome.kind == .roster)
    #expect(outcome.shape == "OneRoster 1.1")
    #expect(outcome.rows == 3)
    #expect(
      folderRoster(outcome) == [
        "001001 Haru Aoki gr 08 North School* 2026-08-24…", "001002 Ana Silva gr 06 North School* 2026-10-05…",
        "001003 Ben Moss gr 09 South School* 2026-08-24…",
      ])
    #expect(outcome.rejected.isEmpty)
    guard case .roster(let rows)? = outcome.people else { return }
    #expect(rows[0].student.birthDate == day("2013-02-03"))
    #expect(rows[0].student.sex == "male")
    #expect(rows[0].student.className == "8B")
  }

  @Test func `the summary says which ids were taken and what was not`() throws {
    let notices = try folder(OneRoster.files).notices
    #expect(
      notices == [
        "OneRoster 1.1: ids are the column ‘identifier’ (--student-id: sourcedid, username)",
        "1 student has enabledUser = false, which is about logging in: still enrolled",
        "the export names no counselors: students keep those they have; import them with a roster",
        "guardians were not taken: the export does not say who may receive letters; import guardians.csv",
      ])
  }

  @Test func `another column of ids is taken when asked for`() throws {
    var options = ImportOptions()
    options.studentID = .sourcedID
    options.schoolName = .identifier
    let lines = folderRoster(try folder(OneRoster.files, options))
    #expect(lines.first == "u-1 Haru Aoki gr 08 0101* 2026-08-24…")
  }

  @Test func `without any identifier the sourcedId is the id`() throws {
    let users = OneRoster.usersHeader + "u-1,,,true,s-1,student,aaoki,,Haru,Aoki,,,,,,,08,\n"
    var files = OneRoster.with("users.csv", users)
    files["enrollments.csv"] = nil
    files["demographics.csv"] = nil
    files["manifest.csv"] = nil
    #expect(folderRoster(try folder(files)) == ["u-1 Haru Aoki gr 08 North School* 2026-08-24…"])
  }

  @Test func `a student without identifier is kept back when others have one`() throws {
    let users = OneRoster.users.replacing("001002", with: "")
    let outcome = try folder(OneRoster.with("users.csv", users))
    #expect(folderRejects(outcome) == ["E201 users.csv:3:1 identifier ‘’ is not a student's id"])
    #expect(folderRoster(outcome).count == 2)
  }

  @Test func `ids that the workspace knows by another column refuse the folder`() throws {
    let stay = [Enrolment(school: "North School", entered: day("2026-08-24"))]
    let known = KnownSchool(students: ["u-1": stay, "u-2": stay, "u-3": stay])
    let error = #expect(throws: ImportError.self) { try folder(OneRoster.files, known: known) }
    #expect(
      error?.description == """
        export: error E120: by the column ‘identifier’ 0 of 3 students are known here, by ‘sourcedid’ 3: the other \
        files of the school use that one
          hint: say --student-id sourcedid; if these are new students all the same, --student-id identifier
        """)
  }

  @Test func `the end of a term is not leaving`() throws {
    // Every class of u-1 has a last day, that of the term or year.
    let enrollments = OneRoster.enrollments.replacing("e-2,,,c-2,s-1,u-1,student,,,", with: "")
    let lines = folderRoster(try folder(OneRoster.with("enrollments.csv", enrollments)))
    #expect(lines[0] == "001001 Haru Aoki gr 08 North School* 2026-08-24…")
  }

  @Test func `the second term does not move the day a student entered`() throws {
    let known = KnownSchool(students: [
      "001002": [Enrolment(school: "North School", entered: day("2026-08-24"))]
    ])
    let lines = folderRoster(try folder(OneRoster.files, known: known))
    #expect(lines[1] == "001002 Ana Silva gr 06 North School* 2026-08-24…")
  }

  @Test func `a student who moved leaves the old school the day before`() throws {
    let known = KnownSchool(students: [
      "001002": [Enrolment(school: "South School", entered: day("2026-08-24"))]
    ])
    let outcome = try folder(OneRoster.files, known: known)
    #expect(
      folderRoster(outcome).filter { $0.hasPrefix("001002") } == [
        "001002 Ana Silva gr 06 North School* 2026-10-05…",
        "001002 Ana Silva gr 06 South School* 2026-08-24…2026-10-04",
      ])
    #expect(
      outcome.notices.contains("1 student changed school: the old one ends the day before the new one begins"))
  }

  @Test func `an earlier school stays in the history`() throws {
    let known = KnownSchool(students: [
      "001001": [
        Enrolment(school: "West School", entered: day("2025-08-25"), left: day("2026-06-12")),
        Enrolment(school: "North School", entered: day("2026-08-24")),
      ]
    ])
    #expect(
      folderRoster(try folder(OneRoster.files, known: known)).filter { $0.hasPrefix("001001") } == [
        "001001 Haru Aoki gr 08 North School* 2026-08-24…",
        "001001 Haru Aoki gr 08 West School* 2025-08-25…2026-06-12",
      ])
  }

  @Test func `classes at a second school make a second enrolment`() throws {
    let enrollments = OneRoster.enrollments + "\ne-6,,,c-3,s-2,u-1,student,,2026-09-14,\n"
    let lines = folderRoster(try folder(OneRoster.with("enrollments.csv", enrollments)))
    #expect(
      lines.prefix(2) == [
        "001001 Haru Aoki gr 08 North School* 2026-08-24…",
        "001001 Haru Aoki gr 08 South School 2026-09-14…2027-01-22",
      ])
  }

  @Test func `the counselor and what else a folder cannot know stay as they are`() throws {
    var known = KnownSchool(students: ["001001": [Enrolment(school: "North School", entered: day("2026-08-24"))]])
    known.people["001001"] = .init(
      student: Student(id: "001001", name: "Aoki", language: "ja", household: "h-1"), counselor: "Rivera")
    let outcome = try folder(OneRoster.files, known: known)
    guard case .roster(let rows)? = outcome.people else { return }
    #expect(rows[0].counselor == "Rivera")
    #expect(rows[0].student.language == "ja")
    #expect(rows[0].student.household == "h-1")
    #expect(rows[0].student.name == "Haru Aoki")
  }

  @Test func `a deleted student leaves on the day of the change`() throws {
    let users =
      OneRoster.usersHeader + """
        u-1,tobedeleted,2026-11-13T09:12:00.000Z,true,s-1,student,aaoki,,Haru,Aoki,,001001,,,,,08,
        u-9,tobedeleted,2026-11-13T09:12:00.000Z,true,s-1,student,xold,,Xu,Old,,000009,,,,,08,
        """
    let known = KnownSchool(students: ["001001": [Enrolment(school: "North School", entered: day("2026-08-24"))]])
    let manifest = "propertyName,value\noneroster.version,1.1\nfile.orgs,bulk\nfile.users,delta\n"
    let outcome = try folder(
      ["manifest.csv": manifest, "orgs.csv": OneRoster.orgs, "users.csv": users], known: known)
    #expect(folderRoster(outcome) == ["001001 Haru Aoki gr 08 North School* 2026-08-24…2026-11-13"])
    #expect(outcome.notices.contains("1 student is marked as deleted and has left"))
    #expect(outcome.notices.contains("1 deleted student was never known here and was passed over"))
    #expect(outcome.notices[0].hasPrefix("OneRoster 1.1, changes only"))
  }

  @Test func `a whole export says who is missing from it and a change does not`() throws {
    let stay = [Enrolment(school: "North School", entered: day("2026-08-24"))]
    let known = KnownSchool(students: ["001001": stay, "001002": stay, "000555": stay])
    let sentence = "1 enrolled student is not in the export and stays enrolled until a roster says when he left"
    #expect(try folder(OneRoster.files, known: known).notices.contains(sentence))
    let delta = OneRoster.manifest.replacing("file.users,bulk", with: "file.users,delta")
    #expect(try folder(OneRoster.with("manifest.csv", delta), known: known).notices.contains(sentence) == false)
  }

  @Test func `rows of a change about users whom it does not name are counted`() throws {
    let delta = OneRoster.manifest.replacing("file.users,bulk", with: "file.users,delta")
    var files = OneRoster.with("manifest.csv", delta)
    files["users.csv"] = OneRoster.usersHeader + "u-1,active,2026-11-13,true,s-1,student,a,,Haru,Aoki,,001001,,,,,08,"
    let outcome = try folder(files)
    #expect(outcome.rejected.isEmpty)
    #expect(
      outcome.notices.contains("4 rows are about users whom the changes do not name, and were passed over"))
  }
}

/// OneRoster 1.2: roles stand in a file of their own.
@Suite struct OneRoster12Tests {
  static let usersHeader =
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,"
    + "sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,"
    + "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n"
  static let files: [String: String] = [
    "manifest.csv": """
    propertyName,value
    manifest.version,1.0
    oneroster.version,1.2
    file.orgs,bulk
    file.roles,bulk
    file.users,bulk
    """,
    "orgs.csv": OneRoster.orgs,
    "users.csv": usersHeader + """
      u-1,,,true,aaoki,,Haru,Aoki,,001001,,,,"g-1,k-1",08,,,,Haruka,,,s-2,
      u-2,,,true,asilva,,Ana,Silva,,001002,,,,,06,,,,,,,,
      k-1,,,true,crivera,,Cruz,Rivera,,C1,,,,,,,,,,,,,
      g-1,,,true,kaoki,,Kei,Aoki,,,,,,,,,,,,,,,
      """,
    "roles.csv": """
    sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
    r-1,,,u-1,secondary,student,2026-08-24,,s-1,
    r-2,,,u-1,primary,student,2026-08-24,,s-2,
    r-3,,,u-2,primary,student,2025-08-25,2026-03-01,s-1,
    r-4,,,u-2,primary,student,2026-09-07,,s-1,
    r-5,,,k-1,primary,counselor,,,s-1,
    r-6,,,g-1,primary,guardian,,,s-1,
    """,
  ]

  @Test func `roles give schools, days and the main school, agents the counselor`() throws {
    let outcome = try folder(Self.files)
    #expect(outcome.shape == "OneRoster 1.2")
    #expect(
      folderRoster(outcome) == [
        "001001 Haru Aoki gr 08 South School* 2026-08-24… (Cruz Rivera)",
        "001001 Haru Aoki gr 08 North School 2026-08-24… (Cruz Rivera)",
        "001002 Ana Silva gr 06 North School* 2025-08-25…2026-03-01",
        "001002 Ana Silva gr 06 North School* 2026-09-07…",
      ])
    #expect(outcome.rejected.isEmpty)
    #expect(outcome.notices.contains("counselors are taken from agentSourcedIds"))
  }

  @Test func `a user without a role is kept back`() throws {
    var files = Self.files
    files["users.csv"]? += "\nu-3,,,true,bmoss,,Ben,Moss,,001003,,,,,09,,,,,,,,\n"
    #expect(
      folderRejects(try folder(files)) == [
        "E201 users.csv:6:1 sourcedId ‘u-3’ is not given a role in users.csv or roles.csv"
      ])
  }

  @Test func `a role of an unknown user is kept back`() throws {
    var files = Self.files
    files["roles.csv"]? += "\nr-9,,,u-9,primary,student,,,s-1,\n"
    #expect(
      folderRejects(try folder(files)) == ["E304 roles.csv:8:7 userSourcedId ‘u-9’ is not a user of users.csv"])
  }

  @Test func `a deleted role ends the stay on the day of the change`() throws {
    var files = Self.files
    files["roles.csv"] = files["roles.csv"]?.replacing("r-2,,,", with: "r-2,tobedeleted,2026-11-13T00:00:00Z,")
    #expect(
      folderRoster(try folder(files)).prefix(2) == [
        "001001 Haru Aoki gr 08 South School* 2026-08-24…2026-11-13 (Cruz Rivera)",
        "001001 Haru Aoki gr 08 North School 2026-08-24… (Cruz Rivera)",
      ])
  }
}
