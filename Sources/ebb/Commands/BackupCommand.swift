import CommandLineKit
import Reporter

extension Command {
  static let backup = Command(
    "backup", "Copy the database into a file that was checked whole.",
    discussion: """
      The copy is made while ebb may be in use, checked page by page with the whole history, and only then gets its \
      name. A file that is there already is never overwritten. Settings, reports and letters are not in it: copy \
      ebb.ini yourself. A backup holds everything about every child: keep it where only you can read it, on an \
      encrypted disk, and remember it when a student is erased.
      """,
    parameters: [
      .operand("file", "The new file."),
      .option("by", "name", "Who makes it. Default: EBB_USER, else the login name."),
    ],
    examples: ["backup /media/stick/ebb-2026-12-04.sqlite"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let path = arguments.operand("file") ?? ""
    let bytes = try BackupJob(workspace: workspace).run(
      to: path, by: arguments.option("by") ?? Surroundings.user)
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([("schema", .string("ebb.backup/1")), ("file", .string(path)), ("bytes", .int(bytes))]).text)
    } else if !arguments.flag("quiet") {
      output.line("Wrote \(path) (\(Wording.grouped((bytes + 1023) / 1024)) KiB), checked whole.")
      output.line("It holds everything about every child: keep it as safe as the workspace.")
    }
    return ExitStatus.done.rawValue
  }
}
