import Domain

extension AttendanceTable {
  /// The students of the table as the analysis reads them, in the order of their first lines.
  /// - Parameter rooms: the codes that tell of a separate room of the school.
  func histories(_ rooms: SeparateRooms) -> [StudentHistory] {
    guard let first = days.first, let last = days.last else { return [] }
    var students: [StudentHistory] = []
    var places: [String: Int] = [:]
    var parts: [Int: [PartDetail]] = [:]
    for detail in details where detail.part >= 0 {
      parts[Int(detail.line), default: []].append(
        PartDetail(place: days[Int(detail.day)] - first, part: Int(detail.part)))
    }
    var apart: [Int: [Int]] = [:]
    for detail in details where detail.code > 0 && rooms.holds(texts[Int(detail.code)]) {
      apart[Int(detail.line), default: []].append(days[Int(detail.day)] - first)
    }
    let blank = Array(repeating: Mark.unknown.rawValue, count: last - first + 1)
    for (number, line) in lines.enumerated() {
      var letters = blank
      for (place, day) in days.enumerated() where number < marks[place].count {
        let letter = marks[place][number]
        if letter == Mark.unknown.rawValue { continue }
        letters[day - first] = letter
      }
      let place = places[line.student] ?? students.count
      if place == students.count {
        students.append(StudentHistory(id: line.student, enrolments: [], lines: []))
        places[line.student] = place
      }
      students[place].lines.append(
        RegisterLine(
          school: line.school, firstDay: first, marks: letters, parts: parts[number] ?? [],
          rooms: apart[number] ?? []))
    }
    return students
  }
}
