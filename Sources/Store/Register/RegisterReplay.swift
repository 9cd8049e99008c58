public import Domain

/// Replays what every import changed and compares it with the register: the proof that nothing was lost.
public struct RegisterReplay {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Lines that differ, each as a sentence; empty when history and register agree.
  public func differences() throws(StoreError) -> [String] {
    var cursor = try RegisterCursor(database: database)
    try cursor.advance(to: .everything)
    var problems = cursor.problems
    var seen: Set<LineKey> = []
    var register = try database.prepare("SELECT student, school, school_year, marks FROM register")
    while try register.step() {
      let key = LineKey(student: register.integer(0), school: register.integer(1), year: register.integer(2))
      seen.insert(key)
      if cursor.line(key) != register.bytes(3) {
        problems.append("the line of student key \(key.student), year \(key.year), is not what the imports say")
      }
    }
    for (key, _) in cursor.known() where !seen.contains(key) {
      problems.append("the line of student key \(key.student), year \(key.year), is missing")
    }
    return problems
  }

  /// One student's lines as they were known, replayed from blank lines: what ‘ebb explain --known-on’ computes from.
  public func lines(student id: String, _ known: AsKnown, isRoom: (String) -> Bool = { _ in false })
    throws(StoreError) -> [RegisterLine]
  {
    guard let student = try database.integer("SELECT key FROM student WHERE id = ?", .text(id)) else { return [] }
    let schoolYear = try database.schoolYear()
    var cursor = try RegisterCursor(database: database, student: student)
    try cursor.advance(to: known)
    let parts = try LineHistory(database: database).parts(known, student: student)
    let rooms = try LineHistory(database: database).rooms(known, student: student, isRoom: isRoom)
    var lines: [RegisterLine] = []
    for (key, marks) in cursor.known() {
      let school = try database.text("SELECT name FROM school WHERE key = ?", .integer(key.school)) ?? ""
      lines.append(
        RegisterLine(
          school: school, firstDay: schoolYear.firstDay(of: key.year), marks: marks, parts: parts[key] ?? [],
          rooms: rooms[key] ?? []))
    }
    return lines
  }
}
