public import Domain

/// The list of imports: what came, when, and whether it still stands.
public struct ImportLedger {
  let database: Database
  public init(database: Database) { self.database = database }

  private static let columns = """
    id, sha256, kind, shape, name, settings, known_on, at, row_count, new, same, corrected, gone, rejected,
    first_day, last_day, undone, origin
    """

  /// Opens a batch and gives its number; counts are filled in by ``finish(_:)``.
  public func begin(_ record: ImportRecord) throws(StoreError) -> Int {
    try database.run(
      """
      INSERT INTO import_batch (sha256, kind, shape, name, settings, known_on, at, row_count, new, same, corrected,
        gone, rejected, first_day, last_day, origin)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?, ?)
      """, .text(record.sha256), .text(record.kind), .text(record.shape), .text(record.name), .text(record.settings),
      .day(record.knownOn), .text(record.at), .integer(record.rows), .day(record.firstDay), .day(record.lastDay),
      .optional(record.origin))
    return database.lastInsertedRow
  }

  /// Writes what the import came to.
  /// - Parameter size: of the file in bytes; nil when it was no single file.
  public func finish(
    _ id: Int, sha256: String, size: Int? = nil, counts: MarkCounts, rejected: Int
  ) throws(StoreError) {
    try database.run(
      """
      UPDATE import_batch SET sha256 = ?, size = ?, new = ?, same = ?, corrected = ?, gone = ?, rejected = ?
      WHERE id = ?
      """, .text(sha256), .optional(size), .integer(counts.new), .integer(counts.same), .integer(counts.corrected),
      .integer(counts.gone),
      .integer(rejected), .integer(id))
  }

  /// Every import, oldest first.
  public func all() throws(StoreError) -> [ImportRecord] {
    var statement = try database.prepare("SELECT \(ImportLedger.columns) FROM import_batch ORDER BY id")
    var records: [ImportRecord] = []
    while try statement.step() { records.append(ImportLedger.record(statement)) }
    return records
  }

  public func record(_ id: Int) throws(StoreError) -> ImportRecord? {
    var statement = try database.prepare("SELECT \(ImportLedger.columns) FROM import_batch WHERE id = ?")
    try statement.bind(.integer(id))
    return try statement.step() ? ImportLedger.record(statement) : nil
  }

  /// The standing retries of an import's rows, newest first.
  func retries(of id: Int) throws(StoreError) -> [Int] {
    var statement = try database.prepare(
      "SELECT id FROM import_batch WHERE origin = ? AND undone IS NULL ORDER BY id DESC")
    try statement.bind(.integer(id))
    var found: [Int] = []
    while try statement.step() { found.append(statement.integer(0)) }
    return found
  }

  /// The newest standing roster or calendar, and the latest day on which a standing import counts as known.
  public func newestKnowledge() throws(StoreError) -> (people: Int, knownOn: SchoolDay?) {
    let people = try database.integer(
      "SELECT coalesce(max(id), 0) FROM import_batch WHERE undone IS NULL AND kind IN ('roster', 'calendar')")
    let known = try database.integer("SELECT max(known_on) FROM import_batch WHERE undone IS NULL")
    return (people ?? 0, known.map { SchoolDay(number: $0) })
  }

  /// When the newest import came by the clock of that day; nil before the first.
  public func newestTime() throws(StoreError) -> String? {
    try database.text("SELECT at FROM import_batch ORDER BY id DESC LIMIT 1")
  }

  /// The newest import that stands; 0 when there is none.
  public func newest() throws(StoreError) -> Int {
    try database.integer("SELECT coalesce(max(id), 0) FROM import_batch WHERE undone IS NULL") ?? 0
  }

  /// The newest standing import that an analysis rests on; decisions, contacts, consents and letters change no number.
  public func newestForAnalysis(_ known: AsKnown = .everything) throws(StoreError) -> Int {
    try database.integer(
      """
      SELECT coalesce(max(id), 0) FROM import_batch
      WHERE undone IS NULL AND id <= ?
        AND kind IN ('attendance', 'roster', 'calendar', 'notes', 'screenings', 'retry', 'recode')
      """, known.value) ?? 0
  }

  /// Whether a standing import brought a file of so many bytes: only then can another be the same.
  public func hasFile(ofSize size: Int) throws(StoreError) -> Bool {
    try database.integer(
      "SELECT EXISTS (SELECT 1 FROM import_batch WHERE size = ? AND undone IS NULL)", .integer(size)) == 1
  }

  /// The standing imports that brought this content, newest first, however they read it.
  public func standing(sha256: String) throws(StoreError) -> [ImportRecord] {
    var statement = try database.prepare(
      "SELECT \(ImportLedger.columns) FROM import_batch WHERE sha256 = ? AND undone IS NULL ORDER BY id DESC")
    try statement.bind(.text(sha256))
    var records: [ImportRecord] = []
    while try statement.step() { records.append(ImportLedger.record(statement)) }
    return records
  }

  /// The standing import that already brought this content; nil when it must be read (again).
  ///
  /// The same bytes, kind and settings, and no later import has spoken for the same school and days since:
  /// after A then B, A is news again.
  /// - Parameter current: an import that is just being written and does not count; nil when there is none.
  public func unchanged(
    sha256: String, kind: String?, settings: String, before current: Int? = nil
  ) throws(StoreError) -> ImportRecord? {
    var statement = try database.prepare(
      """
      SELECT \(ImportLedger.columns) FROM import_batch a
      WHERE sha256 = ?1 AND settings = ?2 AND undone IS NULL AND (?3 IS NULL OR kind = ?3)
        AND NOT EXISTS (
          SELECT 1 FROM rejected_row r WHERE r.import = a.id AND r.dismissed IS NULL
            AND NOT EXISTS (SELECT 1 FROM reading d WHERE d.import = a.id))
        AND NOT EXISTS (
          SELECT 1 FROM import_batch c WHERE c.id > a.id AND c.undone IS NULL AND c.kind = 'recode')
        AND NOT EXISTS (
          SELECT 1 FROM import_batch b WHERE b.id > a.id AND b.id IS NOT ?4 AND b.undone IS NULL AND b.kind = a.kind
            AND (a.kind <> 'attendance' OR EXISTS (
              SELECT 1 FROM import_scope x JOIN import_scope y ON y.school = x.school
              WHERE x.import = a.id AND y.import = b.id AND x.first_day <= y.last_day AND y.first_day <= x.last_day)))
      ORDER BY id DESC LIMIT 1
      """)
    try statement.bind(.text(sha256), .text(settings), .optional(kind), .optional(current))
    return try statement.step() ? ImportLedger.record(statement) : nil
  }

  private static func record(_ row: borrowing Statement) -> ImportRecord {
    ImportRecord(
      id: row.integer(0), sha256: row.text(1), kind: row.text(2), shape: row.text(3), name: row.text(4),
      settings: row.text(5), knownOn: row.day(6), at: row.text(7), rows: row.integer(8),
      counts: MarkCounts(
        new: row.integer(9), same: row.integer(10), corrected: row.integer(11), gone: row.integer(12)),
      rejected: row.integer(13), firstDay: row.optionalDay(14), lastDay: row.optionalDay(15),
      undone: row.optionalText(16), origin: row.optionalInteger(17))
  }
}
