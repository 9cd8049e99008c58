import CSQLite
import Glibc

extension Database {
  /// Copies the database as it stands into another file, checks every page of the copy, and puts it in place when it is
  /// whole and on the disk. A copy of that name is replaced.
  func copy(to target: String) throws(StoreError) {
    guard path != ":memory:" else { return }
    let unfinished = target + ".tmp"
    unlink(unfinished)
    do throws(StoreError) {
      try fill(unfinished)
      let file = Glibc.open(unfinished, O_RDONLY | O_CLOEXEC)
      defer { close(file) }
      guard file >= 0, fsync(file) == 0, rename(unfinished, target) == 0 else {
        throw .disk(path: target, detail: Database.systemError())
      }
    } catch {
      unlink(unfinished)
      unlink(unfinished + "-journal")
      throw error
    }
    Database.syncFolder(of: target)
  }

  private func fill(_ target: String) throws(StoreError) {
    let copy = try Database.connect(target, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    chmod(target, 0o600)
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw .disk(path: target, detail: String(cString: sqlite3_errmsg(copy.handle)))
    }
    let stepped = sqlite3_backup_step(backup, -1)
    let finished = sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
      let code = stepped == SQLITE_DONE ? finished : stepped
      if code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED { throw .busy(path: path) }
      throw .disk(path: target, detail: String(cString: sqlite3_errstr(code)))
    }
    if let problem = try copy.integrityProblems().first {
      throw .damaged(path: path, detail: "a copy of it is not whole: \(problem)")
    }
  }
}
