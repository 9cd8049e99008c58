import CSQLite
import Glibc

extension Database {
  /// Copies the database as it stands into a new file, page by page (SQLite's online backup).
  ///
  /// Others may read meanwhile. The copy is its owner's alone; it is on the disk when this returns.
  /// - Parameter path: a file that is not there yet.
  public func backUp(to path: String) throws(StoreError) {
    var target: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE
    let opened = sqlite3_open_v2(path, &target, flags, nil)
    defer { sqlite3_close_v2(target) }
    guard opened == SQLITE_OK, let target else { throw .disk(path: path, detail: "it cannot be made") }
    chmod(path, 0o600)
    guard let backup = sqlite3_backup_init(target, "main", handle, "main") else {
      throw .disk(path: path, detail: String(cString: sqlite3_errmsg(target)))
    }
    // One step copies all: a writer that comes meanwhile waits.
    var code = sqlite3_backup_step(backup, -1)
    var tries = 0
    while code == SQLITE_BUSY || code == SQLITE_LOCKED, tries < 50 {
      usleep(100_000)
      tries += 1
      code = sqlite3_backup_step(backup, -1)
    }
    let finished = sqlite3_backup_finish(backup)
    switch code & 0xFF {
    case SQLITE_DONE where finished == SQLITE_OK: return
    case SQLITE_BUSY, SQLITE_LOCKED: throw .busy(path: self.path)
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      throw .damaged(path: self.path, detail: String(cString: sqlite3_errstr(code)))
    default: throw .disk(path: path, detail: String(cString: sqlite3_errstr(code == SQLITE_DONE ? finished : code)))
    }
  }
}
