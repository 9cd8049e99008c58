import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let studentRecord = Command(
    "student-record", "Write everything held on one student into one file.",
    discussion: """
      For a family that asks what is held on their child (FERPA 34 CFR 99.10; GDPR article 15): every row of the \
      database about the student, rows that were kept back, what the audit trail says. One page to read and print, or \
      with --json one object on standard output. Restricted notes are withheld unless --include-restricted is said, \
      which goes on the trail. A person must read the record before it is handed out: notes may speak of others.
      """,
    parameters: [
      .operand("student", "The student's id."),
      .option("out", "file", "Where to write it. Default: records/ID.html in the workspace."),
      .flag("include-restricted", "With the texts of restricted notes; goes on the audit trail."),
    ] + HandingOptions.parameters("the record"),
    examples: [
      "student-record 000417", "student-record 000417 --to \"B. Aoki, mother\"",
      "student-record 000417 --include-restricted --json",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let handing = try HandingOptions.read(
      arguments,
      fallback: Handing(
        recipient: "", purpose: "access request", basis: "right of access (34 CFR 99.10; GDPR article 15)"))
    let student = try StudentLookup.record(arguments.operand("student") ?? "", in: workspace)
    let id = student.student.id
    let withRestricted = arguments.flag("include-restricted")
    let asJSON = arguments.flag("json")
    if asJSON, arguments.option("out") != nil {
      throw UsageError.other("--json writes to standard output; leave --out away, or say > FILE")
    }
    let record = try StudentRecordFile(student, in: workspace, includesRestricted: withRestricted)
    let page = asJSON ? "" : record.page.html(sha256: Hex.bytes)
    let path = asJSON ? "" : try StudentRecordCommand.path(arguments, workspace, id)
    // On the trail first: nothing leaves without an entry.
    try workspace.noteExport(
      "student record",
      "student record as \(asJSON ? "JSON" : "a page")" + (withRestricted ? ", with restricted notes" : ""),
      students: [id], of: id, to: handing, on: try workspace.database.lastKnownDay() ?? SchoolDay(number: 0))
    if asJSON {
      output.line(record.json.text)
    } else {
      try Files.writeNew(page, to: path)
      if !arguments.flag("quiet") { output.line(StudentRecordCommand.shown(path, workspace)) }
    }
    return ExitStatus.done.rawValue
  }
}

/// Where the record of a student is written.
enum StudentRecordCommand {
  /// The file that was asked for, else the next free one below the workspace, named by the id alone.
  static func path(_ arguments: Arguments, _ workspace: Workspace, _ id: String) throws -> String {
    if let path = arguments.option("out") {
      guard !Files.exists(path) else {
        throw Failure(.cannotCreate, "‘\(path)’ is there already and was left alone; name a new file")
      }
      return path
    }
    try Files.makeFolder(workspace.path("records"))
    let stem = SheetName.stem(student: id, kind: "record")
    var path = workspace.path("records/\(stem).html")
    var number = 2
    while Files.exists(path) {
      path = workspace.path("records/\(stem)-\(number).html")
      number += 1
    }
    return path
  }

  /// Below the workspace, as other commands show it.
  static func shown(_ path: String, _ workspace: Workspace) -> String {
    path.hasPrefix(workspace.folder + "/records/") ? String(path.dropFirst(workspace.folder.utf8.count + 1)) : path
  }
}
