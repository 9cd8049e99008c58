import CommandLineKit
import Reporter

extension Command {
  static let analyze = Command(
    "analyze", "Analyze every student and keep the run as evidence.",
    discussion: """
      Lists and pages always compute afresh from the register; the stored run is what ‘ebb explain’ compares with.
      """,
    parameters: [Viewpoint.parameter, .flag("without-notes", "Leave notes and screenings out.")],
    examples: ["analyze", "analyze --as-of 2026-11-20", "analyze --known-on 2026-11-20"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let analysis = try Analysis(
      workspace: workspace, from: try Viewpoint(arguments, in: workspace), withNotes: !arguments.flag("without-notes"))
    if !arguments.flag("without-notes") { _ = try analysis.store() }
    let caseloads = try Caseloads(analysis)
    if arguments.flag("json") {
      output.out(ListCommand.json(caseloads, cards: caseloads.cards))
    } else if !arguments.flag("quiet") {
      let summary = RunSummary(caseloads: caseloads)
      output.line(summary.headline)
      output.line("")
      output.line(summary.counts)
    }
    return ExitStatus.done.rawValue
  }
}
