import Domain

/// What the passes over an attendance file came to.
struct PassResult: Sendable {
  var sheet: MarkSheet
  var rejected: [RejectedRow]
  var rows: Int
  /// Statuses or totals read; more than rows in a wide file.
  var values: Int
  var repeats: Int
  var notices: [String]
  var shape: String
}

extension ImportJob {
  private static let wholeRowCodes: [ErrorCode] = [
    .emptyValue, .damagedId, .raggedRow, .brokenQuote, .spreadsheetError, .unknownStudent,
  ]

  /// Makes the outcome, or refuses the file when too much of it was kept back.
  func outcome(_ result: PassResult, isEventsOnly: Bool = false) throws(ImportProblem) -> ImportOutcome {
    let (rejected, unknown) = explained(result.rejected, codes: result.sheet.codes)
    try refuseIfTooMany(rejected, of: result.values, unknownCodes: unknown)
    // In a wide file one unknown student costs a whole row of values.
    let wholeRows = rejected.filter { row in ImportJob.wholeRowCodes.contains { $0.rawValue == row.code } }
    try refuseIfTooMany(wholeRows, of: result.rows, unknownCodes: unknown)
    var sheet = result.sheet
    var notices = result.notices
    var scopes: [Scope]?
    if isEventsOnly {
      let filled = try EventsOnly(options: options, known: known).fill(&sheet)
      scopes = filled.scopes
      let places = filled.scopes.map { "\($0.school) \($0.first.iso) to \($0.last.iso)" }
      notices.insert("no row = present: \(filled.days) student-days (\(places.joined(separator: ", ")))", at: 0)
    }
    var table = sheet.table()
    if let scopes { table.registers = scopes }
    let lastDay = (table.days.last.map { [$0] } ?? []) + table.counts.map(\.last)
    return ImportOutcome(
      kind: .attendance, shape: result.shape, header: found.headerText, dialect: found.csvLine, rows: result.rows,
      repeats: result.repeats, attendance: table,
      rejected: rejected, unknownCodes: unknown, notices: notices, lastDay: lastDay.max())
  }

  /// The rows in the order of the file, those with an unknown status told what the file's known ones are.
  func explained(_ rows: [RejectedRow], codes: CodeCounter) -> (rows: [RejectedRow], unknown: [UnknownCode]) {
    var rows = rows.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) }
    let allowed = "one of " + codes.summary
    var counts: [String: Int] = [:]
    var hints: [String: String] = [:]
    for place in rows.indices where rows[place].code == ErrorCode.unknownStatus.rawValue {
      let code = CodeBook.trimmed(rows[place].value)
      counts[code, default: 0] += 1
      rows[place].expected = allowed
      let hint = hints[code] ?? "map it in ebb.ini, [codes]:  " + UnknownCode(code: code, count: 0).settingsLine
      hints[code] = hint
      rows[place].hint = hint
    }
    let unknown = counts.map { UnknownCode(code: $0.key, count: $0.value) }
      .sorted { (-$0.count, $0.code) < (-$1.count, $1.code) }
    return (rows, unknown)
  }
}
