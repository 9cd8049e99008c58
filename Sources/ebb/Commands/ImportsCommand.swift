import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let imports = Command(
    "imports", "List what was imported, and what an import changed.",
    discussion: """
      With --diff N: every mark and row that import N made new, corrected, removed or ended, by student and day, with the \
      school's own codes where they are known. Students appear by their ids; --names adds their names. The texts of \
      notes, reasons and addresses are never shown.
      """,
    parameters: [
      .flag("all", "Also those that were taken back; with --diff: every student, not only the first 20."),
      .option("diff", "import", "What this import changed."),
      .flag("names", "With --diff: also the students' names."),
    ], examples: ["imports", "imports --all --json", "imports --diff 17"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    if let text = arguments.option("diff") {
      guard let id = Int(text) else {
        throw UsageError.other("‘\(text)’ is not the number of an import; ‘ebb imports’ lists them")
      }
      let diff = try ImportDiff(
        workspace: workspace, import: id, all: arguments.flag("all"), withNames: arguments.flag("names"))
      output.out(arguments.flag("json") ? diff.json.text + "\n" : diff.text(width: output.width))
      return ExitStatus.done.rawValue
    }
    let records = try ImportLedger(database: workspace.database).all().filter {
      arguments.flag("all") || $0.undone == nil
    }
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([("schema", .string("ebb.imports/1")), ("imports", .array(records.map(json)))]).text)
      return ExitStatus.done.rawValue
    }
    if records.isEmpty { output.line("Nothing was imported yet.") }
    output.out(ImportTable(records: records).text(width: output.width))
    return ExitStatus.done.rawValue
  }

  private static func json(_ record: ImportRecord) -> JSONValue {
    .fields([
      ("import", .int(record.id)), ("file", .string(record.name)), ("kind", .string(record.kind)),
      ("shape", .string(record.shape)), ("sha256", .string(record.sha256)), ("knownOn", .string(record.knownOn.iso)),
      ("at", .string(record.at)), ("rows", .int(record.rows)), ("new", .int(record.counts.new)),
      ("same", .int(record.counts.same)), ("corrected", .int(record.counts.corrected)),
      ("gone", .int(record.counts.gone)), ("rejectedRows", .int(record.rejected)),
      ("from", record.firstDay.map { .string($0.iso) } ?? .null),
      ("to", record.lastDay.map { .string($0.iso) } ?? .null), ("undone", record.undone.map { .string($0) } ?? .null),
    ])
  }
}

/// The imports as aligned columns; what does not fit stands on a line of its own.
struct ImportTable {
  let records: [ImportRecord]

  func text(width: Int) -> String {
    let rows = records.map(cells)
    let widths = (0..<4).map { column in min(rows.map { $0[column].count }.max() ?? 0, column == 1 ? 26 : 30) }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated().prefix(4) {
        let cut = cell.count > widths[column] ? cell.prefix(widths[column] - 1) + "…" : cell[...]
        line += Wording.padded(String(cut), widths[column]) + " "
      }
      let counts = row[4]
      if line.count + counts.count <= max(width, 50) {
        text += line + counts + "\n"
      } else {
        while line.last == " " { line.removeLast() }
        text += line + "\n" + TextWrap.wrapped(counts, width: width, indent: "    ").joined(separator: "\n") + "\n"
      }
    }
    return text
  }

  private func cells(_ record: ImportRecord) -> [String] {
    let days = record.firstDay.flatMap { first in record.lastDay.map { SchoolDay.range(first, $0) } } ?? ""
    return [
      "\(record.id)", record.name, record.kind, days,
      (record.undone == nil ? "" : "taken back · ") + ImportDiff.counts(record.counts)
        + (record.rejected > 0 ? " · \(Wording.grouped(record.rejected)) rejected" : ""),
    ]
  }
}
