import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let imports = Command(
    "imports", "List what was imported.",
    parameters: [.flag("all", "Also those that were taken back.")], examples: ["imports", "imports --all --json"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let records = try ImportLedger(database: workspace.database).all().filter {
      arguments.flag("all") || $0.undone == nil
    }
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([("schema", .string("ebb.imports/1")), ("imports", .array(records.map(json)))]).text)
      return ExitStatus.done.rawValue
    }
    if records.isEmpty { output.line("Nothing was imported yet.") }
    for record in records {
      let days = record.firstDay.flatMap { first in record.lastDay.map { SchoolDay.range(first, $0) } } ?? ""
      let counts = record.counts
      output.line(
        "\(Wording.padded("\(record.id)", 4)) \(Wording.padded(record.name, 30)) \(Wording.padded(record.kind, 11)) "
          + "\(Wording.padded(days, 15)) \(Wording.grouped(counts.new)) new"
          + (counts.corrected > 0 ? " · \(Wording.grouped(counts.corrected)) corrected" : "")
          + (counts.gone > 0 ? " · \(Wording.grouped(counts.gone)) gone" : "")
          + (record.rejected > 0 ? " · \(Wording.grouped(record.rejected)) rejected" : "")
          + (record.undone == nil ? "" : " · taken back"))
    }
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
