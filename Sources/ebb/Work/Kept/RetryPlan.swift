import Domain
import Importer
import Store

/// Decides what each kept-back row that can be read today may still write.
struct RetryPlan {
  /// What may be written.
  private(set) var cells: Set<KeptReading.Cell> = []
  private(set) var counts: Set<CountPeriod> = []
  private(set) var people: [PeopleContent] = []
  let known: KnownSchool
  private let read: KeptReading
  private let record: ImportRecord
  private let mayCorrect: Bool
  private let standing: StandingRows
  /// Later imports of meeting reports, which only fill what is blank.
  private let meetings: Set<Int>
  /// What each row with entries says by itself.
  private var said: [Int: KeptReading.Said] = [:]
  /// Why a row must not write; by row, and by cell where rows say one.
  private var fates: [Int: [KeptReading.Cell: Retry.Fate]] = [:]
  private var rowFates: [Int: Retry.Fate] = [:]

  init(_ read: KeptReading, record: ImportRecord, mayCorrect: Bool, database: Database) throws {
    (self.read, self.record, self.mayCorrect, known) = (read, record, mayCorrect, read.knownForAll)
    standing = StandingRows(database: database)
    meetings = Set(
      try ImportLedger(database: database).all().filter { $0.id > record.id && $0.shape.lowercased().contains("meet") }
        .map(\.id)
    )
    var banned: Set<String> = []
    for (place, row) in read.file.rows.enumerated() {
      if row.entries.isEmpty {
        // A row that must not be read again, and would be: its day is not to be told from the rest.
        if !row.isHeld, read.rejected[place] == nil { banned.formUnion(read.said(place)?.cells.map(\.student) ?? []) }
      } else if row.entries.contains(where: { read.complaint(place, $0.row.field) == nil }) {
        said[place] = read.said(place)
      }
    }
    try judgeCells(database, banned: Retry.buildsDays(record.shape) ? banned : [])
    try judgePeople()
  }

  /// What becomes of an entry of a row.
  func fate(of entry: RejectedRows.Entry, inRow place: Int) throws -> Retry.Fate {
    if let complaint = read.complaint(place, entry.row.field) { return .kept(complaint) }
    guard said[place] != nil else { return .kept(entry.row) }
    if let fate = rowFates[place] { return filled(fate, entry) }
    let day = read.day(ofHeader: entry.row.field)
    let found = (fates[place] ?? [:]).filter { day == nil || $0.key.day == day }.sorted {
      ($0.key.day, $0.key.student, $0.key.school) < ($1.key.day, $1.key.student, $1.key.school)
    }
    // One cell that cannot be told keeps the row, one that can be filled takes it.
    for (_, fate) in found { if case .kept = fate { return filled(fate, entry) } }
    for (_, fate) in found { if case .taken = fate { return .taken } }
    return found.first.map { filled($0.value, entry) } ?? .taken
  }

  /// The complaint under the entry's own field and value.
  private func filled(_ fate: Retry.Fate, _ entry: RejectedRows.Entry) -> Retry.Fate {
    guard case .kept(let row) = fate, row.field.isEmpty else { return fate }
    var mine = entry.row
    let value = RejectedRow.shown(entry.row.value)
    (mine.code, mine.expected, mine.hint) = (row.code, row.expected, row.hint)
    mine.value = value
    return .kept(mine)
  }

  private mutating func judgeCells(_ database: Database, banned: Set<String>) throws {
    guard let table = read.outcome.attendance else { return }
    let students = Set(said.values.flatMap { $0.cells.map(\.student) })
    var stories: [AttendanceTable.Line: LineStory] = [:]
    try LineStories(database: database).each(students: students.sorted()) { story in
      stories[.init(student: story.student, school: story.school, isNew: false)] = story
    }
    let later = try LaterScopes(database: database, after: record.id)
    // What all rows together say: a day put together from rows gets no mark while one of them is missing.
    var made: [KeptReading.Cell: Mark] = [:]
    for (day, row) in table.marks.enumerated() {
      for (line, letter) in row.enumerated() {
        guard let mark = Mark(rawValue: letter), mark != .unknown else { continue }
        let at = table.lines[line]
        made[.init(student: at.student, school: at.school, day: table.days[day])] = mark
      }
    }
    for (place, said) in said {
      for cell in said.cells where concerns(place, cell.day) {
        let story = stories[.init(student: cell.student, school: cell.school, isNew: false)]
        let fate: Retry.Fate
        if banned.contains(cell.student) || made[cell] == nil {
          fate = .kept(RetryPlan.waits)
        } else {
          fate = judge(story?.cell(cell.day), made[cell], later.spokeFor(cell.day, of: cell.school, in: story))
        }
        fates[place, default: [:]][cell] = fate
        if case .taken = fate { cells.insert(cell) }
      }
      for count in said.counts {
        if let id = try standing.importID(of: count), !mayCorrect || id > record.id {
          rowFates[place] = id > record.id ? .superseded(by: id) : .kept(RetryPlan.stands("import \(id) says"))
        } else {
          counts.insert(count)
        }
      }
    }
  }

