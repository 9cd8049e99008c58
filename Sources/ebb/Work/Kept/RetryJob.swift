import Domain
import Importer
import Store

/// Reads kept-back rows again when what they lacked has come: a roster, a calendar or another code map.
///
/// Each import's rows become an import of their own, of kind `retry`, that only fills what is blank.
struct RetryJob {
  let workspace: Workspace

  /// What a roster, a calendar or the code map can cure. A slip of the year, say, would look right among so few rows.
  static let curable: Set<String> = Set(
    [ErrorCode.unknownStatus, .unknownStudent, .unknownSchool, .noSchoolDay, .standingMark, .waitingRow, .sharedID]
      .map(\.rawValue)
  )

  /// The digest of what decides whether a kept-back row can be read.
  static func knowledge(_ workspace: Workspace) throws -> String {
    let people = try ImportLedger(database: workspace.database).newestKnowledge().people
    return Hex.sha256("\(workspace.settings.meaningDigest)\n\(people)")
  }

  /// - Parameter force: also rows that were tried with the same knowledge before.
  func run(force: Bool = false) throws -> [RetryReport] {
    let database = workspace.database
    let knowledge = try RetryJob.knowledge(workspace)
    var reports: [RetryReport] = []
    var known = try SchoolLookup(workspace: workspace).school(withPeople: true)
    let ledger = ImportLedger(database: database)
    let waiting = try Readings(database: database).waiting(tried: force ? nil : knowledge)
      .compactMap { try ledger.record($0) }
    let people = [FileKind.roster, .calendar].map(\.rawValue)
    // Whom a roster's rows bring now, the rows of other files may name.
    for record in waiting.filter({ people.contains($0.kind) }) + waiting.filter({ !people.contains($0.kind) }) {
      let id = record.id
      guard let reading = try Readings(database: database).reading(of: id) else { continue }
      let entries = try RejectedRows(database: database).all(importID: id, includingDismissed: true)
      let open = entries.filter { $0.dismissed == nil && RetryJob.curable.contains($0.row.code) }
      // Where no row means present, a few rows alone would make everybody else present.
      guard !open.isEmpty, record.shape != "events only" else {
        try Readings(database: database).setTried(knowledge, importID: id)
        continue
      }
      let file = try KeptFile(
        header: reading.header, rows: rows(entries, held: Readings(database: database).held(importID: id)))
      let retry = Retry(
        workspace: workspace, record: record, mayCorrect: false, name: record.name, knowledge: knowledge)
      do {
        let read = try KeptReading(
          file, options: ReadingOptions.options(reading.options, workspace), name: record.name, known: known)
        let report = try retry.run(read)
        reports.append(report)
        if report.importID != nil, people.contains(record.kind) {
          known = try SchoolLookup(workspace: workspace).school(withPeople: true)
        }
      } catch is ImportError {
        // The header is not recognised any more, say, because a profile was taken out: the rows wait.
        try Readings(database: database).setTried(knowledge, importID: id)
      } catch let failure as Failure where failure.status == .refused {
        // Decisions on a page that is no longer the newest, say.
        try Readings(database: database).setTried(knowledge, importID: id)
      }
    }
    return reports
  }

  /// The open rows, each text once, and all that may speak of the same days, in the order of the file.
  private func rows(
    _ entries: [RejectedRows.Entry], held: [(line: Int, original: String)]
  ) -> [KeptFile.Row] {
    var order: [String] = []
    var lines: [String: Int] = [:]
    var open: [String: [RejectedRows.Entry]] = [:]
    for entry in entries where entry.settledBy == nil {
      if lines[entry.row.original] == nil {
        lines[entry.row.original] = entry.row.line
        order.append(entry.row.original)
      }
      if entry.dismissed == nil, RetryJob.curable.contains(entry.row.code) {
        open[entry.row.original, default: []].append(entry)
      }
    }
    var heldRows: Set<String> = []
    for row in held where lines[row.original] == nil {
      lines[row.original] = row.line
      heldRows.insert(row.original)
      order.append(row.original)
    }
    return order.enumerated().sorted { (lines[$0.element] ?? 0, $0.offset) < (lines[$1.element] ?? 0, $1.offset) }
      .map { KeptFile.Row(text: $0.element, entries: open[$0.element] ?? [], isHeld: heldRows.contains($0.element)) }
  }
}
