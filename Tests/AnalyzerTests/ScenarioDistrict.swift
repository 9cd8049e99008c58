import Analyzer
import Domain

/// An invented school of some hundred students who are ill now and then; a test writes over it what it looks at.
struct ScenarioDistrict {
  /// A letter a student and school day; `h` is a third of a day missed, `H` a half.
  var marks: [[UInt8]]
  /// The school of each student, and the day on which he moved to another.
  var moves: [Int: (from: Int, to: Int)] = [:]
  var calendar: [CalendarDay] = []

  /// - Parameter quiet: students without any absence of their own.
  init(seed: UInt64 = 41, students: Int = 300, days: Int = 100, quiet: Int = 0) {
    var dice = Dice(seed)
    marks = (0..<students).map { student in
      var line = Array(repeating: UInt8(0x50), count: days)
      var ill = 0
      for day in 0..<days {
        if ill == 0, dice.chance(0.018) { ill = Int.random(in: 1...4, using: &dice) }
        if ill > 0 {
          ill -= 1
          if student >= quiet { line[day] = 0x41 }
        }
      }
      return line
    }
  }

  /// Writes letters over some days of a student.
  mutating func write(_ letters: String, student: Int, from day: Int) {
    for (place, letter) in letters.utf8.enumerated() where day + place < marks[student].count {
      marks[student][day + place] = letter
    }
  }

  /// Writes one letter over some days of all students.
  mutating func writeAll(_ letter: Character, _ days: Range<Int>) {
    for student in marks.indices { for day in days { marks[student][day] = letter.asciiValue ?? 0x2E } }
  }

  func history(_ student: Int) -> StudentHistory {
    var lines: [RegisterLine] = []
    for (place, letter) in marks[student].enumerated() where letter != 0x2E {
      let day = Child.day(place)
      let school = moves[student].map { place >= $0.to ? "elm" : "oak" } ?? "oak"
      ChildrenTables.add(
        letter == 0x68 ? 0x48 : letter, letter == 0x68 ? 840 : letter == 0x48 ? 1260 : nil, day, school, to: &lines)
    }
    var enrolments = [Enrolment(school: "oak", entered: Child.monday)]
    if let move = moves[student] {
      enrolments[0].left = Child.day(move.from - 1)
      enrolments.append(Enrolment(school: "elm", entered: Child.day(move.to)))
    }
    return StudentHistory(id: "\(student)", enrolments: enrolments, lines: lines)
  }

  /// Every student's finding at the end of a school day.
  func findings(_ place: Int) -> [Finding] {
    let histories = marks.indices.map { history($0) }
    let asOf = Child.day(place)
    let analyzer = Analyzer(district: District(histories: histories, calendar: calendar, asOf: asOf))
    return histories.map { analyzer.analyze($0, asOf: asOf) }
  }

  /// The students on the list at a stage or above.
  func flagged(_ place: Int, atLeast stage: Stage) -> Set<Int> {
    Set(findings(place).enumerated().filter { $0.element.state == .active && $0.element.stage >= stage }.map(\.offset))
  }

  /// One student's week ends up to a school day.
  func weeks(_ student: Int, _ place: Int) -> [Trajectory.Week] {
    let histories = marks.indices.map { history($0) }
    let asOf = Child.day(place)
    let analyzer = Analyzer(district: District(histories: histories, calendar: calendar, asOf: asOf))
    return analyzer.trajectory(histories[student], asOf: asOf).1.weeks
  }
}
