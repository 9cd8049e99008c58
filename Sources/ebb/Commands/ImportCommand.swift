import CommandLineKit
import Domain
import Importer
import Reporter
import Store

extension Command {
  static let importFiles = Command(
    "import", "Read attendance, roster, calendar, notes and other CSV files.",
    discussion: """
      The kind of a file is recognised from its header. Each file lands whole or not at all; rows that cannot be taken \
      are kept with their line, column and reason (‘ebb rejects’), and every import can be taken back (‘ebb undo’). The \
      same file again changes nothing.
      """,
    parameters: ImportParameters.all + [.flag("dry-run", "Say what would happen and change nothing.")],
    examples: [
      "import roster.csv calendar.csv", "import attendance-2026-11-20.csv --dry-run",
      "import absences.csv --school North --events-only",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    try ClockDoubt.tell(workspace, output)
    var options = try ImportParameters.read(arguments)
    options.isDry = arguments.flag("dry-run")
    var job = ImportJob(workspace: workspace, options: options, output: output)
    let printer = ImportPrinter(workspace: workspace, output: output, isDry: options.isDry)
    return try printer.printingUrgentLast({ (job.reports, job.retries) }) {
      let reports = try job.run(arguments.operands("file"))
      if arguments.flag("json") {
        output.line(ImportPrinter.json(reports, retries: job.retries).text)
      } else if !arguments.flag("quiet") {
        try printer.printSummary(reports, retries: job.retries)
      }
      printer.printProblems(reports)
      if let path = arguments.option("rejects") { try printer.writeRejects(reports, to: path) }
      return ImportPrinter.status(reports, retries: job.retries)
    }
  }
}
