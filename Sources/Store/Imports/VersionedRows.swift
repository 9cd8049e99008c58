import Domain

/// Rows that are never changed in place: an import ends what it replaces and adds what is new.
///
/// One mechanism for every table with the columns `import` and `ended_by`.
struct VersionedRows {
  let table: String
  /// What a row says.
  let columns: [String]
  /// The columns that name what a row is about; the file's rows replace the standing rows with the same scope.
  let scope: [String]

  /// Lays `rows` over the standing rows; call it inside a transaction.
  ///
  /// - Parameter areDistinct: whether no two of `rows` have the same scope.
  func replace(
    with rows: [[Value]], areDistinct: Bool = false, in database: Database, importID: Int
  ) throws(StoreError) -> MarkCounts {
    let list = columns.joined(separator: ", ")
    if areDistinct, try database.integer("SELECT 1 FROM \(table) LIMIT 1") == nil {
      return try fill(with: rows, list, in: database, importID: importID)
    }
    try database.execute("DROP TABLE IF EXISTS temp.incoming; DROP TABLE IF EXISTS temp.fresh")
    try database.execute("CREATE TEMP TABLE incoming AS SELECT \(list) FROM \(table) WHERE 0")
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    var insert = try database.prepare("INSERT INTO temp.incoming VALUES (\(marks))")
    for row in rows { try insert.run(row) }
    try database.execute("CREATE INDEX temp.incoming_scope ON incoming (\(scope.joined(separator: ", ")))")

    let all = columns.map { "t.\($0) IS i.\($0)" }.joined(separator: " AND ")
    let sameScope = scope.map { "t.\($0) IS i.\($0)" }.joined(separator: " AND ")
    try database.execute(
      """
      CREATE TEMP TABLE fresh AS SELECT DISTINCT i.*,
        EXISTS (SELECT 1 FROM \(table) t WHERE t.ended_by IS NULL AND \(sameScope)) AS replaces
      FROM temp.incoming i
      WHERE NOT EXISTS (SELECT 1 FROM \(table) t WHERE t.ended_by IS NULL AND \(all))
      """)
    try database.run(
      """
      UPDATE \(table) AS t SET ended_by = ?1
      WHERE ended_by IS NULL AND EXISTS (SELECT 1 FROM temp.incoming i WHERE \(sameScope))
        AND NOT EXISTS (SELECT 1 FROM temp.incoming i WHERE \(all))
      """, .integer(importID))
    let ended = database.changedRows
    // Also a row that says the same again: taking back who said it first would take it from this import too.
    try database.run(
      """
      INSERT OR IGNORE INTO import_rest (import, earlier)
      SELECT ?1, t.import FROM temp.incoming i CROSS JOIN \(table) t ON \(sameScope) WHERE t.import < ?1
      UNION
      SELECT ?1, t.ended_by FROM temp.incoming i CROSS JOIN \(table) t ON \(sameScope) WHERE t.ended_by < ?1
      """, .integer(importID))
    let fresh = try database.integer("SELECT count(*) FROM temp.fresh") ?? 0
    let corrected = try database.integer("SELECT count(*) FROM temp.fresh WHERE replaces") ?? 0
    try database.run("INSERT INTO \(table) (\(list), import) SELECT \(list), ?1 FROM temp.fresh", .integer(importID))
    try database.execute("DROP TABLE temp.incoming; DROP TABLE temp.fresh")
    return MarkCounts(
      new: fresh - corrected, same: rows.count - fresh, corrected: corrected, gone: max(0, ended - corrected))
  }
}

extension VersionedRows {
  /// The first rows of a table replace nothing: a year of notes is written once instead of three times.
  private func fill(
    with rows: [[Value]], _ list: String, in database: Database, importID: Int
  ) throws(StoreError) -> MarkCounts {
    let marks = Array(repeating: "?, ", count: columns.count).joined()
    var insert = try database.prepare("INSERT INTO \(table) (\(list), import) VALUES (\(marks)\(importID))")
    for row in rows { try insert.run(row) }
    return MarkCounts(new: rows.count, same: 0, corrected: 0, gone: 0)
  }
}

extension VersionedRows {
  static let studentDetail = VersionedRows(
    table: "student_detail",
    columns: ["student", "name", "grade", "class_name", "sex", "language", "household", "birth_day"],
    scope: ["student"])
  static let enrolment = VersionedRows(
    table: "enrolment", columns: ["student", "school", "entered", "left_day", "is_main"], scope: ["student"])
  static let caseload = VersionedRows(
    table: "caseload", columns: ["student", "counselor", "entered"], scope: ["student"])
  static let guardian = VersionedRows(
    table: "guardian",
    columns: ["student", "id", "name", "relation", "address", "language", "receives_letters", "reason"],
    scope: ["student"])
  static let guardianByID = VersionedRows(
    table: guardian.table, columns: guardian.columns, scope: ["student", "id"])
  static let schoolDay = VersionedRows(
    table: "school_day", columns: ["school", "day", "kind"], scope: ["school", "day"])
  static let note = VersionedRows(
    table: "note", columns: ["student", "id", "day", "author", "kind", "text", "restricted"],
    scope: ["student", "id"])
  static let contact = VersionedRows(
    table: "contact", columns: ["student", "day", "who", "how", "outcome"],
    scope: ["student", "day", "who", "how", "outcome"])
  static let consent = VersionedRows(
    table: "consent", columns: ["student", "kind", "granted", "until", "by"], scope: ["student", "kind", "granted"])
  static let screening = VersionedRows(
    table: "screening", columns: ["student", "day", "instrument", "total"], scope: ["student", "day", "instrument"])
  static let outcome = VersionedRows(
    table: "outcome", columns: ["student", "day", "event"], scope: ["student", "day", "event"])
  static let decision = VersionedRows(
    table: "decision", columns: ["student", "choice", "reason", "by", "on_day", "as_of", "page"],
    scope: ["student", "as_of"])
  static let periodCount = VersionedRows(
    table: "period_count",
    columns: ["student", "school", "first_day", "last_day", "expected", "missed", "lawful", "late", "left_early"],
    scope: ["student", "school", "first_day", "last_day"])

  /// Every table of this kind, for undo and checks.
  static let all = [
    studentDetail, enrolment, caseload, guardian, schoolDay, note, contact, consent, screening, outcome, decision,
    periodCount,
  ]
}
