import Schema

/// Brings a database's tables up to date: all steps that are missing in one transaction, the old or the new and nothing
/// between, after a copy was put aside.
enum Migrator {
  static func migrate(_ database: Database) throws(StoreError) {
    let version = try database.integer("PRAGMA user_version") ?? 0
    guard version <= Schema.migrations.count else { throw .newer(path: database.path, version: version) }
    guard version < Schema.migrations.count else { return }
    if version > 0 {
      try database.copy(to: backupPath(database.path, version: version))
      if !database.isSealed() { try database.seal() }
    }
    do {
      try database.transaction {
        // Another ebb may have done it meanwhile.
        let version = try database.integer("PRAGMA user_version") ?? 0
        for migration in Schema.migrations.dropFirst(version) { try database.execute(migration.sql) }
        try database.execute("PRAGMA user_version = \(Schema.migrations.count)")
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw .refused("\(error)")
    }
  }

  /// Where the database as it was stands after an update: `ebb.sqlite.schema-7`.
  static func backupPath(_ path: String, version: Int) -> String { "\(path).schema-\(version)" }
}
