import Domain

/// Reads what became of students.
enum OutcomeReader {
  static func outcome(_ row: PeopleRow) throws(RowProblem) -> OutcomeRow {
    // A file about one event alone need not name it.
    let event = row.header.place(of: .event) == nil ? "" : try row.filled(.event)
    return OutcomeRow(student: try row.student(), day: try row.filledDay(.date), event: event)
  }
}
