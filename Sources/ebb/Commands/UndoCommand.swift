import CommandLineKit
import Store

extension Command {
  static let undo = Command(
    "undo", "Take one import back exactly.",
    discussion: """
      Everything the import changed is put back as it was. While a later import speaks for the same students or days, \
      undo says so and does nothing; --cascade takes those back too, newest first. The file can be imported again.
      """,
    parameters: [
      .operand("import", "The import's number; the newest when left out.", optional: true),
      .flag("cascade", "Also take back the later imports in the way."),
    ],
    examples: ["undo", "undo 7", "undo 7 --cascade"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let ledger = ImportLedger(database: workspace.database)
    let id: Int
    if let text = arguments.operand("import") {
      guard let number = Int(text) else {
        throw UsageError.other("‘\(text)’ is not the number of an import; ‘ebb imports’ lists them")
      }
      id = number
    } else {
      id = try ledger.newest()
      guard id > 0 else { throw Failure(.failed, "there is nothing to take back") }
    }
    let undo = ImportUndo(database: workspace.database)
    let done: [Int]
    do {
      done = try workspace.database.transaction {
        let done = try undo.undo(id, cascade: arguments.flag("cascade"), at: Surroundings.now)
        try workspace.audit("undo", "imports \(done.map(String.init).joined(separator: ", "))")
        return done
      }
    } catch {
      throw Failure(error)
    }
    UrgentNotice.refresh(workspace, output)
    if !arguments.flag("quiet") {
      for id in done {
        let name = try ledger.record(id)?.name ?? ""
        output.line("Took back import \(id) (\(name)).")
      }
    }
    return ExitStatus.done.rawValue
  }
}
