import CSQLite
import Domain
import Foundation
import Schema
import Testing

@testable import Store

/// Damage, edits by other programs, and older databases.
@Suite struct SealTests {
  private static func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "ebb-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// A database with a few schools in it, closed.
  private static func made(_ name: String = "ebb.sqlite") throws -> String {
    let path = try folder() + "/" + name
    let database = try Database.create(path, schoolYear: SchoolYear(), auditKey: [1])
    try database.transaction {
      for number in 0..<200 { try database.run("INSERT INTO school (name) VALUES (?)", .text("School \(number)")) }
    }
    return path
  }

  private static func flip(_ path: String, byte: Int, bit: Int) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[byte] ^= 1 << bit
    try bytes.write(to: URL(filePath: path))
  }

  /// Changes a file as any other program would.
  private static func edit(_ path: String, _ sql: String) {
    var handle: OpaquePointer?
    #expect(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK)
    #expect(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK)
    sqlite3_close_v2(handle)
  }

  @Test func `every flipped bit is seen, wherever it is`() throws {
    let path = try SealTests.made()
    let size = try Data(contentsOf: URL(filePath: path)).count
    #expect(size > 16384 * 4)
    for byte in stride(from: 100, to: size, by: size / 40) {
      try SealTests.flip(path, byte: byte, bit: byte % 8)
      do {
        #expect(try Database.open(path).damagedPages() == [byte / 16384 + 1], "byte \(byte)")
      } catch {
        let detail = "page \(byte / 16384 + 1) is not as ebb wrote it"
        #expect(error == .damaged(path: path, detail: detail), "byte \(byte)")
      }
      try SealTests.flip(path, byte: byte, bit: byte % 8)
    }
    #expect(try Database.open(path).damagedPages() == [])
  }

  @Test func `each bit of the first hundred bytes that is flipped ends in a refusal`() throws {
    let path = try SealTests.made()
    for byte in 0..<100 {
      for bit in [0, 3, 7] {
        try SealTests.flip(path, byte: byte, bit: bit)
        #expect(throws: StoreError.self, "byte \(byte) bit \(bit)") { try Database.open(path) }
        try SealTests.flip(path, byte: byte, bit: bit)
      }
    }
  }

  @Test func `a page in another's place, a page of zeros and a file cut off are damage`() throws {
    let path = try SealTests.made()
    let whole = try Data(contentsOf: URL(filePath: path))
    var zeros = whole
    zeros.replaceSubrange(32768..<49152, with: Data(count: 16384))
    var moved = whole
    moved.replaceSubrange(32768..<49152, with: whole[49152..<65536])
    for broken in [zeros, moved, whole.dropLast(100)] {
      try broken.write(to: URL(filePath: path))
      do {
        #expect(try !Database.open(path).damagedPages().isEmpty)
      } catch {
        guard case .damaged = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
  }

  @Test func `an edit by another program is told apart from damage, and sealed`() throws {
    let path = try SealTests.made()
    SealTests.edit(path, "UPDATE school SET name = 'Another' WHERE key = 7")
    let database = try Database.open(path)
    #expect(database.wasEditedElsewhere)
    #expect(try database.damagedPages() == [])
    #expect(try database.text("SELECT name FROM school WHERE key = 7") == "Another")
    #expect(try !Database.open(path).wasEditedElsewhere)
  }

  @Test(arguments: [
    (
      "CREATE TRIGGER spy AFTER INSERT ON school BEGIN DELETE FROM student; END",
      "a trigger that ebb did not make, ‘spy’"
    ),
    ("CREATE VIEW spy AS SELECT 1", "a view that ebb did not make, ‘spy’"),
    ("CREATE VIRTUAL TABLE spy USING fts5(x)", "a virtual table that ebb did not make, ‘spy’"),
    ("DROP TRIGGER audit_keeps", "a trigger that protects the audit trail is gone"),
    (
      "DROP TRIGGER audit_stays; CREATE TRIGGER audit_stays AFTER INSERT ON audit BEGIN DELETE FROM note; END",
      "a trigger that ebb did not make, ‘audit_stays’"
    ),
  ])
  func `what another program put in to run is refused before anything is written`(sql: String, words: String) throws {
    let path = try SealTests.made()
    SealTests.edit(path, sql)
    let before = try Data(contentsOf: URL(filePath: path))
    do {
      _ = try Database.open(path)
      Issue.record("opened")
    } catch {
      #expect("\(error)".contains(words) && "\(error)".contains("restore it from a backup"), "\(error)")
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: Array(1..<Schema.migrations.count))
  func `a database of an earlier schema becomes new in one step, after a copy is put aside`(version: Int) throws {
    let path = try SealTests.folder() + "/ebb.sqlite"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    SealTests.edit(
      path,
      "PRAGMA page_size = 16384; PRAGMA application_id = \(Database.applicationID);"
        + Schema.migrations.prefix(version).map(\.sql).joined(separator: "\n")
        + "INSERT INTO workspace (id, year_start_month, audit_key) VALUES (1, 4, x'01'); PRAGMA user_version = \(version)"
    )
    let old = try Data(contentsOf: URL(filePath: path))
    let database = try Database.open(path)
    #expect(try database.integer("PRAGMA user_version") == Schema.migrations.count)
    #expect(try database.schoolYear() == SchoolYear(startMonth: 4))
    #expect(try database.integrityProblems() == [])
    #expect(database.isSealed())
    let copy = path + ".schema-\(version)"
    #expect(try Data(contentsOf: URL(filePath: copy)).count == old.count)
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    // The same tables as in a database that was new from the start.
    let tables = "SELECT group_concat(name || coalesce(sql, ''), ';') FROM (SELECT * FROM sqlite_schema ORDER BY name)"
    let new = try Database.open(try SealTests.made())
    #expect(try database.text(tables) == new.text(tables))
  }

  @Test func `a database that was not finished is made anew`() throws {
    let path = try SealTests.folder() + "/ebb.sqlite"
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try Database.create(path, schoolYear: SchoolYear(), auditKey: [1]) { _ in throw Stop() }
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    // As a kill would leave it.
    try Data("half a database".utf8).write(to: URL(filePath: path + ".new"))
    _ = try Database.create(path, schoolYear: SchoolYear(), auditKey: [1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ebb.sqlite"])
  }

  @Test func `a folder, a link and a pipe in the database's place are no database`() throws {
    let folder = try SealTests.folder()
    try FileManager.default.createDirectory(atPath: folder + "/a.sqlite", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder + "/b.sqlite", withDestinationPath: try SealTests.made())
    mkfifo(folder + "/c.sqlite", 0o600)
    for name in ["a", "b", "c"] {
      let path = "\(folder)/\(name).sqlite"
      #expect(throws: StoreError.notAFile(path: path)) { try Database.open(path) }
    }
    #expect("\(StoreError.notAFile(path: "x"))".contains("follows no link"))
  }

  @Test func `a transaction within another is a part of it`() throws {
    let database = try Database.temporary()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try database.transaction {
        try database.transaction { try database.run("INSERT INTO school (name) VALUES ('N')") }
        throw Stop()
      }
    }
    #expect(try database.integer("SELECT count(*) FROM school") == 0)
  }

  @Test func `what another connection commits changes the version that is seen`() throws {
    let path = try SealTests.made()
    let (one, other) = (try Database.open(path), try Database.open(path))
    let version = try one.othersVersion()
    try one.run("INSERT INTO school (name) VALUES ('own')")
    #expect(try one.othersVersion() == version)
    try other.run("INSERT INTO school (name) VALUES ('other')")
    #expect(try one.othersVersion() != version)
  }

  @Test func `who must wait says so, and gives up after five seconds`() throws {
    let path = try SealTests.made()
    let busy = try Database.open(path)
    nonisolated(unsafe) var told = 0
    let other = try Database.open(path) { told += 1 }
    try busy.execute("BEGIN EXCLUSIVE")
    #expect(throws: StoreError.busy(path: path)) { try other.integer("SELECT count(*) FROM school") }
    try busy.execute("ROLLBACK")
    #expect(told == 1)
    #expect(try other.integer("SELECT count(*) FROM school") == 200)
  }
}
