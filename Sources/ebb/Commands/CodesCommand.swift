import CommandLineKit
import Domain
import Importer
import Reporter
import Store

extension Command {
  static let codes = Command(
    "codes", "Show what the codes of the attendance export are taken for.",
    discussion: """
      Your own lines in ebb.ini come first, those of the file's [profile NAME] before those of [codes]; then the shipped \
      list. --lists names the shipped lists, --list shows one with its source.
      """,
    parameters: [
      .flag("lists", "Name the shipped lists and where they come from."),
      .option("list", "name", "Show a shipped list.", choices: CodeList.allCases.map(\.rawValue)),
    ],
    examples: ["codes", "codes --lists", "codes --list england-2024"]
  ) { arguments, output in
    let isJSON = arguments.flag("json")
    if arguments.flag("lists") {
      if isJSON {
        let lists = JSONValue.array(CodeList.allCases.map { CodesText.json($0) })
        output.line(JSONValue.fields([("schema", .string("ebb.code-lists/1")), ("lists", lists)]).text)
      } else {
        output.out(CodesText.names)
      }
      return ExitStatus.done.rawValue
    }
    if let list = arguments.option("list").flatMap(CodeList.init(rawValue:)) {
      if isJSON {
        output.line(
          JSONValue.fields([("schema", .string("ebb.code-list/1")), ("list", CodesText.json(list))]).text)
      } else {
        output.out(CodesText.text(list))
      }
      return ExitStatus.done.rawValue
    }
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let uses = try CodeUses(database: workspace.database).all()
    let reminder = try RecodeReminder.sentence(workspace)
    if isJSON {
      output.line(CodesText.json(workspace.settings, uses).text)
    } else {
      output.out(CodesText.text(workspace.settings, uses, reminder: reminder))
    }
    return ExitStatus.done.rawValue
  }
}
