public import Domain

/// Reads what the analysis may know: every student's lines, counts, notes and screenings.
public struct RegisterReader {
  /// What was read.
  public struct Reading: Sendable {
    /// All students, by id in byte order.
    public var histories: [StudentHistory]
    /// The last day on which any student has a mark or a count; nil when there is none.
    public var lastDay: SchoolDay?
  }

  private let database: Database
  private let known: AsKnown
  private let isRoom: (String) -> Bool

  /// - Parameter isRoom: whether a code of a day learning elsewhere tells of a separate room of the school.
  public init(database: Database, known: AsKnown = .everything, isRoom: @escaping (String) -> Bool = { _ in false }) {
    self.database = database
    self.known = known
    self.isRoom = isRoom
  }

  /// The histories of all students, by id in byte order.
  /// - Parameter withNotes: false leaves notes and screenings out.
  public func histories(withNotes: Bool = true) throws(StoreError) -> [StudentHistory] {
    try read(withNotes: withNotes).histories
  }

  public func read(withNotes: Bool = true) throws(StoreError) -> Reading {
    try assemble(try LineHistory(database: database).lines(known), withNotes: withNotes)
  }

  /// Puts the students together from lines as they were known, sorted by key.
  func assemble(_ known: [(key: LineKey, marks: [UInt8])], withNotes: Bool) throws(StoreError) -> Reading {
    let schoolYear = try database.schoolYear()
    let people = PeopleRecords(database: database, known: self.known)
    var enrolments = try people.enrolments()
    let notes = withNotes ? try people.notes() : [:]
    let screenings = withNotes ? try people.screenings() : [:]
    let schools = try schoolNames()
    var parts = try LineHistory(database: database).parts(self.known)
    var rooms = try LineHistory(database: database).rooms(self.known, isRoom: isRoom)
    var counts = try self.counts(schools)

    var lines: [Int: [RegisterLine]] = [:]
    var lastDay = counts.values.joined().map(\.last).max()
    for (key, marks) in known {
      let firstDay = schoolYear.firstDay(of: key.year)
      if let place = marks.lastIndex(where: { $0 != Mark.unknown.rawValue }) {
        lastDay = max(lastDay ?? firstDay, firstDay.advanced(by: place))
      }
      lines[key.student, default: []].append(
        RegisterLine(
          school: schools[key.school] ?? "", firstDay: firstDay, marks: marks,
          parts: parts.removeValue(forKey: key) ?? [], rooms: rooms.removeValue(forKey: key) ?? []))
    }
    var students = try database.prepare(
      """
      SELECT s.key, s.id FROM student s WHERE s.import <= ? AND \(AsKnown.isBrought("s")) ORDER BY s.id
      """)
    try students.bind(self.known.value)
    var histories: [StudentHistory] = []
    while try students.step() {
      let key = students.integer(0)
      let id = students.text(1)
      let enrolled = enrolments.removeValue(forKey: key) ?? []
      histories.append(
        StudentHistory(
          id: id, enrolments: enrolled,
          lines: SchoollessLines.given(to: enrolled, lines: lines.removeValue(forKey: key) ?? []),
          counts: counts.removeValue(forKey: key) ?? [], notes: notes[id] ?? [], screenings: screenings[id] ?? []))
    }
    return Reading(histories: histories, lastDay: lastDay)
  }

  private func schoolNames() throws(StoreError) -> [Int: String] {
    var statement = try database.prepare("SELECT key, name FROM school")
    var names: [Int: String] = [:]
    while try statement.step() { names[statement.integer(0)] = statement.text(1) }
    return names
  }

  private func counts(_ schools: [Int: String]) throws(StoreError) -> [Int: [CountPeriod]] {
    var statement = try database.prepare(
      """
      SELECT p.student, s.id, p.school, p.first_day, p.last_day, p.expected, p.missed, p.lawful, p.late, p.left_early
      FROM period_count p JOIN student s ON s.key = p.student
      WHERE \(AsKnown.standing("p")) ORDER BY p.student, p.first_day, p.last_day
      """)
    try statement.bind(known.value)
    var counts: [Int: [CountPeriod]] = [:]
    while try statement.step() {
      counts[statement.integer(0), default: []].append(
        CountPeriod(
          student: statement.text(1), school: schools[statement.integer(2)] ?? "", first: statement.day(3),
          last: statement.day(4), expectedParts: statement.integer(5), missedParts: statement.integer(6),
          lawfulParts: statement.integer(7), late: statement.integer(8), leftEarly: statement.integer(9)))
    }
    return counts
  }
}
