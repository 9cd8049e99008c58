import CSV
import CommandLineKit
import Domain
import Importer
import Store

/// Brings one file after the other into the register; each lands whole or not at all.
struct ImportJob {
  struct Options {
    var reading = ImportOptions()
    var isDry = false
    var isStrict = false
    /// The file is the whole school's.
    var isComplete = false
    /// Ids that were erased and may come back.
    var readmitted: [String] = []
  }

  let workspace: Workspace
  private(set) var options: Options
  let output: Output
  private var known: KnownSchool?
  /// Of the database when that was looked up.
  private var knownVersion = 0
  /// What came of each file so far, also when a later one ends the job.
  private(set) var reports: [ImportReport] = []
  /// What came of rows kept back by earlier imports.
  private(set) var retries: [RetryReport] = []

  init(workspace: Workspace, options: Options, output: Output) {
    self.workspace = workspace
    self.options = options
    self.output = output
  }

  /// Imports the files, those that others rest on first: roster, calendar, then marks and notes.
  mutating func run(_ paths: [String]) throws -> [ImportReport] {
    options.reading.profiles = workspace.settings.profiles
    options.reading.signMatcher = workspace.lexicons.matcher
    for id in options.readmitted where try !Tombstones(database: workspace.database).holds(id) {
      throw Failure(.failed, "‘\(id)’ was not erased from this workspace; leave out --readmit")
    }
    for path in ImportOrder.sorted(paths, options: options.reading) { reports.append(try importFile(path)) }
    if !options.isDry { try retry() }
    return reports
  }

  /// Reads rows again that were kept back for want of what has come since.
  mutating func retry(force: Bool = false) throws {
    // Nearly every import has nothing to retry: then the school need not be looked up.
    let tried = force ? nil : try RetryJob.knowledge(workspace)
    guard try !Readings(database: workspace.database).waiting(tried: tried).isEmpty else { return }
    known = nil
    retries = try RetryJob(workspace: workspace).run(force: force)
  }

  private mutating func importFile(_ path: String) throws -> ImportReport {
    var report = ImportReport(file: Files.name(path), status: .refused)
    do {
      try takeUndisturbed(path, &report)
    } catch let failure as Failure where failure.status == .busy || failure.status == .readOrWrite {
      throw failure
    } catch let error as StoreError {
      throw Failure(error)
    } catch {
      if let error = error as? ImportError { show(error, path, &report) }
      let failure = Failure(error)
      report.status = .refused
      report.why = failure.description
      report.exit = failure.status
    }
    return report
  }

  /// Reads the file again when another ebb has changed the school between its reading and its writing.
  private mutating func takeUndisturbed(_ path: String, _ report: inout ImportReport) throws {
    for _ in 0..<5 {
      do {
        return try take(path, &report)
      } catch is ImportWriter.ChangedMeanwhile {
        known = nil
        report = ImportReport(file: Files.name(path), status: .refused)
      }
    }
    throw Failure(.busy, "other imports kept changing the database; ‘\(report.file)’ changed nothing, try again")
  }

  /// Shows which codes a refused file has that ebb does not know; a dry run also shows its rows.
  private mutating func show(_ error: ImportError, _ path: String, _ report: inout ImportReport) {
    report.unknownCodes = error.unknownCodes
    guard options.isDry, case .tooManyRejected = error.problem, let known = try? knownSchool() else { return }
    var reading = reading
    reading.acceptChanges = true
    guard let outcome = try? Importer.read(path: path, name: report.file, options: reading, known: known) else {
      return
    }
    report.kind = outcome.kind.rawValue
    report.shape = outcome.shape
    report.rows = outcome.rows
    report.rejected = outcome.rejected
    report.unknownCodes = outcome.unknownCodes
  }

