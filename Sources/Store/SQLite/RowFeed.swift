import CSQLite

/// Rows in memory that SQLite fetches by itself: `INSERT … SELECT … FROM feed`.
///
/// Binding and stepping a statement row by row costs more than twice as much a row.
protocol FeedRows: AnyObject {
  var count: Int { get }
  /// Gives a row's value for one of the feed's columns, `a` is 0.
  func put(row: Int, column: Int, into cell: FeedCell)
}

/// Where a feed puts one value.
struct FeedCell {
  let context: OpaquePointer?

  func put(_ number: Int) { sqlite3_result_int64(context, Int64(number)) }
  func put(_ number: Int?) { if let number { put(number) } else { putNull() } }
  func putNull() { sqlite3_result_null(context) }
  func put(_ text: String?) {
    guard var text else { return putNull() }
    text.withUTF8 { put(UnsafeRawBufferPointer($0)) }
  }
  /// Text as bytes of UTF-8; SQLite copies it.
  func put(_ bytes: UnsafeRawBufferPointer) {
    sqlite3_result_text(
      context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count),
      Statement.transient)
  }
}

/// What the callbacks of one connection work for at the moment; empty between statements.
final class CallbackSlot {
  var rows: (any FeedRows)?
  var patch: (any LinePatch)?
  /// Why a patch could not go on; SQLite itself carries only a sentence.
  var failure: StoreError?
  /// Called once when another connection is writing and this one begins to wait.
  var onWait: (() -> Void)?

  init() {}
}

extension Database {
  /// Runs `INSERT … SELECT … FROM feed` over rows in memory; the feed's columns are `a` to `i`.
  func insert(_ sql: String, from rows: any FeedRows) throws(StoreError) {
    guard rows.count > 0 else { return }
    slot.rows = rows
    defer { slot.rows = nil }
    try execute(sql)
  }

  /// Makes the table `feed` known to the connection.
  func registerFeed() throws(StoreError) {
    let code = sqlite3_create_module_v2(
      handle, "feed", RowFeed.module, Unmanaged.passUnretained(slot).toOpaque(), nil)
    guard code == SQLITE_OK else { throw error(code, "feed") }
  }
}

/// The virtual table `feed`: it exists in every connection and holds what ``CallbackSlot/rows`` has.
private enum RowFeed {
  // SQLite knows only the first member of these two and hands the pointers back.
  struct Table {
    var base = sqlite3_vtab()
    var slot: UnsafeMutableRawPointer?
  }
  struct Cursor {
    var base = sqlite3_vtab_cursor()
    var row = 0
    var count = 0
  }

  /// Lives as long as the program, because SQLite keeps the pointer.
  nonisolated(unsafe) static let module: UnsafeMutablePointer<sqlite3_module> = {
    let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    module.initialize(to: make())
    return module
  }()

  static func make() -> sqlite3_module {
    var module = sqlite3_module()
    // Without xCreate the table is there by itself and cannot be made or dropped.
    module.xConnect = { handle, slot, _, _, table, _ in
      let code = sqlite3_declare_vtab(handle, "CREATE TABLE feed (a, b, c, d, e, f, g, h, i)")
      guard code == SQLITE_OK else { return code }
      let made = UnsafeMutablePointer<Table>.allocate(capacity: 1)
      made.initialize(to: Table(slot: slot))
      table?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab.self)
      return SQLITE_OK
    }
    module.xDisconnect = { table in
      UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: Table.self).deallocate()
      return SQLITE_OK
    }
    module.xBestIndex = { _, plan in
      plan?.pointee.estimatedCost = 1e6
      return SQLITE_OK
    }
    module.xOpen = { _, cursor in
      let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
      made.initialize(to: Cursor())
      cursor?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      RowFeed.at(cursor)?.deallocate()
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in
      RowFeed.at(cursor)?.pointee.row = 0
      RowFeed.at(cursor)?.pointee.count = RowFeed.rows(cursor)?.count ?? 0
      return SQLITE_OK
    }
    module.xNext = { cursor in
      RowFeed.at(cursor)?.pointee.row += 1
      return SQLITE_OK
    }
    module.xEof = { cursor in
      guard let cursor = RowFeed.at(cursor) else { return 1 }
      return cursor.pointee.row < cursor.pointee.count ? 0 : 1
    }
    module.xColumn = { cursor, context, column in
      guard let row = RowFeed.at(cursor)?.pointee.row else { return SQLITE_ERROR }
      RowFeed.rows(cursor)?.put(row: row, column: Int(column), into: FeedCell(context: context))
      return SQLITE_OK
    }
    module.xRowid = { cursor, number in
      number?.pointee = Int64(RowFeed.at(cursor)?.pointee.row ?? 0)
      return SQLITE_OK
    }
    return module
  }

  private static func at(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> UnsafeMutablePointer<Cursor>? {
    UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: Cursor.self)
  }

  private static func rows(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> (any FeedRows)? {
    guard let table = UnsafeMutableRawPointer(cursor?.pointee.pVtab)?.assumingMemoryBound(to: Table.self),
      let slot = table.pointee.slot
    else { return nil }
    return Unmanaged<CallbackSlot>.fromOpaque(slot).takeUnretainedValue().rows
  }
}
