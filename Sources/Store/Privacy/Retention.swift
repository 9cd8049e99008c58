public import Domain

/// The days before which nothing is kept any longer; nil: for ever.
public struct RetentionCut: Hashable, Sendable {
  /// Students who left before this day.
  public var students: SchoolDay?
  /// Notes, kept-back rows and settled urgent items before this day.
  public var notes: SchoolDay?
  /// Analyses and pages of days before this one.
  public var runs: SchoolDay?
  public init(students: SchoolDay?, notes: SchoolDay?, runs: SchoolDay?) {
    self.students = students
    self.notes = notes
    self.runs = runs
  }
}

/// What is older than a workspace means to keep it.
public struct RetentionDue: Hashable, Sendable {
  /// The ids of students who left long ago, by bytes.
  public var students: [String] = []
  /// Those of them who stay because an urgent item waits for a person.
  public var waiting: [String] = []
  public var notes = 0
  /// Kept-back rows.
  public var rows = 0
  /// Urgent items that a person has taken on or withdrawn.
  public var urgent = 0
  public var runs = 0
  public var pages = 0

  public var isEmpty: Bool { students.isEmpty && notes + rows + urgent + runs + pages == 0 }
}

/// Finds and deletes what need not be kept any longer.
public struct Retention {
  private let database: Database
  public init(database: Database) { self.database = database }

  private static let oldRows = "import IN (SELECT id FROM import_batch WHERE known_on < ?1)"
  private static let settled = "day < ?1 AND acknowledged_by IS NOT NULL"

  public func due(_ cut: RetentionCut) throws(StoreError) -> RetentionDue {
    var due = RetentionDue()
    if let day = cut.students { (due.students, due.waiting) = try leavers(before: day) }
    if let day = cut.notes {
      due.notes = try count("SELECT count(*) FROM note WHERE day < ?1", day)
      due.rows = try count("SELECT count(*) FROM rejected_row WHERE \(Retention.oldRows)", day)
      due.urgent = try count("SELECT count(*) FROM urgent WHERE \(Retention.settled)", day)
    }
    if let day = cut.runs {
      due.runs = try count("SELECT count(*) FROM run WHERE as_of < ?1", day)
      due.pages = try count("SELECT count(*) FROM page WHERE as_of < ?1", day)
    }
    return due
  }

  /// Deletes notes, kept-back rows and runs before their days; students are ``StudentErasure``'s.
  ///
  /// Call ``StudentErasure/compact()`` afterwards: freed pages are zeroed, but the file keeps its size.
  public func purge(_ cut: RetentionCut) throws(StoreError) {
    if let day = cut.notes {
      for sql in [
        "DELETE FROM sign WHERE note IN (SELECT key FROM note WHERE day < ?1)", "DELETE FROM note WHERE day < ?1",
        "DELETE FROM rejected_reason WHERE \(Retention.oldRows)", "DELETE FROM rejected_row WHERE \(Retention.oldRows)",
        "DELETE FROM held_row WHERE \(Retention.oldRows)",
        "DELETE FROM urgent_mention WHERE item IN (SELECT id FROM urgent WHERE \(Retention.settled))",
        "DELETE FROM urgent WHERE \(Retention.settled)",
      ] { try database.run(sql, .day(day)) }
    }
    if let day = cut.runs {
      for sql in [
        "DELETE FROM reason WHERE run IN (SELECT id FROM run WHERE as_of < ?1)",
        "DELETE FROM finding WHERE run IN (SELECT id FROM run WHERE as_of < ?1)", "DELETE FROM run WHERE as_of < ?1",
        "DELETE FROM page_student WHERE digest IN (SELECT digest FROM page WHERE as_of < ?1)",
        "DELETE FROM page WHERE as_of < ?1",
      ] { try database.run(sql, .day(day)) }
    }
  }

  private func count(_ sql: String, _ day: SchoolDay) throws(StoreError) -> Int {
    try database.integer(sql, .day(day)) ?? 0
  }

  /// Students whose last enrolment ended before the day, or who are on no roster, and of whom nothing later is known.
  private func leavers(before day: SchoolDay) throws(StoreError) -> (gone: [String], waiting: [String]) {
    var candidates = try database.prepare(
      """
      SELECT s.id, s.key, EXISTS (SELECT 1 FROM urgent u WHERE u.student = s.id AND u.acknowledged_by IS NULL)
      FROM student s
      WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.student = s.key AND e.ended_by IS NULL
          AND (e.left_day IS NULL OR e.left_day >= ?1))
        AND (EXISTS (SELECT 1 FROM enrolment e WHERE e.student = s.key AND e.ended_by IS NULL)
          OR EXISTS (SELECT 1 FROM register r WHERE r.student = s.key)
          OR EXISTS (SELECT 1 FROM period_count p WHERE p.student = s.key AND p.ended_by IS NULL))
        AND NOT EXISTS (SELECT 1 FROM period_count p WHERE p.student = s.key AND p.ended_by IS NULL AND p.last_day >= ?1)
        AND NOT EXISTS (SELECT 1 FROM note n WHERE n.student = s.key AND n.ended_by IS NULL AND n.day >= ?1)
        AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.student = s.key AND c.ended_by IS NULL AND c.day >= ?1)
      ORDER BY s.id
      """)
    try candidates.bind(.day(day))
    let schoolYear = try database.schoolYear()
    var lines = try database.prepare(
      "SELECT school_year, length(rtrim(marks, '.')) FROM register WHERE student = ? AND school_year >= ?")
    var (gone, waiting): ([String], [String]) = ([], [])
    while try candidates.step() {
      var isHere = false
      try lines.bind(.integer(candidates.integer(1)), .integer(schoolYear.year(of: day)))
      while try lines.step() {
        let last = schoolYear.firstDay(of: lines.integer(0)).advanced(by: lines.integer(1) - 1)
        isHere = isHere || last >= day
      }
      guard !isHere else { continue }
      if candidates.flag(2) { waiting.append(candidates.text(0)) } else { gone.append(candidates.text(0)) }
    }
    return (gone, waiting)
  }
}
