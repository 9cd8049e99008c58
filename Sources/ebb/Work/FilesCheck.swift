import Domain
import Glibc
import Store

/// Compares the files of a workspace with what the database says of them; changes nothing.
struct FilesCheck {
  let workspace: Workspace

  /// What a person should look at, each as a sentence; files may have been moved for good reasons.
  func remarks() throws -> [String] {
    let files = WorkspaceFiles(workspace.folder)
    return try unfinished(files) + letters(files) + urgent() + modes(files)
  }

  /// What runs that were cut off have left.
  private func unfinished(_ files: WorkspaceFiles) -> [String] {
    files.files.filter { file in file.path.split(separator: "/").contains { $0.hasSuffix(".tmp") } }
      .map { "\($0.path): left by a run that was cut off; delete it" }
  }

  private func letters(_ files: WorkspaceFiles) throws -> [String] {
    let ledger = LetterLedger(database: workspace.database)
    let owners = try ledger.owners()
    var remarks: [String] = []
    for letter in try ledger.all().values.flatMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      // A withdrawn draft's files were taken away, and a letter may have been kept as a table alone.
      guard letter.status != "withdrawn", letter.file != LetterLedger.erasedFile else { continue }
      for file in try ledger.files(of: letter) where !Files.exists(workspace.path(file.path)) {
        remarks.append("\(file.path): in the ledger (letter \(letter.id)), and not there")
      }
    }
    for file in files.files where file.path.hasPrefix("letters/") {
      // Tables hold many letters and are in nobody's row.
      if owners[file.path] != nil || file.path.hasSuffix(".csv") || file.path.contains(".tmp") { continue }
      remarks.append("\(file.path): not in the ledger of letters")
    }
    return remarks
  }

  private func urgent() throws -> [String] {
    let waits = try !UrgentItems(database: workspace.database).waiting().isEmpty
    let exists = Files.exists(workspace.path("URGENT.txt"))
    if waits == exists { return [] }
    return [waits ? "URGENT.txt: not there, and an urgent note waits: see ‘ebb urgent’" : "URGENT.txt: nothing waits"]
  }

  /// Names what others on this computer may read or write.
  private func modes(_ files: WorkspaceFiles) -> [String] {
    var remarks: [String] = []
    func look(_ path: String, _ name: String) {
      var facts = stat()
      guard unsafe lstat(path, &facts) == 0, facts.st_mode & 0o077 != 0 else { return }
      remarks.append("\(name): others on this computer may read or enter it; say chmod go= on it")
    }
    look(workspace.folder, "the workspace's folder")
    look(workspace.path(Workspace.databaseName), Workspace.databaseName)
    for file in files.files where file.kind != .own { look(workspace.path(file.path), file.path) }
    return remarks
  }
}