  /// Whether the row has an entry about the day that can be taken.
  private func concerns(_ place: Int, _ day: SchoolDay) -> Bool {
    read.file.rows[place].entries.contains {
      guard read.complaint(place, $0.row.field) == nil else { return false }
      return read.day(ofHeader: $0.row.field).map { $0 == day } ?? true
    }
  }

  private func judge(_ cell: LineStory.Cell?, _ mark: Mark?, _ later: Int?) -> Retry.Fate {
    // What a meeting says is less than what the school's file says: that row waits for a person.
    if let cell, cell.origin > record.id, !meetings.contains(cell.origin) { return .superseded(by: cell.origin) }
    guard let cell, let old = Mark(rawValue: cell.letter), old != .unknown else {
      guard let later else { return .taken }
      return mayCorrect
        ? .superseded(by: later)
        : .kept(RetryPlan.stands("import \(later) says, which came later and has no mark there"))
    }
    if mayCorrect { return .taken }
    if old == mark { return .same(as: cell.origin) }
    return .kept(RetryPlan.stands("import \(cell.origin) says (\(old.settingsName))"))
  }

  private mutating func judgePeople() throws {
    for place in said.keys.sorted() {
      guard let content = said[place]?.people else { continue }
      for subject in RetryPlan.subjects(content) {
        guard let id = try standing.importID(of: subject), id > record.id || !isWhole(subject) else { continue }
        if id > record.id {
          rowFates[place] = .superseded(by: id)
        } else if !mayCorrect {
          rowFates[place] = .kept(RetryPlan.stands("import \(id) says"))
        }
      }
      if rowFates[place] == nil { people.append(content) }
    }
  }

  /// Earlier guardians of a student stand beside a new one.
  private func isWhole(_ subject: StandingRows.Subject) -> Bool {
    if case .guardians = subject { true } else { false }
  }

  private static func subjects(_ content: PeopleContent) -> [StandingRows.Subject] {
    switch content {
    case .guardians(let rows):
      rows.flatMap { [.guardians(student: $0.student), .guardian(student: $0.student, id: $0.id)] }
    case .notes(let rows): rows.map { .note(student: $0.student, id: $0.id) }
    case .consents(let rows): rows.map { .consent(student: $0.student, kind: $0.kind, granted: $0.granted) }
    case .screenings(let rows): rows.map { .screening(student: $0.student, day: $0.day, instrument: $0.instrument) }
    case .decisions(let rows): rows.map { .decision(student: $0.student, asOf: $0.asOf) }
    case .roster, .calendar, .contacts, .outcomes: []
    }
  }

  private static func stands(_ expected: String) -> RejectedRow {
    complaint(
      .standingMark, "what \(expected)",
      "if the row is right, write it with ‘ebb rejects --export’ and import that file; if not, put it aside")
  }

  private static let waits = complaint(
    .waitingRow, "enough to make the day's mark: another row of the student is still kept back",
    "mend or dismiss the other row; ‘ebb rejects’ lists it")

  private static func complaint(_ code: ErrorCode, _ expected: String, _ hint: String) -> RejectedRow {
    RejectedRow(
      code: code.rawValue, line: 0, column: 0, field: "", value: "", expected: expected, hint: hint, original: "")
  }
}

extension Retry {
  /// Whether the days of a shape are put together from several rows or cells.
  static func buildsDays(_ shape: String) -> Bool { ["periods", "sessions", "wide sessions"].contains(shape) }
}
