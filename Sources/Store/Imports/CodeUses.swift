/// What the school's own codes were taken for, import by import.
public struct CodeUses {
  /// One code of one school's files and the letter it became.
  public struct Use: Hashable, Sendable {
    public var code: String
    /// The register's letter.
    public var mark: String
    public var count: Int
    /// Where the code came in the file, from 1; 0: not known.
    public var place: Int
    public init(code: String, mark: String, count: Int, place: Int = 0) {
      self.code = code
      self.mark = mark
      self.count = count
      self.place = place
    }
  }

  private let database: Database
  public init(database: Database) { self.database = database }

  public func insert(_ uses: [Use], importID: Int) throws(StoreError) {
    var insert = try database.prepare("INSERT INTO code_use (import, code, mark, uses, place) VALUES (?, ?, ?, ?, ?)")
    for use in uses {
      try insert.run(.integer(importID), .text(use.code), .text(use.mark), .integer(use.count), .integer(use.place))
    }
  }

  /// Every code seen so far with how often it was used, most used first.
  public func all() throws(StoreError) -> [Use] {
    var statement = try database.prepare(
      """
      SELECT code, mark, sum(uses) FROM code_use JOIN import_batch ON id = import WHERE undone IS NULL
      GROUP BY code, mark ORDER BY sum(uses) DESC, code, mark
      """)
    var uses: [Use] = []
    while try statement.step() {
      uses.append(Use(code: statement.text(0), mark: statement.text(1), count: statement.integer(2)))
    }
    return uses
  }
}
