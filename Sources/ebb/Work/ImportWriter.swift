import Domain
import Importer
import Store

/// Writes what a file brought, in one transaction.
struct ImportWriter {
  let workspace: Workspace
  let acceptChanges: Bool
  let isDry: Bool
  /// How the file was read.
  var options = ImportOptions()
  /// Students of the file's schools whom it does not name lose their marks in its days.
  var isComplete = false
  /// Ids that were erased and may come back.
  var readmitted: [String] = []

  /// Of the database when the file was read: what another ebb has committed since may change the reading.
  var version: Int?

  /// The file must be read again.
  struct ChangedMeanwhile: Error {}
  /// The end of a dry run: everything was tried, nothing is kept.
  private struct DryRun: Error {}
  /// The end of a file that came before: what was written is taken back.
  private struct Unchanged: Error {
    var before: ImportRecord
  }

  func write(_ outcome: ImportOutcome, record: ImportRecord, finder: UnchangedFile, report: inout ImportReport) throws {
    let database = workspace.database
    do {
      try database.transaction {
        if let version, try database.othersVersion() != version { throw ChangedMeanwhile() }
        let ledger = ImportLedger(database: database)
        for id in readmitted where try Tombstones(database: database).remove(id) {
          try workspace.audit("readmit", student: id, "the id may be stored again")
        }
        let id = try ledger.begin(record)
        var keys = try KeyBook(database: database, importID: id)
        if let attendance = outcome.attendance {
          report.counts = try write(attendance, erases: outcome.rejected.isEmpty && !outcome.fillsBlanks, id, &keys)
          if isComplete, !outcome.rejected.isEmpty {
            report.notices.append(
              "rows were kept back, so no mark was taken away: whether a student is missing cannot be told")
          }
        }
        if let people = outcome.people {
          report.counts = try write(people, strayNotes: outcome.strayNotes, id, &keys, &report)
        }
        try alarm(report)
        try RejectedRows(database: database).insert(outcome.rejected, importID: id)
        // Nothing of them is kept, so there is nothing to mend.
        _ = try RejectedRows(database: database).dismiss(
          importID: id, code: ErrorCode.erasedStudent.rawValue, because: "the student was erased")
        try keepReading(outcome, id)
        if let before = try finder.find(before: id) { throw Unchanged(before: before) }
        try ledger.finish(
          id, sha256: try finder.sha256(), size: finder.size, counts: report.counts, rejected: outcome.rejected.count)
        try RejectedRows(database: database).settleRepeats(of: id)
        report.importID = id
        if isDry { throw DryRun() }
        try workspace.audit("import", "import \(id): \(record.kind), \(outcome.rows) rows")
      }
    } catch is DryRun {
      report.importID = nil
    } catch let unchanged as Unchanged {
      report.becomeUnchanged(unchanged.before)
    }
  }

  /// Keeps what it takes to read kept-back rows again, and to take the codes for something else.
  private func keepReading(_ outcome: ImportOutcome, _ id: Int) throws {
    let database = workspace.database
    // The rows of a folder have several headers, and a meeting's people are found by more than the row.
    guard !outcome.fillsBlanks, !outcome.header.isEmpty else { return }
    if outcome.attendance != nil || !outcome.rejected.isEmpty {
      let reading = Reading(
        header: outcome.header, options: ReadingOptions.text(options, outcome),
        codeList: outcome.codeList?.rawValue ?? "", tried: try RetryJob.knowledge(workspace))
      try Readings(database: database).insert(reading, importID: id)
      try Readings(database: database).hold(outcome.held.map { ($0.line, $0.original) }, importID: id)
    }
  }

