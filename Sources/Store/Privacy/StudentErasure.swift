import Domain

/// Takes everything on some students out of the database; nothing of them is left in its file.
public struct StudentErasure {
  /// What decides whether a kept-back row, as it stands in its file, is about one of the students.
  public typealias RowTest = (String) -> Bool

  private let database: Database
  private let isAbout: RowTest

  /// - Parameter isAbout: whether a text, such as a kept-back row, is about one of the students.
  public init(database: Database, isAbout: @escaping RowTest) {
    self.database = database
    self.isAbout = isAbout
  }

  /// What is held on the students, kind by kind; kinds without a row are left out.
  public func held(on ids: [String]) throws(StoreError) -> [HeldRows] {
    try mark(ids)
    defer { try? unmark() }
    var rows: [HeldRows] = []
    for table in try StudentTable.all(database) {
      let count = try database.integer("SELECT count(*) FROM \(table.table) WHERE \(table.condition)") ?? 0
      if count > 0 { rows.append(HeldRows(what: table.what, count: count)) }
    }
    return rows
  }

  /// Erases the students in one transaction and writes the file anew, so that no freed page keeps anything.
  ///
  /// - Parameters:
  ///   - tombstones: whether later files may not bring the ids back.
  ///   - besides: what belongs to it: it runs last before the end of the transaction; what it throws takes all back.
  /// - Returns: what was erased, kind by kind.
  @discardableResult
  public func erase(
    _ ids: [String], tombstones: Bool, besides: () throws -> Void = {}
  ) throws -> [HeldRows] {
    // Looking for rows that point to each deleted one would read whole tables for every student: one look at the end
    // proves the same. The setting cannot be changed inside a transaction.
    try database.execute("PRAGMA foreign_keys = OFF")
    defer { try? database.execute("PRAGMA foreign_keys = ON") }
    let erased = try database.transaction { () throws -> [HeldRows] in
      try mark(ids)
      var rows: [HeldRows] = []
      for table in try StudentTable.all(database) {
        try database.execute("DELETE FROM \(table.table) WHERE \(table.condition)")
        if database.changedRows > 0 { rows.append(HeldRows(what: table.what, count: database.changedRows)) }
      }
      try unmark()
      try nameHouseholds()
      try nameImports()
      if tombstones {
        for id in ids { try Tombstones(database: database).add(id) }
      }
      if try database.text("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1") != nil {
        throw StoreError.damaged(path: database.path, detail: "rows point to others that are missing")
      }
      try besides()
      return rows
    }
    try compact()
    return erased
  }

  /// Writes the database file anew without its freed pages.
  public func compact() throws(StoreError) { try database.execute("VACUUM") }

  /// The ids and kept-back rows of the students, for the conditions of ``StudentTable``.
  private func mark(_ ids: [String]) throws(StoreError) {
    try unmark()
    try database.execute(
      """
      CREATE TEMP TABLE gone (id TEXT PRIMARY KEY, key INTEGER);
      CREATE TEMP TABLE gone_row (import INTEGER, place INTEGER, is_held INTEGER);
      """)
    var insert = try database.prepare(
      "INSERT OR IGNORE INTO temp.gone (id, key) VALUES (?1, (SELECT key FROM student WHERE id = ?1))")
    for id in ids { try insert.run(.text(id)) }
    var add = try database.prepare("INSERT INTO temp.gone_row (import, place, is_held) VALUES (?, ?, ?)")
    for (isHeld, sql) in [
      (false, "SELECT import, place, original, field || ' ' || value FROM rejected_row"),
      (true, "SELECT import, place, original, '' FROM held_row"),
    ] {
      var rows = try database.prepare(sql)
      while try rows.step() {
        guard isAbout(rows.text(2)) || isAbout(rows.text(3)) else { continue }
        try add.run(.integer(rows.integer(0)), .integer(rows.integer(1)), .flag(isHeld))
      }
    }
  }

  private func unmark() throws(StoreError) {
    try database.execute("DROP TABLE IF EXISTS temp.gone; DROP TABLE IF EXISTS temp.gone_row")
  }

  /// Brothers and sisters whose household is called after an erased id get one called after theirs.
  private func nameHouseholds() throws(StoreError) {
    var names = try database.prepare("SELECT DISTINCT household FROM student_detail WHERE household <> ''")
    var found: [String] = []
    while try names.step() {
      if isAbout(names.text(0)) { found.append(names.text(0)) }
    }
    for name in found {
      try database.run(
        """
        UPDATE student_detail SET household = coalesce((
          SELECT CASE WHEN count(DISTINCT s.id) > 1 THEN 'siblings of ' || min(s.id) ELSE '' END
          FROM student_detail d JOIN student s ON s.key = d.student WHERE d.household = ?1), '')
        WHERE household = ?1
        """, .text(name))
    }
  }

  /// A file may be called after the student.
  private func nameImports() throws(StoreError) {
    var names = try database.prepare("SELECT id, name FROM import_batch")
    var found: [Int] = []
    while try names.step() {
      if isAbout(names.text(1)) { found.append(names.integer(0)) }
    }
    for id in found {
      try database.run("UPDATE import_batch SET name = 'a file, its name erased' WHERE id = ?", .integer(id))
    }
  }
}
