import Analyzer
import CommandLineKit
import Domain
import Reporter

extension Command {
  static let whatIf = Command(
    "what-if", "Show what a changed rule would have done, before it is changed.",
    discussion: """
      Replays the past weeks twice, with the rules in force and with the change, and shows both side by side: how long \
      the lists are, how many are caught and how early, and how it falls on groups. Nothing is changed. \
      ‘rising.excess=4’ changes the number that the rule rising compares excess with, ‘friction.level=context’ its \
      level (off takes it away). ‘ebb rules’ shows the rules, ‘ebb help evaluation’ what the figures mean.
      """,
    parameters: [
      .operand("change", "RULE.INDICATOR=NUMBER or RULE.level=LEVEL.", repeats: true, optional: true),
      .option("settings", "file", "Compare with all of another settings file instead of ebb.ini."),
      .option("outcomes", "file", "What to look out for instead: student_id, date and, if there are several, event."),
      .option("event", "name", "Which event of that file."),
      .option("from", "date", "The first day of the weeks to replay. Default: the first with a mark."),
    ],
    examples: [
      "what-if rising.excess=4", "what-if rising.excess=4 friction.level=context", "what-if --settings new.ini",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let changes = arguments.operands("change")
    let file = arguments.option("settings")
    guard file != nil || !changes.isEmpty else {
      throw UsageError.other("say what to change, as rising.excess=4, or name another file with --settings")
    }
    let (settings, rules) = try WhatIf.settings(changes, file, workspace)
    let past = try EvaluateCommand.past(arguments, workspace, output)
    let comparison = EvaluationComparison(
      changes: (file.map { ["the settings of \(Files.name($0))"] } ?? []) + changes,
      now: try EvaluationJob(past, workspace.settings).run(),
      changed: try EvaluationJob(past, settings, rules: rules, name: file.map { Files.name($0) } ?? "ebb.ini").run())
    if arguments.flag("json") {
      output.line(
        comparison.json(settings: workspace.settings.digest, changedSettings: Hex.sha256(settings.text + rules.text()))
          .text)
    } else {
      output.out(comparison.terminal())
    }
    return ExitStatus.done.rawValue
  }
}

/// Reads what would be changed.
enum WhatIf {
  static func settings(_ changes: [String], _ file: String?, _ workspace: Workspace) throws -> (Settings, RuleBook) {
    var settings = workspace.settings
    if let file {
      do {
        settings = try Settings(try Files.readText(file))
      } catch let error as SettingsError {
        throw Failure(.badSettings, "\(Files.name(file)):\(error)")
      }
    }
    var rules = settings.rules
    for change in changes {
      do {
        rules = try rules.changing(change)
      } catch {
        throw UsageError.other(
          "‘\(change)’ cannot be tried: \(error.problem)" + (error.hint.isEmpty ? "" : "\n  hint: \(error.hint)"))
      }
    }
    return (settings, rules)
  }
}
