import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let sheet = Command(
    "sheet", "Draft a support sheet or a hand-over sheet of a student.",
    discussion: """
      The support sheet follows the form of the Japanese ministry (児童生徒理解・支援シート): strengths first, the school \
      year by month, what was done, and lines for wishes and next steps. The hand-over sheet is for the counselor of \
      the next year (--for school), or for the next school (--for next-school), which needs a recorded consent to a \
      release of information, or the law that allows it (--basis). Sheets hold no text of any note; restricted notes \
      are never used, whatever other commands are told. A sheet that the family will read is held while an urgent \
      note waits. Sheets are drafts: a person reads, completes and signs them.
      """,
    parameters: [
      .operand("student", "The student's id.", optional: true),
      .option("counselor", "name", "All students of this counselor, as at the year's end."),
      .option("kind", "kind", "Which sheet.", default: "support", choices: SheetJob.Kind.allCases.map(\.rawValue)),
      .option(
        "language", "language", "The language of the sheet.", default: "en",
        choices: LetterLanguage.allCases.map(\.rawValue)),
      .option("for", "receiver", "Who takes over; for hand-over sheets.", default: "school", choices: receivers),
      .option("to", "school", "The name of the next school."),
      .option("basis", "text", "The law that lets it go to the next school without a consent."),
      .option("date", "date", "The date on the sheet. Default: the day looked from."),
      .option("release-by", "name", "Who lets a held sheet go; needs one student and --because."),
      .option("because", "reason", "Why it may go."),
      .flag("include-restricted", "Changes nothing here: restricted notes are on no sheet."),
    ],
    examples: [
      "sheet 000417", "sheet 000417 --language ja", "sheet --counselor Rivera --kind handover",
      "sheet 000417 --kind handover --for next-school --to \"Hillview School\"",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try OutputFolder.settleAll(workspace)
    try UrgentNotice.remind(workspace, output)
    let asOf = try workspace.asOf(arguments)
    let request = try request(arguments, date: try Workspace.day(arguments, "date") ?? asOf)
    let students = try students(arguments, workspace, on: request.date)
    if arguments.flag("include-restricted") {
      output.message("Restricted notes are on no sheet; --include-restricted changes nothing here.")
    }
    if let release = request.release, let id = arguments.operand("student") {
      try workspace.audit("release sheet", by: release.by, student: id, release.reason)
    }
    let analysis = try Analysis(workspace: workspace, asOf: asOf)
    let result = try SheetJob(analysis: analysis, request: request).run(students)
    if result.drafts.isEmpty, let blocked = result.blocked.first, result.blocked.count == 1 {
      throw Failure(.notPermitted, "\(blocked.student): \(blocked.block)")
    }
    if arguments.flag("json") {
      output.line(json(result, request).text)
    } else if !arguments.flag("quiet") {
      for file in result.drafts.flatMap(\.files) { output.line(file) }
    }
    for blocked in result.blocked { output.message("\(blocked.student): \(blocked.block)") }
    return (result.drafts.isEmpty && !result.blocked.isEmpty ? ExitStatus.notPermitted : .done).rawValue
  }

  private static let receivers = ["school", "next-school"]

  private static func request(_ arguments: Arguments, date: SchoolDay) throws(UsageError) -> SheetJob.Request {
    var request = SheetJob.Request(
      kind: arguments.option("kind").flatMap(SheetJob.Kind.init(rawValue:)) ?? .support,
      language: arguments.option("language").flatMap(LetterLanguage.init(rawValue:)) ?? .english, date: date)
    request.leavesSchool = arguments.option("for") == "next-school"
    if request.leavesSchool, request.kind == .support {
      throw .other("a support sheet stays in the school; --for next-school needs --kind handover")
    }
    request.receiver = try typed("to", arguments)
    request.statute = try typed("basis", arguments)
    if !request.leavesSchool, let option = ["to", "basis"].first(where: { arguments.option($0) != nil }) {
      throw .other("--\(option) is for a sheet that leaves the school; add --kind handover --for next-school")
    }
    if let name = arguments.option("release-by") {
      let release = LetterRelease(by: name, reason: arguments.option("because") ?? "")
      guard arguments.operand("student") != nil, release.isComplete else {
        throw .other("--release-by needs one student's id, a NAME and --because REASON")
      }
      request.release = release
    } else if arguments.option("because") != nil {
      throw .other("--because says why a held sheet may go; it needs --release-by NAME")
    }
    return request
  }

  /// Text that a person typed for the sheet: it will be read at home, so no label may stand in it.
  private static func typed(_ option: String, _ arguments: Arguments) throws(UsageError) -> String {
    guard let text = arguments.option(option) else { return "" }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .other("--\(option) is empty; say it in words") }
    if let hit = StigmaCheck.hits(in: text).first {
      throw .other("‘\(hit.words)’ in --\(option) may not stand on a sheet that a family reads; say it in other words")
    }
    return text
  }

  /// The students asked for, by id; of a counselor those who belonged to a school in the year of the sheet.
  private static func students(
    _ arguments: Arguments, _ workspace: Workspace, on date: SchoolDay
  ) throws -> [StudentRecord] {
    let counselor = arguments.option("counselor")
    if let id = arguments.operand("student") {
      if counselor != nil { throw UsageError.other("name a student or a counselor, not both") }
      return [try StudentLookup.record(id, in: workspace)]
    }
    guard let counselor else { throw UsageError.other("whose sheet? name a student's id, or --counselor NAME") }
    let all = try PeopleRecords(database: workspace.database).students()
    let own = all.filter { $0.counselor == counselor }
    guard !own.isEmpty else {
      let near = Suggestion.closest(to: counselor, in: Set(all.map(\.counselor)).subtracting([""]).sorted())
      throw Failure(
        .failed, "the roster names no counselor ‘\(counselor)’" + (near.map { ". Did you mean ‘\($0)’?" } ?? ""))
    }
    let schoolYear = try workspace.database.schoolYear()
    let yearStart = schoolYear.firstDay(of: schoolYear.year(of: date))
    return own.filter { record in
      record.enrolments.isEmpty || record.enrolments.contains { $0.left.map { $0 >= yearStart } ?? true }
    }
  }

  private static func json(_ result: SheetJob.Result, _ request: SheetJob.Request) -> JSONValue {
    .fields([
      ("schema", .string("ebb.sheets/1")), ("kind", .string(request.kind.rawValue)),
      ("language", .string(request.language.rawValue)), ("date", .string(request.date.iso)),
      (
        "sheets",
        .array(
          result.drafts.map {
            .fields([
              ("student", .string($0.student)), ("files", .array($0.files.map { .string($0) })),
              ("months", .array($0.months.rows.map(month))), ("total", month($0.months.total)),
              ("blankDays", .int($0.months.blankDays)), ("partDays", .int($0.months.partDays)),
            ])
          })
      ),
      (
        "blocked",
        .array(
          result.blocked.map {
            .fields([("student", .string($0.student)), ("why", .string("\($0.block)"))])
          })
      ),
    ])
  }

  private static func month(_ row: SchoolMonths.Row) -> JSONValue {
    func days(_ parts: Int) -> JSONValue { .decimal(Double(parts) / Double(Mark.wholeDay), places: 2, trims: true) }
    return .fields([
      ("month", .string(String(row.first.iso.prefix(7)))), ("isKnown", .bool(row.isKnown)),
      ("hasTotals", .bool(row.hasTotals)), ("required", days(row.required)), ("attended", days(row.attended)),
      ("separateRoom", .int(row.room)), ("late", .int(row.late)), ("leftEarly", .int(row.leftEarly)),
      ("absent", days(row.absent)), ("elsewhere", .int(row.elsewhere)),
    ])
  }
}
