import CommandLineKit
import Domain
import Store

/// What a named person can do with an urgent item; each is kept in the audit trail.
enum UrgentStep: String, CaseIterable {
  case acknowledge, release, withdraw

  /// Takes the step, and says what is so now.
  func take(_ item: UrgentItem, _ arguments: Arguments, _ workspace: Workspace) throws -> String {
    let name = UrgentStep.filled(arguments.option("by"))
    guard !name.isEmpty else { throw UsageError.other("say who with --by NAME") }
    let reason = UrgentStep.filled(arguments.option("because"))
    if let wanted, reason.isEmpty { throw UsageError.other("say \(wanted) with --because REASON") }
    if let by = item.withdrawnBy { throw UsageError.other("item \(item.id) was withdrawn by \(by)") }
    if self == .acknowledge, let by = item.acknowledgedBy {
      throw UsageError.other("item \(item.id) is with \(by) already")
    }
    let store = UrgentItems(database: workspace.database)
    let day = try Workspace.day(arguments, "as-of") ?? workspace.database.lastKnownDay() ?? item.day
    try workspace.database.transaction {
      switch self {
      case .acknowledge: try store.acknowledge(item.id, by: name, on: day, at: Surroundings.now)
      case .release: try store.release(item.id, by: name, because: reason)
      case .withdraw: try store.withdraw(item.id, by: name, because: reason, on: day, at: Surroundings.now)
      }
      // The reason stays with the item: it may tell of the note.
      try workspace.audit(rawValue, by: name, student: item.student, "urgent item \(item.id)")
    }
    return switch self {
    case .acknowledge: "Item \(item.id) is with \(name)."
    case .release: "Letters to the family of student \(item.student) may go out again, released by \(name)."
    case .withdraw: "Item \(item.id) is withdrawn as a false hit by \(name)."
    }
  }

  /// What the step's reason is for; nil when it needs none.
  private var wanted: String? {
    switch self {
    case .acknowledge: nil
    case .release: "why letters may go out"
    case .withdraw: "why the hit is none"
    }
  }

  private static func filled(_ text: String?) -> String {
    let text = text ?? ""
    return text.allSatisfy(\.isWhitespace) ? "" : text
  }
}
