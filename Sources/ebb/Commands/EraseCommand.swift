import CommandLineKit
import Reporter
import Store

extension Command {
  static let erase = Command(
    "erase", "Erase everything held on one student.",
    discussion: """
      Shows what is held and which files name the student, asks for the id to be typed, and then erases: every row of \
      the database (marks, notes, letters, decisions, findings, kept-back rows), the pages, letters and sheets of the \
      student, rows about him in other tables that lie in the workspace, and the same in backups that lie there. \
      Pages and lists that name him are deleted whole; ‘ebb report’ writes them again. The database file is written \
      anew, so that nothing stays in freed pages.

      The audit trail keeps its entries, with a keyed pseudonym instead of the id. A keyed mark stays too: a later file \
      that has the id again gets the error E307 for that row, and nothing of the row is kept. ‘ebb import --readmit ID \
      FILE’ lets a student come back. Nothing of this can be undone.
      """,
    parameters: [
      .operand("student", "The student's id."),
      .flag("dry-run", "Show what would go, and change nothing."),
      Confirmation.parameter,
      .option("by", "name", "Who erases. Default: EBB_USER, else the login name."),
    ],
    examples: ["erase 000417 --dry-run", "erase 000417", "erase 000417 --yes --by \"D. Whitlock\""]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let id = arguments.operand("student") ?? ""
    let wasErased = try Tombstones(database: workspace.database).holds(id)
    let job = try ErasureJob(workspace: workspace, ids: [id])
    // A run that was cut off may have left files or freed pages: it can always be said again.
    if job.held.isEmpty, !wasErased, job.plan.done.allSatisfy({ $0.fate == .database }) {
      _ = try StudentLookup.record(id, in: workspace)
    }
    let text = ErasureText(job: job, output: output)
    let (isJSON, isQuiet) = (arguments.flag("json"), arguments.flag("quiet"))
    if !isJSON, !isQuiet { text.preview() }
    if arguments.flag("dry-run") {
      if isJSON {
        output.line(
          text.json(
            "ebb.erase/1", [("student", .string(id)), ("erased", .bool(false))], result: nil,
            backups: try job.backups()
          ).text)
      }
      return ExitStatus.done.rawValue
    }
    try Confirmation.ask(id, "erase this student for good", arguments, output)
    let result = try job.run(tombstones: true) {
      let rows = job.held.reduce(0) { $0 + $1.count }
      try workspace.audit(
        "erase", by: arguments.option("by") ?? Surroundings.user, student: id,
        "\(rows) rows, \(job.plan.done.count) files")
    }
    if isJSON {
      output.line(
        text.json(
          "ebb.erase/1", [("student", .string(id)), ("erased", .bool(true))], result: result,
          backups: try job.backups()
        ).text)
    } else if !isQuiet {
      output.line("Student \(id) is erased.")
      if job.plan.deleted.contains(where: { $0.hasPrefix("reports/") }) {
        output.line("Pages that named the student are gone; ‘ebb report’ writes them again.")
      }
      text.outside(result, backups: try job.backups())
    }
    return ExitStatus.done.rawValue
  }
}
