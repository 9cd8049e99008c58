import CSQLite

/// Changes lines of the register while SQLite walks over them: one statement merges a week.
protocol LinePatch: AnyObject {
  /// Looks at a line; true when it must be changed.
  func changes(student: Int, school: Int, year: Int, marks: UnsafeRawBufferPointer) throws(StoreError) -> Bool
  /// The line as it must stand, for the line last found to change.
  var patched: [UInt8] { get }
}

extension Database {
  /// Runs an `UPDATE` that calls `changes_line(student, school, school_year, marks)` and `patched_line(student)`.
  func update(_ sql: String, _ values: Value..., with patch: any LinePatch) throws(StoreError) {
    slot.patch = patch
    slot.failure = nil
    defer { slot.patch = nil }
    do throws(StoreError) {
      var statement = try prepare(sql)
      try statement.run(values)
    } catch {
      throw slot.failure ?? error
    }
  }

  /// Makes the two functions known to the connection; no view or trigger may call them.
  func registerPatch() throws(StoreError) {
    let own = Unmanaged.passUnretained(slot).toOpaque()
    let flags = SQLITE_UTF8 | SQLITE_DIRECTONLY
    for (name, count, function) in [("changes_line", 4, changesLine), ("patched_line", 1, patchedLine)] {
      let code = sqlite3_create_function_v2(handle, name, Int32(count), flags, own, function, nil, nil, nil)
      guard code == SQLITE_OK else { throw error(code, name) }
    }
  }
}

private typealias SQLFunction =
  @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void

private func slot(_ context: OpaquePointer?) -> CallbackSlot? {
  sqlite3_user_data(context).map { Unmanaged<CallbackSlot>.fromOpaque($0).takeUnretainedValue() }
}

private let changesLine: SQLFunction = { context, count, values in
  guard let slot = slot(context), let patch = slot.patch, let values, count == 4 else {
    return sqlite3_result_error(context, "no lines are being merged", -1)
  }
  let marks = UnsafeRawBufferPointer(
    start: sqlite3_value_text(values[3]), count: Int(sqlite3_value_bytes(values[3])))
  do throws(StoreError) {
    let changes = try patch.changes(
      student: Int(sqlite3_value_int64(values[0])), school: Int(sqlite3_value_int64(values[1])),
      year: Int(sqlite3_value_int64(values[2])), marks: marks)
    sqlite3_result_int(context, changes ? 1 : 0)
  } catch {
    slot.failure = error
    sqlite3_result_error(context, "a line could not be merged", -1)
  }
}

private let patchedLine: SQLFunction = { context, _, _ in
  guard let patch = slot(context)?.patch else {
    return sqlite3_result_error(context, "no lines are being merged", -1)
  }
  patch.patched.withUnsafeBytes { FeedCell(context: context).put($0) }
}
