public import Domain

/// The rows that imports kept back.
///
/// A row is open until a person puts it aside (`dismissed`), or an import takes it or makes it void (`settled_by`, with
/// the sentence in `dismissed`); undoing that import opens it again.
public struct RejectedRows {
  /// A rejected row with where it came from.
  public struct Entry: Sendable {
    public var importID: Int
    /// From 1, in the order of the file.
    public var place: Int
    public var file: String
    /// The import's kind, such as `notes`.
    public var kind: String
    /// With the reason for which it is kept back now.
    public var row: RejectedRow
    /// Why it waits no longer; nil while it is open.
    public var dismissed: String?
    /// The import that ended the wait; nil while it is open, or when a person dismissed it.
    public var settledBy: Int?
  }

  private let database: Database
  public init(database: Database) { self.database = database }

  public func insert(_ rows: [RejectedRow], importID: Int) throws(StoreError) {
    var insert = try database.prepare(
      """
      INSERT INTO rejected_row (import, place, code, line, column, field, value, expected, hint, original)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (place, row) in rows.enumerated() {
      try insert.run(
        .integer(importID), .integer(place + 1), .text(row.code), .integer(row.line), .integer(row.column),
        // A row of a folder keeps the name of its file in front of the column's.
        .text(row.file.isEmpty ? row.field : "\(row.file) \(row.field)"), .text(row.value), .text(row.expected),
        .text(row.hint), .text(row.original))
    }
  }

  /// The rows kept back, by import and line.
  /// - Parameter importID: only this import's; nil for all.
  public func all(importID: Int? = nil, includingDismissed: Bool = false) throws(StoreError) -> [Entry] {
    var statement = try database.prepare(
      """
      SELECT r.import, r.place, b.name, b.kind, coalesce(n.code, r.code), r.line, coalesce(n.column, r.column), coalesce(n.field, r.field),
        coalesce(n.value, r.value), coalesce(n.expected, r.expected), coalesce(n.hint, r.hint), r.original,
        r.dismissed, r.settled_by
      FROM rejected_row r JOIN import_batch b ON b.id = r.import
      LEFT JOIN rejected_reason n ON n.import = r.import AND n.place = r.place
      WHERE (?1 IS NULL OR r.import = ?1) AND (?2 OR r.dismissed IS NULL) ORDER BY r.import, r.place
      """)
    try statement.bind(.optional(importID), .flag(includingDismissed))
    var entries: [Entry] = []
    while try statement.step() {
      entries.append(
        Entry(
          importID: statement.integer(0), place: statement.integer(1), file: statement.text(2),
          kind: statement.text(3),
          row: RejectedRow(
            code: statement.text(4), line: statement.integer(5), column: statement.integer(6),
            field: statement.text(7), value: statement.text(8), expected: statement.text(9), hint: statement.text(10),
            original: statement.text(11)),
          dismissed: statement.optionalText(12), settledBy: statement.optionalInteger(13)))
    }
    return entries
  }

  /// Puts an import's open rows aside, with a reason; gives how many.
  /// - Parameters:
  ///   - code: only rows kept back for this reason, such as `E204`; nil: for any.
  ///   - place: only this row; nil: all.
  public func dismiss(importID: Int, code: String? = nil, place: Int? = nil, because reason: String)
    throws(StoreError) -> Int
  {
    try database.run(
      """
      UPDATE rejected_row SET dismissed = ?1 WHERE import = ?2 AND dismissed IS NULL AND (?3 IS NULL OR place = ?3)
        AND (?4 IS NULL OR ?4 = coalesce((SELECT n.code FROM rejected_reason n
          WHERE n.import = rejected_row.import AND n.place = rejected_row.place), code))
      """, .text(reason), .integer(importID), .optional(place), .optional(code))
    return database.changedRows
  }

  public func openCount(_ known: AsKnown = .everything) throws(StoreError) -> Int {
    try database.integer("SELECT count(*) FROM rejected_row WHERE dismissed IS NULL AND import <= ?", known.value) ?? 0
  }

  /// The values of open rows that were kept back for one reason in files of one kind.
  public func openValues(code: String, kind: String) throws(StoreError) -> Set<String> {
    var statement = try database.prepare(
      """
      SELECT DISTINCT trim(r.value) FROM rejected_row r JOIN import_batch b ON b.id = r.import
      LEFT JOIN rejected_reason n ON n.import = r.import AND n.place = r.place
      WHERE r.dismissed IS NULL AND b.undone IS NULL AND b.kind = ?2 AND coalesce(n.code, r.code) = ?1
      """)
    try statement.bind(.text(code), .text(kind))
    var values: Set<String> = []
    while try statement.step() { values.insert(statement.text(0)) }
    return values
  }

  /// Ends an open row's wait, because of an import.
  public func settle(_ place: Int, of importID: Int, by other: Int, because sentence: String) throws(StoreError) {
    try database.run(
      "UPDATE rejected_row SET dismissed = ?, settled_by = ? WHERE import = ? AND place = ? AND dismissed IS NULL",
      .text(sentence), .integer(other), .integer(importID), .integer(place))
  }

  /// Keeps why a row is still kept back, where the reason is a new one.
  public func setReason(_ row: RejectedRow, place: Int, importID: Int) throws(StoreError) {
    try database.run(
      """
      INSERT OR REPLACE INTO rejected_reason (import, place, code, column, field, value, expected, hint)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, .integer(importID), .integer(place), .text(row.code), .integer(row.column), .text(row.field),
      .text(row.value),
      .text(row.expected), .text(row.hint))
  }

  /// Ends the wait of older rows that a finished import has read again: the same content, or the same row of a like file.
  public func settleRepeats(of importID: Int) throws(StoreError) {
    try database.run(
      """
      UPDATE rejected_row AS old SET dismissed = 'came again with import ' || ?1, settled_by = ?1
      WHERE old.dismissed IS NULL AND old.import < ?1 AND old.import IN (
        SELECT before.id FROM import_batch mine JOIN import_batch before
          ON before.kind = mine.kind AND before.id < mine.id AND before.sha256 = mine.sha256
        WHERE mine.id = ?1)
      """, .integer(importID))
    try database.run(
      """
      UPDATE rejected_row AS old SET dismissed = 'came again with import ' || ?1, settled_by = ?1
      WHERE old.dismissed IS NULL AND old.import < ?1
        AND old.original IN (SELECT new.original FROM rejected_row new WHERE new.import = ?1)
        AND old.import IN (
          SELECT before.id FROM import_batch mine JOIN import_batch before ON before.kind = mine.kind
          JOIN reading a ON a.import = mine.id
          JOIN reading b ON b.import = before.id AND b.header = a.header AND b.options = a.options
          WHERE mine.id = ?1)
      """, .integer(importID))
  }

  /// Opens the rows whose wait an import had ended, and forgets what was learnt of its own; for undo.
  func reopen(settledBy importID: Int) throws(StoreError) {
    try database.run(
      "DELETE FROM rejected_reason WHERE import IN (?1, (SELECT origin FROM import_batch WHERE id = ?1))",
      .integer(importID))
    try database.run(
      "UPDATE rejected_row SET dismissed = NULL, settled_by = NULL WHERE settled_by = ?", .integer(importID))
    for table in ["rejected_row", "held_row", "reading", "recode_use"] {
      try database.run("DELETE FROM \(table) WHERE import = ?", .integer(importID))
    }
  }
}
