import Domain
import Foundation
import Schema
import Store
import Testing

@Suite struct DatabaseTests {
  @Test func `the files in Schema are the embedded migrations, in order`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Schema")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
      .sorted()
    #expect(files == Schema.migrations.map(\.name))
    for migration in Schema.migrations {
      #expect(try String(contentsOf: folder.appending(path: migration.name), encoding: .utf8) == migration.sql)
    }
  }

  @Test(arguments: [
    ("PRAGMA foreign_keys", 1), ("PRAGMA secure_delete", 1), ("PRAGMA synchronous", 2), ("PRAGMA temp_store", 2),
    ("PRAGMA trusted_schema", 0), ("PRAGMA cell_size_check", 1), ("PRAGMA user_version", Schema.migrations.count),
  ])
  func `the database is set as architecture asks`(pragma: String, value: Int) throws {
    #expect(try Bench().database.integer(pragma) == value)
  }

  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "ebb-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  @Test func `a new database is ebb's, in one file that its owner alone can read`() throws {
    let path = try folder() + "/ebb.sqlite"
    let database = try Database.create(path, schoolYear: SchoolYear(startMonth: 4), auditKey: [1])
    #expect(try database.text("PRAGMA journal_mode") == "delete")
    #expect(try database.integer("PRAGMA application_id") == Int(Database.applicationID))
    #expect(try database.schoolYear() == SchoolYear(startMonth: 4))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: StoreError.self) { try Database.create(path, schoolYear: SchoolYear(), auditKey: [1]) }
  }

  @Test func `what is not a database of ebb is refused before anything is written`() throws {
    let folder = try folder()
    #expect(throws: StoreError.missing(path: folder + "/none.sqlite")) { try Database.open(folder + "/none.sqlite") }
    try Data("hello, this is no database at all, really".utf8).write(to: URL(filePath: folder + "/text.sqlite"))
    #expect(throws: StoreError.foreign(path: folder + "/text.sqlite")) { try Database.open(folder + "/text.sqlite") }
    let path = folder + "/ebb.sqlite"
    do {
      let database = try Database.create(path, schoolYear: SchoolYear(), auditKey: [1])
      try database.execute("PRAGMA user_version = 99")
    }
    #expect(throws: StoreError.newer(path: path, version: 99)) { try Database.open(path) }
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.sqlite", withDestinationPath: path)
    #expect(throws: StoreError.self) { try Database.open(folder + "/link.sqlite") }
  }

  @Test func `the audit trail refuses changes and shows a forged entry`() throws {
    let bench = try Bench()
    let trail = AuditTrail(database: bench.database)
    try trail.append(action: "import", by: "rivera", student: "001", detail: "one", at: "t")
    try trail.append(action: "letter", by: "rivera", detail: "two", at: "t")
    #expect(try trail.brokenEntries() == [])
    #expect(try bench.database.integer("SELECT count(*) FROM audit WHERE student = '001'") == 0)
    #expect(throws: StoreError.self) { try bench.database.execute("UPDATE audit SET detail = 'x'") }
    #expect(throws: StoreError.self) { try bench.database.execute("DELETE FROM audit") }
    try bench.database.execute("DROP TRIGGER audit_keeps; UPDATE audit SET detail = 'x' WHERE id = 1")
    #expect(try trail.brokenEntries() == [1])
  }

  @Test func `a failed transaction leaves nothing behind`() throws {
    let bench = try Bench()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try bench.database.transaction {
        try bench.database.run("INSERT INTO school (name) VALUES ('N')")
        throw Stop()
      }
    }
    #expect(try bench.database.integer("SELECT count(*) FROM school") == 0)
  }

  @Test func `the last known day reaches back over empty lines`() throws {
    let bench = try Bench()
    #expect(try bench.database.lastKnownDay() == nil)
    try bench.marks([("001", "N", "2026-11-16", "P"), ("002", "N", "2026-11-13", "A")])
    #expect(try bench.database.lastKnownDay() == Bench.day("2026-11-16"))
  }
}
