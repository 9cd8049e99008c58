import Domain

/// What is wrong with a header.
extension HeaderSearch {
  /// Refuses two columns of one name when that name is one that would be read.
  static func refuseRepeats(_ header: [String], used: Set<Int>?, line: Int) throws(ImportProblem) {
    let keys = header.map { ColumnName.key($0) }
    for place in (used ?? []).sorted() where header.indices.contains(place) {
      if let second = keys.indices.first(where: { $0 != place && keys[$0] == keys[place] }) {
        throw .repeatedColumn(
          line: line, name: header[place], first: min(place, second) + 1, second: max(place, second) + 1)
      }
    }
  }

  /// Refuses two columns that can both be the day or the status; the wrong one would make a wrong register.
  static func refuseRivals(_ names: ColumnNames, _ layout: Layout?, line: Int) throws(ImportProblem) {
    switch layout {
    case .long, .periods, .sessions: break
    default: return
    }
    for (field, aliases) in [("date", Aliases.certainDate), ("status", Aliases.certainStatus)] {
      let places = Set(aliases.compactMap { names.place(of: [$0]) }).sorted()
      if places.count > 1 {
        throw .rivalColumns(
          line: line, field: field, first: names.header[places[0]], second: names.header[places[1]])
      }
    }
  }

  /// Says which column is missing when a shape's others are there, else that the header is unknown.
  static func complaint(_ header: [String], line: Int) -> ImportProblem {
    let names = ColumnNames(header)
    let student = ("student_id", Aliases.student)
    let date = ("date", Aliases.date)
    // What only this shape has comes first; one of it must be there, or the file is of another shape.
    let shapes: [(name: String, own: [(String, [String])], others: [(String, [String])])] = [
      (
        "weekly counts",
        [
          ("Week", WeeklyColumns.weeks), ("TotalPresent", WeeklyColumns.presents),
          ("TotalClasses", WeeklyColumns.totals),
        ], [student]
      ),
      (
        "monthly counts",
        [("年月", MonthlyColumns.months), ("要出席日数", MonthlyColumns.requireds), ("欠席日数", MonthlyColumns.absences)],
        [student]
      ),
      ("sessions", [("AM", SessionColumns.mornings), ("PM", SessionColumns.afternoons)], [student, date]),
      ("attendance", [student, date, ("status", Aliases.status + Aliases.letter)], []),
    ]
    for shape in shapes {
      let needed = shape.own + shape.others
      let missing = needed.filter { names.place(of: $0.1) == nil }
      guard missing.count == 1, let (column, aliases) = missing.first,
        shape.own.count(where: { names.place(of: $0.1) != nil }) >= (shape.name == "sessions" ? 1 : 2)
      else { continue }
      let taken = needed.compactMap { names.place(of: $0.1) }
      let free = header.indices.filter { !taken.contains($0) && !names.keys[$0].isEmpty }
      let keys = aliases.map { ColumnName.key($0) }
      let near = free.first { Suggestion.closest(to: names.keys[$0], in: keys) != nil }
      return .missingColumn(line: line, shape: shape.name, column: column, near: near.map { header[$0] })
    }
    return .unknownHeader(line: line, header: header)
  }
}
