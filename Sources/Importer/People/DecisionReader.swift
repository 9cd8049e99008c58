import Domain

/// Reads the decisions that a review page saved, or that were filled in on a review sheet.
enum DecisionReader {
  /// Reads every row on which somebody decided; on a review sheet the others wait.
  static func read(_ table: inout PeopleTable) -> [Decision] {
    let rows = table.rows { (row) throws(RowProblem) in isOpen(row) ? nil : try decision(row) }
    let decided = rows.compactMap { kept in kept.value.map { PeopleTable.Kept(value: $0, row: kept.row) } }
    let open = rows.count - decided.count
    if open > 0 { table.notices.append("skipped \(open) \(open == 1 ? "row" : "rows") without a decision") }
    return table.withoutRepeats(decided).map(\.value)
  }

  /// Whether a row of a review sheet is not decided yet; a reason alone is a decision that was forgotten.
  private static func isOpen(_ row: PeopleRow) -> Bool {
    row.header.place(of: .listed) != nil
      && [.decision, .reason].allSatisfy { CodeBook.trimmed(row.raw($0)).isEmpty }
  }

  /// Refuses a row of a review sheet that is no longer about the student it was written for.
  private static func checkListed(_ row: PeopleRow) throws(RowProblem) {
    guard row.header.place(of: .listed) != nil else { return }
    let listed = CodeBook.trimmed(row.raw(.listed))
    guard !listed.isEmpty else {
      throw row.problem(
        .student,
        Complaint(
          code: .contradictingRows, expected: "on the sheet when ebb wrote it",
          hint: "a row cannot be added; decide with ‘ebb review STUDENT DECISION’"))
    }
    guard row.writtenID == listed else {
      throw row.problem(
        .student,
        Complaint(
          code: .contradictingRows, expected: "‘\(RejectedRow.shown(listed))’, for whom ebb wrote the row",
          hint: "put the id back, and check that name, decision and reason are of one student"))
    }
    _ = try row.filled(.page, hint: "a hidden cell of the sheet was emptied; decide on the newest sheet")
  }

  private static func decision(_ row: PeopleRow) throws(RowProblem) -> Decision {
    try checkListed(row)
    let asOf = try row.filledDay(.asOf)
    let student = try row.student()
    let choice = try choice(row)
    return Decision(
      student: student, choice: choice,
      reason: try row.filled(.reason, hint: "a decision needs the reason, in a few words"),
      by: try row.filled(.by, hint: "a decision needs the name of the person who took it"),
      on: try row.filledDay(.on, hint: "a decision needs the day on which it was taken"), asOf: asOf,
      page: try row.text(.page))
  }

  private static func choice(_ row: PeopleRow) throws(RowProblem) -> Decision.Choice {
    let text = try row.filled(.decision)
    guard let choice = Decision.Choice(rawValue: text) else {
      let words = Decision.Choice.allCases.map(\.rawValue)
      throw row.problem(
        .decision,
        Complaint(
          code: .unknownWord, expected: "one of \(words.joined(separator: ", "))",
          hint: Suggestion.closest(to: text, in: words).map { "did you mean ‘\($0)’?" }
            ?? "write one of the words exactly so"))
    }
    return choice
  }
}
