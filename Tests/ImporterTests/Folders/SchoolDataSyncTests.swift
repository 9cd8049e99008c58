import Domain
import Importer
import Testing

/// Microsoft School Data Sync; headers as in the published samples of versions 1, 2 and 2.1.
@Suite struct SchoolDataSyncTests {
  static let school = """
    SIS ID,Name,School Number,School NCES_ID,State ID,Grade Low,Grade High,Principal SIS ID,Principal Name
    10001,North School,101,1,WA,6,12,14007,Amy Rook
    """
  static let student = """
    SIS ID,School SIS ID,First Name,Last Name,Username,Password,State ID,Secondary Email,Student Number,Middle Name,Grade,Status,Birthdate,Graduation Year
    13001,10001,Haru,Aoki,HAoki,secret,WA,,901,K,9,Active,4/22/2011,2029
    13002,10001,Ana,Silva,ASilva,secret,WA,,902,,10,Active,11/12/2010,2028
    """
  static let section = """
    SIS ID,School SIS ID,Section Name,Section Number,Term SIS ID,Term Name,Term StartDate,Term EndDate,Course SIS ID
    11001,10001,Math - Algebra 1,11001,12000,SY2627,8/24/2026,6/11/2027,11001
    """
  static let enrollment = """
    Section SIS ID,SIS ID
    11001,13001
    11001,13002
    """
  static let files = [
    "School.csv": school, "Student.csv": student, "Section.csv": section, "StudentEnrollment.csv": enrollment,
    "Teacher.csv": "SIS ID,School SIS ID,First Name\n14001,10001,Tess\n",
  ]

  @Test func `version 1 is a roster, its students known by SIS ID`() throws {
    let outcome = try folder(Self.files)
    #expect(outcome.shape == "School Data Sync 1")
    #expect(
      folderRoster(outcome) == [
        "13001 Haru Aoki gr 9 North School* 2026-08-24…", "13002 Ana Silva gr 10 North School* 2026-08-24…",
      ])
    #expect(
      outcome.notices.first
        == "School Data Sync 1: ids are the column ‘SIS ID’ (--student-id: username, student-number, state-id)"
    )
  }

  @Test func `without sections the day of the export tells the year`() throws {
    let files = ["School.csv": Self.school, "Student.csv": Self.student]
    let error = #expect(throws: ImportError.self) { try folder(files) }
    #expect(
      error?.description == """
        export: error E120: the export does not say since when 2 students belong to the school
          hint: say --as-of with the day of the export (they then count from the first day of that school year), or \
        --days FIRST..LAST
        """)
    let outcome = try folder(files, ImportOptions(asOf: day("2026-11-20")))
    #expect(folderRoster(outcome).first == "13001 Haru Aoki gr 9 North School* 2026-07-01…")
    #expect(outcome.notices.contains("2 students have no first day in the export; counted from 2026-07-01"))
  }

  @Test func `a mover without dates needs the day of the export`() throws {
    let known = KnownSchool(students: ["13001": [Enrolment(school: "West School", entered: day("2026-08-24"))]])
    let files = ["School.csv": Self.school, "Student.csv": Self.student]
    var options = ImportOptions(days: day("2026-08-24")...day("2026-11-20"))
    let outcome = try folder(files, options, known: known)
    #expect(
      folderRejects(outcome) == ["E201 Student.csv:2:1 SIS ID ‘13001’ is not given a first day at the new school"])
    options.asOf = day("2026-11-20")
    #expect(
      folderRoster(try folder(files, options, known: known)).prefix(2) == [
        "13001 Haru Aoki gr 9 North School* 2026-11-20…", "13001 Haru Aoki gr 9 West School* 2026-08-24…2026-11-19",
      ])
  }

  @Test func `version 2.1 has roles with their own days and grades`() throws {
    let outcome = try folder([
      "orgs.csv": """
      sourcedId,name,type,parentSourcedId
      110004,Elm Ministry,ministryOfEducation,
      110003,North School,school,110004
      110005,Science,department,110003
      """,
      "users.csv": """
      sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms
      114001,haoki@north.example,Haru,Aoki,secret,,,,
      114003,asilva@north.example,Ana,Silva,secret,,,,
      114007,tlane@north.example,Tess,Lane,secret,,,,
      """,
      "roles.csv": """
      userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate
      114001,110003,student,SY,10,TRUE,8/24/2026,6/11/2027
      114003,110005,student,SY,9,TRUE,8/24/2026,10/30/2026
      114007,110003,teacher,SY,10,TRUE,8/24/2026,6/11/2027
      """,
      "academicSessions.csv": """
      sourcedId,title,type,schoolYear,startDate,endDate
      SY,2027 School Year,schoolYear,2027,8/24/2026,6/11/2027
      """,
      "classes.csv": "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\n112002,110003,Biology,SY,B1\n",
      "enrollments.csv": "classSourcedId,userSourcedId,role\n112002,114001,student\n112002,114007,teacher\n",
      "demographics.csv": """
      userSourcedId,sex,birthDate,birthCity,birthState,birthCountry,ethnicityCodes,raceCodes
      114001,male,7/2/2011,Elm,WA,USA,,
      """,
      "userFlags.csv": "userSourcedId,flag\n114001,freeLunch\n",
    ])
    #expect(outcome.shape == "School Data Sync 2")
    #expect(
      folderRoster(outcome) == [
        "114001 Haru Aoki gr 10 North School* 2026-08-24…",
        "114003 Ana Silva gr 9 North School* 2026-08-24…2026-10-30",
      ])
  }

  @Test func `version 2 has the role and the schools with the user`() throws {
    let outcome = try folder(
      [
        "orgs.csv": "sourcedId,name,type\n10001,North School,School\n",
        "users.csv": """
        sourcedId,orgSourcedIds,givenName,familyName,username,password,role,grade
        13001,10001,Haru,Aoki,haoki@north.example,secret,Student,6
        14001,10001,Tess,Lane,tlane@north.example,secret,teacher,6
        """,
      ], ImportOptions(days: day("2026-08-24")...day("2026-11-20")))
    #expect(folderRoster(outcome) == ["13001 Haru Aoki gr 6 North School* 2026-08-24…"])
  }
}
