import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let week = Command(
    "week", "The weekly job: import, analyze, report.",
    discussion: """
      Imports what it can, analyzes every student as of the last day with a mark, and writes a review page for each \
      counselor. Files that were refused are named on every page. Student names are printed on a terminal only, or \
      with --names.
      """,
    parameters: ImportParameters.all + [
      .flag("names", "Print the list with names even when this is not a terminal."),
      .option("counselor", "name", "Only this counselor's students in the printed list."),
    ],
    examples: ["week attendance-2026-11-20.csv notes.csv"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    try ClockDoubt.tell(workspace, output)
    var job = ImportJob(workspace: workspace, options: try ImportParameters.read(arguments), output: output)
    let printer = ImportPrinter(workspace: workspace, output: output, isDry: false)
    return try printer.printingUrgentLast({ (job.reports, job.retries) }) {
      let reports = try job.run(arguments.operands("file"))
      try report(reports, retries: job.retries, workspace, printer, arguments, output)
      return ImportPrinter.status(reports, retries: job.retries)
    }
  }

  /// Shows what came of the imports, analyzes and writes the pages.
  private static func report(
    _ reports: [ImportReport], retries: [RetryReport], _ workspace: Workspace, _ printer: ImportPrinter,
    _ arguments: Arguments, _ output: Output
  ) throws {
    let isQuiet = arguments.flag("quiet")
    let isJSON = arguments.flag("json")
    if !isQuiet, !isJSON { try printer.printSummary(reports, retries: retries) }
    printer.printProblems(reports)
    if let path = arguments.option("rejects") { try printer.writeRejects(reports, to: path) }
    guard try workspace.database.lastKnownDay() != nil else {
      if isJSON { output.line(ImportPrinter.json(reports, retries: retries).text) }
      output.message("there is no attendance yet, so nothing was analyzed; import a file of it")
      return
    }
    let analysis = try Analysis(workspace: workspace, asOf: try workspace.asOf(arguments))
    _ = try analysis.store()
    if let reminder = try workspace.retentionReminder(asOf: analysis.asOf) { output.message(reminder) }
    for letter in try LetterWithdrawal(analysis: analysis).run() { output.message(letter.line) }
    let caseloads = try Caseloads(analysis)
    let written = try ReportJob(caseloads: caseloads, missing: reports.filter { $0.status == .refused }).run()
    if isJSON {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.week/1")), ("asOf", .string(analysis.asOf.iso)),
          ("files", .array(reports.map(\.json))), ("pages", .array(written.pages.map { .string($0.path) })),
        ]).text)
    } else if !isQuiet {
      let summary = RunSummary(caseloads: caseloads)
      output.line("")
      output.line(summary.headline)
      output.line("")
      output.line(summary.counts)
      output.line("")
      for page in written.pages { output.line(page.line) }
      if output.outIsTerminal || arguments.flag("names") {
        output.line("")
        let cards = try ListCommand.cards(caseloads, counselor: arguments.option("counselor"))
        output.out(FindingList.terminal(cards, width: output.width, color: ListCommand.ink(arguments, output).isOn))
      }
    }
  }
}
