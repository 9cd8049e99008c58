import Domain
import Importer

/// Kept-back rows as they read today: what they say, cell by cell, and which still cannot be taken.
struct KeptReading {
  /// One student, school and day.
  struct Cell: Hashable {
    var student: String
    var school: String
    var day: SchoolDay
  }
  /// What one row says by itself.
  struct Said {
    var cells: [Cell] = []
    var counts: [CountPeriod] = []
    var people: PeopleContent?
  }

  let file: KeptFile
  let options: ImportOptions
  let outcome: ImportOutcome
  /// By the place of the row.
  let rejected: [Int: [RejectedRow]]
  private let name: String
  private let known: KnownSchool
  let knownForAll: KnownSchool

  /// Reads the rows together, because a day may be put together from several of them.
  init(_ file: KeptFile, options: ImportOptions, name: String, known: KnownSchool) throws(ImportError) {
    self.file = file
    self.options = options
    knownForAll = known
    self.name = name
    outcome = try Importer.read(bytes: file.bytes, name: name, options: options, known: known)
    var rejected: [Int: [RejectedRow]] = [:]
    for row in known.withoutErased(outcome.rejected) {
      if let place = file.row(atLine: row.line) { rejected[place, default: []].append(row) }
    }
    self.rejected = rejected
    // A single row is read among the students that the rows name: a district's are too many to look through each time.
    var few = known
    if let table = outcome.attendance {
      let named = Set(table.lines.map(\.student))
      few.students = known.students.filter { named.contains($0.key) }
    }
    self.known = few
  }

  /// Why a kept-back row still cannot be taken; nil when it can.
  func complaint(_ row: Int, _ field: String) -> RejectedRow? {
    let found = rejected[row] ?? []
    guard day(ofHeader: field) != nil else { return found.first }
    // In a wide file each cell is kept back by itself, unless the whole row is.
    return found.first { $0.field == field || day(ofHeader: $0.field) == nil }
  }

  /// The day that heads a column of a wide file; nil for any other column.
  func day(ofHeader field: String) -> SchoolDay? {
    outcome.shape.hasPrefix("wide") ? Importer.day(ofHeader: field, order: options.dateOrder) : nil
  }

  /// What a row says, read by itself; nil when it cannot be read alone.
  func said(_ row: Int) -> Said? {
    let alone = KeptFile(header: file.header, rows: [file.rows[row]])
    guard let outcome = try? Importer.read(bytes: alone.bytes, name: name, options: options, known: known) else {
      return nil
    }
    var said = Said(people: outcome.people)
    guard let table = outcome.attendance else { return said }
    said.counts = table.counts
    for (place, day) in table.days.enumerated() {
      for (line, mark) in table.marks[place].enumerated() where mark != Mark.unknown.rawValue {
        said.cells.append(Cell(student: table.lines[line].student, school: table.lines[line].school, day: day))
      }
    }
    return said
  }
}

extension AttendanceTable {
  /// The table with only some of its marks and totals.
  func keeping(_ cells: Set<KeptReading.Cell>, counts kept: Set<CountPeriod>) -> AttendanceTable {
    var table = AttendanceTable(days: days, texts: texts, codeUses: codeUses, counts: counts.filter(kept.contains))
    var newPlace: [Int: Int] = [:]
    for (place, line) in lines.enumerated() {
      let hasMark = days.contains { cells.contains(.init(student: line.student, school: line.school, day: $0)) }
      let hasCount = table.counts.contains { $0.student == line.student && $0.school == line.school }
      guard hasMark || hasCount else { continue }
      newPlace[place] = table.lines.count
      table.lines.append(line)
    }
    let blank = Mark.unknown.rawValue
    table.marks = days.map { _ in Array(repeating: blank, count: table.lines.count) }
    for (day, row) in marks.enumerated() {
      for (line, mark) in row.enumerated() where mark != blank {
        guard let place = newPlace[line], isKept(line, day, cells) else { continue }
        table.marks[day][place] = mark
      }
    }
    table.details = details.compactMap { detail in
      guard let place = newPlace[Int(detail.line)], isKept(Int(detail.line), Int(detail.day), cells) else { return nil }
      var detail = detail
      detail.line = UInt32(place)
      return detail
    }
    return table
  }

  private func isKept(_ line: Int, _ day: Int, _ cells: Set<KeptReading.Cell>) -> Bool {
    cells.contains(.init(student: lines[line].student, school: lines[line].school, day: days[day]))
  }
}
