public import Domain

/// A letter that was drafted.
public struct LetterRecord: Hashable, Sendable {
  public var student: String
  public var kind: String
  /// The guardian's id; empty when the letter goes to the student or the school.
  public var guardian: String
  public var dated: SchoolDay
  public var asOf: SchoolDay
  public var status: String
  /// Below the workspace.
  public var file: String
  public var sha256: String

  public init(
    student: String, kind: String, guardian: String, dated: SchoolDay, asOf: SchoolDay, status: String = "drafted",
    file: String, sha256: String
  ) {
    self.student = student
    self.kind = kind
    self.guardian = guardian
    self.dated = dated
    self.asOf = asOf
    self.status = status
    self.file = file
    self.sha256 = sha256
  }
}

/// The ledger of letters, so that nothing goes twice by accident.
public struct LetterLedger {
  private let database: Database
  public init(database: Database) { self.database = database }

  public func insert(_ letter: LetterRecord) throws(StoreError) {
    try database.run(
      """
      INSERT INTO letter (student, kind, guardian, dated, as_of, status, file, sha256)
      SELECT key, ?, ?, ?, ?, ?, ?, ? FROM student WHERE id = ?
      """, .text(letter.kind), .text(letter.guardian), .day(letter.dated), .day(letter.asOf), .text(letter.status),
      .text(letter.file), .text(letter.sha256), .text(letter.student))
  }

  /// Every letter by student, oldest first.
  public func all() throws(StoreError) -> [String: [LetterRecord]] {
    var statement = try database.prepare(
      """
      SELECT s.id, l.kind, l.guardian, l.dated, l.as_of, l.status, l.file, l.sha256
      FROM letter l JOIN student s ON s.key = l.student ORDER BY s.id, l.id
      """)
    var letters: [String: [LetterRecord]] = [:]
    while try statement.step() {
      letters[statement.text(0), default: []].append(
        LetterRecord(
          student: statement.text(0), kind: statement.text(1), guardian: statement.text(2), dated: statement.day(3),
          asOf: statement.day(4), status: statement.text(5), file: statement.text(6), sha256: statement.text(7)))
    }
    return letters
  }
}
