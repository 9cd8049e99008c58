import Store

/// Copies the workspace's database into a file, checks the copy whole, and only then gives it its name.
struct BackupJob {
  /// As the audit trail calls it; the entry's detail is the path.
  static let action = "backup"

  let workspace: Workspace

  /// - Parameter path: a new file; an existing one is refused.
  /// - Returns: the size of the copy in bytes.
  func run(to path: String, by: String = Surroundings.user) throws -> Int {
    try copy(to: path)
    try workspace.audit(BackupJob.action, by: by, Files.absolute(path))
    return Files.size(path)
  }

  /// The copy alone, without an entry in the trail.
  func copy(to path: String) throws {
    try Files.refuseTaken(path)
    guard Files.isFolder(Files.parent(path)) else {
      throw Failure(.cannotCreate, "there is no folder ‘\(Files.parent(path))’; make it first, or name another file")
    }
    let temporary = path + ".tmp"
    Files.remove(temporary)
    do {
      try workspace.database.backUp(to: temporary)
      let problems = try WholeCheck(database: try Database.open(temporary)).problems()
      if let first = problems.first {
        throw Failure(
          .readOrWrite,
          "the copy is not whole, so it was not kept (\(first)); ‘ebb check’ lists what is wrong with the database")
      }
      try Files.moveNew(temporary, to: path)
    } catch {
      Files.remove(temporary)
      Files.remove(temporary + "-journal")
      throw error
    }
  }
}
