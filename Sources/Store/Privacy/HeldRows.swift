/// How many rows of one kind a workspace holds on somebody.
public struct HeldRows: Hashable, Sendable {
  /// In words, such as `notes`.
  public var what: String
  public var count: Int
}

/// A table that holds something on a student, and how his rows are found.
struct StudentTable {
  let table: String
  let what: String
  /// The condition on a row; `gone` has the keys and ids of the students, `gone_row` the kept-back rows about them.
  let condition: String

  private init(_ table: String, _ what: String, _ condition: String = "student IN (SELECT key FROM temp.gone)") {
    self.table = table
    self.what = what
    self.condition = condition
  }

  private static let letters = "letter IN (SELECT id FROM letter WHERE student IN (SELECT key FROM temp.gone))"
  private static let byID = "student IN (SELECT id FROM temp.gone)"

  /// In an order in which nothing is deleted that another row of the list is found by.
  private static let known = [
    StudentTable("disclosure", "disclosures"),
    StudentTable("letter_event", "what became of letters", letters),
    StudentTable("letter_file", "files of letters", letters),
    StudentTable("letter", "letters"),
    StudentTable("reason", "reasons of findings"),
    StudentTable("finding", "findings"),
    StudentTable("page_student", "cards on pages"),
    StudentTable("decision", "decisions"),
    StudentTable(
      "sign", "signs in notes", "note IN (SELECT key FROM note WHERE student IN (SELECT key FROM temp.gone))"),
    StudentTable("note", "notes"),
    StudentTable("contact", "contacts"),
    StudentTable("consent", "consents"),
    StudentTable("screening", "screenings"),
    StudentTable("outcome", "outcomes"),
    StudentTable("period_count", "totals of weeks or months"),
    StudentTable("guardian", "guardians"),
    StudentTable("caseload", "counselors"),
    StudentTable("enrolment", "times at a school"),
    StudentTable("student_detail", "names and facts of rosters"),
    StudentTable("register_detail", "details of days"),
    StudentTable("register_edit", "changes by imports"),
    StudentTable("register", "school years of marks"),
    StudentTable(
      "urgent_mention", "mentions of urgent items", "\(byID) OR item IN (SELECT id FROM urgent WHERE \(byID))"),
    StudentTable("urgent", "urgent items", byID),
    StudentTable(
      "rejected_reason", "reasons of kept-back rows",
      "(import, place) IN (SELECT import, place FROM temp.gone_row WHERE NOT is_held)"),
    StudentTable(
      "rejected_row", "kept-back rows",
      "(import, place) IN (SELECT import, place FROM temp.gone_row WHERE NOT is_held)"),
    StudentTable(
      "held_row", "rows that wait with them",
      "(import, place) IN (SELECT import, place FROM temp.gone_row WHERE is_held)"),
  ]

  /// Every table that holds something on a student, the student's own row last.
  ///
  /// A table of a later schema that points to students is found by its reference, whatever this list says.
  static func all(_ database: Database) throws(StoreError) -> [StudentTable] {
    var found = known
    let names = Set(found.map(\.table))
    var others = try database.prepare(
      """
      SELECT t.name, k."from" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
      WHERE t.type = 'table' AND k."table" = 'student' ORDER BY t.name
      """)
    while try others.step() {
      guard !names.contains(others.text(0)) else { continue }
      found.append(
        StudentTable(
          others.text(0), "rows of \(others.text(0))", "\"\(others.text(1))\" IN (SELECT key FROM temp.gone)"))
    }
    return found + [StudentTable("student", "student's id", "key IN (SELECT key FROM temp.gone)")]
  }
}
