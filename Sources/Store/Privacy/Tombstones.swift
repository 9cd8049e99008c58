import Digest

/// The ids that were erased and may not come back, as keyed pseudonyms.
public struct Tombstones {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Whether the id was erased.
  public func holds(_ id: String) throws(StoreError) -> Bool {
    try refusal()?(id) ?? false
  }

  public func add(_ id: String) throws(StoreError) {
    try database.run(
      "INSERT OR IGNORE INTO tombstone (student) VALUES (?)",
      .text(try AuditTrail(database: database).pseudonym(id)))
  }

  /// Lets an id come back; false when it was not erased.
  public func remove(_ id: String) throws(StoreError) -> Bool {
    try database.run(
      "DELETE FROM tombstone WHERE student = ?", .text(try AuditTrail(database: database).pseudonym(id)))
    return database.changedRows > 0
  }

  /// Every keyed pseudonym, by bytes.
  public func all() throws(StoreError) -> [String] {
    var statement = try database.prepare("SELECT student FROM tombstone ORDER BY student")
    var found: [String] = []
    while try statement.step() { found.append(statement.text(0)) }
    return found
  }

  /// Tells whether an id was erased, without the database; nil when nobody was.
  public func refusal() throws(StoreError) -> (@Sendable (String) -> Bool)? {
    let erased = Set(try all())
    guard !erased.isEmpty else { return nil }
    let key = try AuditTrail(database: database).key()
    return { erased.contains(HMAC.hex(of: Array($0.utf8), key: key)) }
  }

  /// Takes over the marks of another database of the same workspace; false when it is another workspace's.
  @discardableResult
  public func takeOver(from other: Database) throws(StoreError) -> Bool {
    guard try AuditTrail(database: database).hasKey(of: other) else { return false }
    for mark in try Tombstones(database: other).all() {
      try database.run("INSERT OR IGNORE INTO tombstone (student) VALUES (?)", .text(mark))
    }
    return true
  }
}
