import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let show = Command(
    "show", "Show one student's weeks, reasons and what was done.",
    parameters: [.operand("student", "The student's id."), Viewpoint.parameter],
    examples: ["show 000417", "show 000417 --known-on 2026-11-20", "show 000417 --json"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let viewpoint = try Viewpoint(arguments, in: workspace)
    let id = arguments.operand("student") ?? ""
    _ = try StudentLookup.record(id, in: workspace)
    let analysis = try Analysis(workspace: workspace, from: viewpoint)
    let caseloads = try Caseloads(analysis, all: true)
    guard let card = caseloads.cards.first(where: { $0.student.id == id }) else {
      throw StudentLookup.unknown(id, viewpoint.known)
    }
    let timeline = StudentTimeline(card: card, knownOn: analysis.knownOn, looksBack: viewpoint.known.day != nil)
    if arguments.flag("json") {
      try workspace.noteExport(
        "timeline", "timeline as JSON as of \(analysis.asOf.iso)", students: [id], of: id, to: nil, on: analysis.asOf)
      output.line(timeline.json.text)
    } else {
      output.out(timeline.text(width: output.width))
    }
    return ExitStatus.done.rawValue
  }
}
