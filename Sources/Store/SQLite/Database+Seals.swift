import CSQLite

extension Database {
  /// Whether the pages carry seals, as the file's header says.
  func isSealed() -> Bool {
    var reserved: Int32 = -1
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
    return reserved == Int32(PageSeal.size)
  }

  /// Makes room for the seals in every page of a database that has nothing in it yet, or that is rebuilt next.
  func reserveSeals() {
    var reserved = Int32(PageSeal.size)
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
  }

  /// Rebuilds a database of an older version with seals; all of it or nothing.
  func seal() throws(StoreError) {
    guard path != ":memory:" else { return }
    reserveSeals()
    // Pages must not reach the file before the first one, which says that they are sealed.
    try execute("PRAGMA cache_spill = OFF; VACUUM; PRAGMA cache_spill = ON;")
  }

  /// Seals a database anew that another program has changed; it knows nothing of seals.
  /// - Returns: whether that was so.
  func sealEdits() throws(StoreError) -> Bool {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, SealedFiles.isEdited(file) else { return false }
    try seal()
    return true
  }

  /// The pages whose seal does not fit, by number; also those that nothing points to.
  func damagedPages() throws(StoreError) -> [Int] {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods, isSealed() else { return [] }
    let size = try integer("PRAGMA page_size") ?? 0
    let count = try integer("PRAGMA page_count") ?? 0
    guard size >= 512 else { return [] }
    var page = [UInt8](repeating: 0, count: size)
    return (0..<count).filter {
      methods.pointee.xRead?(file, &page, Int32(size), Int64($0) * Int64(size)) != SQLITE_OK
    }.map { $0 + 1 }
  }
}
