public import Domain

/// What one attendance import changed, student by student and day by day.
public struct MarkDiff: Sendable {
  /// What was known of one day.
  public struct Side: Hashable, Sendable {
    public var mark: Mark
    /// The school's own code; nil when the file gave none or several codes mean the mark.
    public var code: String?
    /// Missed parts, 0 to 2520.
    public var part: Int?
    public var minutes: Int?
    public var reason: String?
  }
  public struct Change: Hashable, Sendable {
    public enum What: String, Sendable { case new, corrected, gone }
    public var day: SchoolDay
    public var school: String
    public var before: Side
    public var after: Side

    public var what: What {
      if before.mark == .unknown { return .new }
      return after.mark == .unknown ? .gone : .corrected
    }
  }
  public struct Student: Hashable, Sendable {
    public var id: String
    /// By school and day.
    public var changes: [Change]
    /// Whether something that stood was changed or removed.
    public var isCorrected: Bool { changes.contains { $0.what != .new } }
  }

  /// Those with corrected or gone marks first, then the others; each by id.
  public var students: [Student] = []
  /// How many students changed, those left out of `students` included.
  public var studentCount = 0
  /// How many marks changed, over all students.
  public var counts = MarkCounts()

  /// Reads an import that stands.
  /// - Parameter limit: how many students to keep; nil for all. The counts are of all in any case.
  public init(database: Database, importID: Int, limit: Int? = nil) throws(StoreError) {
    let reader = try MarkDiffReader(database: database, importID: importID)
    var corrected: [Student] = []
    var others: [Student] = []
    try reader.forEachStudent { student in
      studentCount += 1
      for change in student.changes {
        switch change.what {
        case .new: counts.new += 1
        case .corrected: counts.corrected += 1
        case .gone: counts.gone += 1
        }
      }
      if student.isCorrected {
        if corrected.count < limit ?? .max { corrected.append(student) }
      } else if others.count < limit ?? .max {
        others.append(student)
      }
    }
    students = Array((corrected + others).prefix(limit ?? .max))
  }
}

/// Reads an import's edits and the details on both sides of them.
private struct MarkDiffReader {
  private struct DetailKey: Hashable {
    var student: Int
    var school: Int
    var day: SchoolDay
  }
  private let database: Database
  private let importID: Int
  /// What the import found beside the letters, and what it left there.
  private let found: [DetailKey: MarkDiff.Side]
  private let left: [DetailKey: MarkDiff.Side]
  /// The code of each letter for which the import had only one.
  private let codes: [String: String]
  /// The same of all imports before it.
  private let earlierCodes: [String: String]

  init(database: Database, importID: Int) throws(StoreError) {
    self.database = database
    self.importID = importID
    found = try MarkDiffReader.details(
      database,
      """
      SELECT e.student, e.school, j.value ->> 0, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5
      FROM register_edit e, json_each(e.detail_before) j WHERE e.import = ?1 AND e.detail_before IS NOT NULL
      """, importID)
    // A detail that a later import replaced stands in that import's edit.
    left = try MarkDiffReader.details(
      database,
      """
      SELECT student, school, day, part, minutes, code, reason FROM register_detail WHERE import = ?1
      UNION ALL
      SELECT e.student, e.school, j.value ->> 0, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5
      FROM register_edit e, json_each(e.detail_before) j
      WHERE e.import > ?1 AND e.detail_before IS NOT NULL AND j.value ->> 1 = ?1
      """, importID)
    codes = try MarkDiffReader.codes(database, "import = ?1", importID)
    earlierCodes = try MarkDiffReader.codes(database, "import < ?1", importID)
  }

  private static func codes(
    _ database: Database, _ condition: String, _ importID: Int
  ) throws(StoreError) -> [String: String] {
    var uses = try database.prepare(
      """
      SELECT mark, min(code) FROM code_use WHERE \(condition) AND code <> '' GROUP BY mark
      HAVING count(DISTINCT code) = 1
      """)
    try uses.bind(.integer(importID))
    var codes: [String: String] = [:]
    while try uses.step() { codes[uses.text(0)] = uses.text(1) }
    return codes
  }

  private static func details(
    _ database: Database, _ sql: String, _ importID: Int
  ) throws(StoreError) -> [DetailKey: MarkDiff.Side] {
    var statement = try database.prepare(sql)
    try statement.bind(.integer(importID))
    var details: [DetailKey: MarkDiff.Side] = [:]
    while try statement.step() {
      let key = DetailKey(student: statement.integer(0), school: statement.integer(1), day: statement.day(2))
      details[key] = MarkDiff.Side(
        mark: .unknown, code: statement.optionalText(5), part: statement.optionalInteger(3),
        minutes: statement.optionalInteger(4), reason: statement.optionalText(6))
    }
    return details
  }

  /// Hands over the students one after the other, by id.
  func forEachStudent(_ body: (MarkDiff.Student) -> Void) throws(StoreError) {
    var edits = try database.prepare(
      """
      SELECT s.id, s.key, h.key, h.name, e.first_day, e.before, e.after
      FROM register_edit e JOIN student s ON s.key = e.student JOIN school h ON h.key = e.school
      WHERE e.import = ? ORDER BY s.id, h.name, e.first_day
      """)
    try edits.bind(.integer(importID))
    var student = MarkDiff.Student(id: "", changes: [])
    while try edits.step() {
      let id = edits.text(0)
      if id != student.id {
        if !student.changes.isEmpty { body(student) }
        student = MarkDiff.Student(id: id, changes: [])
      }
      let (key, school, name, first) = (edits.integer(1), edits.integer(2), edits.text(3), edits.day(4))
      let after = edits.bytes(6)
      let before = edits.isNull(5) ? Array(repeating: Mark.unknown.rawValue, count: after.count) : edits.bytes(5)
      for place in after.indices where place < before.count {
        let detail = DetailKey(student: key, school: school, day: first.advanced(by: place))
        let isSame = before[place] == after[place]
        if isSame && found[detail] == nil && left[detail] == nil { continue }
        student.changes.append(
          MarkDiff.Change(
            day: detail.day, school: name, before: side(before[place], found[detail], codes: earlierCodes),
            after: side(after[place], left[detail], codes: codes)))
      }
    }
    if !student.changes.isEmpty { body(student) }
  }

  private func side(_ letter: UInt8, _ detail: MarkDiff.Side?, codes: [String: String]) -> MarkDiff.Side {
    let mark = Mark(rawValue: letter) ?? .unknown
    var side = detail ?? MarkDiff.Side(mark: mark, code: codes[String(mark.letter)])
    side.mark = mark
    if side.code == nil { side.code = codes[String(mark.letter)] }
    return side
  }
}
