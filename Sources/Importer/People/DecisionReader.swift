import Domain

/// Reads the decisions that a review page saved.
enum DecisionReader {
  static func decision(_ row: PeopleRow) throws(RowProblem) -> Decision {
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
