public import Domain

/// A value as a table holds it.
public enum HeldValue: Hashable, Sendable {
  case none
  case number(Int)
  case decimal(Double)
  case text(String)
  case day(SchoolDay)
}

/// A table's rows about one student.
public struct HeldTable: Hashable, Sendable {
  public var name: String
  public var columns: [String]
  public var rows: [[HeldValue]]

  public init(name: String, columns: [String], rows: [[HeldValue]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// Reads everything the database holds on one student, whatever tables there are.
///
/// Tables are found by their column `student`, so that one that is added later is not forgotten; a test knows the rest.
public struct StudentHoldings {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Tables that reach a student through another one: how, and by which column.
  public static let linked = [
    "sign": """
    SELECT n.id AS note, s.place, s.code, s.context, s.quote, s.typed FROM sign s JOIN note n ON n.key = s.note
    WHERE n.student = ?1 ORDER BY n.day, n.id, n.key, s.place
    """,
    "letter_event": """
    SELECT e.letter, e.status, e.on_day, e.by, e.reason FROM letter_event e JOIN letter l ON l.id = e.letter
    WHERE l.student = ?1 ORDER BY e.id
    """,
    "letter_file": """
    SELECT f.letter, f.path, f.sha256 FROM letter_file f JOIN letter l ON l.id = f.letter
    WHERE l.student = ?1 ORDER BY f.letter, f.path
    """,
  ]

  /// The tables with rows about the student, by name; the trail and kept-back rows apart.
  public func tables(of student: String) throws(StoreError) -> [HeldTable] {
    guard let key = try database.integer("SELECT key FROM student WHERE id = ?", .text(student)) else { return [] }
    let schools = try schools()
    var found: [HeldTable] = []
    for (table, isText) in try studentTables() {
      let columns = try columns(of: table)
      // A tombstone has nothing but the pseudonym of somebody who is gone.
      guard !columns.isEmpty else { continue }
      let order = (1...min(4, columns.count)).map(String.init).joined(separator: ", ")
      // Names of tables and columns come from the schema itself.
      let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      found.append(
        try read(
          table, "SELECT \(names) FROM \"\(table)\" WHERE student = ?1 ORDER BY \(order)",
          isText ? .text(student) : .integer(key), schools))
    }
    for (table, sql) in StudentHoldings.linked { found.append(try read(table, sql, .integer(key), schools)) }
    return found.filter { !$0.rows.isEmpty }.sorted { $0.name < $1.name }
  }

  /// The kept-back rows of every file, settled ones too, whose text holds one of these words.
  public func keptBack(holding words: [String]) throws(StoreError) -> [(row: HeldRow, importID: Int, kind: String)] {
    var found: [(row: HeldRow, importID: Int, kind: String)] = []
    for word in words where !word.isEmpty {
      var rows = try database.prepare(
        """
        SELECT r.import, b.kind, b.name, r.line, r.code, r.value, r.original FROM rejected_row r
        JOIN import_batch b ON b.id = r.import WHERE instr(r.original, ?1) > 0
        UNION ALL SELECT h.import, b.kind, b.name, h.line, '', '', h.original FROM held_row h
        JOIN import_batch b ON b.id = h.import WHERE instr(h.original, ?1) > 0 ORDER BY 1, 4, 5
        """)
      try rows.bind(.text(word))
      while try rows.step() {
        let row = HeldRow(
          file: rows.text(2), line: rows.integer(3), code: rows.text(4), value: rows.text(5), original: rows.text(6))
        let id = rows.integer(0)
        if !found.contains(where: { $0.importID == id && $0.row == row }) { found.append((row, id, rows.text(1))) }
      }
    }
    return found
  }

  /// A row of a file that was kept as text.
  public struct HeldRow: Hashable, Sendable {
    public var file: String
    public var line: Int
    /// Why it was kept back; empty for a good row of a day that got no mark.
    public var code: String
    public var value: String
    public var original: String
  }

  /// The tables with a column for the student, and whether it holds the school's id; the trail has a pseudonym.
  func studentTables() throws(StoreError) -> [(String, isText: Bool)] {
    var rows = try database.prepare(
      """
      SELECT m.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c
      WHERE m.type = 'table' AND c.name = 'student' AND m.name <> 'audit' ORDER BY m.name
      """)
    var tables: [(String, isText: Bool)] = []
    while try rows.step() { tables.append((rows.text(0), rows.text(1) == "TEXT")) }
    return tables
  }

  private func columns(of table: String) throws(StoreError) -> [String] {
    var rows = try database.prepare("SELECT name FROM pragma_table_info(?) WHERE name <> 'student' ORDER BY cid")
    try rows.bind(.text(table))
    var names: [String] = []
    while try rows.step() { names.append(rows.text(0)) }
    return names
  }

  private func schools() throws(StoreError) -> [Int: String] {
    var rows = try database.prepare("SELECT key, name FROM school")
    var names: [Int: String] = [:]
    while try rows.step() { names[rows.integer(0)] = rows.text(1) }
    return names
  }

  private func read(
    _ table: String, _ sql: String, _ value: Value, _ schools: [Int: String]
  ) throws(StoreError) -> HeldTable {
    var rows = try database.prepare(sql)
    try rows.bind(value)
    let columns = rows.columnNames
    var held = HeldTable(name: table, columns: columns, rows: [])
    while try rows.step() {
      held.rows.append(
        columns.enumerated().map { place, name in
          let column = Int32(place)
          if rows.isNull(column) { return .none }
          switch rows.kind(column) {
          case .text: return .text(rows.text(column))
          case .real: return .decimal(rows.real(column))
          case .integer where name == "school":
            return schools[rows.integer(column)].map(HeldValue.text) ?? .number(rows.integer(column))
          case .integer where StudentHoldings.dayColumns.contains(name): return .day(rows.day(column))
          case .integer: return .number(rows.integer(column))
          }
        })
    }
    return held
  }

  private static let dayColumns: Set = [
    "day", "first_day", "last_day", "entered", "left_day", "granted", "until", "birth_day", "on_day", "as_of", "dated",
    "from_day", "to_day", "onset", "acknowledged_on", "withdrawn_on", "known_on",
  ]
}
