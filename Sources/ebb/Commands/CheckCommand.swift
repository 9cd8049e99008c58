import CommandLineKit
import Reporter
import Store

extension Command {
  static let check = Command(
    "check", "Prove that the database is whole.",
    discussion: """
      Checks every page and reference, replays what every import changed and compares it with the register, looks \
      whether every row belongs to an import that stands, and follows the chain of the audit trail. --deep also looks at \
      the files: letters against the ledger, what cut-off runs left behind, what others may read. Nothing is repaired; \
      every problem is listed. What is found in files is a remark: they may have been moved for good reasons.

      --head HASH proves that the trail still holds what a report named as its head: that nothing before it was cut off \
      or written anew.
      """,
    parameters: [
      .flag("deep", "Also look at letters, pages and other files."),
      .option("head", "hash", "The head of the audit trail as a report names it; its first 12 digits are enough."),
    ],
    examples: ["check", "check --deep", "check --head 3f2a9c01d4be"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    var problems = try WholeCheck(database: workspace.database).problems()
    let trail = AuditTrail(database: workspace.database)
    if let head = arguments.option("head") {
      guard head.count >= 12, head.allSatisfy(\.isHexDigit) else {
        throw UsageError.other("‘--head \(head.prefix(40))’ is not the head of a trail; give at least 12 of its digits")
      }
      if try unlessBroken(problems, { try trail.holds(head.lowercased()) }) == false {
        problems.append("the audit trail does not hold the head \(head): entries were cut off or written anew")
      }
    }
    var remarks: [String] = []
    if arguments.flag("deep") {
      remarks = try unlessBroken(problems) { try FilesCheck(workspace: workspace).remarks() } ?? []
    }
    let day = try unlessBroken(problems) { try workspace.database.lastKnownDay() } ?? nil
    if let day, let reminder = try workspace.retentionReminder(asOf: day) {
      output.message(reminder)
    }
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.check/1")), ("problems", .array(problems.map { .string($0) })),
          ("remarks", .array(remarks.map { .string($0) })), ("auditHead", .string((try? trail.head()) ?? "")),
        ]).text)
    } else {
      for problem in problems { output.line(problem) }
      for remark in remarks { output.line("remark: \(remark)") }
      if problems.isEmpty, !arguments.flag("quiet") {
        output.line("All is whole: the pages, the references, the history of the register, the audit trail.")
        output.line("Head of the audit trail: \(try trail.head())")
      }
    }
    if !problems.isEmpty { throw Failure(.readOrWrite, "the database has problems; restore it from a backup") }
    return ExitStatus.done.rawValue
  }
}

/// What can be read all the same where problems were found; nil where they stop it.
private func unlessBroken<Value>(_ problems: [String], _ read: () throws -> Value) throws -> Value? {
  do {
    return try read()
  } catch {
    if problems.isEmpty { throw error }
    return nil
  }
}
