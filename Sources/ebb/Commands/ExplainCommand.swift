import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let explain = Command(
    "explain", "Show every number behind a flag, computed afresh from the attendance view.",
    discussion: """
      Reads the student's marks from the view ‘attendance’, computes everything anew and compares it with the stored \
      run of that day, and the marks with what every import said. When anything differs, explain says what and fails. \
      With --known-on the marks are replayed from what each import changed.
      """,
    parameters: [.operand("student", "The student's id."), Viewpoint.parameter],
    examples: ["explain 000417 --as-of 2026-11-20", "explain 000417 --known-on 2026-11-20"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let id = arguments.operand("student") ?? ""
    _ = try StudentLookup.record(id, in: workspace)
    let explanation = try Explanation(
      workspace: workspace, student: id, from: try Viewpoint(arguments, in: workspace))
    if arguments.flag("json") {
      let day = explanation.finding.asOf
      try workspace.noteExport(
        "explanation", "explanation as JSON as of \(day.iso)", students: [id], of: id, to: nil, on: day)
      output.line(explanation.json.text)
    } else {
      output.out(explanation.text(width: output.width))
    }
    if let difference = explanation.differences.first {
      let more = explanation.differences.count - 1
      throw Failure(.failed, difference + (more > 0 ? "; and \(more) more, see above" : ""))
    }
    return ExitStatus.done.rawValue
  }
}
