public import CSV
import Domain

/// Reads files about people and days: everything but attendance.
public enum PeopleReader {
  /// Tells from the header what a file is about; nil when it cannot be told.
  public static func kind(ofHeader header: [String]) -> FileKind? {
    Layout.recognise(header) != nil ? .attendance : PeopleColumns.kind(of: ColumnNames(header))
  }

  /// Reads the rows below a header.
  ///
  /// - Parameters:
  ///   - kind: anything but attendance.
  ///   - names: the header under the names that ebb knows; nil: as it stands.
  ///   - line: where the header stands, for a message about it.
  public static func read(
    kind: FileKind, header: [String], names: [String]? = nil, line: Int = 1, records: [TextRecord],
    options: ImportOptions, known: KnownSchool
  ) throws(ImportProblem) -> PeopleOutcome {
    let header = try PeopleHeader(
      kind, header, names: names ?? header, line: line, records: records, options: options, known: known)
    var table = PeopleTable(header, records)
    var strays: [Note] = []
    let content: PeopleContent
    var lastDay: SchoolDay?
    switch kind {
    // Attendance never comes here; an empty calendar changes nothing.
    case .attendance: content = .calendar([])
    case .roster: content = .roster(RosterReader.read(&table))
    case .guardians: content = .guardians(GuardianReader.read(&table))
    case .calendar: content = .calendar(CalendarReader.read(&table))
    case .notes:
      let notes: [Note]
      (notes, strays) = NoteReader(matcher: options.signMatcher()).read(&table)
      lastDay = notes.map(\.day).max()
      content = .notes(notes)
    case .contacts:
      let contacts = table.distinct(ContactReader.contact).map(\.value)
      lastDay = contacts.map(\.day).max()
      content = .contacts(contacts)
    case .consents:
      let consents = ConsentReader.read(&table)
      lastDay = consents.map(\.granted).max()
      content = .consents(consents)
    case .screenings:
      let screenings = ScreeningReader.read(&table)
      lastDay = screenings.map(\.day).max()
      content = .screenings(screenings)
    case .decisions:
      let decisions = DecisionReader.read(&table)
      lastDay = decisions.map(\.on).max()
      content = .decisions(decisions)
    case .outcomes:
      let outcomes = table.distinct(OutcomeReader.outcome).map(\.value)
      lastDay = outcomes.map(\.day).max()
      content = .outcomes(outcomes)
    }
    if records.isEmpty { table.notices.append("the file has a header and no rows") }
    var outcome = PeopleOutcome(
      content: content,
      rejected: table.rejected.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) },
      notices: table.notices, lastDay: lastDay, strayNotes: strays, repeats: table.repeats)
    outcome.used = header.used
    outcome.order = header.order
    return outcome
  }
}
