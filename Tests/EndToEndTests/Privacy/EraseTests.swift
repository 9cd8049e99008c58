import Foundation
import Testing

/// Erasing a student: nothing of him is found in any byte of the workspace, and nothing of others is lost.
@Suite struct EraseTests {
  /// Made once; each test that changes it works on a copy.
  private static let made: Result<TracedSchool, any Error> = Result { try TracedSchool() }

  private func school() throws -> TracedSchool {
    let original = try EraseTests.made.get().ebb
    let copy = try Ebb()
    try FileManager.default.removeItem(atPath: copy.folder)
    try FileManager.default.copyItem(atPath: original.folder, toPath: copy.folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: copy.folder)
    return TracedSchool(ebb: copy)
  }

  @Test func `after an erasure no byte of the workspace holds the name, the id or a word of the notes`() throws {
    let school = try school()
    let ebb = school.ebb
    #expect(try ebb.run("backup", "kept.sqlite").status == 0)
    let before = try school.traces()
    for word in TracedSchool.words { #expect(before.contains { $0.hasSuffix(": \(word)") }, "\(word)") }
    for file in ["ebb.sqlite", "kept.sqlite", "mend", "roster.csv", "letters/", "reports/", "sheets/"] {
      #expect(before.contains { $0.hasPrefix(file) }, "\(file)")
    }
    let result = try ebb.run("erase", TracedSchool.id, "--yes", "--by", "Dana")
    #expect(result.status == 0, "\(result.err)")
    try school.expectNoTrace()
    #expect(result.out.contains("Student 004217 is erased."))
    #expect(result.out.contains("ebb cannot reach"))
    for line in result.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let check = try ebb.run("check", "--deep")
    #expect(check.status == 0, "\(check.out)\(check.err)")
    #expect(!check.out.contains("remark"), "\(check.out)")
  }

  @Test func `what is held on others stays as it was`() throws {
    let school = try school()
    let ebb = school.ebb
    let others = "SELECT student_id, date, mark FROM attendance WHERE student_id <> '004217' ORDER BY 1, 2"
    let before = try ebb.shell("sqlite3 ebb.sqlite \"\(others)\"").out
    // What is usual at the school is reckoned without her now: the drawing of the excess may move by one.
    func story() throws -> String { try ebb.run("show", TracedSchool.sibling).out.filter { $0 != "#" && $0 != " " } }
    let sibling = try story()
    #expect(try ebb.run("erase", TracedSchool.id, "--yes", "-q").status == 0)
    #expect(try ebb.shell("sqlite3 ebb.sqlite \"\(others)\"").out == before)
    let now = try story()
    #expect(now == sibling, "\(now) instead of \(sibling)")
    #expect(try ebb.read("roster.csv").contains("005011") && ebb.read("attendance.csv").contains("Ansel"))
    let files = try FileManager.default.subpathsOfDirectory(atPath: ebb.folder)
    #expect(files.contains { $0.contains("004218-support") })
    #expect(files.contains { $0.contains("004218-family") })
    #expect(try ebb.run("show", TracedSchool.id).status == 1)
    for command in ["list", "report", "letters", "analyze"] {
      #expect(try ebb.run(command, "-q").status == 0, "\(command)")
    }
    try school.expectNoTrace()
  }

  @Test func `the preview changes nothing and names every kind and file`() throws {
    let school = try school()
    let ebb = school.ebb
    let before = try Data(contentsOf: URL(filePath: "\(ebb.folder)/ebb.sqlite"))
    let result = try ebb.run("erase", TracedSchool.id, "--dry-run")
    #expect(result.status == 0)
    for what in [
      "notes", "letters", "guardians", "decisions", "findings", "kept-back rows", "disclosures", "changes by imports",
      "roster.csv", "1 row taken out", "004217-support", "deleted",
    ] { #expect(result.out.contains(what), "\(what)") }
    #expect(try Data(contentsOf: URL(filePath: "\(ebb.folder)/ebb.sqlite")) == before)
    let json = try ebb.json("erase", TracedSchool.id, "--dry-run")
    #expect(json["schema"] as? String == "ebb.erase/1" && json["erased"] as? Bool == false)
    #expect(try #require(json["held"] as? [[String: Any]]).contains { $0["what"] as? String == "notes" })
  }

  @Test func `without the typed id nothing is erased`() throws {
    let ebb = try school().ebb
    let silent = try ebb.run("erase", TracedSchool.id)
    #expect(silent.status == 77)
    #expect(silent.err.contains("nobody answered, so nothing was changed; say --yes where nobody can"))
    let wrong = try ebb.shell("echo 004218 | ebb erase 004217")
    #expect(wrong.status == 77 && wrong.err.contains("‘004218’ is not 004217; nothing was changed"))
    #expect(try ebb.run("show", TracedSchool.id).status == 0)
    #expect(try ebb.shell("echo 004217 | ebb erase 004217").status == 0)
    #expect(try ebb.run("show", TracedSchool.id).status == 1)
  }

  @Test func `an id of nobody is refused, one of a lost zero with a hint`() throws {
    let ebb = try school().ebb
    let result = try ebb.run("erase", "4217", "--yes")
    #expect(result.status == 1)
    #expect(result.err.contains("there is no student ‘4217’. Did you mean ‘004217’?"))
  }

  @Test func `a later file may not bring an erased student back, and nothing of its row is kept`() throws {
    let school = try school()
    let ebb = school.ebb
    let roster = try ebb.read("roster.csv") + "005099,New Pupil,6,North,Tan,2026-08-01,,,\n"
    #expect(try ebb.run("erase", TracedSchool.id, "--yes", "-q").status == 0)
    let folder = try Ebb().folder
    try Data(roster.utf8).write(to: URL(filePath: "\(folder)/again.csv"))
    try Data(
      """
      student_id,date,status,name
      004217,2026-10-26,P,Zephyrine Quillfeather
      004218,2026-10-26,P,Ansel Quillfeather
      005011,2026-10-26,P,
      004217,2026-10-99,P,Zephyrine Quillfeather

      """.utf8
    ).write(to: URL(filePath: "\(folder)/week.csv"))
    try Data(
      """
      student_id,date,author,text,note_id
      004217,2026-10-26,Nurse,The moonlitcellar again; she wants to kill herself.,N9

      """.utf8
    ).write(to: URL(filePath: "\(folder)/notes.csv"))
    let again = try ebb.run("import", "\(folder)/again.csv")
    #expect(again.status == 3, "\(again.err)")
    #expect(
      again.err.contains(
        "again.csv:2:1: error E307: student_id ‘(erased)’ is not a student who may be stored: he was erased"))
    #expect(try ebb.run("import", "\(folder)/week.csv").status == 3)
    let notes = try ebb.run("import", "\(folder)/notes.csv")
    #expect(notes.status == 4)
    #expect(notes.out.contains("a note about a student who was erased mentions what must not wait"), "\(notes.out)")
    try school.expectNoTrace()
    #expect(try ebb.run("show", TracedSchool.sibling).status == 0)
    #expect(try ebb.run("rejects").out.contains("E307") == false)
    #expect(try ebb.run("help", "E307").out.contains("--readmit"))
  }

  @Test func `a student who is readmitted comes back, and only he`() throws {
    let school = try school()
    let ebb = school.ebb
    let file = "\(try Ebb().folder)/again.csv"
    try FileManager.default.copyItem(atPath: "\(ebb.folder)/roster.csv", toPath: file)
    #expect(try ebb.run("erase", TracedSchool.id, "--yes", "-q").status == 0)
    let never = try ebb.run("import", file, "--readmit", "005011")
    #expect(never.status == 1 && never.err.contains("‘005011’ was not erased from this workspace; leave out --readmit"))
    let dry = try ebb.run("import", file, "--readmit", TracedSchool.id, "--dry-run")
    #expect(dry.status == 0, "\(dry.err)")
    #expect(try ebb.run("show", TracedSchool.id).status == 1)
    let back = try ebb.run("import", file, "--readmit", TracedSchool.id)
    #expect(back.status == 0, "\(back.err)")
    #expect(try ebb.run("show", TracedSchool.id).status == 0)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `an erasure that was cut off is finished by saying it again`() throws {
    let school = try school()
    let ebb = school.ebb
    let page = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: "\(ebb.folder)/reports").first {
        $0.hasSuffix("rivera.html")
      })
    let html = try ebb.read("reports/\(page)")
    #expect(try ebb.run("erase", TracedSchool.id, "--yes", "-q").status == 0)
    try FileManager.default.createDirectory(
      atPath: URL(filePath: "\(ebb.folder)/reports/\(page)").deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try ebb.write("reports/\(page)", html)
    #expect(try ebb.run("erase", TracedSchool.id, "--yes", "-q").status == 0)
    #expect(!ebb.exists("reports/\(page)"))
  }

