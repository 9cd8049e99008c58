import CommandLineKit
import Domain
import Reporter

extension Command {
  static let letters = Command(
    "letters", "Draft the letters that decisions ask for.",
    discussion: """
      ‘contact-family’ drafts a letter to each guardian who receives letters, in the family's language where ebb \
      writes it; ‘refer’ a referral to the school's own support team. The other kinds are drafted when they are asked \
      for: a referral to somebody outside (--kind external), a question to a nurse or doctor (health-query), a note to \
      those who are away or just back (welcome-back), a hand-over to the next school (handover). What leaves the \
      school needs a recorded consent. Letters are drafts: a person edits and signs them.

      The ledger remembers letters, so that nothing goes twice by accident. Say what became of one with ‘ebb letters \
      mark STUDENT KIND sent’ (or answered, withdrawn). A draft whose days a correction took away is withdrawn. A \
      letter is held while an urgent note waits; --release-by NAME --because REASON lets one student's letter go.
      """,
    parameters: [
      .operand("mark", "‘mark’, to say what became of a letter.", choices: ["mark"], optional: true),
      .operand("whose", "The student's id.", optional: true),
      .operand("which", "The kind of letter.", choices: LetterKind.allCases.map(\.rawValue), optional: true),
      .operand("what", "What became of it.", choices: ["sent", "answered", "withdrawn"], optional: true),
      .option("kind", "kind", "Only this kind of letter.", choices: LetterKind.allCases.map(\.rawValue)),
      .option("student", "id", "Only this student's letters."),
      .option("to", "name", "Whom a letter that leaves the school goes to; an address may follow after a semicolon."),
      .option("date", "date", "The date on the letters. Default: the day looked from."),
      .option("format", "forms", "The forms to write, of docx, html, text and csv (a mail merge). Default: all."),
      .flag("again", "Also what was drafted before."),
      .option("release-by", "name", "Who lets a held letter go; needs --student and --because."),
      .option("because", "reason", "Why it may go, or why a letter is withdrawn."),
      .option("on", "date", "With mark: the day. Default: the last day with a mark."),
      .option("guardian", "id", "With mark: only the letter to this guardian, such as the one who answered."),
      .option("by", "name", "With mark: who says so. Default: EBB_USER, else the login name."),
      .option("export-templates", "folder", "Write the wording of every letter into a folder, to be changed there."),
    ],
    examples: [
      "letters", "letters --kind external --student 000417 --to \"Oak Center\"",
      "letters mark 000417 family sent", "letters --export-templates our-letters",
    ]
  ) { arguments, output in
    if let folder = arguments.option("export-templates") {
      let count = try LetterTemplates.export(to: folder)
      if !arguments.flag("quiet") {
        output.line("\(count) templates are in \(folder). Change them, then write in ebb.ini, [letters]:")
        output.line("templates = \(folder)")
      }
      return ExitStatus.done.rawValue
    }
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    if arguments.operand("mark") != nil {
      let sentence = try mark(arguments, workspace)
      if !arguments.flag("quiet") { output.line(sentence) }
      return ExitStatus.done.rawValue
    }
    try OutputFolder.settleAll(workspace)
    let asOf = try workspace.asOf(arguments)
    let request = try request(arguments, workspace, asOf)
    let analysis = try Analysis(workspace: workspace, asOf: asOf)
    let withdrawn = try LetterWithdrawal(analysis: analysis).run()
    for letter in withdrawn { say(letter.line, output) }
    let result = try LettersJob(caseloads: try Caseloads(analysis, all: true), request: request).run()
    if arguments.flag("json") {
      output.line(json(result, withdrawn).text)
      return ExitStatus.done.rawValue
    }
    if !arguments.flag("quiet") {
      for draft in result.drafts { output.line(draft.files.first ?? "") }
      if result.drafts.isEmpty, result.blocked.isEmpty {
        output.line("No decision asks for a letter. Decide on the review page, or with ‘ebb review’.")
      }
    }
    for blocked in result.blocked {
      say("\(blocked.student) \(blocked.kind.rawValue): \(blocked.sentence)", output)
    }
    return ExitStatus.done.rawValue
  }

