import CommandLineKit
import Domain
import Importer
import Reporter
import Store

extension Command {
  static let codes = Command(
    "codes", "Show what the codes of the attendance export are taken for.",
    discussion: """
      Your own lines in ebb.ini, [codes], come first, then the shipped list. --lists names the shipped lists.
      """,
    parameters: [.flag("lists", "Name the shipped lists.")], examples: ["codes", "codes --lists"]
  ) { arguments, output in
    if arguments.flag("lists") {
      for list in CodeList.allCases {
        output.line("\(Wording.padded(list.rawValue, 14)) \(Wording.count(list.codes.count, "code", "codes"))")
      }
      return ExitStatus.done.rawValue
    }
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let map = workspace.settings.codes
    let list = map.list ?? .plain
    let own = map.own.sorted { $0.key < $1.key }
    let uses = try CodeUses(database: workspace.database).all()
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.codes/1")), ("list", .string(list.rawValue)),
          ("own", .fields(own.map { ($0.key, .string($0.value.settingsName)) })),
          ("listed", .fields(list.codes.map { ($0.code, .string($0.mark.settingsName)) })),
          (
            "used",
            .array(
              uses.map {
                .fields([("code", .string($0.code)), ("mark", .string($0.mark)), ("count", .int($0.count))])
              })
          ),
        ]).text)
      return ExitStatus.done.rawValue
    }
    if !own.isEmpty {
      output.line("Your own codes (ebb.ini):")
      for (code, mark) in own { output.line("  \(Wording.padded(code, 20)) \(mark.words)") }
    }
    output.line(
      "Shipped list ‘\(list.rawValue)’" + (map.list == nil ? " (a known export brings its own)" : "") + ":")
    for code in list.codes { output.line("  \(Wording.padded(code.code, 20)) \(code.mark.words)") }
    if let sentence = try RecodeReminder.sentence(workspace) { output.line(sentence) }
    if !uses.isEmpty {
      output.line("Seen so far:")
      for use in uses {
        output.line("  \(Wording.padded(use.code, 20)) \(use.mark)  \(Wording.grouped(use.count)) times")
      }
    }
    return ExitStatus.done.rawValue
  }
}
