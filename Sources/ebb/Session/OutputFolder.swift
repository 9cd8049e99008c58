import Store

/// A folder of files that appears whole, together with what the database says of it, or not at all.
///
/// It is filled as `NAME.tmp`, renamed inside of the transaction and then committed. A crash between the two leaves a
/// folder that the database does not know. A list in it tells so, and goes when all is done: the entry of the audit trail
/// that the transaction wrote last, and each file with its digest.
struct OutputFolder {
  private static let list = ".unfinished"
  private let workspace: Workspace
  /// Below the workspace, such as `letters/2026-11-20`.
  let name: String
  private var files: [(name: String, sha256: String)] = []

  private init(_ workspace: Workspace, _ name: String) {
    self.workspace = workspace
    self.name = name
  }

  /// Fills a new folder and tells the database of it, in one transaction.
  ///
  /// - Parameters:
  ///   - place: the folder above, such as `letters`.
  ///   - stem: the name wanted; a number is added when it is taken.
  ///   - fill: writes the files.
  ///   - keep: tells the database, the audit trail too.
  static func make<Content>(
    in workspace: Workspace, _ place: String, stem: String, fill: (inout OutputFolder) throws -> Content,
    keep: (Content) throws -> Void
  ) throws -> Content {
    try Signals.puttingOff {
      var made: OutputFolder?
      do {
        let content = try workspace.database.transaction {
          // Nobody else writes now: what is unfinished was left by a run that was cut off.
          try settle(workspace, place)
          var folder = OutputFolder(workspace, free(workspace, "\(place)/\(stem)"))
          made = folder
          let content = try fill(&folder)
          made = folder
          try keep(content)
          try folder.writeList(entry: try AuditTrail(database: workspace.database).head())
          try Signals.check()
          try Files.move(workspace.path(folder.name + ".tmp"), to: workspace.path(folder.name))
          return content
        }
        if let made { Files.remove(workspace.path("\(made.name)/\(list)")) }
        return content
      } catch {
        if let made { made.takeBack() }
        throw error
      }
    }
  }

  /// Writes a file of the folder.
  mutating func put(_ bytes: [UInt8], sha256: String, _ file: String) throws {
    let path = workspace.path("\(name).tmp/\(file)")
    try Files.makeFolder(Files.parent(path))
    try Files.write(bytes, to: path)
    files.append((file, sha256))
  }

  private func writeList(entry: String) throws {
    let lines = files.map { "\($0.sha256)  \($0.name)\n" }
    try Files.write(entry + "\n" + lines.joined(), to: workspace.path("\(name).tmp/\(OutputFolder.list)"))
  }

  private func takeBack() {
    Files.removeFolder(workspace.path(name + ".tmp"))
    // After a failed commit it may stand in its place already.
    OutputFolder.remove(files, workspace.path(name))
  }

  /// Clears away what runs that were cut off have left; without one of those this reads one folder.
  private static func settle(_ workspace: Workspace, _ place: String) throws {
    for name in Files.names(workspace.path(place)) {
      let path = workspace.path("\(place)/\(name)")
      if name.hasSuffix(".tmp") {
        Files.removeFolder(path)
      } else if Files.exists("\(path)/\(list)") {
        let lines = try Files.readText("\(path)/\(list)").split(separator: "\n").map(String.init)
        if try workspace.database.hasAuditEntry(hash: lines.first ?? "") {
          Files.remove("\(path)/\(list)")
        } else {
          remove(lines.dropFirst().map { (name: String($0.dropFirst(66)), sha256: String($0.prefix(64))) }, path)
        }
      }
    }
  }

  /// Clears away what runs that were cut off have left, when there is any.
  static func settleAll(_ workspace: Workspace) throws {
    for place in ["letters", "sheets"] {
      let isUnsettled = Files.names(workspace.path(place)).contains {
        $0.hasSuffix(".tmp") || Files.exists(workspace.path("\(place)/\($0)/\(list)"))
      }
      if isUnsettled { try workspace.database.transaction { try settle(workspace, place) } }
    }
  }

  /// Removes files that nobody has changed since, and the folders that are empty then.
  private static func remove(_ files: [(name: String, sha256: String)], _ folder: String) {
    guard Files.exists("\(folder)/\(list)") else { return }
    for file in files {
      let path = "\(folder)/\(file.name)"
      if let bytes = try? Files.read(path), Hex.sha256(bytes) == file.sha256 { Files.remove(path) }
    }
    Files.remove("\(folder)/\(list)")
    for name in Files.names(folder) { Files.removeEmptyFolder("\(folder)/\(name)") }
    Files.removeEmptyFolder(folder)
  }

  private static func free(_ workspace: Workspace, _ base: String) -> String {
    var folder = base
    var number = 2
    while Files.exists(workspace.path(folder)) {
      folder = "\(base)-\(number)"
      number += 1
    }
    return folder
  }
}
