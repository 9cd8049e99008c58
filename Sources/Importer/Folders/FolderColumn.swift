/// A column of a file in an exported folder: its name in OneRoster and the names other formats give it.
struct FolderColumn: Sendable {
  let names: [String]
  init(_ names: String...) { self.names = names }
}

extension FolderColumn {
  static let id = FolderColumn("sourcedId", "SIS ID")
  static let status = FolderColumn("status")
  static let modified = FolderColumn("dateLastModified")

  // orgs.csv, School.csv
  static let orgName = FolderColumn("name")
  static let orgType = FolderColumn("type")
  static let orgIdentifier = FolderColumn("identifier", "School Number")
  static let parent = FolderColumn("parentSourcedId")

  // users.csv, Student.csv
  static let role = FolderColumn("role")
  static let orgs = FolderColumn("orgSourcedIds", "School SIS ID")
  static let primaryOrg = FolderColumn("primaryOrgSourcedId")
  static let given = FolderColumn("givenName", "First Name")
  static let family = FolderColumn("familyName", "Last Name")
  static let identifier = FolderColumn("identifier")
  static let username = FolderColumn("username")
  static let studentNumber = FolderColumn("Student Number")
  static let stateID = FolderColumn("State ID")
  static let enabled = FolderColumn("enabledUser")
  static let agents = FolderColumn("agentSourcedIds")
  static let grades = FolderColumn("grades", "grade")
  /// The class a Japanese export calls a student's own (OneRoster Japan Profile).
  static let homeClass = FolderColumn("metadata.jp.homeClass")

  // roles.csv
  static let user = FolderColumn("userSourcedId", "SIS ID")
  static let org = FolderColumn("orgSourcedId", "schoolSourcedId", "School SIS ID")
  static let roleType = FolderColumn("roleType")
  static let isPrimary = FolderColumn("isPrimary")
  static let begin = FolderColumn("beginDate", "roleStartDate")
  static let end = FolderColumn("endDate", "roleEndDate")
  static let session = FolderColumn("sessionSourcedId")

  // academicSessions.csv, classes.csv, Section.csv, enrollments.csv
  static let start = FolderColumn("startDate", "Term StartDate")
  static let stop = FolderColumn("endDate", "Term EndDate")
  static let title = FolderColumn("title", "Section Name")
  static let classType = FolderColumn("classType")
  static let terms = FolderColumn("termSourcedIds", "sessionSourcedIds")
  static let lesson = FolderColumn("classSourcedId", "Section SIS ID")
  static let school = FolderColumn("schoolSourcedId")

  // demographics.csv
  static let person = FolderColumn("userSourcedId", "sourcedId")
  static let birth = FolderColumn("birthDate", "Birthdate")
  static let sex = FolderColumn("sex")

  // manifest.csv
  static let property = FolderColumn("propertyName")
  static let value = FolderColumn("value")

  /// Every column that holds a day on which something turns.
  static let days = [begin, end, start, stop, birth]
}
