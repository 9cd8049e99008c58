import Domain
import Glibc
import Store

/// Puts a backup in the place of the workspace's database; the present one is kept aside.
struct RestoreJob {
  /// What a person sees of a database before one takes the other's place.
  struct Facts {
    var imports: Int
    var lastImport: String
    var lastDay: SchoolDay?
    var students: Int
    var auditHead: String

    init(_ database: Database) throws {
      imports = try database.integer("SELECT count(*) FROM import_batch WHERE undone IS NULL") ?? 0
      lastImport = try database.text("SELECT at FROM import_batch ORDER BY id DESC LIMIT 1") ?? ""
      lastDay = try database.lastKnownDay()
      students = try database.integer("SELECT count(*) FROM student") ?? 0
      auditHead = try AuditTrail(database: database).head()
    }

    var words: String {
      "\(Wording.count(imports, "import", "imports")), \(Wording.count(students, "student", "students"))"
        + (lastDay.map { ", marks until \($0.iso)" } ?? "") + (lastImport.isEmpty ? "" : ", last import \(lastImport)")
    }
  }
  struct Result {
    /// Where the database that stood before is now, below the workspace; nil when there was none.
    var aside: String?
    /// How many students were erased again, because they had been erased since the backup.
    var erased: Int
  }

  let folder: String
  let source: String
  let backup: Facts
  /// Nil when there is no database, or one that cannot be read.
  let present: Facts?
  /// Why the present one cannot be read; nil when it can, or when there is none.
  let damage: String?
  /// Whether the backup is another workspace's.
  let isStrange: Bool
  private let current: Database?

  private var path: String { "\(folder)/\(Workspace.databaseName)" }

  init(folder: String, source: String) throws {
    self.folder = folder
    self.source = source
    let inspected: Database
    do {
      inspected = try Database.inspect(source)
    } catch {
      let status: ExitStatus =
        switch error {
        case .missing: .noInput
        case .newer: .noWorkspace
        case .disk, .busy: .readOrWrite
        default: .refused
        }
      throw Failure(status, RestoreJob.words(error, source))
    }
    if let first = try inspected.integrityProblems().first {
      throw Failure(.refused, "‘\(source)’ is damaged (\(first)); nothing was changed, use another backup")
    }
    backup = try Facts(inspected)
    var (present, damage, current): (Facts?, String?, Database?)
    if Files.exists("\(folder)/\(Workspace.databaseName)") {
      do {
        let opened = try Database.open("\(folder)/\(Workspace.databaseName)")
        present = try Facts(opened)
        current = opened
      } catch let error as StoreError {
        if case .busy = error { throw Failure(error) }
        damage = "\(error)"
      }
    }
    (self.present, self.damage, self.current) = (present, damage, current)
    isStrange = try current.map { try !AuditTrail(database: inspected).hasKey(of: $0) } ?? false
  }

  private static func words(_ error: StoreError, _ source: String) -> String {
    switch error {
    case .missing: "there is no file ‘\(source)’; name the backup"
    case .foreign: "‘\(source)’ is not a database of ebb; nothing was changed"
    case .damaged(_, let detail): "‘\(source)’ is damaged or was changed (\(detail)); nothing was changed, use another"
    default: "\(error)"
    }
  }

  func run(by: String) throws -> Result {
    let temporary = path + ".restore.tmp"
    for name in [temporary, temporary + "-journal"] { Files.remove(name) }
    do {
      var result = try prepare(temporary, by: by)
      result.aside = try exchange(temporary)
      return result
    } catch {
      for name in [temporary, temporary + "-journal"] { Files.remove(name) }
      throw error
    }
  }

  /// Makes a copy that is whole, up to date, without those erased since, and says in its trail what it is.
  private func prepare(_ temporary: String, by: String) throws -> Result {
    try Database.inspect(source).backUp(to: temporary)
    var result = Result(aside: nil, erased: 0)
    try KeptDatabase.open(temporary) { database in
      let gone = try erasedSince(database)
      if !gone.isEmpty {
        let subject = try ErasureSubject(gone, in: database)
        try StudentErasure(database: database, isAbout: subject.isAbout).erase(gone, tombstones: true)
        result.erased = gone.count
      }
      if let current { try Tombstones(database: database).takeOver(from: current) }
      if let first = try WholeCheck(database: database).problems().first {
        throw Failure(.refused, "‘\(source)’ is not whole (\(first)); nothing was changed, use another backup")
      }
      let head = present.map(\.auditHead) ?? ""
      try AuditTrail(database: database).append(
        action: "restore", by: by, detail: "restored from a backup; the trail before ended with \(head)",
        at: Surroundings.now)
    }
    return result
  }

  /// The students of the backup whom the present database has erased; only a database of the same workspace can tell.
  private func erasedSince(_ backup: Database) throws -> [String] {
    guard let current, let refusal = try Tombstones(database: current).refusal() else { return [] }
    return try StudentNames(database: backup).ids().filter(refusal).sorted()
  }

  /// Keeps the present database under another name and gives the new one its name, in one step that cannot be half done.
  private func exchange(_ temporary: String) throws -> String? {
    guard Files.exists(path) else {
      try Files.moveNew(temporary, to: path)
      return nil
    }
    // While this lasts nobody writes; who waited finds that the file was moved and tries again.
    try current?.execute("BEGIN EXCLUSIVE")
    defer { try? current?.execute("ROLLBACK") }
    try Files.makeFolder("\(folder)/backups")
    var number = 1
    func name(_ number: Int) -> String { "backups/before-restore-\(number).sqlite" }
    while Files.exists("\(folder)/\(name(number))") { number += 1 }
    let aside = "\(folder)/\(name(number))"
    guard unsafe link(path, aside) == 0 else {
      throw Failure(.cannotCreate, "could not keep the present database as ‘\(aside)’: \(SystemError.current)")
    }
    // Of a database that cannot be opened: what it was writing belongs to it, never to the one that comes.
    if current == nil, Files.exists(path + "-journal") { try Files.move(path + "-journal", to: aside + "-journal") }
    try Files.move(temporary, to: path)
    return name(number)
  }
}
