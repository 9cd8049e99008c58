import CommandLineKit
import Domain
import Store

extension Command {
  static let review = Command(
    "review", "Record a decision without the page.",
    parameters: [
      .operand("student", "The student's id."),
      .operand("decision", "What was decided.", choices: Decision.Choice.allCases.map(\.rawValue)),
      .option("because", "reason", "Why; kept with the decision."),
      .option("by", "name", "Who decided. Default: EBB_USER, else the login name."),
    ],
    examples: ["review 000417 contact-family --because \"away 11 of 20 days\""]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let id = arguments.operand("student") ?? ""
    guard let choice = Decision.Choice(rawValue: arguments.operand("decision") ?? "") else {
      throw UsageError.other("which decision?")
    }
    guard let reason = arguments.option("because"), !reason.isEmpty else {
      throw UsageError.other("say why with --because TEXT; the reason is kept with the decision")
    }
    let asOf = try workspace.asOf(arguments)
    _ = try StudentLookup.record(id, in: workspace)
    let name = arguments.option("by") ?? Surroundings.user
    let decision = Decision(student: id, choice: choice, reason: reason, by: name, on: asOf, asOf: asOf)
    let digest = Hex.sha256("\(id)\n\(choice.rawValue)\n\(reason)\n\(name)\n\(asOf)")
    try workspace.database.transaction {
      let ledger = ImportLedger(database: workspace.database)
      let number = try ledger.begin(
        ImportRecord(
          sha256: digest, kind: "decisions", shape: "", name: "ebb review", settings: "", knownOn: asOf,
          at: Surroundings.now, rows: 1, firstDay: asOf, lastDay: asOf))
      var keys = try KeyBook(database: workspace.database, importID: number)
      let counts = try PeopleWriter(database: workspace.database, importID: number).decisions([decision], keys: &keys)
      try ledger.finish(number, sha256: digest, counts: counts, rejected: 0)
      try workspace.audit("decide", by: name, student: id, choice.rawValue)
    }
    if !arguments.flag("quiet") { output.line("Recorded for student \(id): \(choice.rawValue), by \(name).") }
    return ExitStatus.done.rawValue
  }
}

/// Finds one student, or says which id may be meant.
enum StudentLookup {
  /// What to say of a student whom nobody knew then.
  static func unknown(_ id: String, _ known: AsKnown) -> Failure {
    Failure(.failed, "there is no student ‘\(id)’" + (known.day.map { " in what was known on \($0.iso)" } ?? ""))
  }

  static func record(_ id: String, in workspace: Workspace) throws -> StudentRecord {
    let students = try PeopleRecords(database: workspace.database).students()
    if let record = students.first(where: { $0.student.id == id }) { return record }
    let padded = students.map(\.student.id).filter {
      $0.hasSuffix(id) && $0.drop { $0 == "0" } == id.drop { $0 == "0" }
    }
    let hint = padded.first.map { ". Did you mean ‘\($0)’? Ids are text, with their leading zeros" } ?? ""
    throw Failure(.failed, "there is no student ‘\(id)’\(hint)")
  }
}
