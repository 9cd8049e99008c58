import CSQLite
import Glibc

extension Database {
  /// Runs `body` in one transaction that lands whole or not at all; inside of another it is a part of that.
  ///
  /// When it returns, the change is on the disk to stay: SQLite syncs the file, and we the folder from which the journal
  /// was taken. SQLite would do that too (`synchronous = EXTRA`), but report a failure there as if nothing were stored.
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    guard sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      Database.syncFolder(of: path)
      return result
    } catch {
      // A failed COMMIT leaves the transaction open; a ROLLBACK after an automatic one is harmless.
      sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  /// What changes whenever another connection commits; compared inside of a transaction it tells whether what was read
  /// before still holds.
  public func othersVersion() throws(StoreError) -> Int { try integer("PRAGMA data_version") ?? 0 }

  /// Makes the names in a database's folder durable; best effort, because some file systems refuse it.
  static func syncFolder(of path: String) {
    guard path != ":memory:" else { return }
    let name = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let folder = Glibc.open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}

extension Database {
  /// Milliseconds to wait for another ebb before giving up, and after how many to say so.
  private static let patience: (most: Int32, told: Int32, step: Int32) = (5000, 300, 20)

  /// Waits up to five seconds while another connection writes; ``CallbackSlot/onWait`` says so.
  func waitForOthers() {
    sqlite3_busy_handler(
      handle,
      { context, calls in
        guard let context else { return 0 }
        let (most, told, step) = Database.patience
        guard calls < most / step else { return 0 }
        if calls == told / step { Unmanaged<CallbackSlot>.fromOpaque(context).takeUnretainedValue().onWait?() }
        usleep(UInt32(step) * 1000)
        return 1
      }, Unmanaged.passUnretained(slot).toOpaque())
  }
}
