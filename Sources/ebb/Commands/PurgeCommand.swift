import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let purge = Command(
    "purge", "Delete what need not be kept any longer.",
    discussion: """
      The section [retention] of ebb.ini says how many days things are kept, seen from the last day with a mark: \
      students after they left (365), notes with kept-back rows and settled urgent items (365), analyses with their \
      pages (730). purge shows what is older, asks for a typed word, and deletes it; the database file is written anew.

      A student who left is deleted like with ‘ebb erase’, but may come back: the id is not refused. Nobody is deleted \
      for whom an urgent note waits, who has a mark, note or contact since, or who is still enrolled somewhere. \
      ‘ebb week’ and ‘ebb check’ say when something is due. Nothing of this can be undone.
      """,
    parameters: [
      .option("before", "date", "Delete everything of its kind before this day, whatever the settings say."),
      .option("only", "kind", "Only this kind.", choices: ["students", "notes", "runs"]),
      .flag("dry-run", "Show what would go, and change nothing."),
      Confirmation.parameter,
      .option("by", "name", "Who deletes. Default: EBB_USER, else the login name."),
    ],
    examples: ["purge --dry-run", "purge", "purge --before 2025-08-01 --only notes --yes"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let job = try PurgeJob(workspace: workspace, cut: try cut(arguments, workspace))
    let (isJSON, isQuiet, isDry) = (arguments.flag("json"), arguments.flag("quiet"), arguments.flag("dry-run"))
    if !isJSON, !isQuiet { show(job, output) }
    if job.isEmpty || isDry {
      if isJSON { output.line(json(job, isDone: false).text) }
      return ExitStatus.done.rawValue
    }
    try Confirmation.ask("purge", "delete this for good", arguments, output)
    let result = try job.run(by: arguments.option("by") ?? Surroundings.user)
    if isJSON {
      output.line(json(job, isDone: true).text)
    } else if !isQuiet {
      output.line("Deleted: \(job.due.isEmpty ? "old pages" : job.due.words).")
      for path in result?.unopened ?? [] { output.line("Could not be opened, delete it yourself: \(path)") }
      output.line("Backups and copies outside the workspace still hold it.")
    }
    return ExitStatus.done.rawValue
  }

  private static func cut(_ arguments: Arguments, _ workspace: Workspace) throws -> RetentionCut {
    var cut: RetentionCut
    if let day = try Workspace.day(arguments, "before") {
      cut = RetentionCut(students: day, notes: day, runs: day)
      let last = try workspace.database.lastKnownDay()
      if let last, day > last.advanced(by: -30) {
        throw UsageError.other(
          "‘--before \(day.iso)’ would delete what is in use: the last day with a mark is \(last.iso); "
            + "name a day at least 30 days before it")
      }
    } else {
      cut = workspace.settings.retention.cut(asOf: try workspace.asOf(arguments))
    }
    switch arguments.option("only") {
    case "students": (cut.notes, cut.runs) = (nil, nil)
    case "notes": (cut.students, cut.runs) = (nil, nil)
    case "runs": (cut.students, cut.notes) = (nil, nil)
    default: break
    }
    return cut
  }

  private static func show(_ job: PurgeJob, _ output: Output) {
    guard !job.isEmpty else { return output.line("Nothing is older than it should be.") }
    let cut = job.cut
    for (day, words) in [
      (cut.students, "Students who left before"), (cut.notes, "Notes before"), (cut.runs, "Analyses before"),
    ] {
      if let day { output.line("\(words) \(day.iso)") }
    }
    output.line("To delete: \(job.due.isEmpty ? "old pages" : job.due.words)")
    for id in job.due.students.prefix(50) { output.line("  student \(id)") }
    if job.due.students.count > 50 { output.line("  and \(job.due.students.count - 50) more") }
    for entry in job.erasure?.plan.entries ?? [] { output.line("  \(entry.path)  \(entry.fate.words)") }
    for path in job.reports { output.line("  \(path)  deleted") }
    for id in job.due.waiting { output.line("Stays, an urgent note waits: student \(id)") }
  }

  private static func json(_ job: PurgeJob, isDone: Bool) -> JSONValue {
    .fields([
      ("schema", .string("ebb.purge/1")), ("purged", .bool(isDone)),
      ("students", .array(job.due.students.map { .string($0) })),
      ("waiting", .array(job.due.waiting.map { .string($0) })),
      ("notes", .int(job.due.notes)), ("rows", .int(job.due.rows)), ("urgent", .int(job.due.urgent)),
      ("runs", .int(job.due.runs)), ("pages", .int(job.due.pages)),
      ("files", .array(((job.erasure?.plan.done.map(\.path) ?? []) + job.reports).map { .string($0) })),
    ])
  }
}
