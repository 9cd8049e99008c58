import Digest
import Domain

/// The append-only trail of what was done: each entry holds the hash of the one before.
///
/// It shows accidents and clumsy edits, not a determined owner of the file.
public struct AuditTrail {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Adds an entry; a student appears only as a keyed pseudonym.
  public func append(action: String, by: String, student: String? = nil, detail: String, at: String) throws(StoreError)
  {
    let pseudonym = try student.map { id throws(StoreError) in try self.pseudonym(id) }
    let previous = try head()
    let hash = AuditTrail.hash(previous, at, by, action, pseudonym, detail)
    try database.run(
      "INSERT INTO audit (at, by, action, student, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)", .text(at),
      .text(by), .text(action), .optional(pseudonym), .text(detail), .text(previous), .text(hash))
  }

  /// The newest entry's hash; empty before the first.
  public func head() throws(StoreError) -> String {
    try database.text("SELECT hash FROM audit ORDER BY id DESC LIMIT 1") ?? ""
  }

  /// The entries whose hash does not fit; empty when the chain holds.
  public func brokenEntries() throws(StoreError) -> [Int] {
    var statement = try database.prepare(
      "SELECT id, at, by, action, student, detail, previous, hash FROM audit ORDER BY id")
    var broken: [Int] = []
    var previous = ""
    while try statement.step() {
      let expected = AuditTrail.hash(
        previous, statement.text(1), statement.text(2), statement.text(3), statement.optionalText(4),
        statement.text(5))
      if statement.text(6) != previous || statement.text(7) != expected { broken.append(statement.integer(0)) }
      previous = statement.text(7)
    }
    return broken
  }

  /// Whether an entry has this hash, or one that begins so.
  public func holds(_ hash: String) throws(StoreError) -> Bool {
    try database.integer(
      "SELECT EXISTS (SELECT 1 FROM audit WHERE substr(hash, 1, ?) = ?)", .integer(hash.count), .text(hash)) == 1
  }

  /// What the entries of one action say, oldest first.
  public func details(action: String) throws(StoreError) -> [String] {
    var statement = try database.prepare("SELECT detail FROM audit WHERE action = ? ORDER BY id")
    try statement.bind(.text(action))
    var details: [String] = []
    while try statement.step() { details.append(statement.text(0)) }
    return details
  }

  /// The student's keyed pseudonym in this workspace.
  public func pseudonym(_ student: String) throws(StoreError) -> String {
    HMAC.hex(of: Array(student.utf8), key: try key())
  }

  /// Whether another database makes the same pseudonyms, as a backup of the workspace does.
  public func hasKey(of other: Database) throws(StoreError) -> Bool { try key() == AuditTrail(database: other).key() }

  /// What makes the pseudonyms.
  func key() throws(StoreError) -> [UInt8] {
    var statement = try database.prepare("SELECT audit_key FROM workspace")
    return try statement.step() ? statement.bytes(0) : []
  }

  private static func hash(
    _ previous: String, _ at: String, _ by: String, _ action: String, _ student: String?, _ detail: String
  ) -> String {
    // JSON keeps the fields apart, so that no two entries write the same bytes.
    let fields = [previous, at, by, action, student ?? "", detail].map(jsonText)
    return SHA256.hex(of: Array("[\(fields.joined(separator: ","))]".utf8))
  }
}
