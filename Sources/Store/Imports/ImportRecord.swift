public import Domain

/// One import as the ledger keeps it.
public struct ImportRecord: Hashable, Sendable {
  public var id: Int
  public var sha256: String
  public var kind: String
  public var shape: String
  /// The file's name without its folder.
  public var name: String
  /// The digest of what changes the reading.
  public var settings: String
  public var knownOn: SchoolDay
  /// The clock's time, for people only.
  public var at: String
  public var rows: Int
  public var counts: MarkCounts
  public var rejected: Int
  public var firstDay: SchoolDay?
  public var lastDay: SchoolDay?
  /// When it was taken back; nil while it stands.
  public var undone: String?
  /// Of a retry: the import whose kept-back rows it took.
  public var origin: Int?

  public init(
    id: Int = 0, sha256: String, kind: String, shape: String, name: String, settings: String, knownOn: SchoolDay,
    at: String, rows: Int = 0, counts: MarkCounts = .init(), rejected: Int = 0, firstDay: SchoolDay? = nil,
    lastDay: SchoolDay? = nil, undone: String? = nil, origin: Int? = nil
  ) {
    self.id = id
    self.sha256 = sha256
    self.kind = kind
    self.shape = shape
    self.name = name
    self.settings = settings
    self.knownOn = knownOn
    self.at = at
    self.rows = rows
    self.counts = counts
    self.rejected = rejected
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.undone = undone
    self.origin = origin
  }
}
