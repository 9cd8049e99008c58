import CSV
import Domain
import Importer
import Store

/// Takes rows that a person has mended: they may correct what stood before their own import, and erase nothing.
struct MendedJob {
  let workspace: Workspace
  let known: KnownSchool
  let isDry: Bool
  let isStrict: Bool

  func run(_ file: MendedFile, report: inout ImportReport) throws {
    let database = workspace.database
    let id = file.importID
    guard let record = try ImportLedger(database: database).record(id), record.undone == nil,
      let reading = try Readings(database: database).reading(of: id)
    else {
      throw Failure(
        .refused, "\(report.file): the rows were kept back by import \(id), which does not stand; import its file again"
      )
    }
    var options = ReadingOptions.options(reading.options, workspace)
    let dialect = options.dialect ?? .standard
    options.dialect = .standard
    let header = KeptRowText.header(reading.header, dialect)
    let entries = try RejectedRows(database: database).all(importID: id)
    let open = Dictionary(entries.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [KeptFile.Row] = []
    var lines: [Int] = []
    for row in file.rows {
      let mine = row.places.compactMap { open[$0] }
      guard let first = mine.first else { continue }
      guard row.fields.count == header.count else {
        throw Failure(
          .refused, "\(report.file):\(row.line): the columns are not those of import \(id) (\(record.name))")
      }
      let fields = restored(row.fields, KeptRowText.fields(first.row.original, dialect))
      rows.append(KeptFile.Row(text: KeptRowText.standard(fields), entries: mine))
      lines.append(row.line)
    }
    report.kind = record.kind
    report.shape = record.shape
    report.rows = file.rows.count
    guard !rows.isEmpty else {
      report.status = .unchanged
      report.importID = id
      report.why = "no row of it is kept back any more"
      return
    }
    let given = Set(rows.flatMap { $0.entries.map(\.place) })
    let leftOut = entries.filter { !given.contains($0.place) }
    if Retry.buildsDays(record.shape) {
      // Rows that nobody mended still belong to their days.
      let others = leftOut.map { KeptFile.Row(text: standard($0.row.original, dialect)) }
      let held = try Readings(database: database).held(importID: id).map {
        KeptFile.Row(text: standard($0.original, dialect), isHeld: true)
      }
      rows += others + held
    }
    let kept = KeptFile(header: KeptRowText.standard(header), rows: rows)
    let read = try KeptReading(kept, options: options, name: report.file, known: known)
    var retry = Retry(
      workspace: workspace, record: record, mayCorrect: true, name: report.file,
      knowledge: try RetryJob.knowledge(workspace), isDry: isDry, isStrict: isStrict)
    retry.leftOut = leftOut.map { ($0, standard($0.row.original, dialect)) }
    let result = try retry.run(read)
    report.importID = result.importID
    report.counts = result.counts
    report.urgent = result.urgent
    report.rejected = result.keptRows.map { place, row in
      var row = row
      row.line = lines.indices.contains(place) ? lines[place] : row.line
      return row
    }
    report.notices = [
      "rows kept back by import \(id): \(Wording.grouped(result.taken)) taken, "
        + (result.superseded > 0 ? "\(Wording.grouped(result.superseded)) superseded, " : "")
        + "\(Wording.grouped(result.kept)) still kept back"
    ]
    report.status = .imported
    report.exit = !report.urgent.isEmpty ? .urgent : report.rejected.isEmpty ? .done : .rejected
  }

  private func standard(_ text: String, _ dialect: CSVDialect) -> String {
    KeptRowText.standard(KeptRowText.fields(text, dialect))
  }

  /// A spreadsheet drops leading zeros when it saves: a cell that differs by nothing else is as it was.
  private func restored(_ fields: [String], _ before: [String]) -> [String] {
    guard fields.count == before.count else { return fields }
    return zip(fields, before).map { now, then in
      let isNumber = !then.isEmpty && then.utf8.allSatisfy { (48...57).contains($0) }
      return isNumber && then.hasPrefix("0") && now == String(then.drop { $0 == "0" }) ? then : now
    }
  }
}
