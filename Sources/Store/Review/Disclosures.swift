public import Domain

/// That somebody outside the school was told of a student: to whom, for what and on what basis.
public struct Disclosure: Hashable, Sendable {
  public var student: String
  /// The letter's number in the ledger.
  public var letter: Int
  /// `drafted`, or `sent` once a person says so.
  public var step: String
  /// Empty while nobody is named.
  public var recipient: String
  public var purpose: String
  public var basis: String
  public var on: SchoolDay
  /// Who did it: a claim, not a login.
  public var by: String

  public init(
    student: String, letter: Int, step: String, recipient: String, purpose: String, basis: String, on: SchoolDay,
    by: String
  ) {
    self.student = student
    self.letter = letter
    self.step = step
    self.recipient = recipient
    self.purpose = purpose
    self.basis = basis
    self.on = on
    self.by = by
  }
}

/// The record of disclosures (34 CFR 99.32; GDPR article 30); rows are only ever added.
public struct Disclosures {
  private let database: Database
  public init(database: Database) { self.database = database }

  public func add(_ disclosure: Disclosure) throws(StoreError) {
    try database.run(
      """
      INSERT INTO disclosure (student, letter, step, recipient, purpose, basis, on_day, by)
      SELECT key, ?, ?, ?, ?, ?, ?, ? FROM student WHERE id = ?
      """, .integer(disclosure.letter), .text(disclosure.step), .text(disclosure.recipient),
      .text(disclosure.purpose), .text(disclosure.basis), .day(disclosure.on), .text(disclosure.by),
      .text(disclosure.student))
  }

  /// A student's disclosures, oldest first.
  public func all(of student: String) throws(StoreError) -> [Disclosure] {
    var statement = try database.prepare(
      """
      SELECT d.letter, d.step, d.recipient, d.purpose, d.basis, d.on_day, d.by
      FROM disclosure d JOIN student s ON s.key = d.student WHERE s.id = ? ORDER BY d.id
      """)
    try statement.bind(.text(student))
    var rows: [Disclosure] = []
    while try statement.step() {
      rows.append(
        Disclosure(
          student: student, letter: statement.integer(0), step: statement.text(1), recipient: statement.text(2),
          purpose: statement.text(3), basis: statement.text(4), on: statement.day(5), by: statement.text(6)))
    }
    return rows
  }
}
