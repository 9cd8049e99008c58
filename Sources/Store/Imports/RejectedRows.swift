public import Domain

/// The rows that imports kept back.
public struct RejectedRows {
  /// A rejected row with where it came from.
  public struct Entry: Sendable {
    public var importID: Int
    public var place: Int
    public var file: String
    /// The import's kind, such as `notes`.
    public var kind: String
    public var row: RejectedRow
    public var dismissed: String?
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
        .text(row.file.isEmpty ? row.field : "\(row.file) \(row.field)"), .text(row.value), .text(row.expected), .text(row.hint), .text(row.original))
    }
  }

  /// The rows kept back, by import and line.
  /// - Parameter importID: only this import's; nil for all.
  public func all(importID: Int? = nil, includingDismissed: Bool = false) throws(StoreError) -> [Entry] {
    var statement = try database.prepare(
      """
      SELECT r.import, r.place, b.name, b.kind, r.code, r.line, r.column, r.field, r.value, r.expected, r.hint, r.original,
        r.dismissed
      FROM rejected_row r JOIN import_batch b ON b.id = r.import
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
          dismissed: statement.optionalText(12)))
    }
    return entries
  }

  /// Puts an import's open rows aside, with a reason; gives how many.
  public func dismiss(importID: Int, because reason: String) throws(StoreError) -> Int {
    try database.run(
      "UPDATE rejected_row SET dismissed = ? WHERE import = ? AND dismissed IS NULL", .text(reason), .integer(importID))
    return database.changedRows
  }

  public func openCount(_ known: AsKnown = .everything) throws(StoreError) -> Int {
    try database.integer("SELECT count(*) FROM rejected_row WHERE dismissed IS NULL AND import <= ?", known.value) ?? 0
  }
}
