public import Domain

/// What held for one student at the end of one week.
public struct ReplayCell: Hashable, Sendable {
  /// The rules that held, by their place in the rule book.
  public var rules: UInt64 = 0
  /// Missed parts of the last 20 days, or of those there are.
  public var missed20: UInt16 = 0
  /// What the flagging rules together said.
  public var stage = Stage.steady
  /// Whether the week was one of his at a school.
  public var isEnrolled = false

  public init() {}
}

/// Writes down what holds at every week's end of some weeks, student by student.
///
/// A class, because a walk is handed it at every student and only lends out how the student stands.
final class WeekRecorder {
  /// The most rules that one replay can tell apart.
  static let mostRules = 64

  private let weeks: ReplayWeeks
  private let stretch: Range<Int>
  private let analyzer: Analyzer
  private(set) var cells: [ReplayCell] = []
  private var student = ""
  /// Weeks at which days away with most of the class or school must be left out, and which.
  private(set) var again: [(week: Int, leftOut: Set<Int>)] = []
  private let looksAgain: Bool

  /// - Parameter looksAgain: false for the second look at such a week.
  init(_ analyzer: Analyzer, _ weeks: ReplayWeeks, stretch: Range<Int>, looksAgain: Bool = true) {
    self.analyzer = analyzer
    self.weeks = weeks
    self.stretch = stretch
    self.looksAgain = looksAgain
  }

  func reserve(students: Int) { cells.reserveCapacity(students * stretch.count) }

  /// Makes room for the next student.
  func begin(_ student: String) {
    self.student = student
    again = []
    cells.append(contentsOf: repeatElement(ReplayCell(), count: stretch.count))
  }

  /// Puts a week of the present student right.
  func put(_ cell: ReplayCell, week: Int) { cells[cells.count - stretch.count + week - stretch.lowerBound] = cell }

  func take(_ standing: borrowing Standing, _ program: RuleProgram, _ rung: Ladder.Rung, on last: StudentDay) {
    guard last.isEnrolled, let week = weeks.place(of: last.day), stretch.contains(week) else { return }
    var cell = ReplayCell()
    cell.isEnrolled = true
    cell.stage = rung.verdict
    cell.missed20 = UInt16(clamping: standing.log.missed(standing.log.count - 20, standing.log.count))
    for place in program.rules.indices.prefix(WeekRecorder.mostRules) where program.holds(place, standing) {
      cell.rules |= 1 << UInt64(place)
    }
    put(cell, week: week)
    guard looksAgain, rung.stage > .steady else { return }
    let common = CommonDays(standing, of: student, analyzer.company, analyzer.district)
    if !common.leftOut.isEmpty { again.append((week, Set(common.leftOut))) }
  }
}

extension Analyzer {
  /// What held for every student at the end of each of some weeks, students by row; it uses nothing after the last of them.
  ///
  /// - Parameter stretch: places of weeks whose knowledge differs only in later days, so that one walk serves them all.
  public func replay(
    _ histories: some Sequence<StudentHistory>, _ weeks: ReplayWeeks, _ stretch: Range<Int>
  ) -> [ReplayCell] {
    guard let last = stretch.last else { return [] }
    let recorder = WeekRecorder(self, weeks, stretch: stretch)
    recorder.reserve(students: histories.underestimatedCount)
    for history in histories {
      recorder.begin(history.id)
      _ = walk(history, weeks.close(last), keepsDays: false, recorder: recorder)
      // As an analysis of that week does: a flag that rests only on days that most shared is looked at without them.
      for (week, leftOut) in recorder.again {
        let second = WeekRecorder(self, weeks, stretch: week..<(week + 1), looksAgain: false)
        second.begin(history.id)
        _ = walk(history, weeks.close(week), keepsDays: false, without: leftOut, recorder: second)
        if let cell = second.cells.first { recorder.put(cell, week: week) }
      }
    }
    return recorder.cells
  }
}
