import Domain
import Foundation
import Store
import Testing

/// What architecture asks of a database file, read back from one that was closed and opened again.
@Suite struct FileSettingsTests {
  private static func opened() throws -> Database {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ebb-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/ebb.sqlite"
    _ = try Database.create(path, schoolYear: SchoolYear(), auditKey: [1])
    return try Database.open(path)
  }

  @Test(arguments: [
    ("journal_mode", "delete"), ("synchronous", "2"), ("secure_delete", "1"), ("temp_store", "2"),
    ("foreign_keys", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"), ("application_id", "1700946481"),
    ("page_size", "16384"), ("encoding", "UTF-8"), ("auto_vacuum", "0"), ("recursive_triggers", "0"),
    ("writable_schema", "0"),
  ])
  func `an opened file has the setting`(pragma: String, value: String) throws {
    #expect(try FileSettingsTests.opened().text("PRAGMA \(pragma)") == value)
  }

  @Test func `nobody can edit the schema by hand through ebb`() throws {
    let database = try FileSettingsTests.opened()
    try database.execute("PRAGMA writable_schema = ON")
    #expect(throws: StoreError.self) { try database.execute("DELETE FROM sqlite_schema WHERE type = 'trigger'") }
  }

  @Test func `a backup has the same settings, the same rows and its owner's rights`() throws {
    let database = try FileSettingsTests.opened()
    try database.run("INSERT INTO school (name) VALUES ('North')")
    let path = database.path + ".copy"
    try database.backUp(to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let copy = try Database.inspect(path)
    #expect(try copy.text("SELECT name FROM school") == "North")
    #expect(try copy.integer("PRAGMA application_id") == Int(Database.applicationID))
    #expect(throws: StoreError.self) { try copy.execute("DELETE FROM school") }
  }

  @Test func `what is deleted is gone from the bytes of the file at once`() throws {
    let database = try FileSettingsTests.opened()
    try database.run("INSERT INTO school (name) VALUES ('Quillfeather Academy')")
    let path = database.path
    func holds() throws -> Bool {
      try Data(contentsOf: URL(filePath: path)).range(of: Data("Quillfeather".utf8)) != nil
    }
    #expect(try holds())
    try database.execute("DELETE FROM school")
    #expect(try !holds())
  }
}
