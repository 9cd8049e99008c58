import Domain
import Store

/// Deletes what a workspace need not keep any longer: students who left long ago, old notes, old analyses.
struct PurgeJob {
  let workspace: Workspace
  let cut: RetentionCut
  let due: RetentionDue
  /// Pages of days before the cut, below the workspace.
  let reports: [String]
  /// What goes with the students; nil when nobody is due.
  let erasure: ErasureJob?

  init(workspace: Workspace, cut: RetentionCut) throws {
    self.workspace = workspace
    self.cut = cut
    due = try Retention(database: workspace.database).due(cut)
    reports = cut.runs.map { PurgeJob.reports(workspace.folder, before: $0) } ?? []
    erasure = due.students.isEmpty ? nil : try ErasureJob(workspace: workspace, ids: due.students)
  }

  var isEmpty: Bool { due.isEmpty && reports.isEmpty }

  private static func reports(_ folder: String, before day: SchoolDay) -> [String] {
    WorkspaceFiles(folder).files.map(\.path).filter { path in
      guard path.hasPrefix("reports/"), let date = SchoolDay(iso: path.dropFirst(8).prefix(10)) else { return false }
      return date < day
    }
  }

  /// - Returns: what the erasure of the students came to; nil when nobody was due.
  func run(by: String) throws -> ErasureJob.Result? {
    let result = try erasure.map { job in
      try job.run(tombstones: false) {
        let words = "left before \(cut.students?.iso ?? "")"
        for id in job.ids { try workspace.audit("purge", by: by, student: id, words) }
      }
    }
    for path in reports {
      try Files.erase(workspace.path(path))
      Files.removeEmptyFolder(workspace.path(Files.parent(path)))
    }
    try PurgeJob.purge(workspace.database, cut) {
      try workspace.audit("purge", by: by, "\(due.notes) notes, \(due.rows) kept-back rows, \(due.runs) runs")
    }
    for file in WorkspaceFiles(workspace.folder).files where file.kind == .database {
      // A backup that cannot be opened was named when the students were looked for, or is told by ‘ebb check’.
      try? KeptDatabase.open(workspace.path(file.path)) { try PurgeJob.purge($0, cut) {} }
    }
    try UrgentNotice.write(workspace)
    return result
  }

  private static func purge(_ database: Database, _ cut: RetentionCut, note: () throws -> Void) throws {
    try database.transaction {
      try Retention(database: database).purge(cut)
      try note()
    }
    try StudentErasure(database: database) { _ in false }.compact()
  }
}

extension RetentionDue {
  /// `3 students who left, 40 notes`.
  var words: String {
    let parts = [
      (students.count, "student who left", "students who left"), (notes, "note", "notes"),
      (rows, "kept-back row", "kept-back rows"), (urgent, "settled urgent item", "settled urgent items"),
      (runs, "analysis", "analyses"), (pages, "page", "pages"),
    ]
    return Wording.list(parts.filter { $0.0 > 0 }.map { Wording.count($0.0, $0.1, $0.2) })
  }
}

extension Workspace {
  /// A line when something is older than the settings mean to keep it; nil when nothing is.
  func retentionReminder(asOf day: SchoolDay) throws -> String? {
    let due = try Retention(database: database).due(settings.retention.cut(asOf: day))
    guard !due.isEmpty else { return nil }
    return "retention: \(due.words) need not be kept any longer; see ‘ebb purge --dry-run’"
  }
}
