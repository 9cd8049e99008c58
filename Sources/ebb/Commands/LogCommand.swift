import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let log = Command(
    "log", "Show the audit trail: who did what, when, to whom and why.",
    discussion: """
      Every import, run, decision, page, letter, sheet, export, release and change of ebb.ini is on the trail, oldest \
      first. In the database students stand there only as keyed pseudonyms; of those who are still held, the id is \
      shown. Times are UTC. The last line is the head of the chain: write it down, and ‘ebb check --head HASH’ tells \
      later whether anything before it was changed. The trail shows accidents and clumsy edits, not a determined owner \
      of the file, and who did it is a claim (--by, EBB_USER, the login name), not a login.
      """,
    parameters: [
      .option("since", "date", "Only from this day on (UTC)."),
      .option("until", "date", "Only up to this day."),
      .option("action", "name", "Only this action, such as import, decide, letter, disclose or export."),
      .option("student", "id", "Only what is about this student."),
      .option("last", "count", "Only the newest so many."),
    ],
    examples: ["log --last 20", "log --action disclose --since 2026-09-01", "log --student 000417 --json"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let since = try Workspace.day(arguments, "since")?.iso
    let until = try Workspace.day(arguments, "until")?.iso
    let last = try arguments.int("last", in: 1...1_000_000)
    let trail = AuditTrail(database: workspace.database)
    let all = try trail.entries(of: arguments.option("student"))
    if let action = arguments.option("action"), !all.contains(where: { $0.action == action }) {
      let known = Set(try trail.entries().map(\.action)).sorted()
      if !known.contains(action) {
        let near = Suggestion.closest(to: action, in: known)
        throw UsageError.other(
          "no entry has the action ‘\(action)’"
            + (near.map { ". Did you mean ‘\($0)’?" } ?? "; there are \(known.joined(separator: ", "))"))
      }
    }
    var entries = all.filter { entry in
      let day = String(entry.at.prefix(10))
      return since.map { day >= $0 } ?? true && until.map { day <= $0 } ?? true
        && arguments.option("action").map { entry.action == $0 } ?? true
    }
    if let last { entries = Array(entries.suffix(last)) }
    let names = entries.contains { $0.pseudonym != nil } ? try trail.names() : [:]
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.log/1")), ("head", .string(try trail.head())),
          ("seal", .string(try trail.seal())),
          ("entries", .array(entries.map { LogTable.json($0, names: names) })),
        ]).text)
      return ExitStatus.done.rawValue
    }
    output.out(LogTable(entries: entries, names: names).text(width: output.width))
    if entries.isEmpty { output.line("Nothing on the trail fits.") }
    if !arguments.flag("quiet") { output.line("head \(try trail.head())") }
    return ExitStatus.done.rawValue
  }
}
