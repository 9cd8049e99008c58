public import Domain

/// What was known at the end of each of several weeks: what a back-test may use.
///
/// The first word about anything counts from the start, so that a mark that fills a blank is known at the end of its own
/// week however late its file came: a year can be imported at once and replayed. A correction counts from the day on
/// which its import counts as known (``AsKnown``). All is read once; then any week can be asked for, by any thread.
public struct WeeklyKnowledge: Sendable {
  /// What one week rests on.
  public struct Basis: Hashable, Sendable {
    /// Corrected marks of days up to the week's end that were known by then.
    public var corrected = 0
    /// Marks of such days that were corrected only later: the week still has what was first said.
    public var heldBack = 0
  }

  /// The last school day of each week, ascending.
  public let weekEnds: [SchoolDay]
  /// The newest import known at the end of each week.
  let throughs: [Int]
  /// The weeks from which more than filled blanks is new; the first week is always one.
  ///
  /// Between two of them a later week only adds to an earlier one.
  public let turns: [Int]
  public let bases: [Basis]
  /// How many marks were corrected, each as often as it was.
  public let correctionCount: Int

  /// Every student, by id in byte order, as far as he is the same at all times.
  private let steady: [StudentHistory]
  /// The places and keys of the others.
  private let changing: [(place: Int, key: Int)]
  private let lines: [Int: [Line]]
  private let people: PeopleVersions

  /// A line of a student who is not the same at all times.
  private struct Line: Sendable {
    var standing: RegisterLine
    /// Nil when it was never corrected.
    var course: LineCourse?
  }

  /// - Parameters:
  ///   - withNotes: false leaves notes and questionnaires out.
  ///   - isRoom: whether a code tells of a separate room of the school.
  public init(
    database: Database, weekEnds: [SchoolDay], withNotes: Bool = true, isRoom: (String) -> Bool = { _ in false }
  ) throws(StoreError) {
    self.weekEnds = weekEnds
    let ledger = ImportLedger(database: database)
    var throughs: [Int] = []
    for day in weekEnds { throughs.append(try ledger.known(on: day).through) }
    self.throughs = throughs
    let people = try PeopleVersions(database, withNotes: withNotes)
    self.people = people
    let courses = try LineCourse.corrected(database)
    correctionCount = courses.values.reduce(0) { $0 + $1.changes.count }
    let all = try WeeklyKnowledge.lines(database, courses, isRoom)

    let changed = people.changing.union(courses.keys.map(\.student))
    var students = try database.prepare(
      "SELECT s.key, s.id FROM student s WHERE \(AsKnown.isBrought("s")) ORDER BY s.id")
    var (steady, changing) = ([StudentHistory](), [(place: Int, key: Int)]())
    while try students.step() {
      let key = students.integer(0)
      if changed.contains(key) { changing.append((steady.count, key)) }
      steady.append(WeeklyKnowledge.history(students.text(1), key, all[key] ?? [], people, through: .max))
    }
    self.steady = steady
    self.changing = changing
    lines = all.filter { changed.contains($0.key) }

    let imports = people.turns.union(courses.values.flatMap { $0.changes.map(\.importID) })
    turns = WeeklyKnowledge.turns(weekEnds, throughs, imports, people)
    bases = WeeklyKnowledge.bases(weekEnds, throughs, courses, try database.schoolYear())
  }

  /// Every student's history at the end of a week, by id in byte order, and the calendar as it was known.
  ///
  /// What came after the week's end is in them, too, as far as it filled blanks: look at them as of that day.
  public func reading(atWeek week: Int) -> (histories: [StudentHistory], calendar: [CalendarDay]) {
    let through = throughs[week]
    var histories = steady
    for (place, key) in changing {
      histories[place] = WeeklyKnowledge.history(histories[place].id, key, lines[key] ?? [], people, through: through)
    }
    return (histories, people.calendar.rows(0, through: through))
  }

