public import Domain

/// Counts every school's days from the histories, one student at a time, so that a district need not be held at once.
public struct DistrictCensus: Sendable {
  private let asOf: Int
  private let schoolYear: SchoolYear
  private let weekdays: Set<Int>
  private let constants: AnalysisConstants
  private var tallies: [DayTally] = []
  private var places: [String: Int] = [:]
  /// Students of two schools at once, or with totals only: counted when the school days are known.
  private var later: [StudentHistory] = []

  /// Starts an empty count up to and including a day; `weekdays` are 1 for Monday to 7 for Sunday.
  public init(
    asOf: SchoolDay, schoolYear: SchoolYear = SchoolYear(), weekdays: Set<Int> = [1, 2, 3, 4, 5],
    constants: AnalysisConstants = AnalysisConstants()
  ) {
    self.asOf = min(max(asOf.number, -1_000_000), 10_000_000)
    self.schoolYear = schoolYear
    self.weekdays = weekdays
    self.constants = constants
  }

  /// Counts one student.
  public mutating func add(_ history: StudentHistory) {
    let attendances = Attendances(history, from: asOf - District.reach, to: asOf)
    let isLater = attendances.overlaps || !history.counts.isEmpty
    if isLater { later.append(history) }
    for (line, school) in attendances.schools.enumerated() {
      tallies[place(school)].count(
        attendances.lines[line], attendances.places.filter { $0.line == line }, window: constants.registerWindow,
        countsRates: !isLater)
    }
    for period in history.counts where period.first <= period.last {
      let (first, last) = (max(period.first.number, asOf - District.reach), period.last.number)
      // A period is known at its last day, never before.
      guard first <= last, last <= asOf, attendances.schools.contains(period.school) else { continue }
      let tally = place(period.school)
      tallies[tally].cover(first...(last + 1))
      tallies[tally][first].countsChange += 1
      tallies[tally][last + 1].countsChange -= 1
    }
  }

  private mutating func place(_ school: String) -> Int {
    if let place = places[school] { return place }
    places[school] = tallies.count
    tallies.append(DayTally(name: school))
    return tallies.count - 1
  }

  /// The district, once every student is counted.
  public func district(calendar: [CalendarDay]) -> District {
    var tallies = tallies
    let days = CalendarBook(calendar, from: asOf - District.reach, to: asOf)
    for place in tallies.indices {
      if let range = days.range(of: tallies[place].name) { tallies[place].cover(range) }
      decideSchoolDays(&tallies[place], days)
    }
    for name in days.schoolNames where places[name] == nil {
      guard let range = days.range(of: name) else { continue }
      var tally = DayTally(name: name)
      tally.cover(range)
      decideSchoolDays(&tally, days)
      tallies.append(tally)
    }
    if !later.isEmpty { countLater(&tallies) }
    return District(tallies: tallies, schoolYear: schoolYear, constants: constants)
  }

  private func decideSchoolDays(_ tally: inout DayTally, _ calendar: CalendarBook) {
    var (active, counted) = (0, 0)
    guard !tally.days.isEmpty else { return }
    for day in tally.first..<(tally.first + tally.days.count) {
      active += tally[day].activeChange
      counted += tally[day].countsChange
      let known = tally[day].known
      // One student alone is his school's register; otherwise a single mark on a free day proves nothing.
      let tookRegister =
        known > 0 && known >= min(constants.registerLeast, active)
        && Double(known) >= constants.registerShare * Double(active)
      let inWeek = weekdays.contains(SchoolDay(number: day).weekday)
      let assumed = inWeek && (tookRegister || active == 0 && counted > 0)
      tally[day].isSchoolDay = day <= asOf && (calendar.isSchoolDay(day, of: tally.name) ?? assumed)
      tally[day].tookRegister = tally[day].isSchoolDay && tookRegister
      if !tally[day].isSchoolDay {
        tally[day].expected = 0
        tally[day].missed = 0
      }
    }
  }

  /// Adds the students whose days can be read only when the school days are known.
  private func countLater(_ tallies: inout [DayTally]) {
    let bare = District(tallies: tallies, schoolYear: schoolYear, constants: constants)
    let places = Dictionary(uniqueKeysWithValues: tallies.indices.map { (tallies[$0].name, $0) })
    for history in later {
      let days = StudentDays.read(history, in: bare, upTo: asOf)
      for day in days {
        guard let ebb = day.ebb, let place = places[bare.schools[Int(day.school)].name] else { continue }
        tallies[place][day.day].expected += Mark.wholeDay
        tallies[place][day.day].missed += ebb
      }
      var taken = Array(repeating: false, count: days.count)
      for period in CountSpread.ordered(history.counts, upTo: asOf) {
        guard let school = bare.places[period.school], let place = places[period.school] else { continue }
        let spread = CountSpread(period, over: days, at: school, taken: &taken)
        for share in spread.windowDays {
          tallies[place][days[share.place].day].expected += Mark.wholeDay
          tallies[place][days[share.place].day].missed += share.missed
        }
      }
    }
  }
}
