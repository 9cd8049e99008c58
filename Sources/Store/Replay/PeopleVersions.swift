import Domain

/// Every version of what an analysis reads beside the marks: enrolments, totals, notes, questionnaires, calendar.
struct PeopleVersions: Sendable {
  /// By the student's inside key.
  private(set) var enrolments = VersionedFacts<Int, Enrolment>()
  private(set) var counts = VersionedFacts<Int, CountPeriod>()
  private(set) var notes = VersionedFacts<Int, Note>()
  private(set) var screenings = VersionedFacts<Int, Screening>()
  private(set) var calendar = VersionedFacts<Int, CalendarDay>()

  var turns: Set<Int> {
    enrolments.turns.union(counts.turns).union(notes.turns).union(screenings.turns).union(calendar.turns)
  }
  /// The students of whom not the same is known at all times.
  var changing: Set<Int> {
    enrolments.changing.union(counts.changing).union(notes.changing).union(screenings.changing)
  }

  init(_ database: Database, withNotes: Bool) throws(StoreError) {
    try readEnrolments(database)
    try readCounts(database)
    try readCalendar(database)
    if withNotes {
      try readNotes(database)
      try readScreenings(database)
    }
  }

  /// The import of a row, what ended it, and whether it is the first about its subject.
  private static func versions(of row: String, by subject: String) -> String {
    "\(row).import, \(row).ended_by, \(row).import = min(\(row).import) OVER (PARTITION BY \(subject))"
  }

  private mutating func readEnrolments(_ database: Database) throws(StoreError) {
    var rows = try database.prepare(
      """
      SELECT e.student, s.name, e.entered, e.left_day, e.is_main, \(PeopleVersions.versions(of: "e", by: "e.student"))
      FROM enrolment e JOIN school s ON s.key = e.school ORDER BY e.student, e.entered, s.name
      """)
    while try rows.step() {
      enrolments.add(
        Enrolment(school: rows.text(1), entered: rows.day(2), left: rows.optionalDay(3), isMain: rows.flag(4)),
        to: rows.integer(0), importID: rows.integer(5), endedBy: rows.optionalInteger(6), isFirst: rows.flag(7))
    }
  }

  private mutating func readCounts(_ database: Database) throws(StoreError) {
    let subject = "p.student, p.school, p.first_day, p.last_day"
    var rows = try database.prepare(
      """
      SELECT p.student, t.id, s.name, p.first_day, p.last_day, p.expected, p.missed, p.lawful, p.late, p.left_early,
        \(PeopleVersions.versions(of: "p", by: subject))
      FROM period_count p JOIN student t ON t.key = p.student JOIN school s ON s.key = p.school
      ORDER BY p.student, p.first_day, p.last_day
      """)
    while try rows.step() {
      counts.add(
        CountPeriod(
          student: rows.text(1), school: rows.text(2), first: rows.day(3), last: rows.day(4),
          expectedParts: rows.integer(5), missedParts: rows.integer(6), lawfulParts: rows.integer(7),
          late: rows.integer(8), leftEarly: rows.integer(9)),
        to: rows.integer(0), importID: rows.integer(10), endedBy: rows.optionalInteger(11), isFirst: rows.flag(12))
    }
  }

  private mutating func readCalendar(_ database: Database) throws(StoreError) {
    var rows = try database.prepare(
      """
      SELECT s.name, d.day, d.kind, \(PeopleVersions.versions(of: "d", by: "d.school, d.day"))
      FROM school_day d JOIN school s ON s.key = d.school ORDER BY s.name, d.day
      """)
    while try rows.step() {
      let kind = CalendarDay.Kind(rawValue: rows.text(2)) ?? .other
      calendar.add(
        CalendarDay(school: rows.text(0), day: rows.day(1), kind: kind), to: 0, importID: rows.integer(3),
        endedBy: rows.optionalInteger(4), isFirst: rows.flag(5))
    }
  }

  /// Notes with their signs; the texts stay where they are.
  private mutating func readNotes(_ database: Database) throws(StoreError) {
    var signs: [Int: [Sign]] = [:]
    var signRows = try database.prepare("SELECT note, code, context, typed FROM sign ORDER BY note, place")
    while try signRows.step() {
      guard let code = SignCode(rawValue: signRows.text(1)), let context = Sign.Context(rawValue: signRows.text(2))
      else { continue }
      signs[signRows.integer(0), default: []].append(
        Sign(code: code, context: context, quote: "", span: 0..<0, isTyped: signRows.flag(3)))
    }
    var rows = try database.prepare(
      """
      SELECT n.key, n.student, n.id, s.id, n.day, n.kind, n.restricted,
        \(PeopleVersions.versions(of: "n", by: "n.student, n.id"))
      FROM note n JOIN student s ON s.key = n.student ORDER BY n.student, n.day, n.id
      """)
    while try rows.step() {
      notes.add(
        Note(
          id: rows.text(2), student: rows.text(3), day: rows.day(4), author: "", kind: rows.text(5), text: "",
          isRestricted: rows.flag(6), signs: signs[rows.integer(0)] ?? []),
        to: rows.integer(1), importID: rows.integer(7), endedBy: rows.optionalInteger(8), isFirst: rows.flag(9))
    }
  }

  private mutating func readScreenings(_ database: Database) throws(StoreError) {
    var rows = try database.prepare(
      """
      SELECT c.student, s.id, c.day, c.instrument, c.total,
        \(PeopleVersions.versions(of: "c", by: "c.student, c.day, c.instrument"))
      FROM screening c JOIN student s ON s.key = c.student ORDER BY c.student, c.day, c.instrument
      """)
    while try rows.step() {
      screenings.add(
        Screening(student: rows.text(1), day: rows.day(2), instrument: rows.text(3), total: rows.real(4)),
        to: rows.integer(0), importID: rows.integer(5), endedBy: rows.optionalInteger(6), isFirst: rows.flag(7))
    }
  }
}