  private static func history(
    _ id: String, _ key: Int, _ lines: [Line], _ people: PeopleVersions, through: Int
  ) -> StudentHistory {
    let enrolments = people.enrolments.rows(key, through: through)
    let then = lines.map { line in
      guard let course = line.course else { return line.standing }
      var standing = line.standing
      (standing.marks, standing.parts) = course.line(through: through)
      // A day that was not yet known as spent elsewhere was not known as spent in a room.
      let marks = standing.marks
      standing.rooms.removeAll { !marks.indices.contains($0) || marks[$0] != Mark.elsewhere.rawValue }
      return standing
    }
    return StudentHistory(
      id: id, enrolments: enrolments, lines: SchoollessLines.given(to: enrolments, lines: then),
      counts: people.counts.rows(key, through: through), notes: people.notes.rows(key, through: through),
      screenings: people.screenings.rows(key, through: through))
  }

  /// Every line by student, in the order of its key; also one that a later import emptied.
  private static func lines(
    _ database: Database, _ courses: [LineKey: LineCourse], _ isRoom: (String) -> Bool
  ) throws(StoreError) -> [Int: [Line]] {
    let schoolYear = try database.schoolYear()
    var schools: [Int: String] = [:]
    var names = try database.prepare("SELECT key, name FROM school")
    while try names.step() { schools[names.integer(0)] = names.text(1) }
    var parts = try LineHistory(database: database).parts(.everything)
    var rooms = try LineHistory(database: database).rooms(.everything, isRoom: isRoom)
    func line(_ key: LineKey, _ marks: [UInt8]) -> Line {
      Line(
        standing: RegisterLine(
          school: schools[key.school] ?? "", firstDay: schoolYear.firstDay(of: key.year), marks: marks,
          parts: parts.removeValue(forKey: key) ?? [], rooms: rooms.removeValue(forKey: key) ?? []),
        course: courses[key])
    }
    var found: [Int: [(key: LineKey, line: Line)]] = [:]
    var seen: Set<LineKey> = []
    var register = try database.prepare(
      "SELECT student, school, school_year, marks FROM register ORDER BY student, school, school_year")
    while try register.step() {
      let key = LineKey(student: register.integer(0), school: register.integer(1), year: register.integer(2))
      if courses[key] != nil { seen.insert(key) }
      found[key.student, default: []].append((key, line(key, register.bytes(3))))
    }
    for key in courses.keys.sorted() where !seen.contains(key) {
      found[key.student, default: []].append((key, line(key, LineMerge.blankLine)))
      found[key.student]?.sort { $0.key < $1.key }
    }
    return found.mapValues { $0.map(\.line) }
  }

  /// The weeks at which an import of corrections became known, or totals of several weeks.
  private static func turns(
    _ weekEnds: [SchoolDay], _ throughs: [Int], _ imports: Set<Int>, _ people: PeopleVersions
  ) -> [Int] {
    var turns: Set<Int> = weekEnds.isEmpty ? [] : [0]
    let sorted = imports.sorted()
    for week in weekEnds.indices.dropFirst() where throughs[week] > throughs[week - 1] {
      // The first of them that was not known a week before.
      if let next = sorted.first(where: { $0 > throughs[week - 1] }), next <= throughs[week] { turns.insert(week) }
    }
    for key in people.counts.keys {
      for period in people.counts.all(key) where period.first.week != period.last.week {
        if let week = weekEnds.firstIndex(where: { $0.week >= period.last.week }) { turns.insert(week) }
      }
    }
    return turns.sorted()
  }

  private static func bases(
    _ weekEnds: [SchoolDay], _ throughs: [Int], _ courses: [LineKey: LineCourse], _ schoolYear: SchoolYear
  ) -> [Basis] {
    var bases = Array(repeating: Basis(), count: weekEnds.count)
    for (key, course) in courses {
      let first = schoolYear.firstDay(of: key.year)
      // The first import that corrected each day, and the last.
      var imports: [Int: [Int]] = [:]
      for change in course.changes { imports[change.place, default: []].append(change.importID) }
      for (place, imports) in imports {
        let day = first.advanced(by: place)
        for week in weekEnds.indices where day <= weekEnds[week] {
          if let earliest = imports.first, earliest <= throughs[week] { bases[week].corrected += 1 }
          if let latest = imports.last, latest > throughs[week] { bases[week].heldBack += 1 }
        }
      }
    }
    return bases
  }
}
