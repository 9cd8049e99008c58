import CommandLineKit
import Reporter
import Store

extension Command {
  static let check = Command(
    "check", "Prove that the database is whole.",
    discussion: """
      Checks every page and reference, replays what every import changed and compares it with the register, looks \
      whether every row belongs to an import that stands, and follows the chain of the audit trail. Nothing is repaired; every problem is listed.
      """,
    examples: ["check", "check --json"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    var problems = try workspace.database.integrityProblems()
    let trail = AuditTrail(database: workspace.database)
    // On damaged pages nothing else can be read.
    if problems.isEmpty {
      problems += try RegisterReplay(database: workspace.database).differences()
      problems += try HistoryCheck(database: workspace.database).problems()
      problems += try trail.brokenEntries().map { "entry \($0) of the audit trail does not fit the one before" }
    }
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.check/1")), ("problems", .array(problems.map { .string($0) })),
          ("auditHead", .string((try? trail.head()) ?? "")),
        ]).text)
    } else {
      for problem in problems { output.line(problem) }
      if problems.isEmpty, !arguments.flag("quiet") {
        output.line("All is whole: the pages, the references, the history of the register, the audit trail.")
      }
    }
    if !problems.isEmpty { throw Failure(.readOrWrite, "the database has problems; restore it from a backup") }
    return ExitStatus.done.rawValue
  }
}
