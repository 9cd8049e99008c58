import Domain

/// Reads what became of students.
enum OutcomeReader {
  static func outcome(_ row: PeopleRow) throws(RowProblem) -> OutcomeRow {
    OutcomeRow(student: try row.student(), day: try row.filledDay(.date), event: try row.filled(.event))
  }
}
