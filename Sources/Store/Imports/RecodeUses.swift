/// What the codes of each import were taken for, when it was read and when `ebb recode` read its codes anew.
public struct RecodeUses {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// An import whose marks have codes.
  public struct Source: Sendable {
    public var id: Int
    public var name: String
    public var shape: String
    public var reading: Reading
    /// In the order in which the codes came in the file.
    public var uses: [CodeUses.Use]
  }

  /// The standing imports that brought marks, oldest first.
  public func sources() throws(StoreError) -> [Source] {
    var uses: [Int: [CodeUses.Use]] = [:]
    var rows = try database.prepare(
      """
      SELECT import, code, mark, uses, place FROM code_use JOIN import_batch ON id = import WHERE undone IS NULL
      ORDER BY import, place, code
      """)
    while try rows.step() {
      uses[rows.integer(0), default: []].append(
        CodeUses.Use(code: rows.text(1), mark: rows.text(2), count: rows.integer(3), place: rows.integer(4)))
    }
    var sources: [Source] = []
    var imports = try database.prepare(
      """
      SELECT b.id, b.name, b.shape, r.header, r.options, r.code_list, r.tried FROM import_batch b
      JOIN reading r ON r.import = b.id WHERE b.undone IS NULL AND r.code_list <> '' ORDER BY b.id
      """)
    while try imports.step() {
      sources.append(
        Source(
          id: imports.integer(0), name: imports.text(1), shape: imports.text(2),
          reading: Reading(
            header: imports.text(3), options: imports.text(4), codeList: imports.text(5), tried: imports.text(6)),
          uses: uses[imports.integer(0)] ?? []))
    }
    return sources
  }

  /// By import that read codes anew, then by the import whose codes they were.
  public func recoded() throws(StoreError) -> [Int: [Int: [CodeUses.Use]]] {
    var rows = try database.prepare(
      """
      SELECT r.import, r.origin, r.code, r.mark, r.uses, r.place FROM recode_use r JOIN import_batch b ON b.id = r.import
      WHERE b.undone IS NULL ORDER BY r.import, r.origin, r.place, r.code
      """)
    var found: [Int: [Int: [CodeUses.Use]]] = [:]
    while try rows.step() {
      found[rows.integer(0), default: [:]][rows.integer(1), default: []].append(
        CodeUses.Use(code: rows.text(2), mark: rows.text(3), count: rows.integer(4), place: rows.integer(5)))
    }
    return found
  }

  /// The newest standing import that read all codes anew under these settings; nil when none did.
  public func newest(settings: String) throws(StoreError) -> Int? {
    try database.integer(
      "SELECT max(id) FROM import_batch WHERE kind = 'recode' AND undone IS NULL AND settings = ?", .text(settings))
  }

  public func insert(_ uses: [CodeUses.Use], origin: Int, importID: Int) throws(StoreError) {
    var insert = try database.prepare(
      "INSERT INTO recode_use (import, origin, code, mark, uses, place) VALUES (?, ?, ?, ?, ?, ?)")
    for use in uses {
      try insert.run(
        .integer(importID), .integer(origin), .text(use.code), .text(use.mark), .integer(use.count),
        .integer(use.place))
    }
  }
}
