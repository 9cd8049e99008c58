public import Domain

/// One student's lines, put together from the view that a person can read.
public struct AttendanceView {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// - Parameter isRoom: whether a code of a day learning elsewhere tells of a separate room of the school.
  public func lines(student id: String, isRoom: (String) -> Bool = { _ in false }) throws(StoreError) -> [RegisterLine]
  {
    let schoolYear = try database.schoolYear()
    var statement = try database.prepare(
      "SELECT school, date, mark, part, code FROM attendance WHERE student_id = ? ORDER BY school, date")
    try statement.bind(.text(id))
    var lines: [RegisterLine] = []
    while try statement.step() {
      guard let day = SchoolDay(iso: statement.text(1)), let letter = statement.bytes(2).first else { continue }
      let school = statement.text(0)
      let first = schoolYear.firstDay(of: schoolYear.year(of: day))
      if lines.last?.school != school || lines.last?.firstDay != first {
        lines.append(RegisterLine(school: school, firstDay: first, marks: LineMerge.blankLine))
      }
      let place = day - first
      guard place < SchoolYear.length else { continue }
      lines[lines.count - 1].marks[place] = letter
      if let part = statement.optionalInteger(3) {
        lines[lines.count - 1].parts.append(PartDetail(place: place, part: part))
      }
      if let code = statement.optionalText(4), isRoom(code) { lines[lines.count - 1].rooms.append(place) }
    }
    return lines
  }
}
