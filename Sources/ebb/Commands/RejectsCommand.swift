import CommandLineKit
import Domain
import Importer
import Reporter
import Store

extension Command {
  static let rejects = Command(
    "rejects", "List the rows that were kept back, and why.",
    discussion: """
      ‘ebb help E204’ explains a code with an example. --export writes the rows with the columns of their file: mend \
      them in place and import the file, and the rows are settled. Of several imports each gets a file of its own. Rows \
      that only lacked a roster, a calendar or a code in ebb.ini are tried again by themselves with the next import; \
      --retry tries them now. --dismiss puts rows aside with a reason.
      """,
    parameters: [
      .operand("import", "Only this import's rows.", optional: true),
      .option("code", "code", "Only rows kept back for this reason, such as E204."),
      .option("row", "number", "Only this row of IMPORT, as the list numbers it."),
      .flag("all", "List every row, not only the first 20."),
      .flag("retry", "Read the rows again now."),
      .option("export", "file", "Write them to a CSV file that can be mended and imported."),
      .option("dismiss", "reason", "Put the rows of IMPORT, or those of --code, aside; the reason is kept."),
    ],
    examples: [
      "rejects", "rejects 12 --export rejects.csv", "rejects 12 --dismiss \"left last year\"",
      "rejects 12 --row 3 --dismiss \"a visitor\"", "rejects --retry",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let list = RejectsList(workspace: workspace, output: output)
    let choice = try RejectsChoice(arguments)
    if arguments.flag("retry") {
      var job = ImportJob(workspace: workspace, options: .init(), output: output)
      try job.retry(force: true)
      let printer = ImportPrinter(workspace: workspace, output: output, isDry: false)
      if arguments.flag("json") {
        output.line(ImportPrinter.json([], retries: job.retries).text)
      } else if !arguments.flag("quiet") {
        output.line(
          job.retries.isEmpty
            ? "No row is kept back that a roster, a calendar or a code could cure."
            : RetryReport.sentence(job.retries))
      }
      try printer.printUrgent([], retries: job.retries)
      return ImportPrinter.status([], retries: job.retries).rawValue
    }
    if let reason = arguments.option("dismiss") {
      try list.dismiss(choice, because: reason)
      return ExitStatus.done.rawValue
    }
    let entries = try choice.entries(workspace)
    if let path = arguments.option("export") {
      for file in try RejectsExport(workspace: workspace).write(entries, to: path) {
        try workspace.audit("export", Wording.count(file.rows, "kept-back row", "kept-back rows"))
        output.line("Wrote \(Wording.count(file.rows, "row", "rows")) to \(file.path).")
      }
    } else if arguments.flag("json") {
      output.line(list.json(entries).text)
    } else {
      list.show(entries, all: arguments.flag("all"))
    }
    return ExitStatus.done.rawValue
  }
}

/// Which kept-back rows a command line speaks of.
struct RejectsChoice {
  var importID: Int?
  var code: String?
  var row: Int?

  init(_ arguments: Arguments) throws(UsageError) {
    if let text = arguments.operand("import") {
      guard let number = Int(text) else {
        throw .other("‘\(text)’ is not the number of an import; ‘ebb imports’ lists them")
      }
      importID = number
    }
    if let text = arguments.option("row") {
      guard let number = Int(text), number > 0 else { throw .other("‘\(text)’ is not the number of a row") }
      guard importID != nil else { throw .other("--row needs the number of an import") }
      row = number
    }
    if let text = arguments.option("code") {
      guard ErrorCode(rawValue: text.uppercased()) != nil else {
        throw .other("there is no code ‘\(text)’; ‘ebb rejects’ names those of the rows")
      }
      code = text.uppercased()
    }
  }

  func entries(_ workspace: Workspace) throws -> [RejectedRows.Entry] {
    try RejectedRows(database: workspace.database).all(importID: importID).filter {
      (code == nil || $0.row.code == code) && (row == nil || $0.place == row)
    }
  }
}
