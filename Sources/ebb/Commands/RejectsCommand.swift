import CommandLineKit
import Reporter
import Store

extension Command {
  static let rejects = Command(
    "rejects", "List the rows that were kept back, and why.",
    discussion: """
      ‘ebb help E204’ explains a code with an example. --export writes the rows as a CSV file; --dismiss puts an \
      import's rows aside with a reason.
      """,
    parameters: [
      .operand("import", "Only this import's rows.", optional: true),
      .option("export", "file", "Write them to a CSV file."),
      .option("dismiss", "reason", "Put the rows of IMPORT aside; the reason is kept."),
    ],
    examples: ["rejects", "rejects 12 --export rejects.csv", "rejects 12 --dismiss \"left last year\""]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    var only: Int?
    if let text = arguments.operand("import") {
      guard let number = Int(text) else {
        throw UsageError.other("‘\(text)’ is not the number of an import; ‘ebb imports’ lists them")
      }
      only = number
    }
    let store = RejectedRows(database: workspace.database)
    if let reason = arguments.option("dismiss") {
      guard let only else { throw UsageError.other("--dismiss needs the number of an import") }
      guard !reason.isEmpty else { throw UsageError.other("--dismiss needs a reason") }
      let count = try workspace.database.transaction {
        let count = try store.dismiss(importID: only, because: reason)
        try workspace.audit("dismiss", "\(count) rejected rows of import \(only)")
        return count
      }
      output.line("Put \(Wording.count(count, "row", "rows")) of import \(only) aside.")
      return ExitStatus.done.rawValue
    }
    let entries = try store.all(importID: only)
    if let path = arguments.option("export") {
      try Files.writeNew(RejectList.csv(entries.map { RejectList.fields($0.row, file: $0.file) }), to: path)
      output.line("Wrote \(Wording.count(entries.count, "row", "rows")) to \(path).")
    } else if arguments.flag("json") {
      let rows = entries.map { entry in
        JSONValue.fields([
          ("import", .int(entry.importID)), ("file", .string(entry.file)), ("row", ImportReport.json(entry.row)),
        ])
      }
      output.line(JSONValue.fields([("schema", .string("ebb.rejects/1")), ("rejected", .array(rows))]).text)
    } else if entries.isEmpty {
      output.line("No row is kept back.")
    } else {
      for entry in entries {
        output.out(RejectedRowText.text(entry.row, file: entry.file, showsRow: entry.kind != "notes"))
      }
      output.line("\(Wording.count(entries.count, "row is", "rows are")) kept back. ‘ebb help CODE’ explains a code.")
    }
    return ExitStatus.done.rawValue
  }
}
