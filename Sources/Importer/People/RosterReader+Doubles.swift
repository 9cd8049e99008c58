import Domain

extension RosterReader {
  /// Keeps back students who are known under an id that differs only by what spreadsheets change.
  ///
  /// A roster saved by a spreadsheet would otherwise double a whole school: `1001` beside `001001`.
  static func withoutDoubles(
    _ rows: [PeopleTable.Kept<Entry>], _ table: inout PeopleTable
  ) -> [PeopleTable.Kept<Entry>] {
    let (known, options) = (table.header.known, table.header.options)
    if options.acceptChanges || known.students.isEmpty { return rows }
    var finder = StudentFinder(known: known, options: options)
    return rows.filter { entry in
      let student = entry.value.row.student
      guard known.students[student.id] == nil, let twin = finder.twin(of: student.id) else { return true }
      // Another name is another child.
      if let other = known.people[twin]?.student.name, !other.isEmpty,
        ColumnName.key(other) != ColumnName.key(student.name)
      {
        return true
      }
      table.reject(
        entry.row, .student,
        Complaint(
          code: .damagedId, expected: "a new id",
          hint: finder.hint(twin: twin, student.id) + " If it is another child, say --accept-changes"))
      return false
    }
  }
}
