import CommandLineKit
import Reporter
import Store

extension Command {
  static let restore = Command(
    "restore", "Put a backup in the place of the database.",
    discussion: """
      The backup is proved first: that it is a database of ebb, of this version or an older one, whole in every page and \
      row, with nothing in it that ebb did not make, and no link. Then it is shown what it holds and what stands now, and \
      a typed word is asked for. The present database is kept as backups/before-restore-1.sqlite (or a higher number). \
      Students who were erased since the backup are erased in it again. Reports, letters and settings stay as they are.
      """,
    parameters: [
      .operand("file", "The backup."), Confirmation.parameter,
      .option("by", "name", "Who restores. Default: EBB_USER, else the login name."),
    ],
    examples: ["restore /media/stick/ebb-2026-12-04.sqlite"]
  ) { arguments, output in
    let folder = try Workspace.locate(arguments, orSettings: true)
    let source = arguments.operand("file") ?? ""
    let job = try RestoreJob(folder: folder, source: source)
    let (isJSON, isQuiet) = (arguments.flag("json"), arguments.flag("quiet"))
    if !isJSON, !isQuiet {
      let present =
        job.present?.words ?? (job.damage == nil ? "no database" : "a database that cannot be read")
      for line in ["The backup: \(job.backup.words)", "At present: \(present)"] {
        for part in TextWrap.wrapped(line, width: output.width, indent: "") { output.line(part) }
      }
    }
    if job.isStrange { output.message("This is the backup of another workspace.") }
    if job.damage != nil {
      output.message(
        "Whoever was erased since the backup cannot be told from the damaged database: erase them again.")
    }
    try Confirmation.ask("restore", "put the backup in its place", arguments, output)
    let result = try job.run(by: arguments.option("by") ?? Surroundings.user)
    UrgentNotice.refresh(try Workspace.open(arguments), output)
    if isJSON {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.restore/1")), ("file", .string(source)),
          ("kept", result.aside.map { .string($0) } ?? .null), ("erasedAgain", .int(result.erased)),
        ]).text)
    } else if !isQuiet {
      output.line("Restored from \(source).")
      if let aside = result.aside { output.line("What stood before is kept as \(aside).") }
      if result.erased > 0 {
        output.line("Erased again: \(Wording.count(result.erased, "student", "students")).")
      }
    }
    return ExitStatus.done.rawValue
  }
}
