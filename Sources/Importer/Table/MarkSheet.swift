import Domain

/// An attendance table while it is filled, in the order of the file.
struct MarkSheet: Sendable {
  struct LineKey: Hashable {
    var student: String
    var school: String
  }

  var lines: [AttendanceTable.Line] = []
  private var lineOf: [LineKey: Int] = [:]
  /// In the order of their coming.
  var days: [SchoolDay] = []
  private var slotOf: [Int: Int] = [:]
  /// `marks[slot][line]`.
  var marks: [[UInt8]] = []
  var details: [MarkDetail] = []
  /// Where a cell's detail stands; made when a cell is asked for twice.
  private var detailAt: [Int: Int]?
  var texts = ByteTable()
  var codes: CodeCounter
  var counts: [CountPeriod] = []

  init(book: CodeBook) {
    codes = CodeCounter(book: book)
    _ = texts.insert("")
  }

  /// The line of a student at a school, made when new.
  mutating func line(_ student: String, school: String, isNew: Bool, name: @autoclosure () -> String) -> Int {
    let key = LineKey(student: student, school: school)
    if let line = lineOf[key] { return line }
    lines.append(.init(student: student, school: school, isNew: isNew, name: isNew ? name() : ""))
    lineOf[key] = lines.count - 1
    return lines.count - 1
  }

  /// More days than any school exports in one file; beyond, only damage or malice would fill memory.
  static let mostDays = 4000

  /// What is wrong with a day that would be one too many.
  func complaint(_ day: SchoolDay) -> Complaint? {
    guard days.count >= MarkSheet.mostDays, slotOf[day.number] == nil else { return nil }
    return Complaint(
      code: .badDate, expected: "one of the first \(MarkSheet.mostDays) days of the file", hint: "is the column a date?"
    )
  }

  /// The place of a day in ``days`` and ``marks``, made when new.
  mutating func slot(_ day: SchoolDay) -> Int {
    if let slot = slotOf[day.number] { return slot }
    days.append(day)
    marks.append(Array(repeating: Mark.unknown.rawValue, count: lines.count))
    slotOf[day.number] = days.count - 1
    return days.count - 1
  }

  @inline(__always)
  func mark(line: Int, slot: Int) -> UInt8 { line < marks[slot].count ? marks[slot][line] : Mark.unknown.rawValue }

  @inline(__always)
  mutating func set(_ mark: UInt8, line: Int, slot: Int) {
    if line >= marks[slot].count { lengthen(slot, to: line) }
    marks[slot][line] = mark
  }

  private mutating func lengthen(_ slot: Int, to line: Int) {
    while marks[slot].count <= line { marks[slot].append(Mark.unknown.rawValue) }
  }

  /// The detail of a cell.
  mutating func detail(line: Int, slot: Int) -> MarkDetail? {
    var places = detailAt ?? [:]
    detailAt = nil
    if places.count != details.count {
      for place in places.count..<details.count { places[MarkSheet.cell(details[place])] = place }
    }
    defer { detailAt = places }
    return places[line << 20 | slot].map { details[$0] }
  }

  /// Puts a detail in place of the cell's old one.
  mutating func replaceDetail(_ detail: MarkDetail) {
    if self.detail(line: Int(detail.line), slot: Int(detail.day)) == nil {
      details.append(detail)
    } else if let place = detailAt?[MarkSheet.cell(detail)] {
      details[place] = detail
    }
  }

  private static func cell(_ detail: MarkDetail) -> Int { Int(detail.line) << 20 | Int(detail.day) }

  /// The finished table: days ascending, details in their order.
  consuming func table() -> AttendanceTable {
    let order = days.indices.sorted { days[$0] < days[$1] }
    var sortedMarks: [[UInt8]] = []
    sortedMarks.reserveCapacity(order.count)
    for slot in order { sortedMarks.append(marks[slot]) }
    marks = []
    // An export in the order of its days needs no renumbering, and so no copy of a million details.
    if !order.elementsEqual(order.indices) {
      var newPlace = Array(repeating: 0, count: order.count)
      for (place, slot) in order.enumerated() { newPlace[slot] = place }
      for index in details.indices { details[index].day = UInt32(newPlace[Int(details[index].day)]) }
    }
    let inOrder = details.indices.dropFirst().allSatisfy { index in
      (details[index - 1].day, details[index - 1].line) < (details[index].day, details[index].line)
    }
    if !inOrder { details.sort { ($0.day, $0.line) < ($1.day, $1.line) } }
    var table = AttendanceTable(
      lines: lines, days: order.map { days[$0] }, marks: sortedMarks, details: details,
      texts: (0..<texts.count).map { texts[$0] }, codeUses: codes.codeUses, counts: counts)
    table.registers = table.scopes
    return table
  }
}

extension AttendanceTable {
  /// Each school with the first and last day on which one of its lines has a mark or a total.
  var scopes: [Scope] {
    var bySchool: [String: (first: SchoolDay, last: SchoolDay)] = [:]
    func widen(_ school: String, _ first: SchoolDay, _ last: SchoolDay) {
      let old = bySchool[school] ?? (first, last)
      bySchool[school] = (min(old.first, first), max(old.last, last))
    }
    let schools = Array(Set(lines.map(\.school)))
    let numbers = Dictionary(uniqueKeysWithValues: zip(schools, schools.indices))
    let schoolOf = lines.map { numbers[$0.school] ?? 0 }
    for (place, day) in days.enumerated() {
      var seen = Array(repeating: false, count: schools.count)
      var left = schools.count
      for (line, mark) in marks[place].enumerated() where mark != Mark.unknown.rawValue && !seen[schoolOf[line]] {
        seen[schoolOf[line]] = true
        left -= 1
        if left == 0 { break }
      }
      for (number, isThere) in seen.enumerated() where isThere { widen(schools[number], day, day) }
    }
    for count in counts { widen(count.school, count.first, count.last) }
    return bySchool.map { Scope(school: $0.key, first: $0.value.first, last: $0.value.last) }
      .sorted { $0.school < $1.school }
  }
}
