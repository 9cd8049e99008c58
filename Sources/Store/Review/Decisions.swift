public import Domain

/// A decision with what the student's card showed then.
public struct DecisionRecord: Hashable, Sendable {
  public var decision: Decision
  /// The stage on the page; nil when decided without one.
  public var stage: Stage?
  public var excess: Double?
}

/// Decisions, and the pages they were made on.
public struct Decisions {
  private let database: Database
  private let known: AsKnown
  public init(database: Database, known: AsKnown = .everything) {
    self.database = database
    self.known = known
  }

  /// Every standing decision by student, oldest first.
  public func all() throws(StoreError) -> [String: [DecisionRecord]] {
    var statement = try database.prepare(
      """
      SELECT s.id, d.choice, d.reason, d.by, d.on_day, d.as_of, d.page, p.stage, p.excess
      FROM decision d JOIN student s ON s.key = d.student
      LEFT JOIN page_student p ON p.digest = d.page AND p.student = d.student
      WHERE \(AsKnown.standing("d")) ORDER BY s.id, d.as_of, d.on_day, d.import
      """)
    try statement.bind(known.value)
    var decisions: [String: [DecisionRecord]] = [:]
    while try statement.step() {
      guard let choice = Decision.Choice(rawValue: statement.text(1)) else { continue }
      let id = statement.text(0)
      decisions[id, default: []].append(
        DecisionRecord(
          decision: Decision(
            student: id, choice: choice, reason: statement.text(2), by: statement.text(3), on: statement.day(4),
            asOf: statement.day(5), page: statement.text(6)),
          stage: statement.optionalText(7).flatMap(Stage.init(code:)),
          excess: statement.isNull(8) ? nil : statement.real(8)))
    }
    return decisions
  }

  /// Remembers a page that was written, with what it showed of each student.
  public func rememberPage(
    digest: String, asOf: SchoolDay, counselor: String, shown: [(student: String, stage: Stage, excess: Double)]
  ) throws(StoreError) {
    if try database.integer("SELECT EXISTS (SELECT 1 FROM page WHERE digest = ?)", .text(digest)) == 1 { return }
    try database.run(
      "INSERT INTO page (digest, as_of, counselor) VALUES (?, ?, ?)", .text(digest), .day(asOf), .text(counselor))
    var insert = try database.prepare(
      "INSERT INTO page_student (digest, student, stage, excess) SELECT ?, key, ?, ? FROM student WHERE id = ?")
    for student in shown {
      try insert.run(.text(digest), .text(student.stage.code), .real(student.excess), .text(student.student))
    }
  }

  /// The day and counselor of a page; nil when ebb never wrote it.
  public func page(_ digest: String) throws(StoreError) -> (asOf: SchoolDay, counselor: String)? {
    var statement = try database.prepare("SELECT as_of, counselor FROM page WHERE digest = ?")
    try statement.bind(.text(digest))
    return try statement.step() ? (statement.day(0), statement.text(1)) : nil
  }

  /// The students a page showed.
  public func students(onPage digest: String) throws(StoreError) -> Set<String> {
    var statement = try database.prepare(
      "SELECT s.id FROM page_student p JOIN student s ON s.key = p.student WHERE p.digest = ?")
    try statement.bind(.text(digest))
    var ids: Set<String> = []
    while try statement.step() { ids.insert(statement.text(0)) }
    return ids
  }

  /// The newest day for which pages of a counselor were written; nil when there are none.
  public func newestPage(counselor: String) throws(StoreError) -> SchoolDay? {
    try database.integer("SELECT max(as_of) FROM page WHERE counselor = ?", .text(counselor)).map(
      SchoolDay.init(number:))
  }

  /// The counselors for whom a page was ever written, sorted by bytes.
  public func counselorsWithPages() throws(StoreError) -> [String] {
    var statement = try database.prepare("SELECT DISTINCT counselor FROM page ORDER BY counselor")
    var names: [String] = []
    while try statement.step() { names.append(statement.text(0)) }
    return names
  }

  /// The newest page of a counselor before a day, with the students it showed by id; nil when there is none.
  public func lastPage(
    counselor: String, before day: SchoolDay
  ) throws(StoreError) -> (asOf: SchoolDay, shown: [(student: String, stage: Stage)])? {
    let newest = try database.integer(
      "SELECT max(as_of) FROM page WHERE counselor = ? AND as_of < ?", .text(counselor), .day(day))
    guard let newest else { return nil }
    let asOf = SchoolDay(number: newest)
    var statement = try database.prepare(
      """
      SELECT s.id, max(CASE p.stage WHEN 'watch' THEN 1 WHEN 'mild' THEN 2 WHEN 'moderate' THEN 3 WHEN 'severe' THEN 4
      ELSE 0 END)
      FROM page JOIN page_student p ON p.digest = page.digest JOIN student s ON s.key = p.student
      WHERE page.counselor = ? AND page.as_of = ? GROUP BY s.id ORDER BY s.id
      """)
    try statement.bind(.text(counselor), .day(asOf))
    var shown: [(student: String, stage: Stage)] = []
    while try statement.step() {
      shown.append((statement.text(0), Stage(rawValue: statement.integer(1)) ?? .steady))
    }
    return (asOf, shown)
  }
}
