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
  /// Whether another program than ebb had changed the file when it was opened.
  public private(set) var wasEditedElsewhere = false

  private init(handle: OpaquePointer, path: String) {
    self.handle = handle
    self.path = path
  }

  deinit { sqlite3_close_v2(handle) }

  /// Opens an existing database, checks that it is ebb's and brings its tables up to date.
  ///
  /// Whatever is not ebb's is refused before anything is written, and before SQLite itself looks at it.
  /// - Parameter onWait: called once when another ebb is writing and this one begins to wait.
  public static func open(_ path: String, onWait: (() -> Void)? = nil) throws(StoreError) -> Database {
    try DatabaseHeader.check(path)
    let database = try connect(path, flags: SQLITE_OPEN_READWRITE)
    database.slot.onWait = onWait
    try database.harden()
    try database.checkForeignParts()
    try database.configure()
    database.wasEditedElsewhere = try database.sealEdits()
    try Migrator.migrate(database)
    return database
  }

  /// Makes a new database; refuses to touch one that is there.
  ///
  /// It is made under another name and renamed when it is whole: a workspace never holds half of one.
  /// - Parameter finish: what else must be there first; called with the new database before the renaming.
  public static func create(
    _ path: String, schoolYear: SchoolYear, auditKey: [UInt8], finish: (Database) throws -> Void = { _ in }
  ) throws -> Database {
    guard access(path, F_OK) != 0 else {
      throw StoreError.refused("‘\(path)’ is there already; nothing was changed")
    }
    let unfinished = path + ".new"
    for leftover in [unfinished, unfinished + "-journal"] { unlink(leftover) }
    do {
      try finish(try make(unfinished, schoolYear: schoolYear, auditKey: auditKey))
      guard rename(unfinished, path) == 0 else { throw StoreError.disk(path: path, detail: systemError()) }
    } catch {
      for leftover in [unfinished, unfinished + "-journal"] { unlink(leftover) }
      throw error
    }
    syncFolder(of: path)
    return try open(path)
  }

  private static func make(
    _ path: String, schoolYear: SchoolYear, auditKey: [UInt8]
  ) throws(StoreError) -> Database {
    let database = try connect(path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    chmod(path, 0o600)
    try database.harden()
    database.reserveSeals()
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
    try database.harden()
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
      path, &handle, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, PageSeal.vfs)
    guard code == SQLITE_OK, let handle else {
      let detail = handle.map { cause(of: code, $0) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw error(code: code, detail: detail, sql: "open", path: path)
    }
    let database = Database(handle: handle, path: path)
    database.waitForOthers()
    return database
  }

  /// Nothing that a file brings along may run: no function in a view or a check, no edit of the schema.
  private func harden() throws(StoreError) {
    _ = ebb_db_config_flag(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = ebb_db_config_flag(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    try execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
  }

  /// The settings of architecture, each of which a test reads back.
  ///
  /// With SQLite's own cache of 2 MB a year's import spilled: it wrote and synced pages twice (a third of its time).
  private func configure() throws(StoreError) {
    try execute(
      """
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

  func error(_ code: Int32, _ sql: String) -> StoreError {
    Database.error(code: code, detail: Database.cause(of: code, handle), sql: sql, path: path)
  }

  /// SQLite's sentence, and the system's where that says more.
  private static func cause(of code: Int32, _ handle: OpaquePointer) -> String {
    if code == SQLITE_IOERR | (32 << 8) { return "page \(PageSeal.damagedPage) is not as ebb wrote it" }
    let words = String(cString: sqlite3_errmsg(handle))
    let number = sqlite3_system_errno(handle)
    guard [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF), number != 0 else { return words }
    return "\(words): \(String(cString: strerror(number)))"
  }

  static func systemError() -> String { String(cString: strerror(errno)) }

  private static func error(code: Int32, detail: String, sql: String, path: String) -> StoreError {
    if code == SQLITE_IOERR | (32 << 8) { return .damaged(path: path, detail: detail) }
    return switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy(path: path)
    case SQLITE_NOTADB: .foreign(path: path)
    case SQLITE_CORRUPT: .damaged(path: path, detail: detail)
    case SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOMEM:
      .disk(path: path, detail: detail)
    default: .failed(code: code, detail: detail, sql: String(sql.prefix(200)))
    }
  }
}
