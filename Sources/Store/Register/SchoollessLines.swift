public import Domain

/// Marks that came before any roster stand at no school; once the student is enrolled they are that school's.
///
/// Without this, attendance imported before the roster would count for nobody, and a child would be missed.
public enum SchoollessLines {
  /// Gives each mark without a school to the enrolment that covers its day; a school's own mark always wins.
  public static func given(to enrolments: [Enrolment], lines: [RegisterLine]) -> [RegisterLine] {
    guard !enrolments.isEmpty, lines.contains(where: { $0.school.isEmpty }) else { return lines }
    if enrolments.contains(where: { $0.school.isEmpty }) { return lines }
    var result = lines.filter { !$0.school.isEmpty }
    for line in lines where line.school.isEmpty {
      for (place, letter) in line.marks.enumerated() where letter != Mark.unknown.rawValue {
        let day = line.firstDay.advanced(by: place)
        let covering = enrolments.filter { $0.covers(day) }
        guard let school = (covering.first(where: \.isMain) ?? covering.first)?.school else { continue }
        let target =
          result.firstIndex { $0.school == school && $0.firstDay == line.firstDay }
          ?? {
            let blank = Array(repeating: Mark.unknown.rawValue, count: line.marks.count)
            result.append(RegisterLine(school: school, firstDay: line.firstDay, marks: blank))
            return result.count - 1
          }()
        guard result[target].marks[place] == Mark.unknown.rawValue else { continue }
        result[target].marks[place] = letter
        if let part = line.parts.first(where: { $0.place == place }) { result[target].parts.append(part) }
        if line.rooms.contains(place) { result[target].rooms.append(place) }
      }
    }
    for place in result.indices {
      result[place].parts.sort { $0.place < $1.place }
      result[place].rooms.sort()
    }
    return result
  }
}
