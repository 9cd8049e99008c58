import Digest
import Domain

/// The append-only trail of what was done: each entry holds the hash of the one before.
///
/// It shows accidents and clumsy edits, not a determined owner of the file.
public struct AuditTrail {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Adds an entry and gives its number; a student appears only as a keyed pseudonym.
  @discardableResult
  public func append(
    action: String, by: String, student: String? = nil, detail: String, handing: Handing = .none, at: String
  ) throws(StoreError) -> Int {
    let pseudonym = try student.map { id throws(StoreError) in try self.pseudonym(id) }
    let previous = try head()
    let entry = AuditEntry(
      id: 0, at: at, by: by, action: action, pseudonym: pseudonym, detail: detail, handing: handing,
      previous: previous, hash: "")
    try database.run(
      """
      INSERT INTO audit (at, by, action, student, detail, previous, hash, recipient, purpose, basis)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .text(at), .text(by), .text(action), .optional(pseudonym), .text(detail), .text(previous),
      .text(entry.expectedHash(after: previous)), .text(handing.recipient), .text(handing.purpose),
      .text(handing.basis))
    return database.lastInsertedRow
  }

  /// The newest entry's hash; empty before the first.
  public func head() throws(StoreError) -> String {
    try database.text("SELECT hash FROM audit ORDER BY id DESC LIMIT 1") ?? ""
  }

  /// The detail of the newest entry of an action; nil when there is none.
  public func newestDetail(_ action: String) throws(StoreError) -> String? {
    try database.text("SELECT detail FROM audit WHERE action = ? ORDER BY id DESC LIMIT 1", .text(action))
  }

  /// Gives every entry in order.
  /// - Parameter student: only those of a student, by his id.
  public func entries(of student: String? = nil) throws(StoreError) -> [AuditEntry] {
    let pseudonym = try student.map { id throws(StoreError) in try self.pseudonym(id) }
    var entries: [AuditEntry] = []
    try walk(pseudonym) { entries.append($0) }
    return entries
  }

  /// The entries whose hash does not fit, and the first that is missing at the end; empty when the chain holds.
  public func brokenEntries() throws(StoreError) -> [Int] {
    var broken: [Int] = []
    var previous = ""
    var last = 0
    try walk { entry in
      if entry.previous != previous || entry.hash != entry.expectedHash(after: previous) || entry.id != last + 1 {
        broken.append(entry.id)
      }
      previous = entry.hash
      last = entry.id
    }
    // Numbers are never given again: what was cut off at the end leaves its number behind.
    let given = try database.integer("SELECT seq FROM sqlite_sequence WHERE name = 'audit'") ?? 0
    if given > last { broken.append(last + 1) }
    return broken
  }

  /// The digest that pages show of what was done so far: who did what and gave what to whom, in order, without the clock
  /// and without pseudonyms, so that the same files give the same pages; empty before the first.
  public func seal() throws(StoreError) -> String {
    var seal = ""
    try walk { entry in
      if let next = entry.sealed(after: seal) { seal = next }
    }
    return seal
  }

  /// Finds the entry after which `head` was printed: a hash of the chain, or the digest on a page.
  ///
  /// - Parameter head: at least 12 hexadecimal digits from its beginning.
  /// - Returns: the entry's number and how many came after it; nil when the trail never had that head.
  public func find(head: String) throws(StoreError) -> (entry: Int, later: Int)? {
    guard head.utf8.count >= 12 else { return nil }
    var found: (entry: Int, later: Int)?
    var seal = ""
    var previous = ""
    try walk { entry in
      found?.later += 1
      // A hash counts only where the chain up to it holds: it is computed, not read.
      previous = entry.expectedHash(after: previous)
      if previous.hasPrefix(head) { found = (entry.id, 0) }
      if let next = entry.sealed(after: seal) {
        seal = next
        if seal.hasPrefix(head) { found = (entry.id, 0) }
      }
    }
    return found
  }

  /// Whether the trail ever had this head; see ``find(head:)``.
  public func holds(_ head: String) throws(StoreError) -> Bool { try find(head: head) != nil }

  /// What the entries of one action say, oldest first.
  public func details(action: String) throws(StoreError) -> [String] {
    var statement = try database.prepare("SELECT detail FROM audit WHERE action = ? ORDER BY id")
    try statement.bind(.text(action))
    var details: [String] = []
    while try statement.step() { details.append(statement.text(0)) }
    return details
  }

  /// Whether another database makes the same pseudonyms, as a backup of the workspace does.
  public func hasKey(of other: Database) throws(StoreError) -> Bool { try key() == AuditTrail(database: other).key() }

  /// The student's keyed pseudonym in this workspace.
  public func pseudonym(_ student: String) throws(StoreError) -> String {
    HMAC.hex(of: Array(student.utf8), key: try key())
  }

  /// Which student stands behind each pseudonym, of all who are held now.
  public func names() throws(StoreError) -> [String: String] {
    let key = try key()
    var statement = try database.prepare("SELECT id FROM student UNION SELECT student FROM urgent")
    var names: [String: String] = [:]
    while try statement.step() {
      let id = statement.text(0)
      names[HMAC.hex(of: Array(id.utf8), key: key)] = id
    }
    return names
  }

  /// A key of its own for a purpose, which tells nothing of the trail's.
  public func derivedKey(for purpose: String) throws(StoreError) -> [UInt8] {
    HMAC.sha256(Array(purpose.utf8), key: try key())
  }

  /// What makes the pseudonyms.
  func key() throws(StoreError) -> [UInt8] {
    var statement = try database.prepare("SELECT audit_key FROM workspace")
    return try statement.step() ? statement.bytes(0) : []
  }

  private func walk(_ pseudonym: String? = nil, _ body: (AuditEntry) -> Void) throws(StoreError) {
    // A backup is looked at before its tables are brought up to date.
    let isOld = try database.integer("SELECT count(*) FROM pragma_table_info('audit') WHERE name = 'recipient'") == 0
    var rows = try database.prepare(
      """
      SELECT id, at, by, action, student, detail, previous, hash, \(isOld ? "'', '', ''" : "recipient, purpose, basis")
      FROM audit
      WHERE ?1 IS NULL OR student = ?1 ORDER BY id
      """)
    try rows.bind(.optional(pseudonym))
    while try rows.step() {
      body(
        AuditEntry(
          id: rows.integer(0), at: rows.text(1), by: rows.text(2), action: rows.text(3),
          pseudonym: rows.optionalText(4), detail: rows.text(5),
          handing: Handing(recipient: rows.text(8), purpose: rows.text(9), basis: rows.text(10)),
          previous: rows.text(6), hash: rows.text(7)))
    }
  }
}
