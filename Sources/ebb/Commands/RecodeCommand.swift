import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let recode = Command(
    "recode", "Read the codes of marks that stand anew, after the code map changed.",
    discussion: """
      Imports read a file with the map that ebb.ini has that day. When a line of [codes] changes later, ebb recode makes \
      the marks that stand what the map says now, from the codes it has kept, as an import of its own that ‘ebb undo’ \
      takes back. Marks whose code cannot be told are left as they are and counted: import their files again. Rows that \
      were kept back for a code that is known now are tried again.
      """,
    parameters: [.flag("dry-run", "Say what would change and change nothing.")],
    examples: ["recode --dry-run", "recode"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let job = RecodeJob(workspace: workspace)
    let isDry = arguments.flag("dry-run")
    let outcome = isDry ? try job.plan() : try job.run()
    var imports = ImportJob(workspace: workspace, options: .init(), output: output)
    if !isDry { try imports.retry() }
    let printer = ImportPrinter(workspace: workspace, output: output, isDry: isDry)
    if arguments.flag("json") {
      output.line(json(outcome, retries: imports.retries).text)
    } else if !arguments.flag("quiet") {
      for line in lines(outcome, isDry: isDry) { output.line(line) }
      if !imports.retries.isEmpty { output.line(RetryReport.sentence(imports.retries)) }
    }
    try printer.printUrgent([], retries: imports.retries)
    return ImportPrinter.status([], retries: imports.retries).rawValue
  }

  private static func lines(_ outcome: RecodeJob.Outcome, isDry: Bool) -> [String] {
    var lines: [String] = []
    let moves = outcome.moves.sorted { ($0.key.from.rank, $0.key.to.rank) < ($1.key.from.rank, $1.key.to.rank) }
    for (move, count) in moves {
      lines.append("\(Wording.count(count, "mark", "marks")) \(move.from.settingsName) → \(move.to.settingsName)")
    }
    if outcome.details > 0 {
      lines.append(
        "\(Wording.count(outcome.details, "mark stays and misses", "marks stay and miss")) another part of the day")
    }
    if outcome.rooms > 0 {
      lines.append("\(Wording.count(outcome.rooms, "mark is", "marks are")) now known as spent in a separate room")
    }
    if lines.isEmpty { lines.append("Every mark whose code is known is what ebb.ini says.") }
    for (origin, count) in outcome.unknown.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "\(Wording.count(count, "mark", "marks")) of import \(origin) (\(outcome.names[origin] ?? "")) "
          + "\(count == 1 ? "has a code" : "have codes") that cannot be told, or that ebb.ini no longer has: "
          + "import the file again")
    }
    if isDry { lines.append("Dry run: nothing was changed.") }
    if let id = outcome.importID { lines.append("Wrote it as import \(id); ‘ebb undo \(id)’ takes it back.") }
    return lines
  }

  private static func json(_ outcome: RecodeJob.Outcome, retries: [RetryReport]) -> JSONValue {
    let moves = outcome.moves.sorted { ($0.key.from.rank, $0.key.to.rank) < ($1.key.from.rank, $1.key.to.rank) }
    return .fields([
      ("schema", .string("ebb.recode/1")), ("import", outcome.importID.map { .int($0) } ?? .null),
      ("changed", .int(outcome.changed)),
      (
        "moves",
        .array(
          moves.map {
            .fields([
              ("from", .string($0.key.from.settingsName)), ("to", .string($0.key.to.settingsName)),
              ("count", .int($0.value)),
            ])
          })
      ),
      (
        "unknown",
        .array(
          outcome.unknown.sorted { $0.key < $1.key }.map {
            .fields([
              ("import", .int($0.key)), ("file", .string(outcome.names[$0.key] ?? "")), ("count", .int($0.value)),
            ])
          })
      ),
      ("retried", .array(retries.map(\.json))),
    ])
  }
}
