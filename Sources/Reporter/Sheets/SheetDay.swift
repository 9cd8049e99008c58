public import Domain

/// One school day of a student as a sheet counts it.
public struct SheetDay: Hashable, Sendable {
  public var day: SchoolDay
  public var school: String
  public var mark: Mark
  /// The missed part of 2520, as the file said.
  public var part: Int
  /// Whether the day was spent in a separate room of the school.
  public var isRoom: Bool

  public init(day: SchoolDay, school: String, mark: Mark, part: Int = 0, isRoom: Bool = false) {
    self.day = day
    self.school = school
    self.mark = mark
    self.part = part
    self.isRoom = isRoom
  }

  /// Whether some part of the day was attended.
  var isAttended: Bool { mark.isAttended || mark == .partial }

  /// The missed part of a day that was attended, 0 to 2519.
  ///
  /// A late mark never makes a whole day missed here: whoever came late has come.
  var missedPart: Int {
    switch mark {
    case .partial, .late, .leftEarly: min(max(part, 0), Mark.wholeDay - 1)
    default: 0
    }
  }
}

extension SheetDay {
  /// The days of a student: those the analysis counts while he is enrolled, before that those of schools of which only
  /// the register knows. A mark that a school went on writing after he had left counts nowhere.
  public static func all(
    trajectory: [Trajectory.Day], history: StudentHistory, upTo last: SchoolDay
  ) -> [SheetDay] {
    let enrolments = history.enrolments
    var rooms: Set<Place> = []
    for line in history.lines {
      for place in line.rooms { rooms.insert(Place(school: line.school, day: line.firstDay.advanced(by: place))) }
    }
    var days = trajectory.filter { day in
      day.day <= last && (enrolments.isEmpty || enrolments.contains { $0.covers(day.day) })
    }.map { day in
      let isElsewhere = day.mark == .elsewhere
      return SheetDay(
        day: day.day, school: day.school, mark: day.mark, part: day.part,
        isRoom: isElsewhere && history.schools.contains { rooms.contains(Place(school: $0, day: day.day)) })
    }
    guard !enrolments.isEmpty else { return days }
    // Another school's register, from before the roster knows of him.
    let known = Set(enrolments.map(\.school))
    var earlier: [SchoolDay: SheetDay] = [:]
    for line in history.lines where !known.contains(line.school) {
      for (place, letter) in line.marks.enumerated() where letter != Mark.unknown.rawValue {
        let day = line.firstDay.advanced(by: place)
        guard day <= last, let mark = Mark(rawValue: letter), !enrolments.contains(where: { $0.covers(day) }) else {
          continue
        }
        let part = line.parts.first { $0.place == place }?.part ?? (mark == .partial ? Mark.wholeDay / 2 : 0)
        let new = SheetDay(
          day: day, school: line.school, mark: mark, part: part,
          isRoom: mark == .elsewhere && rooms.contains(Place(school: line.school, day: day)))
        if let old = earlier[day], !new.comesBefore(old) { continue }
        earlier[day] = new
      }
    }
    days += earlier.values
    return days.sorted { $0.day < $1.day }
  }

  private struct Place: Hashable {
    var school: String
    var day: SchoolDay
  }

  /// Of two marks of a day: attended first, then expected, then known; else by the school's name.
  private func comesBefore(_ other: SheetDay) -> Bool {
    (order, school) < (other.order, other.school)
  }
  private var order: Int {
    switch mark {
    case .present: 0
    case .late: 1
    case .leftEarly: 2
    case .elsewhere: 3
    default: mark.isExpected ? 4 : mark.isBlank ? 6 : 5
    }
  }
}

extension StudentHistory {
  fileprivate var schools: Set<String> { Set(lines.map(\.school)) }
}
