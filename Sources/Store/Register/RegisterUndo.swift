import Domain

/// Takes one import's marks back, exactly.
struct RegisterUndo {
  private let database: Database
  private let schoolYear: SchoolYear

  init(database: Database) throws(StoreError) {
    self.database = database
    schoolYear = try database.schoolYear()
  }

  /// Restores every line and detail that `importID` changed; call it inside a transaction.
  func undo(_ importID: Int) throws(StoreError) {
    var edits = try database.prepare(
      "SELECT student, school, first_day, before, after, detail_before FROM register_edit WHERE import = ?")
    try edits.bind(.integer(importID))
    var statements = try LineStatements(database: database)
    var deleteDetails = try database.prepare(
      "DELETE FROM register_detail WHERE student = ? AND school = ? AND import = ? AND day BETWEEN ? AND ?")
    var restoreDetails = try database.prepare(
      """
      INSERT INTO register_detail (student, school, day, import, part, minutes, code, reason, others)
      SELECT ?1, ?2, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
      FROM json_each(?3)
      """)
    while try edits.step() {
      let student = edits.integer(0)
      let school = edits.integer(1)
      let first = edits.day(2)
      let after = edits.bytes(4)
      let before = edits.isNull(3) ? Array(repeating: Mark.unknown.rawValue, count: after.count) : edits.bytes(3)
      let year = schoolYear.year(of: first)
      let place = schoolYear.offset(of: first)
      // A line on which nothing is known has no row.
      let line = try statements.line(student, school, year)
      var marks = line ?? LineMerge.blankLine
      let end = place + after.count
      guard before.count == after.count, end <= marks.count, marks[place..<end].elementsEqual(after) else {
        throw .damaged(path: database.path, detail: "a register line is not what import \(importID) left")
      }
      marks.replaceSubrange(place..<end, with: before)
      try statements.put(marks, student, school, year, isNew: line == nil)
      try deleteDetails.run(
        .integer(student), .integer(school), .integer(importID), .day(first), .day(first.advanced(by: after.count - 1)))
      guard let details = edits.optionalText(5) else { continue }
      try restoreDetails.run(.integer(student), .integer(school), .text(details))
    }
    try database.run("DELETE FROM register_edit WHERE import = ?", .integer(importID))
  }
}
