import Domain

/// A student, school and day: what a file may say only once.
struct CellKey: Hashable, Sendable {
  var student: String
  var school: String
  var day: Int
  /// The period of the day; empty for the whole day.
  var period: String

  init(_ line: AttendanceTable.Line, _ day: SchoolDay, period: String = "") {
    student = line.student
    school = line.school
    self.day = day.number
    self.period = period
  }
}

/// Cells of which rows disagree: found in a first pass, their rows collected in a second.
///
/// To remember the line of every mark would cost four bytes a mark; to read a faulty file twice costs nothing else.
struct Conflicts: Sendable {
  private var found: Set<CellKey> = []
  private var rows: [CellKey: [RejectedRow]] = [:]
  private(set) var isSecondPass = false

  var isEmpty: Bool { found.isEmpty }
  var count: Int { found.count }
  func has(_ key: CellKey) -> Bool { found.contains(key) }
  mutating func note(_ key: CellKey) { found.insert(key) }
  mutating func add(_ row: RejectedRow, to key: CellKey) { rows[key, default: []].append(row) }

  /// The same cells, to be collected.
  var forSecondPass: Conflicts {
    var copy = self
    copy.isSecondPass = true
    return copy
  }

  /// The collected rows; each names another line of its cell that says something else.
  var rejected: [RejectedRow] {
    var result: [RejectedRow] = []
    for (key, rows) in rows {
      for (place, row) in rows.enumerated() {
        var row = row
        let others = rows.indices.filter { $0 != place }
        let other = others.first { rows[$0].value != row.value } ?? others.first
        guard let other else {
          row.expected = "the only total of its days"
          row.hint = "the days of another row overlap those of this one: keep one of them"
          result.append(row)
          continue
        }
        row.expected = "what line \(rows[other].line) says (‘\(RejectedRow.shown(rows[other].value))’)"
        row.hint = "one student, one day (\(SchoolDay(number: key.day).iso)), two statuses: keep the right row"
        result.append(row)
      }
    }
    return result
  }
}
