/// Looks whether everything that imports left behind belongs to an import that stands.
///
/// ``RegisterReplay`` proves the marks; this proves what stands beside them: rows, details, scopes and students.
public struct HistoryCheck {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// What does not fit, each as a sentence; empty when all is well.
  public func problems() throws(StoreError) -> [String] {
    var problems: [String] = []
    for rows in VersionedRows.all {
      let table = rows.table
      problems += try found(
        "\(table): a row belongs to an import that does not stand",
        "SELECT import FROM \(table) WHERE \(lost("import"))")
      problems += try found(
        "\(table): a row was ended by an import that does not stand",
        "SELECT ended_by FROM \(table) WHERE ended_by IS NOT NULL AND \(lost("ended_by"))")
      problems += try found(
        "\(table): a row was ended before it came", "SELECT import FROM \(table) WHERE ended_by <= import")
    }
    for table in HistoryCheck.tables {
      problems += try found(
        "\(table): a row belongs to an import that does not stand",
        "SELECT DISTINCT import FROM \(table) WHERE \(lost("import"))")
    }
    for (sentence, sql) in HistoryCheck.questions { problems += try found(sentence, sql) }
    return problems
  }

  /// Tables that hold what single imports said.
  private static let tables = [
    "register_edit", "register_detail", "import_scope", "import_late", "import_rest", "code_use", "rejected_row",
  ]

  private static let questions = [
    ("import_rest: an import rests on a later one", "SELECT import FROM import_rest WHERE earlier >= import"),
    (
      "student: marks of a student whom no standing import brought",
      """
      SELECT DISTINCT s.import FROM student s JOIN import_batch b ON b.id = s.import AND b.undone IS NOT NULL
      JOIN register r ON r.student = s.key
      """
    ),
    (
      "student_detail: a student has two standing rows",
      """
      SELECT max(import) FROM student_detail WHERE ended_by IS NULL GROUP BY student HAVING count(*) > 1
      """
    ),
    (
      "register_detail: a detail of a day without a mark",
      """
      SELECT d.import FROM register_detail d LEFT JOIN year_day y ON y.day = d.day
      LEFT JOIN register r ON r.student = d.student AND r.school = d.school AND r.school_year = y.school_year
      WHERE coalesce(substr(r.marks, y.n, 1), '.') = '.'
      """
    ),
    (
      "register_edit: a replaced detail is not older than its replacement",
      """
      SELECT e.import FROM register_edit e, json_each(e.detail_before) j
      WHERE e.detail_before IS NOT NULL AND j.value ->> 1 >= e.import
      """
    ),
  ]

  private func lost(_ column: String) -> String {
    "NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.id = \(column) AND b.undone IS NULL)"
  }

  /// The sentence with the imports that the query names, each once.
  private func found(_ sentence: String, _ sql: String) throws(StoreError) -> [String] {
    var statement = try database.prepare("SELECT DISTINCT * FROM (\(sql)) ORDER BY 1 LIMIT 20")
    var imports: [String] = []
    while try statement.step() { imports.append(statement.text(0)) }
    return imports.isEmpty ? [] : ["\(sentence) (import \(imports.joined(separator: ", ")))"]
  }
}