  func write(
    _ table: AttendanceTable, erases: Bool, _ id: Int, _ keys: inout KeyBook
  ) throws -> MarkCounts {
    let database = workspace.database
    var lines = table.lines.map { RegisterFeed.Line(student: $0.student, school: $0.school) }
    if isComplete {
      // A line of which the file says nothing: its marks in the file's days go.
      for school in Set(table.registers.map(\.school)).sorted() {
        let named = Set(lines.lazy.filter { $0.school == school }.map(\.student))
        lines += try RegisterLines(database: database).students(at: school).filter { !named.contains($0) }
          .map { .init(student: $0, school: school) }
      }
    }
    let feed = RegisterFeed(
      lines: lines, days: table.days, marks: table.marks,
      details: table.details.map { detail in
        .init(
          line: Int(detail.line), day: Int(detail.day), part: detail.part < 0 ? nil : Int(detail.part),
          minutes: detail.minutes < 0 ? nil : Int(detail.minutes), code: filled(table.code(of: detail)),
          reason: filled(table.reason(of: detail)), others: filled(table.others(of: detail)))
      }, erases: erases, isComplete: isComplete)
    var counts = try RegisterWriter(database: database, importID: id).merge(feed, keys: &keys)
    if !table.counts.isEmpty {
      counts.add(try PeopleWriter(database: database, importID: id).counts(table.counts, keys: &keys))
    }
    try CodeUses(database: database).insert(
      table.codeUses.map { .init(code: $0.code, mark: String($0.mark.letter), count: $0.count, place: $0.place) },
      importID: id)
    let strangers = table.lines.filter { $0.isNew && !$0.name.isEmpty }.map { Student(id: $0.student, name: $0.name) }
    try PeopleWriter(database: database, importID: id).strangers(strangers, keys: &keys)
    return counts
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  func write(
    _ content: PeopleContent, strayNotes: [Note], _ id: Int, _ keys: inout KeyBook, _ report: inout ImportReport,
    isRetry: Bool = false
  ) throws -> MarkCounts {
    let writer = PeopleWriter(database: workspace.database, importID: id)
    switch content {
    case .roster(let rows):
      return try writer.roster(
        rows.map {
          RosterLine(
            student: $0.student,
            enrolment: Enrolment(school: $0.school, entered: $0.entered, left: $0.left, isMain: $0.isMain),
            counselor: $0.counselor)
        }, keys: &keys)
    case .guardians(let rows): return try writer.guardians(rows, besides: isRetry, keys: &keys)
    case .calendar(let days): return try writer.calendar(days, keys: &keys)
    case .notes(let notes):
      let counts = try writer.notes(notes, keys: &keys)
      // A note that had to be kept back is not stored, but what must not wait in it is told all the same.
      // The clock is never read: how old a mention is, is told by the last day with a mark, else by the newest note.
      let today = try workspace.database.lastKnownDay() ?? (notes + strayNotes).map(\.day).max()
      report.urgent = try UrgentItems(database: workspace.database).open(
        UrgentNotice.items(in: notes + strayNotes), asOf: today, importID: id)
      return counts
    case .contacts(let rows): return try writer.contacts(rows, keys: &keys)
    case .consents(let rows): return try writer.consents(rows, keys: &keys)
    case .screenings(let rows): return try writer.screenings(rows, keys: &keys)
    case .decisions(let rows):
      try DecisionCheck(workspace: workspace).check(rows)
      // Who saves a review sheet twice has decided once.
      let standing = Set(try Decisions(database: workspace.database).all().values.joined().map(\.decision))
      for decision in rows where !standing.contains(decision) {
        try workspace.audit("decide", by: decision.by, student: decision.student, decision.choice.rawValue)
      }
      return try writer.decisions(rows, keys: &keys)
    case .outcomes(let rows):
      return try writer.outcomes(rows.map { ($0.student, $0.day, $0.event) }, keys: &keys)
    }
  }

  /// Refuses a file of which more than 10 marks and more than 10 % would change or erase what stands.
  ///
  /// The measure is the file, as in studentinsights' import alarm: a week's late corrections are few beside its rows.
  private func alarm(_ report: ImportReport) throws(Failure) {
    guard report.kind == FileKind.attendance.rawValue, !acceptChanges else { return }
    let counts = report.counts
    let named = counts.new + counts.same + counts.corrected
    for (count, verb) in [(counts.corrected, "change"), (counts.gone, "erase")] where count > 10 && count * 10 > named {
      throw Failure(
        .refused,
        "\(report.file): error E401: the file would \(verb) \(Wording.grouped(count)) marks that stand, and names "
          + "\(Wording.grouped(named))\n  hint: if it is right, say --accept-changes; otherwise export it again")
    }
  }
}
