/// What can go wrong with the database, as facts; the program chooses the exit status.
public enum StoreError: Error, Hashable, Sendable {
  /// No database at this path.
  case missing(path: String)
  /// The file is not one of ebb's.
  case foreign(path: String)
  /// A link, a folder or a device in its place.
  case notAFile(path: String)
  /// Made by a newer version of ebb.
  case newer(path: String, version: Int)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// Another ebb is writing and did not finish within five seconds.
  case busy(path: String)
  /// The disk would not read or write.
  case disk(path: String, detail: String)
  /// A request that cannot be done, with the reason in words.
  case refused(String)
  /// A statement failed in a way that is a defect of the program.
  case failed(code: Int32, detail: String, sql: String)
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path): "there is no workspace database at ‘\(path)’; make one with ‘ebb init’"
    case .foreign(let path):
      "‘\(path)’ is not a database of ebb, or its beginning is damaged; name the workspace with --data, or restore it "
        + "from a backup"
    case .notAFile(let path):
      "‘\(path)’ is a link or no file, and ebb follows no link to a database; put the file itself there"
    case .newer(let path, let version):
      "‘\(path)’ was made by a newer ebb (schema \(version)); use that version, nothing was changed"
    case .damaged(let path, let detail): "‘\(path)’ is damaged (\(detail)); restore it from a backup"
    case .busy(let path): "another ebb is writing to ‘\(path)’; try again when it has finished"
    case .disk(let path, let detail): "could not read or write ‘\(path)’: \(detail); nothing was half done"
    case .refused(let reason): reason
    case .failed(let code, let detail, let sql):
      "SQLite error \(code): \(detail) - while executing ‘\(sql)’; this is a defect of ebb"
    }
  }
}
