import Glibc

/// The files of a workspace, by path below it.
struct WorkspaceFiles {
  /// What a file is, as far as erasing goes.
  enum Kind: Hashable {
    /// Below reports/, and URGENT.txt: ebb can write it again.
    case report
    /// Below letters/, sheets/ or records/.
    case draft
    /// A database of ebb: a backup.
    case database
    /// The settings.
    case settings
    /// Put there by a person.
    case own
  }
  struct File: Hashable {
    var path: String
    var kind: Kind
  }

  let folder: String
  /// Folders inside that are workspaces of their own and are left alone.
  private(set) var others: [String] = []
  private(set) var files: [File] = []

  init(_ folder: String) {
    self.folder = folder
    walk("")
  }

  private mutating func walk(_ below: String) {
    for name in Files.names(below.isEmpty ? folder : "\(folder)/\(below)") {
      let path = below.isEmpty ? name : "\(below)/\(name)"
      var facts = stat()
      // A link leads elsewhere: what lies there is not the workspace's.
      guard unsafe lstat("\(folder)/\(path)", &facts) == 0 else { continue }
      switch facts.st_mode & S_IFMT {
      case S_IFDIR:
        if Files.exists("\(folder)/\(path)/\(Workspace.databaseName)"),
          Files.exists("\(folder)/\(path)/\(Workspace.settingsName)")
        {
          others.append(path)
        } else {
          walk(path)
        }
      case S_IFREG:
        if path == Workspace.databaseName || path == Workspace.databaseName + "-journal" { continue }
        files.append(File(path: path, kind: kind(path)))
      default: continue
      }
    }
  }

  private func kind(_ path: String) -> Kind {
    if path == Workspace.settingsName { return .settings }
    if path.hasPrefix("reports/") || path == "URGENT.txt" { return .report }
    if ["letters/", "sheets/", "records/"].contains(where: path.hasPrefix) { return .draft }
    return WorkspaceFiles.isDatabase("\(folder)/\(path)") ? .database : .own
  }

  /// Whether a file begins as a database of ebb does.
  static func isDatabase(_ path: String) -> Bool {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var head = [UInt8](repeating: 0, count: 72)
    let count = unsafe head.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
    return count == 72 && head.starts(with: Array("SQLite format 3\0".utf8)) && Array(head[68...]) == Array("ebb1".utf8)
  }
}
