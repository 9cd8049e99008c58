/// How an import's file was read, so that rows of it can be read again.
public struct Reading: Hashable, Sendable {
  /// The record that names the columns, as it stands in the file.
  public var header: String
  /// `KEY=VALUE` lines; the program that wrote them reads them.
  public var options: String
  /// The shipped list of codes of the file's shape; empty for other kinds.
  public var codeList: String
  /// The digest of what was known when the kept-back rows were last tried.
  public var tried: String

  public init(header: String, options: String, codeList: String, tried: String) {
    self.header = header
    self.options = options
    self.codeList = codeList
    self.tried = tried
  }
}

/// The readings of all imports, and the good rows that wait for a kept-back row of their day.
public struct Readings {
  private let database: Database
  public init(database: Database) { self.database = database }

  public func insert(_ reading: Reading, importID: Int) throws(StoreError) {
    try database.run(
      "INSERT INTO reading (import, header, options, code_list, tried) VALUES (?, ?, ?, ?, ?)", .integer(importID),
      .text(reading.header), .text(reading.options), .text(reading.codeList), .text(reading.tried))
  }

  /// How an import was read; nil for one of an ebb that did not remember it.
  public func reading(of importID: Int) throws(StoreError) -> Reading? {
    var statement = try database.prepare("SELECT header, options, code_list, tried FROM reading WHERE import = ?")
    try statement.bind(.integer(importID))
    guard try statement.step() else { return nil }
    return Reading(
      header: statement.text(0), options: statement.text(1), codeList: statement.text(2), tried: statement.text(3))
  }

  /// Remembers what was known when the import's rows were tried.
  public func setTried(_ tried: String, importID: Int) throws(StoreError) {
    try database.run("UPDATE reading SET tried = ? WHERE import = ?", .text(tried), .integer(importID))
  }

  /// The standing imports with open rows that were last tried with other knowledge, oldest first.
  /// - Parameter tried: the digest of what is known now; nil: every import with open rows.
  public func waiting(tried: String?) throws(StoreError) -> [Int] {
    var statement = try database.prepare(
      """
      SELECT r.import FROM reading r JOIN import_batch b ON b.id = r.import
      WHERE b.undone IS NULL AND (?1 IS NULL OR r.tried <> ?1)
        AND EXISTS (SELECT 1 FROM rejected_row x WHERE x.import = r.import AND x.dismissed IS NULL)
      ORDER BY r.import
      """)
    try statement.bind(.optional(tried))
    var imports: [Int] = []
    while try statement.step() { imports.append(statement.integer(0)) }
    return imports
  }

  /// - Parameter rows: the line of each row in its file, and the row as it stands there.
  public func hold(_ rows: [(line: Int, original: String)], importID: Int) throws(StoreError) {
    var insert = try database.prepare("INSERT INTO held_row (import, place, line, original) VALUES (?, ?, ?, ?)")
    for (place, row) in rows.enumerated() {
      try insert.run(.integer(importID), .integer(place + 1), .integer(row.line), .text(row.original))
    }
  }

  /// The good rows that wait with an import's kept-back rows, in the order of the file.
  public func held(importID: Int) throws(StoreError) -> [(line: Int, original: String)] {
    var statement = try database.prepare("SELECT line, original FROM held_row WHERE import = ? ORDER BY place")
    try statement.bind(.integer(importID))
    var rows: [(line: Int, original: String)] = []
    while try statement.step() { rows.append((statement.integer(0), statement.text(1))) }
    return rows
  }
}
