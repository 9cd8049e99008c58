import CSQLite
public import Domain
import Glibc

/// One open workspace database.
///
/// A class, because it must be closed exactly once and is shared by the stores of every subject.
public final class Database {
  /// "ebb1": what `PRAGMA application_id` holds in every database of ebb.
  public static let applicationID: Int32 = 0x6562_6231
  let handle: OpaquePointer
  /// What the connection's virtual table and functions work for.
  let slot = CallbackSlot()
  public let path: String

  private init(handle: OpaquePointer, path: String) {
    self.handle = handle
    self.path = path
  }

  deinit { sqlite3_close_v2(handle) }

  /// Opens an existing database, checks that it is ebb's and brings its tables up to date.
  public static func open(_ path: String) throws(StoreError) -> Database {
    guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    let database = try connect(path, flags: SQLITE_OPEN_READWRITE)
    let application = try database.integer("PRAGMA application_id")
    guard application == Int(applicationID) else { throw .foreign(path: path) }
    try database.configure()
    try Migrator.migrate(database)
    let strange = try database.text(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name NOT IN ('audit_keeps', 'audit_stays') LIMIT 1")
    if strange != nil { throw .damaged(path: path, detail: "it has a trigger that ebb did not make") }
    return database
  }

  /// Makes a new database; refuses to touch one that is there.
  public static func create(_ path: String, schoolYear: SchoolYear, auditKey: [UInt8]) throws(StoreError) -> Database {
    guard access(path, F_OK) != 0 else { throw .refused("‘\(path)’ is there already; nothing was changed") }
    let database = try connect(path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    chmod(path, 0o600)
    // A line of the register is long and a week touches nearly all of them: fewer, larger pages are written faster.
    try database.execute("PRAGMA page_size = 16384")
    try database.configure()
    try database.execute("PRAGMA application_id = \(applicationID)")
    try Migrator.migrate(database)
    try database.run(
      "INSERT INTO workspace (id, year_start_month, audit_key) VALUES (1, ?, ?)",
      .integer(schoolYear.startMonth), .blob(auditKey))
    return database
  }

  /// A database in memory, for tests.
  public static func temporary(schoolYear: SchoolYear = SchoolYear()) throws(StoreError) -> Database {
    let database = try connect(":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    try database.configure()
    try Migrator.migrate(database)
    try database.run(
      "INSERT INTO workspace (id, year_start_month, audit_key) VALUES (1, ?, ?)",
      .integer(schoolYear.startMonth), .blob(Array(repeating: 7, count: 32)))
    return database
  }

  static func connect(_ path: String, flags: Int32) throws(StoreError) -> Database {
    var handle: OpaquePointer?
    // One thread uses the connection: its locks would only cost time.
    let code = sqlite3_open_v2(
      path, &handle, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      let detail = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw error(code: code, detail: detail, sql: "open", path: path)
    }
    let database = Database(handle: handle, path: path)
    sqlite3_busy_timeout(handle, 5000)
    return database
  }

  /// The settings of architecture, each of which a test reads back.
  ///
  /// With SQLite's own cache of 2 MB a year's import spilled: it wrote and synced pages twice (a third of its time).
  private func configure() throws(StoreError) {
    _ = ebb_db_config_flag(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = ebb_db_config_flag(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    try execute(
      """
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA journal_mode = DELETE;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA foreign_keys = ON;
      PRAGMA cache_size = -24000;
      """)
    try registerFeed()
    try registerPatch()
  }

  /// Runs statements that return nothing and take no values.
  public func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
  }

  /// Runs one statement to its end.
  public func run(_ sql: String, _ values: Value...) throws(StoreError) {
    var statement = try prepare(sql)
    try statement.run(values)
  }

  /// The first column of the first row as a whole number; nil when there is no row.
  public func integer(_ sql: String, _ values: Value...) throws(StoreError) -> Int? {
    var statement = try prepare(sql)
    try statement.bind(values)
    return try statement.step() ? statement.optionalInteger(0) : nil
  }

  /// The first column of the first row as text; nil when there is no row.
  public func text(_ sql: String, _ values: Value...) throws(StoreError) -> String? {
    var statement = try prepare(sql)
    try statement.bind(values)
    return try statement.step() ? statement.optionalText(0) : nil
  }

  public func prepare(_ sql: String) throws(StoreError) -> Statement {
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw error(code, sql) }
    return Statement(pointer: pointer, database: self, sql: sql)
  }

  public var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }
  public var changedRows: Int { Int(sqlite3_changes(handle)) }

  /// Runs `body` in one transaction that lands whole or not at all.
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // A failed COMMIT leaves the transaction open; a ROLLBACK after an automatic one is harmless.
      sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  func error(_ code: Int32, _ sql: String) -> StoreError {
    Database.error(code: code, detail: String(cString: sqlite3_errmsg(handle)), sql: sql, path: path)
  }

  private static func error(code: Int32, detail: String, sql: String, path: String) -> StoreError {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy(path: path)
    case SQLITE_NOTADB: .foreign(path: path)
    case SQLITE_CORRUPT: .damaged(path: path, detail: detail)
    case SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOMEM:
      .disk(path: path, detail: detail)
    default: .failed(code: code, detail: detail, sql: String(sql.prefix(200)))
    }
  }
}