  /// Wraps a sentence on a terminal; a log keeps it on one line.
  private static func say(_ text: String, _ output: Output) {
    guard output.errIsTerminal, !text.contains("\n") else { return output.message(text) }
    for line in TextWrap.wrapped(text, width: output.width, indent: "") { output.message(line) }
  }

  private static func request(
    _ arguments: Arguments, _ workspace: Workspace, _ asOf: SchoolDay
  ) throws -> LettersJob.Request {
    var request = LettersJob.Request(date: try Workspace.day(arguments, "date") ?? asOf)
    request.kind = arguments.option("kind").flatMap(LetterKind.init(rawValue:))
    request.student = arguments.option("student")
    request.again = arguments.flag("again")
    if let formats = arguments.option("format") { request.formats = try LetterFormat.list(formats) }
    if let kind = request.kind, kind == .healthQuery || kind == .handover, request.student == nil {
      throw UsageError.other("\(kind.words) is about one student; say whose with --student ID")
    }
    if let text = arguments.option("to") {
      guard let kind = request.kind, kind.purpose != nil, request.student != nil else {
        let kinds = LetterKind.allCases.filter { $0.purpose != nil }.map(\.rawValue).joined(separator: ", ")
        throw UsageError.other("--to needs --student ID and --kind, one of \(kinds)")
      }
      let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      request.agency = LetterAgency(name: parts.first ?? "", address: parts.count > 1 ? parts[1] : "")
    }
    if let name = arguments.option("release-by") {
      guard let id = request.student, let reason = arguments.option("because"), !reason.isEmpty else {
        throw UsageError.other("--release-by needs --student ID and --because REASON")
      }
      request.release = LetterRelease(by: name, reason: reason)
      try workspace.audit("release letter", by: name, student: id, reason)
    }
    if let id = request.student { _ = try StudentLookup.record(id, in: workspace) }
    return request
  }

  private static func mark(_ arguments: Arguments, _ workspace: Workspace) throws -> String {
    guard let id = arguments.operand("whose"), let which = arguments.operand("which"),
      let kind = LetterKind(rawValue: which), let what = arguments.operand("what"),
      let status = LetterStatus(rawValue: what)
    else { throw UsageError.other("write ‘ebb letters mark STUDENT KIND sent’, or answered, or withdrawn") }
    _ = try StudentLookup.record(id, in: workspace)
    return try LetterMark(
      workspace: workspace, student: id, kind: kind, status: status, day: try Workspace.day(arguments, "on"),
      by: arguments.option("by") ?? Surroundings.user, recipient: arguments.option("to") ?? "",
      guardian: arguments.option("guardian"), reason: arguments.option("because") ?? ""
    ).run()
  }

  private static func json(_ result: LettersJob.Result, _ withdrawn: [LetterWithdrawal.Withdrawn]) -> JSONValue {
    .fields([
      ("schema", .string("ebb.letters/1")),
      (
        "letters",
        .array(
          result.drafts.map {
            .fields([
              ("student", .string($0.student)), ("kind", .string($0.kind.rawValue)),
              ("file", .string($0.files.first ?? "")), ("language", .string($0.language.rawValue)),
              ("files", .array($0.files.map(JSONValue.string))),
            ])
          })
      ),
      (
        "blocked",
        .array(
          result.blocked.map {
            .fields([
              ("student", .string($0.student)), ("kind", .string($0.kind.rawValue)), ("why", .string($0.sentence)),
            ])
          })
      ),
      (
        "withdrawn",
        .array(
          withdrawn.filter { $0.sent == nil }.map {
            .fields([
              ("student", .string($0.student)), ("kind", .string($0.kind)),
              ("removed", .array($0.removed.map(JSONValue.string))), ("kept", .array($0.kept.map(JSONValue.string))),
            ])
          })
      ),
    ])
  }
}
