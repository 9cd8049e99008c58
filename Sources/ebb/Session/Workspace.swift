import CommandLineKit
import Domain
import Store

/// An open workspace: its folder, its database and its settings.
struct Workspace {
  let folder: String
  let database: Database
  let settings: Settings
  /// What is said in notes: the built-in phrases and those of the files that the settings name.
  let lexicons: NoteLexicons

  static let databaseName = "ebb.sqlite"
  static let settingsName = "ebb.ini"

  /// Opens the workspace that the command line, the environment or the current folder names.
  static func open(_ arguments: Arguments) throws -> Workspace {
    let folder = try locate(arguments)
    // Said on the terminal itself: the commands' output is not made yet.
    let database = try Database.open(Files.resolved("\(folder)/\(databaseName)")) {
      Terminal.output.message("another ebb is writing; waiting up to five seconds")
    }
    if database.wasEditedElsewhere {
      Terminal.output.message(
        "warning: another program has changed \(databaseName) since ebb last wrote it; ‘ebb check’ looks for traces")
      try AuditTrail(database: database).append(
        action: "edited elsewhere", by: "unknown", detail: "another program had changed the database",
        at: Surroundings.now)
    }
    let path = "\(folder)/\(settingsName)"
    let text = Files.exists(path) ? try Files.readText(path) : ""
    let settings = try Settings(text)
    let lexicons = try NoteLexicons(settings.lexicon, folder: folder)
    return Workspace(folder: folder, database: database, settings: settings, lexicons: lexicons)
  }

  /// - Parameter orSettings: also a workspace whose database is gone and whose settings are there; to restore it.
  static func locate(_ arguments: Arguments, orSettings: Bool = false) throws(Failure) -> String {
    func isWorkspace(_ folder: String) -> Bool {
      Files.exists("\(folder)/\(databaseName)") || orSettings && Files.exists("\(folder)/\(settingsName)")
    }
    if let folder = arguments.option("data") ?? Surroundings.environment("EBB_DATA") {
      guard isWorkspace(folder) else {
        throw Failure(.noWorkspace, "‘\(folder)’ is not a workspace of ebb; make one with ‘ebb init \(folder)’")
      }
      return folder
    }
    var folder = Surroundings.folder
    while true {
      if isWorkspace(folder) { return folder }
      let above = Files.parent(folder)
      if above == folder || folder.isEmpty {
        throw Failure(
          .noWorkspace, "no workspace here or above; go into one, name it with --data, or make one with ‘ebb init’")
      }
      folder = above
    }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The day to look from: `--as-of`, else the last day with a mark.
  func asOf(_ arguments: Arguments) throws -> SchoolDay {
    if let day = try Workspace.day(arguments, "as-of") { return day }
    guard let last = try database.lastKnownDay() else {
      throw Failure(.failed, "there is no attendance yet; import a file first, as ‘ebb import attendance.csv’")
    }
    return last
  }

  /// Reads an option that holds a day; nil when it is absent.
  static func day(_ arguments: Arguments, _ option: String) throws(UsageError) -> SchoolDay? {
    guard let text = arguments.option(option) else { return nil }
    guard let day = SchoolDay(iso: text) else {
      throw .other("‘--\(option) \(text)’ is not a day; write it as 2026-11-20")
    }
    return day
  }

  /// Writes an entry of the audit trail and gives its number; changed settings are noted before it.
  @discardableResult
  func audit(
    _ action: String, by: String = Surroundings.user, student: String? = nil, _ detail: String,
    handing: Handing = .none
  ) throws -> Int {
    let trail = AuditTrail(database: database)
    let inForce = "ebb.ini is in force with sha256 \(settings.digest)"
    if try trail.newestDetail("settings") != inForce {
      try trail.append(action: "settings", by: Surroundings.user, detail: inForce, at: Surroundings.now)
    }
    return try trail.append(
      action: action, by: by, student: student, detail: detail, handing: handing, at: Surroundings.now)
  }
}
