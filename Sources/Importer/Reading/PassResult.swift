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
  var dateOrder: DateOrder?
  var held: [HeldRow] = []
}

extension ImportJob {
  private static let wholeRowCodes: [ErrorCode] = [
    .emptyValue, .damagedId, .raggedRow, .brokenQuote, .spreadsheetError, .unknownStudent, .sharedID,
  ]

  /// Makes the outcome, or refuses the file when too much of it was kept back.
  func outcome(_ result: PassResult, isEventsOnly: Bool = false) throws(ImportProblem) -> ImportOutcome {
    let (rejected, unknown) = explained(result.rejected, codes: result.sheet.codes)
    var sheet = result.sheet
    var notices = result.notices
    var scopes: [Scope]?
    if isEventsOnly {
      let filled = try EventsOnly(options: options, known: known).fill(&sheet)
      try refuseUnreadable(rejected, unknownCodes: unknown)
      scopes = filled.scopes
      let places = filled.scopes.map { "\($0.school) \($0.first.iso) to \($0.last.iso)" }
      notices.insert("no row = present: \(filled.days) student-days (\(places.joined(separator: ", ")))", at: 0)
    }
    try refuseIfTooMany(rejected, of: result.values, unknownCodes: unknown)
    // In a wide file one unknown student costs a whole row of values.
    let wholeRows = rejected.filter { row in ImportJob.wholeRowCodes.contains { $0.rawValue == row.code } }
    try refuseIfTooMany(wholeRows, of: result.rows, unknownCodes: unknown)
    var table = sheet.table()
    if let scopes { table.registers = scopes }
    let lastDay = (table.days.last.map { [$0] } ?? []) + table.counts.map(\.last)
    notices += table.strayQuotes
    var outcome = ImportOutcome(
      kind: .attendance, shape: result.shape, header: found.headerText, dialect: found.csvLine, rows: result.rows,
      repeats: result.repeats, attendance: table,
      rejected: rejected, unknownCodes: unknown, notices: notices, lastDay: lastDay.max())
    (outcome.csv, outcome.dateOrder, outcome.held) = (found.dialect, result.dateOrder, result.held)
    outcome.codeList = result.sheet.codes.book.fallback
    return outcome
  }

  /// Refuses a list of absences of which one cannot be read, whatever the user accepts: it would become a presence.
  private func refuseUnreadable(_ rejected: [RejectedRow], unknownCodes: [UnknownCode]) throws(ImportProblem) {
    let unreadable = rejected.filter { $0.code != ErrorCode.outsideDays.rawValue && !$0.isOfErased }
    guard let first = unreadable.first else { return }
    throw .unreadableAbsences(count: unreadable.count, first: first, unknownCodes: unknownCodes)
  }

  /// The rows in the order of the file, those with an unknown status told which are known.
  func explained(_ rows: [RejectedRow], codes: CodeCounter) -> (rows: [RejectedRow], unknown: [UnknownCode]) {
    var rows = rows.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) }
    let allowed = "one of " + codes.book.summary
    var counts: [String: Int] = [:]
    var hints: [String: String] = [:]
    for place in rows.indices where rows[place].code == ErrorCode.unknownStatus.rawValue {
      let code = CodeBook.trimmed(rows[place].value)
      counts[code, default: 0] += 1
      rows[place].expected = allowed
      let hint = hints[code] ?? UnknownCode(code: code, count: 0, list: codes.book.list).hint
      hints[code] = hint
      rows[place].hint = hint
    }
    let unknown = counts.map { UnknownCode(code: $0.key, count: $0.value, list: codes.book.list) }
      .sorted { (-$0.count, $0.code) < (-$1.count, $1.code) }
    return (rows, unknown)
  }
}