  private mutating func take(_ path: String, _ report: inout ImportReport) throws {
    if let mended = try MendedFile(path: path, name: report.file, encoding: options.reading.encoding) {
      var known = try knownSchool()
      known.people = try knownPeople()
      try MendedJob(workspace: workspace, known: known, isDry: options.isDry, isStrict: options.isStrict)
        .run(mended, report: &report)
      if !options.isDry { self.known = nil }
      return
    }
    // The digest is computed beside the reading: a file that came before costs no more than its digest.
    let digest = FileDigest(path: path)
    let ledger = ImportLedger(database: workspace.database)
    // Only a file of the same size can be the same: then hashing it first spares reading it.
    if options.readmitted.isEmpty, !Files.isFolder(path), try ledger.hasFile(ofSize: Files.size(path)),
      let before = try UnchangedFile.any(in: ledger, digest, readingDigest, path: path)
    {
      report.kind = before.kind
      report.shape = before.shape
      report.rows = before.rows
      (report.firstDay, report.lastDay) = (before.firstDay, before.lastDay)
      report.becomeUnchanged(before)
      return
    }
    var known = try knownSchool()
    if Files.isFolder(path) || Files.size(path) <= ImportJob.mostBytesOfMeeting
      || Importer.hasNames(path: path, options: options.reading)
    {
      known.people = try knownPeople()
    }
    var outcome: ImportOutcome
    do {
      // Closed before anything else is printed.
      var bar = ProgressBar(
        label: report.file, isTerminal: output.errIsTerminal, width: output.width,
        now: { Surroundings.milliseconds }, write: output.err)
      defer { bar.finish() }
      if Files.isFolder(path) {
        outcome = try readFolder(path, name: report.file, known)
      } else {
        outcome = try Importer.read(
          path: path, name: report.file, options: reading, known: known,
          progress: output.errIsTerminal ? { bar.update($0, of: $1) } : nil)
      }
    }
    if outcome.fillsBlanks, var table = outcome.attendance {
      outcome.notices += try MeetingFill.apply(to: &table, in: workspace.database)
      outcome.attendance = table
    }
    // Taken for a file of the school, a list of kept-back rows would erase the marks beside them.
    let columns = outcome.header.lowercased()
    if RejectsExport.columns.prefix(2).allSatisfy(columns.contains) {
      throw Failure(
        .refused,
        "\(report.file): these are rows that ‘ebb rejects --export’ wrote, in another form\n"
          + "  hint: save the sheet as CSV (UTF-8), with the names of the columns in the first line")
    }
    let readOnly = leaveOutErased(&outcome, known)
    report.kind = outcome.kind.rawValue
    report.shape = outcome.shape
    report.rows = outcome.rows
    report.rejected = outcome.rejected
    report.notices = readOnly + outcome.notices
    report.unknownCodes = outcome.unknownCodes
    if let table = outcome.attendance {
      let doubts = AttendanceDoubts(table: table, known: known)
      if doubts.namesOnlyAbsences, !options.reading.eventsOnly, ["long", "numbered days"].contains(outcome.shape),
        !options.reading.acceptChanges
      {
        throw Failure(
          .refused,
          "\(report.file): error E402: no row says that anybody was present\n  hint: if the export lists absences only, "
            + "say --events-only; if everybody was away, say --accept-changes")
      }
      report.notices += doubts.notices
    }
    (report.firstDay, report.lastDay) = outcome.days

    let settings = readingDigest.of(outcome, isFolder: Files.isFolder(path))
    let finder = UnchangedFile(
      ledger: ledger, digest: digest, kind: outcome.kind.rawValue, settings: settings, path: path,
      isNews: !options.readmitted.isEmpty)
    // A long file's digest is still being computed; its marks are written meanwhile and taken back if it came before.
    if outcome.attendance == nil || options.isStrict, let before = try finder.find() {
      report.becomeUnchanged(before)
      return
    }
    if options.isStrict, let first = outcome.rejected.first {
      throw Failure(
        .refused,
        "\(report.file): \(Wording.count(outcome.rejected.count, "row", "rows")) cannot be taken and --strict was said; "
          + "the first is line \(first.line)")
    }
    let knownOn = try options.reading.asOf ?? outcome.days.last ?? workspace.database.lastKnownDay()
    let record = ImportRecord(
      sha256: "", kind: outcome.kind.rawValue, shape: outcome.shape, name: report.file, settings: settings,
      knownOn: knownOn ?? SchoolDay(number: 0), at: Surroundings.now, rows: outcome.rows,
      firstDay: outcome.days.first, lastDay: outcome.days.last)
    try ImportWriter(
      workspace: workspace, acceptChanges: options.reading.acceptChanges, isDry: options.isDry,
      options: options.reading,
      isComplete: options.isComplete, readmitted: options.readmitted, version: knownVersion
    )
    .write(outcome, record: record, finder: finder, report: &report)
    if report.status == .unchanged { return }
    if !options.isDry, outcome.changesPeople { self.known = nil }
    report.status = .imported
    let isUrgent = !report.urgent.isEmpty || !readOnly.isEmpty
    report.exit = isUrgent ? .urgent : report.rejected.isEmpty ? .done : .rejected
  }

