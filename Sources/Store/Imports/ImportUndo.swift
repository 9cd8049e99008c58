import Domain

/// Takes an import back, exactly, or says why it cannot be.
public struct ImportUndo {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// The later imports that rest on `id` and stand in the way, oldest first.
  public func obstacles(to id: Int) throws(StoreError) -> [Int] {
    var found: Set<Int> = []
    var scopes = try database.prepare(
      """
      SELECT DISTINCT y.import FROM import_scope x JOIN import_scope y ON y.school = x.school
      JOIN import_batch b ON b.id = y.import
      WHERE x.import = ?1 AND y.import > ?1 AND b.undone IS NULL
        AND x.first_day <= y.last_day AND y.first_day <= x.last_day
      UNION
      SELECT DISTINCT later.import FROM register_edit mine JOIN register_edit later
        ON later.student = mine.student AND later.school = mine.school AND later.import > mine.import
        AND later.first_day < mine.first_day + length(mine.after)
        AND mine.first_day < later.first_day + length(later.after)
      WHERE mine.import = ?1
      """)
    try scopes.bind(.integer(id))
    while try scopes.step() { found.insert(scopes.integer(0)) }
    for rows in VersionedRows.all {
      let same = rows.scope.map { "later.\($0) IS mine.\($0)" }.joined(separator: " AND ")
      var later = try database.prepare(
        """
        SELECT DISTINCT later.import FROM \(rows.table) mine JOIN \(rows.table) later ON \(same) AND later.import > ?1
        WHERE mine.import = ?1 OR mine.ended_by = ?1
        UNION SELECT DISTINCT ended_by FROM \(rows.table) WHERE import = ?1 AND ended_by > ?1
        """)
      try later.bind(.integer(id))
      while try later.step() { found.insert(later.integer(0)) }
    }
    return found.sorted()
  }

  /// Takes one import back; the whole runs in one transaction.
  /// - Parameter cascade: also takes back the later imports in its way, newest first.
  /// - Returns: the imports taken back, in the order in which it was done.
  public func undo(_ id: Int, cascade: Bool = false, at: String) throws -> [Int] {
    guard let record = try ImportLedger(database: database).record(id) else {
      throw StoreError.refused("there is no import \(id); ‘ebb imports’ lists them")
    }
    if let undone = record.undone {
      throw StoreError.refused("import \(id) was taken back already (\(undone.prefix(10)))")
    }
    return try database.transaction { () throws -> [Int] in
      var done: [Int] = []
      try take(id, cascade: cascade, at: at, done: &done)
      return done
    }
  }

  private func take(_ id: Int, cascade: Bool, at: String, done: inout [Int]) throws(StoreError) {
    // A retry took rows of this very import: it goes with it.
    for retry in try ImportLedger(database: database).retries(of: id) {
      try take(retry, cascade: cascade, at: at, done: &done)
    }
    // Taking one obstacle back can remove others, so they are looked up anew each time.
    while let newest = try obstacles(to: id).last {
      guard cascade else {
        let all = try obstacles(to: id)
        let which = all.count == 1 ? "import \(all[0])" : "imports " + all.map(String.init).joined(separator: ", ")
        throw .refused(
          "import \(id) cannot be taken back alone: \(which) came later, for the same students or days; "
            + "take later ones back first, newest first, or say --cascade")
      }
      try take(newest, cascade: true, at: at, done: &done)
    }
    try RegisterUndo(database: database).undo(id)
    try database.run("DELETE FROM sign WHERE note IN (SELECT key FROM note WHERE import = ?)", .integer(id))
    for rows in VersionedRows.all {
      try database.run("DELETE FROM \(rows.table) WHERE import = ?", .integer(id))
      try database.run("UPDATE \(rows.table) SET ended_by = NULL WHERE ended_by = ?", .integer(id))
    }
    try RejectedRows(database: database).reopen(settledBy: id)
    // Urgent items stay: a person must have looked, whatever becomes of the file that told of them.
    try database.run("DELETE FROM code_use WHERE import = ?", .integer(id))
    try database.run("DELETE FROM import_scope WHERE import = ?", .integer(id))
    try database.run("UPDATE import_batch SET undone = ? WHERE id = ?", .text(at), .integer(id))
    done.append(id)
  }
}
