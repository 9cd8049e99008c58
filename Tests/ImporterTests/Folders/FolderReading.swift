import CSV
import Domain
import Importer

/// Reads a folder given as texts.
func folder(
  _ files: [String: String], _ options: ImportOptions = ImportOptions(), nested: [String] = [],
  known: KnownSchool = KnownSchool()
) throws(ImportError) -> ImportOutcome {
  try Importer.read(
    folder: files.mapValues { Array($0.utf8) }, nested: nested, name: "export", options: options, known: known)
}

/// The lines of the roster: `id name grade school entered…left counselor`, a `*` for the main school.
func folderRoster(_ outcome: ImportOutcome) -> [String] {
  guard case .roster(let rows)? = outcome.people else { return [] }
  return rows.map { row in
    var text = "\(row.student.id) \(row.student.name) gr \(row.student.grade) \(row.school)\(row.isMain ? "*" : "") "
    text += "\(row.entered.iso)…\(row.left?.iso ?? "")"
    if !row.counselor.isEmpty { text += " (\(row.counselor))" }
    return text
  }
}

/// The rows kept back: `code file:line:column sentence`.
func folderRejects(_ outcome: ImportOutcome) -> [String] {
  outcome.rejected.map { "\($0.code) \($0.file):\($0.line):\($0.column) \($0.sentence)" }
}

/// A small district as OneRoster 1.1 exports it; headers from the CSV binding of the specification.
enum OneRoster {
  static let manifest = """
    propertyName,value
    manifest.version,1.0
    oneroster.version,1.1
    file.academicSessions,bulk
    file.categories,absent
    file.classes,bulk
    file.courses,absent
    file.demographics,bulk
    file.enrollments,bulk
    file.orgs,bulk
    file.users,bulk
    source.systemName,Invented SIS
    """
  static let orgs = """
    sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
    d-1,,,Elm District,district,,
    s-1,,,North School,school,0101,d-1
    s-2,,,South School,school,0102,d-1
    """
  static let usersHeader =
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
    + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
  static let users =
    usersHeader + """
      u-1,,,true,s-1,student,aaoki,,Haru,Aoki,,001001,,,,g-1,08,
      u-2,,,true,"s-1,d-1",student,asilva,,Ana,Silva,,001002,,,,,06,
      u-3,,,false,s-2,student,bmoss,,Ben,Moss,,001003,,,,,09,
      t-1,,,true,s-1,teacher,tlane,,Tess,Lane,,T77,,,,,,
      g-1,,,true,s-1,guardian,kaoki,,Kei,Aoki,,,,,,u-1,,
      """
  static let sessions = """
    sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
    y-1,,,2026-27,schoolYear,2026-08-24,2027-06-11,,2027
    f-1,,,Fall,semester,2026-08-24,2027-01-22,y-1,2027
    """
  static let classes = """
    sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
    c-1,,,Math 8,08,k-1,M8,scheduled,,s-1,f-1,,,1
    c-2,,,8B,08,k-2,8B,homeroom,,s-1,y-1,,,
    c-3,,,Math 9,09,k-1,M9,scheduled,,s-2,f-1,,,1
    """
  static let enrollments = """
    sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
    e-1,,,c-1,s-1,u-1,student,,2026-08-24,2027-01-22
    e-2,,,c-2,s-1,u-1,student,,,
    e-3,,,c-1,s-1,u-2,student,,2026-10-05,
    e-4,,,c-3,s-2,u-3,student,,,
    e-5,,,c-1,s-1,t-1,teacher,true,,
    """
  static let demographics = """
    sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian
    u-1,,,2013-02-03,male,,
    u-2,,,2014-11-30,female,,
    t-1,,,1980-01-02,female,,
    """

  static let files: [String: String] = [
    "manifest.csv": manifest, "orgs.csv": orgs, "users.csv": users, "academicSessions.csv": sessions,
    "classes.csv": classes, "enrollments.csv": enrollments, "demographics.csv": demographics,
  ]

  /// The files with one replaced; nil takes it away.
  static func with(_ name: String, _ text: String?) -> [String: String] {
    var files = files
    files[name] = text
    return files
  }
}