  /// Takes out every word on students who were erased; says where a person must read on, because nobody will be asked.
  private func leaveOutErased(_ outcome: inout ImportOutcome, _ known: KnownSchool) -> [String] {
    guard known.isErased != nil else { return [] }
    outcome.rejected = known.withoutErased(outcome.rejected)
    outcome.held.removeAll { known.namesErased($0.original) }
    let strays = outcome.strayNotes.filter { known.namesErased($0.student) }
    outcome.strayNotes.removeAll { known.namesErased($0.student) }
    guard !UrgentNotice.items(in: strays).isEmpty else { return [] }
    return [
      "URGENT: a note about a student who was erased mentions what must not wait; it is not stored: read it in the "
        + "file today"
    ]
  }

  /// A folder is a roster in several files; no other folder is taken.
  private func readFolder(_ path: String, name: String, _ known: KnownSchool) throws -> ImportOutcome {
    if let kind = options.reading.kind, kind != .roster {
      throw Failure(.refused, "\(name): a folder can only be a roster, and --as says \(kind.rawValue)")
    }
    let names = Files.names(path)
    return try Importer.read(
      folder: path, names: names.filter { !Files.isFolder("\(path)/\($0)") },
      nested: names.filter { Importer.isRosterFolder(Files.names("\(path)/\($0)")) }, name: name,
      options: reading, known: known)
  }

  /// What the settings say of roster folders and meetings holds unless the command line says otherwise.
  private var reading: ImportOptions {
    var reading = options.reading
    reading.meetingMinutes = reading.meetingMinutes ?? workspace.settings.meetingMinutes
    reading.studentID = reading.studentID ?? workspace.settings.studentID
    reading.schoolName = reading.schoolName ?? workspace.settings.schoolName
    return reading
  }

  private var readingDigest: ReadingDigest {
    ReadingDigest(
      reading: reading, settings: workspace.settings, lexicons: workspace.lexicons.digest,
      isComplete: options.isComplete)
  }

  /// What the importer must know, looked up once until an import changes it.
  private mutating func knownSchool() throws -> KnownSchool {
    let version = try workspace.database.othersVersion()
    if let known, version == knownVersion { return known }
    knownVersion = version
    var made = try SchoolLookup(workspace: workspace).school()
    if let isErased = made.isErased, !options.readmitted.isEmpty {
      let readmitted = Set(options.readmitted)
      made.isErased = { !readmitted.contains($0) && isErased($0) }
    }
    known = made
    return made
  }

  /// Names are needed by rosters and reports of meetings, which are small; of a district's year only when it has names.
  private static let mostBytesOfMeeting = 16 << 20

  private mutating func knownPeople() throws -> [String: KnownSchool.Person] {
    if let made = known?.people, !made.isEmpty { return made }
    let people = try SchoolLookup(workspace: workspace).people()
    known?.people = people
    return people
  }
}

extension ImportOutcome {
  /// The first and last day the file speaks of.
  var days: (first: SchoolDay?, last: SchoolDay?) {
    if let attendance {
      let firsts = [attendance.days.first].compactMap { $0 } + attendance.counts.map(\.first)
      let lasts = [attendance.days.last].compactMap { $0 } + attendance.counts.map(\.last)
      return (firsts.min(), lasts.max())
    }
    return (nil, lastDay)
  }

  /// Whether the next file must be read with new knowledge of students or days.
  var changesPeople: Bool {
    kind == .roster || kind == .calendar || attendance?.lines.contains { $0.isNew } == true
  }
}
