import Domain
import Importer
import Store

/// Takes what one import's kept-back rows say today, in one transaction.
///
/// A mark that a later import wrote stays, and the row is superseded. A mark that the same or an earlier import wrote
/// stays too, and the row waits for a person - unless that person has just given the row.
struct Retry {
  let workspace: Workspace
  /// The import that kept the rows back.
  let record: ImportRecord
  /// A person looked at the rows: they may correct what stands from before.
  let mayCorrect: Bool
  /// The name of the new import.
  let name: String
  let knowledge: String
  var isDry = false
  /// Refuses all when one row cannot be taken.
  var isStrict = false
  /// Open rows of the same import that a person has left out, because they contradicted those given.
  var leftOut: [(entry: RejectedRows.Entry, text: String)] = []

  /// The end of a dry run: everything was tried, nothing is kept.
  private struct DryRun: Error {}

  /// What becomes of an entry.
  enum Fate {
    case taken
    case superseded(by: Int)
    /// What stands says the same.
    case same(as: Int)
    case kept(RejectedRow)
  }

  func run(_ read: KeptReading) throws -> RetryReport {
    var report = RetryReport(file: name, origin: record.id)
    var fates: [(row: Int, entry: RejectedRows.Entry, fate: Fate)] = []
    let plan = try RetryPlan(read, record: record, mayCorrect: mayCorrect, database: workspace.database)
    for (place, row) in read.file.rows.enumerated() {
      for entry in row.entries { fates.append((place, entry, try plan.fate(of: entry, inRow: place))) }
    }
    report.tried = fates.count
    for (row, _, fate) in fates {
      if case .kept(let why) = fate { report.keptRows.append((row, why)) }
    }
    if isStrict, let first = report.keptRows.first {
      throw Failure(
        .refused,
        "\(name): \(Wording.count(report.keptRows.count, "row", "rows")) cannot be taken and --strict was said; the first: "
          + first.why.sentence)
    }
    let takes = fates.contains { if case .taken = $0.fate { true } else { false } }
    do {
      try workspace.database.transaction {
        var settledBy: Int?
        if takes {
          let id = try begin(read, rows: fates.count)
          (report.counts, report.urgent) = try write(plan, read, id)
          try database(id, read, report.counts)
          report.importID = id
          settledBy = id
        }
        try settle(fates, by: settledBy, &report)
        if let settledBy { try settleLeftOut(plan, read, by: settledBy) }
        if !mayCorrect { try Readings(database: workspace.database).setTried(knowledge, importID: record.id) }
        if isDry { throw DryRun() }
      }
    } catch is DryRun {
      report.importID = nil
    }
    return report
  }

  private func begin(_ read: KeptReading, rows: Int) throws -> Int {
    let ledger = ImportLedger(database: workspace.database)
    let known = try ledger.newestKnowledge().knownOn
    return try ledger.begin(
      ImportRecord(
        sha256: "", kind: "retry", shape: record.shape, name: name, settings: record.settings,
        knownOn: max(known ?? record.knownOn, record.knownOn), at: Surroundings.now, rows: rows,
        firstDay: read.outcome.days.first, lastDay: read.outcome.days.last, origin: record.id))
  }

  private func database(_ id: Int, _ read: KeptReading, _ counts: MarkCounts) throws {
    let digest = Hex.sha256(String(decoding: read.file.bytes, as: UTF8.self))
    try ImportLedger(database: workspace.database).finish(id, sha256: digest, counts: counts, rejected: 0)
    let reading = try Readings(database: workspace.database).reading(of: record.id)
    if let reading { try Readings(database: workspace.database).insert(reading, importID: id) }
    try workspace.audit("retry", "import \(id): rows that import \(record.id) had kept back")
  }

  private func write(_ plan: RetryPlan, _ read: KeptReading, _ id: Int) throws -> (MarkCounts, [UrgentItem]) {
    var keys = try KeyBook(database: workspace.database, importID: id)
    let writer = ImportWriter(workspace: workspace, acceptChanges: true, isDry: false)
    if let table = read.outcome.attendance {
      let kept = table.keeping(plan.cells, counts: plan.counts)
      let counts = try writer.write(kept, erases: false, id, &keys)
      // It speaks only for its own cells: they are in its edits.
      try workspace.database.run("DELETE FROM import_scope WHERE import = ?", .integer(id))
      try workspace.database.run("DELETE FROM import_late WHERE import = ?", .integer(id))
      return (counts, [])
    }
    var report = ImportReport(file: name, status: .imported)
    var counts = MarkCounts()
    if let people = PeopleContent.joined(plan.people) {
      counts = try writer.write(people, strayNotes: [], id, &keys, &report, isRetry: true)
    }
    return (counts, report.urgent)
  }

  private func settle(
    _ fates: [(row: Int, entry: RejectedRows.Entry, fate: Fate)], by id: Int?, _ report: inout RetryReport
  ) throws {
    let rejects = RejectedRows(database: workspace.database)
    for (_, entry, fate) in fates {
      switch fate {
      case .taken:
        guard let id else { continue }
        report.taken += 1
        try rejects.settle(entry.place, of: entry.importID, by: id, because: "taken by import \(id)")
      case .superseded(let other):
        report.superseded += 1
        try rejects.settle(entry.place, of: entry.importID, by: other, because: "superseded by import \(other)")
      case .same(let other):
        report.superseded += 1
        try rejects.settle(entry.place, of: entry.importID, by: other, because: "import \(other) says the same")
      case .kept(let row):
        let isNew =
          (row.code, row.value, row.expected, row.hint)
          != (entry.row.code, entry.row.value, entry.row.expected, entry.row.hint)
        // The text of a mended row is not the one that is kept.
        var row = row
        if mayCorrect || row.column < 1 { row.column = entry.row.column }
        if isNew { try rejects.setReason(row, place: entry.place, importID: entry.importID) }
      }
    }
  }

  /// Of two rows that disagreed a person kept one: the other waits no longer.
  private func settleLeftOut(_ plan: RetryPlan, _ read: KeptReading, by id: Int) throws {
    let rows = leftOut.filter { $0.entry.row.code == ErrorCode.contradictingRows.rawValue }
    guard !rows.isEmpty else { return }
    let file = KeptFile(header: read.file.header, rows: rows.map { .init(text: $0.text, entries: [$0.entry]) })
    guard let all = try? KeptReading(file, options: read.options, name: name, known: plan.known) else { return }
    for (place, row) in rows.enumerated() {
      let entry = row.entry
      let day = all.day(ofHeader: entry.row.field)
      let cells = (all.said(place)?.cells ?? []).filter { day == nil || $0.day == day }
      guard !cells.isEmpty, cells.allSatisfy(plan.cells.contains) else { continue }
      try RejectedRows(database: workspace.database).settle(
        entry.place, of: entry.importID, by: id, because: "superseded by import \(id)")
    }
  }
}
