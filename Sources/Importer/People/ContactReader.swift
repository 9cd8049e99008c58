import Domain

/// Reads contacts with students and families.
enum ContactReader {
  static func contact(_ row: PeopleRow) throws(RowProblem) -> Contact {
    Contact(
      student: try row.student(), day: try row.filledDay(.date), who: try row.text(.who), how: try row.text(.how),
      outcome: try row.filled(.outcome))
  }
}
