/// Looks through every text of the database, whatever its tables are: the proof that nothing of a student is left.
public struct TextSearch {
  /// A row that was found.
  public struct Hit: Hashable, Sendable {
    public var table: String
    public var column: String
    /// The school's id of the student whose row it is; empty where it is nobody's.
    public var student: String
  }

  private let database: Database
  public init(database: Database) { self.database = database }

  /// Letters of marks and numbers of findings name nobody, and are nearly all of the file.
  private static let passedOver = [
    "register.marks", "register_edit.before", "register_edit.after", "finding.indicators", "year_day.date",
  ]

  /// The rows with a text of which `isAbout` is true, in the order of tables.
  public func hits(_ isAbout: (String) -> Bool) throws(StoreError) -> [Hit] {
    var columns = try database.prepare(
      """
      SELECT t.name, c.name, EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) k
        WHERE k."table" = 'student' AND k."from" = 'student')
      FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND c.type IN ('TEXT', 'ANY') ORDER BY t.name, c.cid
      """)
    var hits: [Hit] = []
    while try columns.step() {
      let (table, column) = (columns.text(0), columns.text(1))
      guard !TextSearch.passedOver.contains("\(table).\(column)") else { continue }
      let owner = columns.flag(2) ? "(SELECT id FROM student WHERE key = t.student)" : "NULL"
      var rows = try database.prepare("SELECT t.\"\(column)\", \(owner) FROM \"\(table)\" t")
      while try rows.step() {
        guard isAbout(rows.text(0)) else { continue }
        hits.append(Hit(table: table, column: column, student: rows.text(1)))
      }
    }
    return hits
  }
}
