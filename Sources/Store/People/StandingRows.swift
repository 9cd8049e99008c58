public import Domain

/// Tells which import said what stands beside a row about a person that was kept back.
public struct StandingRows {
  /// What a row is about.
  public enum Subject: Hashable, Sendable {
    case guardians(student: String)
    case guardian(student: String, id: String)
    case note(student: String, id: String)
    case consent(student: String, kind: String, granted: SchoolDay)
    case screening(student: String, day: SchoolDay, instrument: String)
    case decision(student: String, asOf: SchoolDay)
  }

  private let database: Database
  public init(database: Database) { self.database = database }

  /// The newest import with a standing row on the subject; nil when nothing stands.
  public func importID(of subject: Subject) throws(StoreError) -> Int? {
    func newest(_ table: String, _ condition: String, _ student: String, _ values: Value...) throws(StoreError) -> Int?
    {
      var statement = try database.prepare(
        "SELECT max(t.import) FROM \(table) t JOIN student s ON s.key = t.student "
          + "WHERE t.ended_by IS NULL AND s.id = ?1\(condition)")
      try statement.bind([.text(student)] + values)
      return try statement.step() ? statement.optionalInteger(0) : nil
    }
    switch subject {
    case .guardians(let student): return try newest("guardian", "", student)
    case .guardian(let student, let id): return try newest("guardian", " AND t.id = ?2", student, .text(id))
    case .note(let student, let id): return try newest("note", " AND t.id = ?2", student, .text(id))
    case .consent(let student, let kind, let granted):
      return try newest("consent", " AND t.kind = ?2 AND t.granted = ?3", student, .text(kind), .day(granted))
    case .screening(let student, let day, let instrument):
      return try newest(
        "screening", " AND t.day = ?2 AND t.instrument = ?3", student, .day(day), .text(instrument))
    case .decision(let student, let asOf): return try newest("decision", " AND t.as_of = ?2", student, .day(asOf))
    }
  }

  /// The newest import with a standing total of these days; nil when nothing stands.
  public func importID(of count: CountPeriod) throws(StoreError) -> Int? {
    try database.integer(
      """
      SELECT max(t.import) FROM period_count t JOIN student s ON s.key = t.student JOIN school h ON h.key = t.school
      WHERE t.ended_by IS NULL AND s.id = ? AND h.name = ? AND t.first_day = ? AND t.last_day = ?
      """, .text(count.student), .text(count.school), .day(count.first), .day(count.last))
  }
}
