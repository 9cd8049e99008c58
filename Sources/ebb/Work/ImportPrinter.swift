import CSV
import CommandLineKit
import Domain
import Importer
import Reporter
import Store

/// Shows what came of an import.
struct ImportPrinter {
  let workspace: Workspace
  let output: Output
  let isDry: Bool

  /// The highest of refused, urgent, rejected; a missing file or a full disk outranks them.
  static func status(_ reports: [ImportReport], retries: [RetryReport] = []) -> ExitStatus {
    let urgent = retries.contains { !$0.urgent.isEmpty } ? [ExitStatus.urgent] : []
    return (reports.map(\.exit) + urgent).max { $0.rawValue < $1.rawValue } ?? .done
  }

  static func json(_ reports: [ImportReport], retries: [RetryReport] = []) -> JSONValue {
    .fields([
      ("schema", .string("ebb.import/1")), ("files", .array(reports.map(\.json))),
      ("retried", .array(retries.map(\.json))),
    ])
  }

  func printSummary(_ reports: [ImportReport], retries: [RetryReport] = []) throws {
    let width = min(40, reports.map(\.file.count).max() ?? 0)
    for report in reports {
      output.line(report.summary(nameWidth: width))
      for notice in report.notices where report.status == .imported { output.line("  \(notice)") }
    }
    if !retries.isEmpty { output.line(RetryReport.sentence(retries)) }
    if let sentence = try RecodeReminder.sentence(workspace) { output.line(sentence) }
    if isDry { output.line("Dry run: nothing was changed.") }
  }

  /// Why files were refused and rows kept back; the first 20 rows, with exact counts.
  func printProblems(_ reports: [ImportReport]) {
    for report in reports {
      if report.status == .refused { output.message(report.why) }
      for row in report.rejected.prefix(ImportReport.shownRows) {
        output.err(RejectedRowText.text(row, file: report.file, showsRow: report.kind != FileKind.notes.rawValue))
      }
      let more = report.rejected.count - ImportReport.shownRows
      if more > 0 {
        output.message(
          "\(report.file): and \(Wording.count(more, "more row", "more rows")) kept back; "
            + (isDry ? "write them with --rejects FILE" : "‘ebb rejects’ lists them all"))
      }
      let block = UnknownCodeText.block(report.unknownCodes)
      if !block.isEmpty { output.err(block) }
      if report.kind == FileKind.notes.rawValue, workspace.settings.urgentContact.isEmpty {
        output.message("warning: ebb.ini, [urgent] names nobody to call for urgent notes; fill it in")
      }
    }
  }

  /// New urgent notes, printed last; whatever else happened.
  func printUrgent(_ reports: [ImportReport], retries: [RetryReport] = []) throws {
    let items = reports.flatMap(\.urgent) + retries.flatMap(\.urgent)
    if !isDry { UrgentNotice.refresh(workspace, output) }
    output.err(UrgentNotice.text(items, contact: workspace.settings.urgentContact))
  }

  /// Does the rest of a command and prints new urgent notes after it, even when it fails on the way.
  ///
  /// - Parameter came: what has been imported by then.
  func printingUrgentLast(
    _ came: () -> (reports: [ImportReport], retries: [RetryReport]), _ work: () throws -> ExitStatus
  ) throws -> Int32 {
    let status: ExitStatus
    do {
      status = try work()
    } catch {
      let (reports, retries) = came()
      guard (reports.flatMap(\.urgent) + retries.flatMap(\.urgent)).isEmpty else {
        let failure = error is UsageError ? Failure(.usage, "\(error)") : Failure(error)
        output.message("ebb: \(failure)")
        try printUrgent(reports, retries: retries)
        return max(failure.exitStatus, ImportPrinter.status(reports, retries: retries).rawValue)
      }
      throw error
    }
    let (reports, retries) = came()
    try printUrgent(reports, retries: retries)
    return status.rawValue
  }

  func writeRejects(_ reports: [ImportReport], to path: String) throws {
    let rows = reports.flatMap { report in report.rejected.map { RejectList.fields($0, file: report.file) } }
    try Files.writeNew(RejectList.csv(rows), to: path)
    try workspace.audit("export", Wording.count(rows.count, "kept-back row", "kept-back rows"))
  }
}

/// Rejected rows as a CSV file.
enum RejectList {
  static let header = ["file", "line", "column", "code", "field", "value", "expected", "hint", "original"]

  static func fields(_ row: RejectedRow, file: String) -> [String] {
    [
      row.file.isEmpty ? file : "\(file)/\(row.file)", "\(row.line)", "\(row.column)", row.code, row.field, row.value,
      row.expected, row.hint, row.original,
    ]
  }

  static func csv(_ rows: [[String]]) -> String {
    var writer = CSVWriter(guardFormulas: true)
    writer.write(header)
    for row in rows { writer.write(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
