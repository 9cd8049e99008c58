import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let urgent = Command(
    "urgent", "List, acknowledge and release urgent notes.",
    discussion: """
      A note that mentions self-harm, suicide, abuse or neglect, not eating, violence or a missing child waits here \
      until a named person has taken it on. Until then every letter to that student's family is held; after a mention \
      of abuse or neglect for a year, unless it is released by name with a reason. ebb reads notes when they are \
      imported: it is not an alarm, and no hit does not mean safe.
      """,
    parameters: [
      .option("acknowledge", "id", "Say that a person has taken this item on."),
      .option("release", "id", "Let letters home go out again."),
      .option("by", "name", "Who says so."),
      .option("because", "reason", "Why letters may go out again."),
      .flag("all", "Also those that were acknowledged."),
    ],
    examples: [
      "urgent", "urgent --acknowledge 3 --by \"M. Rivera\"",
      "urgent --release 3 --by \"M. Rivera\" --because \"child protection agrees\"",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    let store = UrgentItems(database: workspace.database)
    if let text = arguments.option("acknowledge") ?? arguments.option("release") {
      let item = try find(text, in: store)
      guard let name = arguments.option("by"), !name.isEmpty else {
        throw UsageError.other("say who with --by NAME")
      }
      let releases = arguments.option("release") != nil
      let reason = arguments.option("because") ?? ""
      if releases, reason.isEmpty { throw UsageError.other("say why letters may go out with --because REASON") }
      let day = try Workspace.day(arguments, "as-of") ?? workspace.database.lastKnownDay() ?? item.day
      try workspace.database.transaction {
        if releases {
          try store.release(item.id, by: name, because: reason)
        } else {
          try store.acknowledge(item.id, by: name, on: day, at: Surroundings.now)
        }
        try workspace.audit(
          releases ? "release" : "acknowledge", by: name, student: item.student, "urgent item \(item.id)")
      }
      try UrgentNotice.refresh(workspace)
      output.line(
        releases
          ? "Letters to the family of student \(item.student) may go out again, released by \(name)."
          : "Item \(item.id) is with \(name).")
      return ExitStatus.done.rawValue
    }
    let items = try arguments.flag("all") ? store.all() : store.waiting()
    if arguments.flag("json") {
      output.line(JSONValue.fields([("schema", .string("ebb.urgent/1")), ("items", .array(items.map(json)))]).text)
    } else if items.isEmpty {
      output.line("No urgent note waits. That does not mean that every child is safe: ebb reads notes once a week.")
    } else {
      for item in items {
        let status = item.acknowledgedBy.map { "  taken on by \($0)" } ?? ""
        output.line("#\(item.id)  \(UrgentNotice.line(item))\(status)")
      }
      if !workspace.settings.urgentContact.isEmpty { output.line("Call \(workspace.settings.urgentContact).") }
    }
    return items.contains { $0.acknowledgedBy == nil } ? ExitStatus.urgent.rawValue : ExitStatus.done.rawValue
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
      ("import", .int(item.importID)), ("acknowledgedBy", item.acknowledgedBy.map { .string($0) } ?? .null),
      ("releasedBy", item.releasedBy.map { .string($0) } ?? .null),
    ])
  }
}
