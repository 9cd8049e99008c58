import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let urgent = Command(
    "urgent", "List, acknowledge, release or withdraw urgent notes.",
    discussion: """
      A note that mentions self-harm, suicide, abuse or neglect, not eating, violence or a missing child waits here \
      until a named person has taken it on. Until then every letter to that student's family is held; after a mention \
      of abuse or neglect for a year, unless it is released by name with a reason. A hit that is none, such as a \
      quoted book title, is withdrawn by name with a reason. Two or more mentions older than 30 days come as one item \
      a student. ebb reads notes when they are imported: it is not an alarm, and no hit does not mean safe.
      """,
    parameters: [
      .option("acknowledge", "id", "Say that a person has taken this item on."),
      .option("release", "id", "Let letters home go out again."),
      .option("withdraw", "id", "Say that it is a false hit: it no longer waits or holds letters."),
      .option("by", "name", "Who says so."),
      .option("because", "reason", "Why letters may go out again, or why the hit is none."),
      .flag("all", "Also those that were acknowledged."),
    ],
    examples: [
      "urgent", "urgent --acknowledge 3 --by \"M. Rivera\"",
      "urgent --release 3 --by \"M. Rivera\" --because \"child protection agrees\"",
      "urgent --withdraw 4 --by \"M. Rivera\" --because \"names a film\"",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    let store = UrgentItems(database: workspace.database)
    let asked = UrgentStep.allCases.filter { arguments.option($0.rawValue) != nil }
    if let step = asked.first {
      guard asked.count == 1 else {
        throw UsageError.other("say one of " + UrgentStep.allCases.map { "--\($0.rawValue)" }.joined(separator: ", "))
      }
      let item = try find(arguments.option(step.rawValue) ?? "", in: store)
      output.line(try step.take(item, arguments, workspace))
      UrgentNotice.refresh(workspace, output)
      return ExitStatus.done.rawValue
    }
    let items = try arguments.flag("all") ? store.all() : store.waiting()
    if arguments.flag("json") {
      output.line(JSONValue.fields([("schema", .string("ebb.urgent/1")), ("items", .array(items.map(json)))]).text)
    } else if items.isEmpty {
      output.line("No urgent note waits. That does not mean that every child is safe: ebb reads notes once a week.")
    } else {
      for item in items {
        let status = status(item).map { "; \($0)" } ?? ""
        let line = "#\(item.id)  \(UrgentNotice.line(item))\(status)"
        for part in UrgentNotice.fitted(line, width: output.width) { output.line(part) }
      }
      if !workspace.settings.urgentContact.isEmpty { output.line("Call \(workspace.settings.urgentContact).") }
    }
    if !arguments.flag("json"), !arguments.flag("all"), let sentence = try held(store, workspace) {
      output.line(sentence)
    }
    return items.contains(where: \.isWaiting) ? ExitStatus.urgent.rawValue : ExitStatus.done.rawValue
  }

  /// Of how many students letters are held though somebody has taken the item on; nil when of none.
  private static func held(_ store: UrgentItems, _ workspace: Workspace) throws -> String? {
    guard let today = try workspace.database.lastKnownDay() else { return nil }
    let students = Set(try store.all().filter { !$0.isWaiting && $0.holdsLetters(on: today) }.map(\.student))
    if students.isEmpty { return nil }
    let names = students.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
    return "Letters home stay held after a mention of abuse or neglect: student \(names); see ‘ebb urgent --all’."
  }

  /// Who has it and what it still holds; nil while it waits.
  private static func status(_ item: UrgentItem) -> String? {
    if let name = item.withdrawnBy { return "withdrawn by \(name): \(item.withdrawnBecause ?? "")" }
    var parts = item.acknowledgedBy.map { ["taken on by \($0)"] } ?? []
    if let name = item.releasedBy { parts.append("letters released by \(name): \(item.releasedBecause ?? "")") }
    if !item.isWaiting, let day = item.heldUntil { parts.append("letters held until \(day.iso)") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func find(_ text: String, in store: UrgentItems) throws -> UrgentItem {
    guard let id = Int(text.hasPrefix("#") ? String(text.dropFirst()) : text),
      let item = try store.all().first(where: { $0.id == id })
    else { throw UsageError.other("there is no urgent item ‘\(text)’; ‘ebb urgent --all’ lists them") }
    return item
  }

  private static func json(_ item: UrgentItem) -> JSONValue {
    .fields([
      ("id", .int(item.id)), ("student", .string(item.student)), ("note", .string(item.note)),
      ("date", .string(item.day.iso)), ("code", .string(item.code)), ("check", .bool(item.isCheck)),
      ("import", .int(item.importID)), ("acknowledgedBy", .text(item.acknowledgedBy)),
      ("releasedBy", .text(item.releasedBy)), ("releasedBecause", .text(item.releasedBecause)),
      ("withdrawnBy", .text(item.withdrawnBy)), ("withdrawnBecause", .text(item.withdrawnBecause)),
      ("heldUntil", .text(item.heldUntil?.iso)),
      (
        "mentions",
        .array(
          item.mentions.map {
            .fields([
              ("note", .string($0.note)), ("date", .string($0.day.iso)), ("code", .string($0.code)),
              ("check", .bool($0.isCheck)),
            ])
          })
      ),
    ])
  }
}
