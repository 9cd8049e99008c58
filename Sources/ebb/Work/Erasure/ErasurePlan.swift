import Reporter
import Store

/// What becomes of each file of a workspace when students are erased.
struct ErasurePlan {
  enum Fate: Hashable {
    case deleted
    /// So many rows are taken out of it.
    case rows(Int)
    /// A backup: the students are erased in it too.
    case database
    /// A person must look at it; ebb leaves it alone.
    case left(String)

    var words: String {
      switch self {
      case .deleted: "deleted"
      case .rows(0): "the id taken out of others' rows"
      case .rows(let count): Wording.count(count, "row", "rows") + " taken out"
      case .database: "erased in it too"
      case .left(let reason): reason
      }
    }
    var code: String {
      switch self {
      case .deleted: "deleted"
      case .rows: "rows"
      case .database: "database"
      case .left: "left"
      }
    }
  }
  struct Entry: Hashable {
    /// Below the workspace.
    var path: String
    var fate: Fate
  }

  let folder: String
  let subject: ErasureSubject
  private(set) var entries: [Entry] = []
  private(set) var otherWorkspaces: [String] = []
  /// Larger files are for a person to look through.
  private static let mostBytes = 256 << 20

  init(workspace: Workspace, subject: ErasureSubject) throws {
    folder = workspace.folder
    self.subject = subject
    let owners = try LetterLedger(database: workspace.database).owners()
    let files = WorkspaceFiles(workspace.folder)
    otherWorkspaces = files.others
    for file in files.files { entries += try fates(of: file, owners).map { Entry(path: file.path, fate: $0) } }
  }

  /// What a person must look at.
  var left: [Entry] { entries.filter { if case .left = $0.fate { true } else { false } } }
  /// What ebb does itself.
  var done: [Entry] { entries.filter { if case .left = $0.fate { false } else { true } } }
  var deleted: [String] { entries.filter { $0.fate == .deleted }.map(\.path) }

  private func fates(of file: WorkspaceFiles.File, _ owners: [String: Set<String>]) throws -> [Fate] {
    // A copy that ebb made by itself before an update of the tables serves nobody any more.
    if file.kind == .database {
      return [file.path.hasPrefix("\(Workspace.databaseName).schema-") ? .deleted : .database]
    }
    let path = "\(folder)/\(file.path)"
    guard Files.size(path) <= ErasurePlan.mostBytes else {
      return [.left("too large to look through: please do")]
    }
    let bytes = try Files.read(path)
    let text = FileText(bytes)
    let hits = subject.trace.people(in: text).values.reduce(into: Set<TextTrace.Hit>()) { $0.formUnion($1) }
    switch file.kind {
    case .report: return hits.isEmpty ? [] : [.deleted]
    case .draft: return draft(file.path, bytes, hits, owners[file.path] ?? [], isWhole: text.isWhole)
    case .settings: return hits.contains(.name) ? [.left("names a student: mend it yourself")] : []
    case .own, .database:
      guard text.isWhole else { return [.left("cannot be looked through: please do")] }
      let isCalled = !subject.trace.hits(Files.name(file.path)).isEmpty
      return rows(bytes, hits, or: .left("names a student: delete or mend it yourself"))
        + (isCalled ? [.left("its name names a student: rename or delete it")] : [])
    }
  }

  /// A letter or sheet belongs to whom the ledger or its name says; others only by what they say.
  private func draft(
    _ path: String, _ bytes: [UInt8], _ hits: Set<TextTrace.Hit>, _ owners: Set<String>, isWhole: Bool
  ) -> [Fate] {
    if path.hasSuffix(".csv") { return rows(bytes, hits, or: .deleted) }
    let name = Files.name(path)
    func isNamed(after id: String) -> Bool { name.hasPrefix(SheetName.stem(student: id, kind: "")) }
    if !owners.isDisjoint(with: subject.ids) || subject.ids.contains(where: isNamed) { return [.deleted] }
    if !owners.isEmpty || subject.otherIDs.contains(where: isNamed) {
      return hits.contains(.name) ? [.left("another student's, and holds this name: look at it")] : []
    }
    if !isWhole { return [.left("cannot be looked through: please do")] }
    return hits.isEmpty ? [] : [.deleted]
  }

  private func rows(_ bytes: [UInt8], _ hits: Set<TextTrace.Hit>, or fate: Fate) -> [Fate] {
    guard !hits.isEmpty else { return [] }
    guard let table = TableRows(bytes, about: subject.trace, knownIDs: subject.otherIDs) else {
      // A number that happens to be a short id names nobody.
      return hits.contains(.name) || subject.ids.contains { $0.count >= 4 } ? [fate] : []
    }
    let rest = subject.trace.people(in: FileText(table.bytes)).contains { person, hits in
      hits.contains(.name) || subject.trace.people[person].id.count >= 4
    }
    return [.rows(table.removed)] + (rest ? [.left("rows of others name a student: mend them yourself")] : [])
  }

  /// Does what was planned; everything that is left alone stays.
  func run() throws {
    for entry in entries {
      let path = "\(folder)/\(entry.path)"
      switch entry.fate {
      case .deleted:
        try Files.erase(path)
        // Reports of a day, letters of a counselor: a folder without a file says nothing.
        var above = Files.parent(entry.path)
        while above.contains("/") {
          Files.removeEmptyFolder("\(folder)/\(above)")
          above = Files.parent(above)
        }
      case .rows:
        guard let table = TableRows(try Files.read(path), about: subject.trace, knownIDs: subject.otherIDs) else {
          throw Failure(.failed, "‘\(entry.path)’ changed while it was read; nothing was erased, try again")
        }
        try Files.write(table.bytes, to: path)
      case .database, .left: break
      }
    }
  }
}
