import CommandLineKit
import Domain
import Reporter

extension Command {
  static let evaluate = Command(
    "evaluate", "Replay the past weeks: how early, short and fair the lists were.",
    discussion: """
      Every past week is looked at as it was known at its end, and the rules are compared with each other and with \
      published ones: who was on the list before 12 of 15 school days were missed, how long before, and how many were \
      on it in vain. ‘ebb help evaluation’ defines every figure.
      """,
    parameters: [
      .option("outcomes", "file", "What to look out for instead: student_id, date and, if there are several, event."),
      .option("event", "name", "Which event of that file."),
      .option("from", "date", "The first day of the weeks to replay. Default: the first with a mark."),
      .option("html", "file", "Also write a page with charts; it names no student."),
    ],
    examples: ["evaluate", "evaluate --from 2026-08-31 --html evaluation.html", "evaluate --outcomes outcomes.csv"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let past = try EvaluateCommand.past(arguments, workspace, output)
    let evaluation = try EvaluationJob(past, workspace.settings).run()
    if let path = arguments.option("html") {
      let title = workspace.settings.document.value("school", "name") ?? ""
      let page = EvaluationPage(
        evaluation: evaluation, title: title, settingsDigest: String(workspace.settings.digest.prefix(12)))
      try Files.writeNew(page.html(sha256: Hex.bytes), to: path)
      try workspace.audit("evaluate", "a page of \(evaluation.weeks) weeks to \(evaluation.asOf.iso)")
    }
    if arguments.flag("json") {
      output.line(evaluation.json(settings: workspace.settings.digest).text)
    } else if !arguments.flag("quiet") {
      output.out(evaluation.terminal())
      if let path = arguments.option("html") { output.line("\nWrote \(path).") }
    }
    return ExitStatus.done.rawValue
  }
}

/// What every command that replays past weeks shares.
enum EvaluateCommand {
  static func past(_ arguments: Arguments, _ workspace: Workspace, _ output: Output) throws -> PastWeeks {
    let event = arguments.option("event")
    let outcomes = try arguments.option("outcomes").map {
      try Outcomes($0, event: event, in: workspace, output)
    }
    if event != nil, outcomes == nil { throw UsageError.other("--event needs --outcomes FILE") }
    return try PastWeeks(
      workspace, from: try Workspace.day(arguments, "from"), asOf: try Workspace.day(arguments, "as-of"),
      outcomes: outcomes)
  }
}
