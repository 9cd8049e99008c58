import Foundation
import Testing

/// Backups are whole or absent, and come back as they were.
@Suite struct BackupTests {
  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write(
      "roster.csv",
      "student_id,name,grade,school,counselor,entered_on,left_on\n001001,Ann Bee,5,North,Rivera,2026-08-01,\n"
        + "001002,Bo Cee,6,North,Rivera,2026-08-01,\n")
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,P\n001002,2026-11-16,P\n")
    #expect(try ebb.run("import", "roster.csv", "a.csv", "-q").status == 0)
    return ebb
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a backup is a whole database that its owner alone can read, and is on the trail`() throws {
    let ebb = try school()
    let result = try ebb.run("backup", "b.sqlite", "--by", "Dana")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("Wrote b.sqlite (") && result.out.contains("checked whole"))
    #expect(try mode("\(ebb.folder)/b.sqlite") == 0o600)
    let sql = "SELECT count(*) FROM attendance"
    #expect(try ebb.shell("sqlite3 b.sqlite '\(sql)'").out == "2\n")
    #expect(try ebb.shell("sqlite3 b.sqlite 'PRAGMA integrity_check'").out == "ok\n")
    let trail = try ebb.shell("sqlite3 ebb.sqlite \"SELECT by, detail FROM audit WHERE action = 'backup'\"").out
    #expect(trail.hasPrefix("Dana|/") && trail.hasSuffix("/b.sqlite\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: ebb.folder).allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func `a backup never overwrites anything`() throws {
    let ebb = try school()
    for name in ["a.csv", "ebb.sqlite"] {
      let before = try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(name)"))
      let result = try ebb.run("backup", name)
      #expect(result.status == 73 && result.err.contains("is there already and was left alone"))
      #expect(try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(name)")) == before)
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(ebb.folder)/link.sqlite", withDestinationPath: "\(ebb.folder)/nowhere.sqlite")
    #expect(try ebb.run("backup", "link.sqlite").status == 73)
    let nowhere = try ebb.run("backup", "none/b.sqlite")
    #expect(nowhere.status == 73 && nowhere.err.contains("there is no folder ‘none’"))
  }

  @Test func `a database that is not whole gives no backup`() throws {
    let ebb = try school()
    _ = try ebb.shell("sqlite3 ebb.sqlite \"UPDATE register SET marks = replace(marks, 'P', 'U')\"")
    let result = try ebb.run("backup", "b.sqlite")
    #expect(result.status == 74 && result.err.contains("the copy is not whole, so it was not kept"))
    #expect(!ebb.exists("b.sqlite") && !ebb.exists("b.sqlite.tmp"))
  }

  @Test func `a restored database is the backup, and the one before is kept aside`() throws {
    let ebb = try school()
    #expect(try ebb.run("backup", "b.sqlite", "-q").status == 0)
    let list = try ebb.run("list", "--json").out
    try ebb.write("more.csv", "student_id,date,status\n001001,2026-11-17,U\n001002,2026-11-17,P\n")
    #expect(try ebb.run("import", "more.csv", "-q").status == 0)
    let refused = try ebb.run("restore", "b.sqlite")
    #expect(refused.status == 77 && refused.out.contains("The backup: 2 imports, 2 students, marks until 2026-11-16"))
    #expect(refused.out.contains("At present: 3 imports, 2 students, marks until 2026-11-17"))
    let result = try ebb.shell("echo restore | ebb restore b.sqlite --by Dana")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("kept as backups/before-restore-1.sqlite"))
    #expect(try ebb.run("list", "--json").out == list)
    #expect(try ebb.run("check").status == 0)
    #expect(try mode("\(ebb.folder)/ebb.sqlite") == 0o600 && mode("\(ebb.folder)/backups") == 0o700)
    #expect(try ebb.shell("sqlite3 ebb.sqlite \"SELECT by FROM audit WHERE action = 'restore'\"").out == "Dana\n")
    // And back again.
    #expect(try ebb.run("restore", "backups/before-restore-1.sqlite", "--yes", "-q").status == 0)
    #expect(try #require(try ebb.json("imports")["imports"] as? [[String: Any]]).count == 3)
    #expect(ebb.exists("backups/before-restore-2.sqlite"))
  }

  @Test func `what is no whole backup of ebb is refused before anything is written`() throws {
    let ebb = try school()
    #expect(try ebb.run("backup", "good.sqlite", "-q").status == 0)
    let before = try Data(contentsOf: URL(filePath: "\(ebb.folder)/ebb.sqlite"))
    _ = try ebb.shell(
      """
      cp good.sqlite trigger.sqlite
      sqlite3 trigger.sqlite 'CREATE TRIGGER x AFTER INSERT ON import_batch BEGIN DELETE FROM note; END'
      cp good.sqlite view.sqlite; sqlite3 view.sqlite 'CREATE VIEW x AS SELECT 1'
      cp good.sqlite newer.sqlite; sqlite3 newer.sqlite 'PRAGMA user_version = 99'
      cp good.sqlite guard.sqlite; sqlite3 guard.sqlite 'DROP TRIGGER audit_keeps'
      cp good.sqlite foreign.sqlite; sqlite3 foreign.sqlite 'PRAGMA application_id = 1'
      cp good.sqlite keys.sqlite; sqlite3 keys.sqlite 'PRAGMA foreign_keys = OFF; DELETE FROM student'
      head -c 60000 good.sqlite > cut.sqlite
      cp good.sqlite open.sqlite; echo x > open.sqlite-journal
      ln -s good.sqlite link.sqlite; echo hello > text.sqlite
      """)
    for (name, status, words) in [
      ("trigger", 65, "its trigger x is not as ebb made it"), ("view", 65, "its view x is not as ebb made it"),
      ("newer", 69, "was made by a newer ebb"), ("guard", 65, "its missing trigger audit_keeps"),
      ("foreign", 65, "is not a database of ebb"), ("keys", 65, "points to a missing row"),
      ("cut", 65, "is damaged or was changed"),
      ("open", 65, "was being written when it was copied"), ("link", 65, "is not a file of its own"),
      ("text", 65, "is not a database of ebb"), ("none", 66, "there is no file ‘none.sqlite’"),
    ] as [(String, Int32, String)] {
      let result = try ebb.run("restore", "\(name).sqlite", "--yes")
      #expect(result.status == status && result.err.contains(words), "\(name): \(result.status) \(result.err)")
      #expect(try Data(contentsOf: URL(filePath: "\(ebb.folder)/ebb.sqlite")) == before, "\(name)")
    }
    #expect(!ebb.exists("backups"))
  }

  @Test func `a damaged or lost database is replaced`() throws {
    let ebb = try school()
    #expect(try ebb.run("backup", "b.sqlite", "-q").status == 0)
    try ebb.write("ebb.sqlite", "this is no database any more, it was overwritten")
    let result = try ebb.run("restore", "b.sqlite", "--yes")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("At present: a database that cannot be read"))
    #expect(result.err.contains("erase them again"))
    #expect(try ebb.run("check").status == 0)
    try FileManager.default.removeItem(atPath: "\(ebb.folder)/ebb.sqlite")
    let lost = try ebb.run("restore", "b.sqlite", "--yes")
    #expect(lost.status == 0 && lost.out.contains("At present: no database"), "\(lost.err)")
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `a restored backup does not bring back whom an erasure has taken out since`() throws {
    let ebb = try school()
    #expect(try ebb.run("backup", "\(try Ebb().folder)/b.sqlite", "-q").status == 0)
    let sql = "SELECT detail FROM audit WHERE action = 'backup'"
    let details = try ebb.shell("sqlite3 ebb.sqlite \"\(sql)\"").out
    let path = try #require(details.split(separator: "\n").first.map(String.init))
    let erased = try ebb.run("erase", "001002", "--yes")
    #expect(erased.out.contains("the backup \(path)"), "\(erased.out)")
    let result = try ebb.run("restore", path, "--yes")
    #expect(result.status == 0 && result.out.contains("Erased again: 1 student."), "\(result.out)\(result.err)")
    #expect(try ebb.run("show", "001002").status == 1)
    #expect(try !Data(contentsOf: URL(filePath: "\(ebb.folder)/ebb.sqlite")).contains(text: "Bo Cee"))
    #expect(try ebb.run("import", "roster.csv").status == 0, "the erasure took his row out of the file")
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `the backup of another workspace is called so`() throws {
    let (ebb, other) = (try school(), try school())
    #expect(try other.run("backup", "\(ebb.folder)/b.sqlite", "-q").status == 0)
    #expect(try ebb.run("restore", "b.sqlite").err.contains("This is the backup of another workspace."))
  }
}

extension Data {
  func contains(text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
