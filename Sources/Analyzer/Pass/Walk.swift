import Domain

/// One walk over a student's days, closing every week.
struct Walk: ~Copyable {
  let program: RuleProgram
  var standing: Standing
  var ladder = Ladder()
  private(set) var rung = Ladder.Rung()
  /// The week closed before the last one.
  private(set) var before: Trajectory.Week?
  private var closed: Trajectory.Week?
  /// The last school day taken in; nil when there is none.
  private(set) var last: StudentDay?
  /// Filled only when asked for.
  private(set) var days: [Trajectory.Day] = []
  private(set) var weeks: [Trajectory.Week] = []
  /// Looks at every week's end of a back-test; nil otherwise.
  var recorder: WeekRecorder?
  private var nextCount = 0
  private let district: District
  private let keepsDays: Bool

  init(_ standing: consuming Standing, _ program: RuleProgram, _ district: District, keepsDays: Bool) {
    self.standing = standing
    self.program = program
    self.district = district
    self.keepsDays = keepsDays
  }

  /// Walks to the end; calendar time of the last row is counted as of `asOf`.
  mutating func run(asOf: Int) {
    var sunday = Int.min
    for day in standing.days {
      if day.day > sunday {
        if let last {
          if !standing.counts.isEmpty { takeCounts(upTo: sunday) }
          close(last)
        }
        sunday = day.day + 7 - SchoolDay(number: day.day).weekday
        standing.beginWeek()
      }
      if !standing.counts.isEmpty { takeCounts(upTo: day.day - 1) }
      let usual = standing.take(day)
      last = day
      if keepsDays { keep(day, usual) }
    }
    guard let last else { return }
    if !standing.counts.isEmpty { takeCounts(upTo: asOf) }
    // A back-test must not tell the last week from the others.
    if recorder == nil { standing.today = max(asOf, last.day) }
    close(last)
  }

  /// Takes in the periods that ended by a day.
  private mutating func takeCounts(upTo day: Int) {
    while nextCount < standing.counts.count, standing.counts[nextCount].last.number <= day {
      let period = standing.counts[nextCount]
      nextCount += 1
      if let school = district.places[period.school] { standing.take(period, school: school) }
    }
  }

  private mutating func close(_ last: StudentDay) {
    rung = ladder.close(&standing, program, on: last)
    recorder?.take(standing, program, rung, on: last)
    let week = Trajectory.Week(
      day: SchoolDay(number: last.day), stage: rung.stage, state: rung.state, trend: rung.trend, basis: rung.basis)
    (before, closed) = (closed, week)
    if keepsDays { weeks.append(week) }
  }

  private mutating func keep(_ day: StudentDay, _ usual: Double?) {
    days.append(
      Trajectory.Day(
        day: SchoolDay(number: day.day), school: district.schools[Int(day.school)].name, mark: day.mark,
        part: day.lawful ?? 0, usual: usual, excess: usual == nil ? nil : standing.excess.value,
        weight: usual == nil ? nil : standing.lastWeight, own: usual == nil ? nil : standing.lastOwn))
  }
}
