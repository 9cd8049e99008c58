import CommandLineKit
import Domain
import Reporter

extension Command {
  static let report = Command(
    "report", "Write a review page and a list for each counselor, and an overview.",
    discussion: """
      Each counselor gets a review page, a week page (what changed, one sheet of paper) and a CSV list; index.html is the \
      overview, which names no student unless --names is given. The pages go to reports/DATE. With --known-on they go to a folder of their own, and decisions saved from them are \
      not taken: they show what was known then, not what is known now.
      """,
    parameters: [
      Viewpoint.parameter,
      .flag("names", "Name the students behind what changed on the overview too."),
    ],
    examples: ["report", "report --as-of 2026-11-20", "report --known-on 2026-11-20"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let analysis = try Analysis(workspace: workspace, from: try Viewpoint(arguments, in: workspace))
    _ = try analysis.store()
    let written = try ReportJob(caseloads: try Caseloads(analysis), names: arguments.flag("names")).run()
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.report/1")), ("asOf", .string(analysis.asOf.iso)),
          ("knownOn", .string(analysis.knownOn.iso)),
          ("pages", .array(written.pages.map { .string($0.path) })),
        ]).text)
    } else if !arguments.flag("quiet") {
      for page in written.pages { output.line(page.line) }
    }
    return ExitStatus.done.rawValue
  }
}
