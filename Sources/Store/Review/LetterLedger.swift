public import Domain

/// A letter that was drafted, and what became of it.
public struct LetterRecord: Hashable, Sendable {
  /// 0 until it is stored.
  public var id: Int
  public var student: String
  public var kind: String
  /// The guardian's id; empty when the letter goes to the student or the school.
  public var guardian: String
  public var language: String
  public var dated: SchoolDay
  public var asOf: SchoolDay
  /// `drafted`, or what the newest event says.
  public var status: String
  /// The day of the newest event; the letter's own while it is a draft.
  public var statusDay: SchoolDay
  /// Why it was withdrawn; empty otherwise.
  public var reason: String
  /// The missed time it rests on, in parts of 2520; nil in letters of older versions.
  public var missed: Int?
  /// Below the workspace.
  public var file: String
  public var sha256: String

  public init(
    id: Int = 0, student: String, kind: String, guardian: String, language: String = "en", dated: SchoolDay,
    asOf: SchoolDay, status: String = "drafted", statusDay: SchoolDay? = nil, reason: String = "", missed: Int? = nil,
    file: String, sha256: String
  ) {
    self.id = id
    self.student = student
    self.kind = kind
    self.guardian = guardian
    self.language = language
    self.dated = dated
    self.asOf = asOf
    self.status = status
    self.statusDay = statusDay ?? dated
    self.reason = reason
    self.missed = missed
    self.file = file
    self.sha256 = sha256
  }
}

/// The ledger of letters, so that nothing goes twice by accident.
public struct LetterLedger {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Keeps a letter and gives its number.
  @discardableResult
  public func insert(_ letter: LetterRecord) throws(StoreError) -> Int {
    try database.run(
      """
      INSERT INTO letter (student, kind, guardian, dated, as_of, status, file, sha256, language, missed)
      SELECT key, ?, ?, ?, ?, 'drafted', ?, ?, ?, ? FROM student WHERE id = ?
      """, .text(letter.kind), .text(letter.guardian), .day(letter.dated), .day(letter.asOf), .text(letter.file),
      .text(letter.sha256), .text(letter.language), .optional(letter.missed), .text(letter.student))
    return database.lastInsertedRow
  }

  /// Notes what became of a letter; nothing is ever overwritten.
  public func note(
    _ status: String, letter: Int, on day: SchoolDay, by: String, reason: String = ""
  ) throws(StoreError) {
    try database.run(
      "INSERT INTO letter_event (letter, status, on_day, by, reason) VALUES (?, ?, ?, ?, ?)", .integer(letter),
      .text(status), .day(day), .text(by), .text(reason))
  }

  /// Keeps the name and digest of a file that a letter was drafted into.
  public func add(file: String, sha256: String, letter: Int) throws(StoreError) {
    try database.run(
      "INSERT OR IGNORE INTO letter_file (letter, path, sha256) VALUES (?, ?, ?)", .integer(letter), .text(file),
      .text(sha256))
  }

  /// The files of a letter by name; of a letter of older versions its page alone.
  public func files(of letter: LetterRecord) throws(StoreError) -> [(path: String, sha256: String)] {
    var files: [(path: String, sha256: String)] = []
    var statement = try database.prepare("SELECT path, sha256 FROM letter_file WHERE letter = ? ORDER BY path")
    try statement.bind(.integer(letter.id))
    while try statement.step() { files.append((statement.text(0), statement.text(1))) }
    return files.isEmpty ? [(letter.file, letter.sha256)] : files
  }

  /// Every letter by student, oldest first, as it stood at the end of a day.
  /// - Parameter day: later events are left out; nil for none.
  public func all(until day: SchoolDay? = nil) throws(StoreError) -> [String: [LetterRecord]] {
    var statement = try database.prepare(
      """
      SELECT l.id, s.id, l.kind, l.guardian, l.language, l.dated, l.as_of, coalesce(e.status, l.status),
        coalesce(e.on_day, l.dated), coalesce(e.reason, ''), l.missed, l.file, l.sha256
      FROM letter l JOIN student s ON s.key = l.student
      LEFT JOIN letter_event e ON e.id =
        (SELECT max(id) FROM letter_event WHERE letter = l.id AND (?1 IS NULL OR on_day <= ?1))
      ORDER BY s.id, l.id
      """)
    try statement.bind(.day(day))
    var letters: [String: [LetterRecord]] = [:]
    while try statement.step() {
      let letter = LetterRecord(
        id: statement.integer(0), student: statement.text(1), kind: statement.text(2), guardian: statement.text(3),
        language: statement.text(4), dated: statement.day(5), asOf: statement.day(6), status: statement.text(7),
        statusDay: statement.day(8), reason: statement.text(9), missed: statement.optionalInteger(10),
        file: statement.text(11), sha256: statement.text(12))
      letters[letter.student, default: []].append(letter)
    }
    return letters
  }

  /// The students of each file that a letter was drafted into, by path.
  public func owners() throws(StoreError) -> [String: Set<String>] {
    var statement = try database.prepare(
      """
      SELECT f.path, s.id FROM letter_file f JOIN letter l ON l.id = f.letter JOIN student s ON s.key = l.student
      UNION SELECT l.file, s.id FROM letter l JOIN student s ON s.key = l.student
      """)
    var owners: [String: Set<String>] = [:]
    while try statement.step() { owners[statement.text(0), default: []].insert(statement.text(1)) }
    return owners
  }

  /// What stands for the file of a letter that was erased with another child's.
  public static let erasedFile = "letters/erased"

  /// Forgets files that are gone; their letters stay in the ledger.
  public func forget(files: [String]) throws(StoreError) {
    for file in files {
      try database.run("DELETE FROM letter_file WHERE path = ?", .text(file))
      try database.run("UPDATE letter SET file = ? WHERE file = ?", .text(LetterLedger.erasedFile), .text(file))
    }
  }
}
