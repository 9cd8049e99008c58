public import Domain

/// A stored analysis: kept as evidence, read only to be compared.
public struct AnalysisRun: Hashable, Sendable {
  public var id: Int
  public var asOf: SchoolDay
  public var throughImport: Int
  public var settingsDigest: String
  public var students: Int
  /// The day whose knowledge it used; nil: all that was imported.
  public var knownOn: SchoolDay?
}

/// Stores analyses; no result is ever computed from a stored one.
public struct AnalysisRuns {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Stores one run; the same day, imports and settings are stored once.
  /// - Parameter indicators: writes a finding's indicators as JSON.
  public func store(
    _ findings: [Finding], asOf: SchoolDay, known: AsKnown = .everything, settings: String, settingsDigest: String,
    students: Int, at: String,
    indicators: (Finding) -> String
  ) throws(StoreError) -> Int {
    let through = try ImportLedger(database: database).newestForAnalysis(known)
    if let before = try database.integer(
      "SELECT max(id) FROM run WHERE as_of = ? AND through_import = ? AND settings_digest = ? AND known_on IS ?",
      .day(asOf), .integer(through), .text(settingsDigest), .day(known.day)), before > 0
    {
      return before
    }
    try database.run(
      """
      INSERT INTO run (as_of, through_import, settings_digest, settings, students, at, known_on)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, .day(asOf), .integer(through), .text(settingsDigest), .text(settings), .integer(students), .text(at),
      .day(known.day))
    let run = database.lastInsertedRow
    var insert = try database.prepare(
      """
      INSERT INTO finding (run, student, state, stage, trend, onset, indicators)
      SELECT ?1, key, ?3, ?4, ?5, ?6, ?7 FROM student WHERE id = ?2
      """)
    var reason = try database.prepare(
      """
      INSERT INTO reason (run, student, place, rule, level, text, threshold, source, from_day, to_day)
      SELECT ?1, key, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM student WHERE id = ?2
      """)
    for finding in findings where finding.state != .steady || finding.stage > .steady {
      var onset: Value = .null
      if case .day(let day) = finding.indicators[.onset] { onset = .day(day) }
      try insert.run(
        .integer(run), .text(finding.student), .text(finding.state.rawValue), .text(finding.stage.code),
        .optional(finding.trend?.rawValue), onset, .text(indicators(finding)))
      for (place, fact) in finding.reasons.enumerated() {
        try reason.run(
          .integer(run), .text(finding.student), .integer(place), .text(fact.rule), .text(fact.level),
          .text(fact.text), .text(fact.threshold), .text(fact.source), .day(fact.from), .day(fact.to))
      }
    }
    return run
  }

  /// The newest stored run for a day and what was known on another; nil when there is none.
  /// - Parameters:
  ///   - settingsDigest: only a run with these settings; nil for any.
  ///   - through: only a run that read the imports up to this one; nil for any.
  public func newest(
    asOf: SchoolDay, knownOn: SchoolDay? = nil, settingsDigest: String? = nil, through: Int? = nil
  ) throws(StoreError) -> AnalysisRun? {
    var statement = try database.prepare(
      """
      SELECT id, as_of, through_import, settings_digest, students FROM run WHERE as_of = ?1 AND known_on IS ?2
        AND (?3 IS NULL OR settings_digest = ?3) AND (?4 IS NULL OR through_import = ?4)
      ORDER BY id DESC LIMIT 1
      """)
    try statement.bind(.day(asOf), .day(knownOn), .optional(settingsDigest), .optional(through))
    guard try statement.step() else { return nil }
    return AnalysisRun(
      id: statement.integer(0), asOf: statement.day(1), throughImport: statement.integer(2),
      settingsDigest: statement.text(3), students: statement.integer(4), knownOn: knownOn)
  }

  /// The reasons a run stored for a student, in their order; without the values, which are not stored.
  public func reasons(run: Int, student: String) throws(StoreError) -> [Reason] {
    var statement = try database.prepare(
      """
      SELECT r.rule, r.level, r.text, r.threshold, r.source, r.from_day, r.to_day
      FROM reason r JOIN student s ON s.key = r.student WHERE r.run = ? AND s.id = ? ORDER BY r.place
      """)
    try statement.bind(.integer(run), .text(student))
    var reasons: [Reason] = []
    while try statement.step() {
      reasons.append(
        Reason(
          rule: statement.text(0), level: statement.text(1), text: statement.text(2), values: [],
          threshold: statement.text(3), source: statement.text(4), from: statement.optionalDay(5),
          to: statement.optionalDay(6)))
    }
    return reasons
  }

  /// What a run stored for a student: state, stage, trend and the indicators' JSON; nil when he was steady.
  public func stored(run: Int, student: String) throws(StoreError) -> (
    state: String, stage: String, trend: String?, indicators: String
  )? {
    var statement = try database.prepare(
      """
      SELECT f.state, f.stage, f.trend, f.indicators FROM finding f JOIN student s ON s.key = f.student
      WHERE f.run = ? AND s.id = ?
      """)
    try statement.bind(.integer(run), .text(student))
    guard try statement.step() else { return nil }
    return (statement.text(0), statement.text(1), statement.optionalText(2), statement.text(3))
  }
}