  @Test func `other children's notes that name the student stay and are named`() throws {
    let school = try school()
    let ebb = school.ebb
    try ebb.write(
      "more.csv", "student_id,date,author,text,note_id\n005011,2026-10-15,Tan,Sat with Zephyrine Quillfeather.,N8\n")
    try ebb.run("import", "more.csv", "-q")
    let result = try ebb.run("erase", TracedSchool.id, "--yes")
    #expect(result.out.contains("note.text of student 005011, 1 row"), "\(result.out)")
    #expect(result.out.contains("names a student: delete or mend it yourself"), "\(result.out)")
    #expect(try ebb.read("more.csv").contains("Zephyrine"))
  }

  @Test func `the trail keeps the entry with a pseudonym, and the chain holds`() throws {
    let ebb = try school().ebb
    #expect(try ebb.run("erase", TracedSchool.id, "--yes", "-q", "--by", "Dana").status == 0)
    let sql = "SELECT by, action, length(student) FROM audit WHERE action = 'erase'"
    let entry = try ebb.shell("sqlite3 ebb.sqlite \"\(sql)\"")
    #expect(entry.out == "Dana|erase|64\n")
    #expect(try ebb.run("check").status == 0)
  }
}

extension TracedSchool {
  init(ebb: Ebb) { self.ebb = ebb }

  func expectNoTrace(location: SourceLocation = #_sourceLocation) throws {
    let left = try traces()
    #expect(left.isEmpty, "\(left)", sourceLocation: location)
  }
}
