import CommandLineKit
import Domain
import Importer
import Reporter
import Store

/// Shows the rows that are kept back, and puts them aside.
struct RejectsList {
  let workspace: Workspace
  let output: Output

  func show(_ entries: [RejectedRows.Entry], all: Bool) {
    guard !entries.isEmpty else { return output.line("No row is kept back.") }
    let shown = all ? entries : Array(entries.prefix(ImportReport.shownRows))
    if entries.count > shown.count {
      var counts: [String: Int] = [:]
      for entry in entries { counts[entry.row.code, default: 0] += 1 }
      for (code, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        let title = ErrorCode(rawValue: code)?.title ?? ""
        output.line("\(code)  \(Wording.padded(Wording.count(count, "row", "rows"), 12)) \(title)")
      }
      output.line("")
    }
    var importID: Int?
    for entry in shown {
      if entry.importID != importID {
        output.line("Import \(entry.importID), \(entry.file):")
        importID = entry.importID
      }
      output.out(
        "\(entry.place). " + RejectedRowText.text(entry.row, file: entry.file, showsRow: entry.kind != "notes"))
    }
    let total = Wording.count(entries.count, "row is", "rows are")
    output.line(
      entries.count > shown.count
        ? "\(total) kept back; these are the first \(shown.count), --all lists every one."
        : "\(total) kept back. ‘ebb help CODE’ explains a code.")
  }

  func json(_ entries: [RejectedRows.Entry]) -> JSONValue {
    .fields([
      ("schema", .string("ebb.rejects/1")),
      (
        "rejected",
        .array(
          entries.map { entry in
            .fields([
              ("import", .int(entry.importID)), ("number", .int(entry.place)), ("file", .string(entry.file)),
              ("row", ImportReport.json(entry.row)),
            ])
          })
      ),
    ])
  }

  func dismiss(_ choice: RejectsChoice, because reason: String) throws {
    guard choice.importID != nil || choice.code != nil else {
      throw UsageError.other("--dismiss needs the number of an import, or --code")
    }
    guard !reason.isEmpty else { throw UsageError.other("--dismiss needs a reason") }
    let imports = Set(try choice.entries(workspace).map(\.importID)).sorted()
    let store = RejectedRows(database: workspace.database)
    let count = try workspace.database.transaction {
      var count = 0
      for id in imports {
        let mine = try store.dismiss(importID: id, code: choice.code, place: choice.row, because: reason)
        try workspace.audit("dismiss", "\(mine) rejected rows of import \(id)")
        count += mine
      }
      return count
    }
    let whose =
      choice.importID.map { "of import \($0)" }
      ?? "of " + Wording.list(imports.map { "import \($0)" })
    output.line(
      "Put \(Wording.count(count, "row", "rows"))\(count > 0 || choice.importID != nil ? " \(whose)" : "") aside.")
  }
}
