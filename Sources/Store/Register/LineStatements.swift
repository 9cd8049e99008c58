import Domain

/// The prepared statements that read and write one line of the register.
struct LineStatements: ~Copyable {
  private var selectLine: Statement
  private var insertLine: Statement
  private var updateLine: Statement
  private var deleteLine: Statement
  private var selectDetails: Statement

  // All are prepared before the first is stored: a noncopyable half-made value cannot be thrown away.
  init(database: Database) throws(StoreError) {
    let selectLine = try database.prepare(
      "SELECT marks FROM register WHERE student = ? AND school = ? AND school_year = ?")
    let insertLine = try database.prepare(
      "INSERT INTO register (marks, student, school, school_year) VALUES (?, ?, ?, ?)")
    let updateLine = try database.prepare(
      "UPDATE register SET marks = ? WHERE student = ? AND school = ? AND school_year = ?")
    let deleteLine = try database.prepare(
      "DELETE FROM register WHERE student = ? AND school = ? AND school_year = ?")
    let selectDetails = try database.prepare(
      """
      SELECT day, import, part, minutes, code, reason, others FROM register_detail
      WHERE student = ? AND school = ? AND day BETWEEN ? AND ?
      """)
    self.selectLine = selectLine
    self.insertLine = insertLine
    self.updateLine = updateLine
    self.deleteLine = deleteLine
    self.selectDetails = selectDetails
  }

  mutating func line(_ student: Int, _ school: Int, _ year: Int) throws(StoreError) -> [UInt8]? {
    selectLine.reset()
    selectLine.bind(integer: student, at: 1)
    selectLine.bind(integer: school, at: 2)
    selectLine.bind(integer: year, at: 3)
    return try selectLine.step() ? selectLine.bytes(0) : nil
  }

  private mutating func write(
    _ marks: [UInt8], _ student: Int, _ school: Int, _ year: Int, isNew: Bool
  ) throws(StoreError) {
    if isNew {
      try LineStatements.write(&insertLine, marks, student, school, year)
    } else {
      try LineStatements.write(&updateLine, marks, student, school, year)
    }
  }

  /// Writes a line, or removes it when nothing is known on it any more: history and undo rest on there being no blank row.
  mutating func put(_ marks: [UInt8], _ student: Int, _ school: Int, _ year: Int, isNew: Bool) throws(StoreError) {
    guard marks.allSatisfy({ $0 == Mark.unknown.rawValue }) else {
      try write(marks, student, school, year, isNew: isNew)
      return
    }
    if !isNew { try delete(student, school, year) }
  }

  mutating func delete(_ student: Int, _ school: Int, _ year: Int) throws(StoreError) {
    try deleteLine.run(.integer(student), .integer(school), .integer(year))
  }

  private static func write(
    _ statement: inout Statement, _ marks: [UInt8], _ student: Int, _ school: Int, _ year: Int
  ) throws(StoreError) {
    statement.reset()
    try statement.bind(bytes: marks[...], at: 1)
    statement.bind(integer: student, at: 2)
    statement.bind(integer: school, at: 3)
    statement.bind(integer: year, at: 4)
    while try statement.step() {}
  }

  mutating func details(
    _ student: Int, _ school: Int, _ first: SchoolDay, _ last: SchoolDay
  ) throws(StoreError) -> [StoredDetail] {
    selectDetails.reset()
    selectDetails.bind(integer: student, at: 1)
    selectDetails.bind(integer: school, at: 2)
    selectDetails.bind(integer: first.number, at: 3)
    selectDetails.bind(integer: last.number, at: 4)
    var details: [StoredDetail] = []
    while try selectDetails.step() {
      details.append(
        StoredDetail(
          day: selectDetails.day(0), importID: selectDetails.integer(1), part: selectDetails.optionalInteger(2),
          minutes: selectDetails.optionalInteger(3), code: selectDetails.optionalText(4),
          reason: selectDetails.optionalText(5), others: selectDetails.optionalText(6)))
    }
    return details
  }
}
