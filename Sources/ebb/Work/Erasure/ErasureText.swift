import CommandLineKit
import Reporter
import Store

/// What is held, what will go and what stays, for a person and for programs.
struct ErasureText {
  let job: ErasureJob
  let output: Output

  func preview() {
    if job.held.isEmpty {
      output.line("The database holds nothing.")
    } else {
      output.line("In the database:")
      let width = job.held.map { Wording.grouped($0.count).count }.max() ?? 0
      for rows in job.held {
        let count = Wording.grouped(rows.count)
        output.line("  \(String(repeating: " ", count: width - count.count))\(count)  \(rows.what)")
      }
    }
    list("Files:", job.plan.done)
    list("Files to look at yourself:", job.plan.left)
    for other in job.plan.otherWorkspaces { output.line("A workspace of its own, left alone: \(other)") }
  }

  private func list(_ title: String, _ entries: [ErasurePlan.Entry]) {
    guard !entries.isEmpty else { return }
    output.line(title)
    for entry in entries {
      let line = "  \(entry.path)  \(entry.fate.words)"
      if line.count <= output.width {
        output.line(line)
      } else {
        output.line("  \(entry.path)")
        output.line("    \(entry.fate.words)")
      }
    }
  }

  /// What ebb cannot reach.
  func outside(_ result: ErasureJob.Result, backups: [String]) {
    if !result.mentions.isEmpty {
      output.line("Records of others that hold the id or name; they stay, please look:")
      for mention in result.mentions { output.line("  \(mention)") }
    }
    for path in result.unopened { output.line("Could not be opened, delete it yourself: \(path)") }
    output.line("ebb cannot reach, please look yourself:")
    for path in backups { output.line("  the backup \(path)") }
    for line in [
      "  copies elsewhere: downloads, mail, memory sticks, other backups, paper",
      "  the school's own system: what it still exports is refused from now on",
      "  the disk: freed blocks stay readable until written over; encrypt it",
    ] { output.line(line) }
  }

  func json(_ schema: String, _ more: [(String, JSONValue)], result: ErasureJob.Result?, backups: [String]) -> JSONValue
  {
    .fields(
      [("schema", .string(schema))] + more + [
        (
          "held",
          .array(
            (result?.held ?? job.held).map { .fields([("what", .string($0.what)), ("rows", .int($0.count))]) })
        ),
        (
          "files",
          .array(
            job.plan.entries.map {
              .fields([("path", .string($0.path)), ("fate", .string($0.fate.code)), ("words", .string($0.fate.words))])
            })
        ),
        ("mentions", .array((result?.mentions ?? []).map { .string($0) })),
        ("backups", .array((backups + (result?.unopened ?? [])).map { .string($0) })),
      ])
  }
}
