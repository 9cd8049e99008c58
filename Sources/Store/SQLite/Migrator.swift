import Schema

/// Brings a database's tables up to date, one numbered step after the other, each in its own transaction.
enum Migrator {
  static func migrate(_ database: Database) throws(StoreError) {
    let version = try database.integer("PRAGMA user_version") ?? 0
    guard version <= Schema.migrations.count else { throw .newer(path: database.path, version: version) }
    for (place, migration) in Schema.migrations.enumerated() where place >= version {
      do {
        try database.transaction {
          try database.execute(migration.sql)
          try database.execute("PRAGMA user_version = \(place + 1)")
        }
      } catch let error as StoreError {
        throw error
      } catch {
        throw .refused("\(error)")
      }
    }
  }
}
