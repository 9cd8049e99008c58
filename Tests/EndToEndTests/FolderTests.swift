import Foundation
import Testing

/// A roster folder through the whole program: import, the same again, undo, errors.
@Suite struct FolderTests {
  private static let users =
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
    + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
    + "u-1,,,true,s-1,student,aaoki,,Haru,Aoki,,001001,,,,,08,\n"
    + "u-2,,,true,s-1,student,asilva,,Ana,Silva,,001002,,,,,06,\n"

  private func workspace() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try FileManager.default.createDirectory(atPath: "\(ebb.folder)/sis", withIntermediateDirectories: true)
    try ebb.write("sis/orgs.csv", "sourcedId,name,type\ns-1,North School,school\n")
    try ebb.write("sis/users.csv", Self.users)
    try ebb.write(
      "sis/enrollments.csv",
      "classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate\n"
        + "c-1,s-1,u-1,student,2026-08-24,\nc-1,s-1,u-2,student,2026-08-24,\n")
    return ebb
  }

  @Test func `a folder is imported once, is known again and can be taken back`() throws {
    let ebb = try workspace()
    let first = try ebb.run("import", "sis/")
    #expect(first.status == 0, "\(first.err)")
    #expect(
      first.out == """
        sis  2 student lines                   2 new
          OneRoster 1.1: ids are the column ‘identifier’ (--student-id: sourcedid, username)
          the export names no counselors: students keep those they have; import them with a roster

        """)
    try ebb.write("sis/README.txt", "not read")
    #expect(try ebb.run("import", "sis").out == "sis  unchanged: the same content came as import 1\n")
    try ebb.write("sis/users.csv", Self.users.replacing("Haru", with: "Haruki"))
    #expect(try ebb.run("import", "sis").out.contains("1 same · 1 corrected"))
    #expect(try ebb.run("undo", "2").status == 0)
    #expect(try ebb.run("undo", "1").status == 0)
    #expect(try ebb.run("import", "sis").out.contains("2 new"))
  }

  @Test func `the roster folder comes before the attendance that rests on it`() throws {
    let ebb = try workspace()
    try ebb.write("attendance.csv", "student_id,date,status\n001001,2026-11-16,P\n001002,2026-11-16,A\n")
    let result = try ebb.run("import", "attendance.csv", "sis")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.hasPrefix("sis "))
    #expect(try ebb.run("show", "001002").out.contains("Ana Silva"))
  }

  @Test func `a wrong row names its file in the folder, now and later`() throws {
    let ebb = try workspace()
    try ebb.write("sis/users.csv", Self.users + "u-3,,,true,s-1,student,x,,Kim,Lee,,,,,,,08,\n")
    let result = try ebb.run("import", "sis")
    #expect(result.status == 3)
    #expect(
      result.err == """
        sis/users.csv:4:1: error E201: identifier ‘’ is not a student's id
          u-3,,,true,s-1,student,x,,Kim,Lee,,,,,,,08,
          ^
          hint: the student has none; fill it in, or say --student-id with another column

        """)
    #expect(try ebb.run("rejects").out.contains("users.csv identifier ‘’ is not a student's id"))
    let json = try ebb.run("import", "sis", "--json", "--dry-run", "--as-of", "2026-11-20").out
    #expect(json.contains(#""file":"users.csv","code":"E201""#), "\(json)")
  }

  @Test func `the settings say which column has the ids`() throws {
    let ebb = try workspace()
    let settings = try String(contentsOfFile: "\(ebb.folder)/ebb.ini", encoding: .utf8)
    try ebb.write("ebb.ini", settings + "\n[roster]\nstudent-id = sourcedid\nschool-name = sourcedid\n")
    #expect(try ebb.run("import", "sis").out.contains("ids are the column ‘sourcedId’"))
    try ebb.write("attendance.csv", "student_id,date,status\nu-1,2026-11-16,P\n")
    #expect(try ebb.run("import", "attendance.csv").status == 0)
    #expect(try ebb.run("show", "u-1").out.contains("Haru Aoki"))
    // What the command line says goes before.
    #expect(try ebb.run("import", "sis", "--student-id", "username").out.contains("ids are the column ‘username’"))
    try ebb.write("ebb.ini", settings + "\n[roster]\nstudent-id = number\n")
    let wrong = try ebb.run("import", "sis")
    #expect(wrong.status == 78)
    #expect(wrong.err.contains("‘number’ is not a column for student-id"))
  }

  @Test func `a folder is nothing but a roster`() throws {
    let ebb = try workspace()
    let forced = try ebb.run("import", "sis", "--as", "attendance")
    #expect(forced.status == 65)
    #expect(forced.err.contains("sis: a folder can only be a roster, and --as says attendance"))
    try FileManager.default.createDirectory(atPath: "\(ebb.folder)/plain", withIntermediateDirectories: true)
    try ebb.write("plain/attendance.csv", "student_id,date,status\n001001,2026-11-16,P\n")
    let plain = try ebb.run("import", "plain")
    #expect(plain.status == 65)
    #expect(plain.err.contains("ebb import FOLDER/*.csv"))
    try FileManager.default.createDirectory(atPath: "\(ebb.folder)/outer", withIntermediateDirectories: true)
    #expect(try ebb.shell("cp -r sis outer/sis && ebb import outer").err.contains("in its folder ‘sis’"))
    #expect(try ebb.run("import", "nowhere").status == 66)
  }
}
