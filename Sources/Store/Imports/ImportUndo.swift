import Domain

/// Takes an import back, exactly, or says why it cannot be.
public struct ImportUndo {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// The later imports that rest on `id` and stand in the way, oldest first.
  public func obstacles(to id: Int) throws(StoreError) -> [Int] {
    var found: Set<Int> = []
    for sql in ImportUndo.overlaps {
      var later = try database.prepare(sql)
      try later.bind(.integer(id))
      while try later.step() { found.insert(later.integer(0)) }
    }
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
      guard rows.scope.contains("student") else { continue }
      var named = try database.prepare(
        """
        SELECT DISTINCT r.import FROM \(rows.table) r JOIN student s ON s.key = r.student
        WHERE s.import = ?1 AND r.import > ?1
        """)
      try named.bind(.integer(id))
      while try named.step() { found.insert(named.integer(0)) }
    }
    return found.sorted()
  }

  /// What makes a later import rest on `?1`: days it speaks of too, marks it found, rows it repeats, students it names.
  private static let overlaps = [
    """
    WITH mine (school, first, last) AS (
      SELECT school, first_day, last_day FROM import_scope WHERE import = ?1
      UNION ALL SELECT school, day, day FROM import_late WHERE import = ?1),
    later (import, school, first, last) AS (
      SELECT import, school, first_day, last_day FROM import_scope WHERE import > ?1
      UNION ALL SELECT import, school, day, day FROM import_late WHERE import > ?1)
    SELECT DISTINCT later.import FROM mine JOIN later ON later.school = mine.school
      AND mine.first <= later.last AND later.first <= mine.last
    """,
    """
    SELECT DISTINCT later.import FROM register_edit mine JOIN register_edit later
      ON later.student = mine.student AND later.school = mine.school AND later.import > mine.import
      AND later.first_day < mine.first_day + length(mine.after)
      AND mine.first_day < later.first_day + length(later.after)
    WHERE mine.import = ?1
    """,
    "SELECT import FROM import_rest WHERE earlier = ?1",
    """
    SELECT DISTINCT later.import FROM register_edit later JOIN student s ON s.key = later.student
    WHERE later.import > ?1 AND s.import = ?1
    """,
  ]

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
      // A retry took rows of this very import: it goes with it.
      let retries = Set(try ImportLedger(database: database).retries(of: id))
      let later = try following(id)
      let others = later.filter { !retries.contains($0) }
      guard cascade || others.isEmpty else {
        let near = try obstacles(to: id).filter { !retries.contains($0) }
        let direct = near.isEmpty ? others.sorted() : near
        let which =
          direct.count == 1 ? "import \(direct[0])" : "imports " + direct.map(String.init).joined(separator: ", ")
        throw StoreError.refused(
          "import \(id) cannot be taken back alone: \(which) came later, for the same students or days; "
            + "take later ones back first, newest first, or say --cascade")
      }
      let all = later + [id]
      for one in all { try take(one, at: at) }
      return all
    }
  }

  /// The later imports that rest on one, on those that rest on it, and so on; newest first.
  public func following(_ id: Int) throws(StoreError) -> [Int] {
    var found: Set<Int> = []
    var open = [id]
    while let next = open.popLast() {
      let resting = try obstacles(to: next) + ImportLedger(database: database).retries(of: next)
      for later in resting where found.insert(later).inserted { open.append(later) }
    }
    return found.sorted(by: >)
  }

  private func take(_ id: Int, at: String) throws(StoreError) {
    try RegisterUndo(database: database).undo(id)
    try database.run("DELETE FROM sign WHERE note IN (SELECT key FROM note WHERE import = ?)", .integer(id))
    for rows in VersionedRows.all {
      try database.run("DELETE FROM \(rows.table) WHERE import = ?", .integer(id))
      try database.run("UPDATE \(rows.table) SET ended_by = NULL WHERE ended_by = ?", .integer(id))
    }
    try RejectedRows(database: database).reopen(settledBy: id)
    // Urgent items stay: a person must have looked, whatever becomes of the file that told of them.
    try database.run("DELETE FROM code_use WHERE import = ?", .integer(id))
    for table in ["import_scope", "import_late", "import_rest"] {
      try database.run("DELETE FROM \(table) WHERE import = ?", .integer(id))
    }
    // The students it brought stay as bare keys that nobody reads: runs and letters may name them.
    try database.run("UPDATE import_batch SET undone = ? WHERE id = ?", .text(at), .integer(id))
  }
}
