import Analyzer
import CommandLineKit
import Domain
import Reporter

extension Command {
  static let rules = Command(
    "rules", "Print the rules in force, each with its source.",
    discussion: """
      ‘ebb rules’ prints them as they would stand in ebb.ini. ‘ebb rules check FILE’ tells whether a settings file can \
      be understood, with the line and column of what cannot. --indicators explains what rules can ask about.
      """,
    parameters: [
      .operand("check", "The word check, to validate a settings file.", choices: ["check"], optional: true),
      .operand("file", "The file to check. Default: the workspace's ebb.ini.", optional: true),
      .flag("indicators", "Print what rules can ask about."),
    ],
    examples: ["rules", "rules check", "rules --indicators"]
  ) { arguments, output in
    if arguments.operand("check") != nil {
      let path = try arguments.operand("file") ?? "\(Workspace.locate(arguments))/\(Workspace.settingsName)"
      let text = try Files.readText(path)
      let settings: Settings
      do { settings = try Settings(text) } catch { throw Failure(.badSettings, "\(Files.name(path)):\(error)") }
      _ = try LetterTemplates.book(LetterTemplates.settings(settings.document), beside: Files.parent(path))
      output.line("\(Files.name(path)): all right, \(settings.rules.rules.count) rules in force.")
      return ExitStatus.done.rawValue
    }
    if arguments.flag("indicators") {
      output.out(arguments.flag("json") ? IndicatorText.json.text + "\n" : IndicatorText.text(width: output.width))
      return ExitStatus.done.rawValue
    }
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let book = workspace.settings.rules
    if arguments.flag("json") {
      let rules = book.rules.map { rule in
        JSONValue.fields([
          ("rule", .string(rule.name)), ("level", .string(rule.level.text)), ("when", .string(rule.when)),
          ("say", .string(rule.say)), ("source", .string(rule.source)),
        ])
      }
      output.line(JSONValue.fields([("schema", .string("ebb.rules/1")), ("rules", .array(rules))]).text)
    } else {
      output.out(book.text())
    }
    return ExitStatus.done.rawValue
  }
}
