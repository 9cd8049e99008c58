public import Domain

/// Reads what the analysis may know: every student's lines, counts, notes and screenings.
public struct RegisterReader {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// The histories of all students, by id in byte order.
  /// - Parameter withNotes: false leaves notes and screenings out.
  public func histories(withNotes: Bool = true) throws(StoreError) -> [StudentHistory] {
    let schoolYear = try database.schoolYear()
    let people = PeopleRecords(database: database)
    var enrolments = try people.enrolments()
    let notes = withNotes ? try people.notes() : [:]
    let screenings = withNotes ? try people.screenings() : [:]
    let schools = try schoolNames()
    var parts = try self.parts(schoolYear)
    var counts = try self.counts(schools)

    var lines: [Int: [RegisterLine]] = [:]
    var register = try database.prepare(
      "SELECT student, school, school_year, marks FROM register ORDER BY student, school, school_year")
    while try register.step() {
      let student = register.integer(0)
      let year = register.integer(2)
      let key = LineKey(student: student, school: register.integer(1), year: year)
      lines[student, default: []].append(
        RegisterLine(
          school: schools[key.school] ?? "", firstDay: schoolYear.firstDay(of: year), marks: register.bytes(3),
          parts: parts.removeValue(forKey: key) ?? []))
    }
    var students = try database.prepare("SELECT key, id FROM student ORDER BY id")
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
    return histories
  }

  private struct LineKey: Hashable {
    var student: Int
    var school: Int
    var year: Int
  }

  private func schoolNames() throws(StoreError) -> [Int: String] {
    var statement = try database.prepare("SELECT key, name FROM school")
    var names: [Int: String] = [:]
    while try statement.step() { names[statement.integer(0)] = statement.text(1) }
    return names
  }

  private func parts(_ schoolYear: SchoolYear) throws(StoreError) -> [LineKey: [PartDetail]] {
    var statement = try database.prepare(
      "SELECT student, school, day, part FROM register_detail WHERE part IS NOT NULL ORDER BY student, school, day")
    var parts: [LineKey: [PartDetail]] = [:]
    while try statement.step() {
      let day = statement.day(2)
      let key = LineKey(
        student: statement.integer(0), school: statement.integer(1), year: schoolYear.year(of: day))
      parts[key, default: []].append(PartDetail(place: schoolYear.offset(of: day), part: statement.integer(3)))
    }
    return parts
  }

  private func counts(_ schools: [Int: String]) throws(StoreError) -> [Int: [CountPeriod]] {
    var statement = try database.prepare(
      """
      SELECT p.student, s.id, p.school, p.first_day, p.last_day, p.expected, p.missed, p.lawful, p.late, p.left_early
      FROM period_count p JOIN student s ON s.key = p.student
      WHERE p.ended_by IS NULL ORDER BY p.student, p.first_day, p.last_day
      """)
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
