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
  private(set) var cells: [ReplayCell] = []

  init(_ weeks: ReplayWeeks, stretch: Range<Int>) {
    self.weeks = weeks
    self.stretch = stretch
  }

  func reserve(students: Int) { cells.reserveCapacity(students * stretch.count) }

  /// Makes room for the next student.
  func begin() { cells.append(contentsOf: repeatElement(ReplayCell(), count: stretch.count)) }

  func take(_ standing: borrowing Standing, _ program: RuleProgram, _ rung: Ladder.Rung, on last: StudentDay) {
    guard last.isEnrolled, let week = weeks.place(of: last.day), stretch.contains(week) else { return }
    var cell = ReplayCell()
    cell.isEnrolled = true
    cell.stage = rung.verdict
    cell.missed20 = UInt16(clamping: standing.log.missed(standing.log.count - 20, standing.log.count))
    for place in program.rules.indices.prefix(WeekRecorder.mostRules) where program.holds(place, standing) {
      cell.rules |= 1 << UInt64(place)
    }
    cells[cells.count - stretch.count + week - stretch.lowerBound] = cell
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
    let recorder = WeekRecorder(weeks, stretch: stretch)
    recorder.reserve(students: histories.underestimatedCount)
    for history in histories {
      recorder.begin()
      _ = walk(history, weeks.close(last), keepsDays: false, recorder: recorder)
    }
    return recorder.cells
  }
}
