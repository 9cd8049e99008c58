import CSQLite
import Glibc
import Schema

extension Database {
  /// Opens a database for reading alone and proves that it is one of ebb's and nothing else, before anything trusts it.
  ///
  /// Refused are links, other programs' databases, newer ones, those that were being written when they were copied, and
  /// those with a table, view, index or trigger that ebb did not make.
  public static func inspect(_ path: String) throws(StoreError) -> Database {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { throw .missing(path: path) }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw .refused("‘\(path)’ is not a file of its own but a link or folder; name the file itself")
    }
    var journal = stat()
    if lstat(path + "-journal", &journal) == 0, journal.st_size > 0 {
      throw .refused("‘\(path)’ was being written when it was copied; use another backup")
    }
    let database = try connect(path, flags: SQLITE_OPEN_READONLY)
    _ = ebb_db_config_flag(database.handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = ebb_db_config_flag(database.handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    try database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY")
    guard try database.integer("PRAGMA application_id") == Int(applicationID) else { throw .foreign(path: path) }
    let version = try database.integer("PRAGMA user_version") ?? 0
    guard version <= Schema.migrations.count else { throw .newer(path: path, version: version) }
    if let strange = try database.strangeObject(version: version) {
      throw .damaged(path: path, detail: "its \(strange) is not as ebb made it")
    }
    return database
  }

  /// The first table, index, view or trigger that is not as ebb makes it at that version; nil when all are.
  private func strangeObject(version: Int) throws(StoreError) -> String? {
    let fresh = try Database.connect(":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    for migration in Schema.migrations.prefix(version) { try fresh.execute(migration.sql) }
    let expected = try fresh.objects()
    let found = try objects()
    for (name, sql) in found.sorted(by: { $0.key < $1.key }) where expected[name] != sql { return name }
    return expected.keys.sorted().first { found[$0] == nil }.map { "missing \($0)" }
  }

  /// The SQL of everything the schema has, by kind and name.
  private func objects() throws(StoreError) -> [String: String] {
    var statement = try prepare(
      "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    var objects: [String: String] = [:]
    while try statement.step() { objects[statement.text(0)] = statement.text(1) }
    return objects
  }
}
