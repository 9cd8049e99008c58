import Domain

/// Reads guardians: who may be written to, and who must not.
enum GuardianReader {
  private struct Key: Hashable {
    var student: String
    var id: String
  }

  static func read(_ table: inout PeopleTable) -> [Guardian] {
    let rows = table.distinct(guardian)
    var groups: [Key: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      groups[Key(student: row.value.student, id: row.value.id), default: []].append(place)
    }
    var bad: Set<Int> = []
    for group in groups.values where group.count > 1 {
      // A letter that must not be sent is the worse mistake: the row that refuses letters stands.
      let stands = group.first { !rows[$0].value.receivesLetters } ?? group[0]
      for place in group where place != stands {
        bad.insert(place)
        table.reject(
          rows[place].row, table.header.place(of: .guardian) == nil ? .guardianName : .guardian,
          Complaint(
            code: .repeatedRow, expected: "named once for the student",
            hint: "line \(table.line(of: rows[stands].row)) says something else and stands"
              + (rows[stands].value.receivesLetters ? "" : ", because it refuses letters")))
      }
    }
    return rows.indices.filter { !bad.contains($0) }.map { rows[$0].value }
  }

  private static func guardian(_ row: PeopleRow) throws(RowProblem) -> Guardian {
    let student = try row.student()
    let name = try row.filled(.guardianName)
    let id = try row.id(.guardian)
    let relation = try row.text(.relation)
    guard let receives = try row.yesNo(.receivesLetters) else {
      throw row.problem(
        .receivesLetters,
        Complaint(code: .emptyValue, expected: "yes or no", hint: "say whether letters may go to this person"))
    }
    return Guardian(
      student: student, id: id.isEmpty ? "g-" + TextDigest.hex([student, name, relation]) : id, name: name,
      relation: relation, address: TextDigest.plain(try row.text(.address)), language: try row.text(.language),
      receivesLetters: receives, reason: try row.text(.reason))
  }
}
