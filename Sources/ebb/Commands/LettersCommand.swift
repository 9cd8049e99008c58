import CommandLineKit
import Domain
import Reporter

extension Command {
  static let letters = Command(
    "letters", "Draft the letters that decisions ask for.",
    discussion: """
      ‘contact-family’ drafts a letter to each guardian who receives letters, ‘refer’ a referral to the school's own \
      support team. A referral to somebody outside (--kind external) needs a recorded consent. Letters are drafts: a \
      person edits and signs them. The ledger remembers them, so that nothing goes twice by accident. A letter is held \
      while an urgent note waits; --release-by NAME --because REASON lets one student's letter go.
      """,
    parameters: [
      .option("kind", "kind", "Only this kind of letter.", choices: LetterKind.allCases.map(\.rawValue)),
      .option("student", "id", "Only this student's letters."),
      .option("date", "date", "The date on the letters. Default: the day looked from."),
      .flag("again", "Also what was drafted before."),
      .option("release-by", "name", "Who lets a held letter go; needs --student and --because."),
      .option("because", "reason", "Why it may go."),
    ],
    examples: ["letters", "letters --kind external --student 000417"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let asOf = try workspace.asOf(arguments)
    var request = LettersJob.Request(date: try Workspace.day(arguments, "date") ?? asOf)
    request.kind = arguments.option("kind").flatMap(LetterKind.init(rawValue:))
    request.student = arguments.option("student")
    request.again = arguments.flag("again")
    if let name = arguments.option("release-by") {
      guard let id = request.student, let reason = arguments.option("because"), !reason.isEmpty else {
        throw UsageError.other("--release-by needs --student ID and --because REASON")
      }
      request.release = LetterRelease(by: name, reason: reason)
      try workspace.audit("release letter", by: name, student: id, reason)
    }
    if let id = request.student { _ = try StudentLookup.record(id, in: workspace) }
    let caseloads = try Caseloads(try Analysis(workspace: workspace, asOf: asOf), all: true)
    let result = try LettersJob(caseloads: caseloads, request: request).run()
    if arguments.flag("json") {
      output.line(json(result).text)
      return ExitStatus.done.rawValue
    }
    if !arguments.flag("quiet") {
      for draft in result.drafts { output.line(draft.path) }
      if result.drafts.isEmpty, result.blocked.isEmpty {
        output.line("No decision asks for a letter. Decide on the review page, or with ‘ebb review’.")
      }
    }
    for blocked in result.blocked { output.message("\(blocked.student) \(blocked.kind.rawValue): \(blocked.sentence)") }
    return ExitStatus.done.rawValue
  }

  private static func json(_ result: LettersJob.Result) -> JSONValue {
    .fields([
      ("schema", .string("ebb.letters/1")),
      (
        "letters",
        .array(
          result.drafts.map {
            .fields([
              ("student", .string($0.student)), ("kind", .string($0.kind.rawValue)), ("file", .string($0.path)),
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
    ])
  }
}
