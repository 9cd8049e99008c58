public import Domain

/// Every school's days and shares, made once for all students.
public struct District: Sendable {
  /// How many student-days a school expected on a day and how many of them were missed, in parts of 2520.
  public struct Rate: Hashable, Sendable {
    public var school: String
    public var day: SchoolDay
    public var expectedParts: Int
    public var missedParts: Int
    /// Whether the school took a register.
    public var tookRegister: Bool
    /// - Parameter tookRegister: nil: it did when somebody was expected.
    public init(school: String, day: SchoolDay, expectedParts: Int, missedParts: Int, tookRegister: Bool? = nil) {
      self.school = school
      self.day = day
      self.expectedParts = expectedParts
      self.missedParts = missedParts
      self.tookRegister = tookRegister ?? (expectedParts > 0)
    }
    /// A rate in whole student-days.
    public init(school: String, day: SchoolDay, expected: Int, missed: Int) {
      self.init(
        school: school, day: day, expectedParts: expected.multipliedSafely, missedParts: missed.multipliedSafely)
    }
  }

  /// Days further back than this many before the last one are not looked at (40 years).
  static let reach = 14_610

  public let schoolYear: SchoolYear
  /// The rates behind the shares, by school and day: what `ebb days` writes and `init(schoolDays:rates:…)` reads.
  public let rates: [Rate]
  let schools: [SchoolLine]
  let places: [String: Int]
  /// The first school day of any school, and the last day of which any knows something.
  let firstDay: Int
  let lastDay: Int

  /// - Parameter keepsRates: false when nobody will ask for ``rates``, which take as much room as the days.
  init(tallies: [DayTally], schoolYear: SchoolYear, constants: AnalysisConstants, keepsRates: Bool = true) {
    let sorted = tallies.filter { !$0.days.isEmpty }.sorted { precedes($0.name, $1.name) }
    self.schoolYear = schoolYear
    schools = SchoolShares.lines(sorted, schoolYear: schoolYear, constants: constants)
    places = Dictionary(sorted.indices.map { (sorted[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    firstDay = sorted.compactMap(\.firstSchoolDay).min() ?? 0
    lastDay = sorted.map { $0.first + $0.days.count - 1 }.max() ?? -1
    guard keepsRates else {
      rates = []
      return
    }
    rates = sorted.flatMap { tally in
      tally.days.enumerated().filter { $0.element.isSchoolDay || $0.element.expected > 0 }.map { place, day in
        Rate(
          school: tally.name, day: SchoolDay(number: tally.first + place), expectedParts: day.expected,
          missedParts: day.missed, tookRegister: day.tookRegister)
      }
    }
  }

  /// A district whose days and rates are given; a day with somebody expected had a register.
  public init(
    schoolDays: [String: Set<SchoolDay>], rates: [Rate], schoolYear: SchoolYear = SchoolYear(),
    constants: AnalysisConstants = AnalysisConstants()
  ) {
    let last = max(rates.map(\.day.number).max() ?? .min, schoolDays.values.flatMap { $0 }.map(\.number).max() ?? .min)
    let first = last > Int.min + District.reach ? last - District.reach : last
    var tallies: [String: DayTally] = [:]
    for (school, days) in schoolDays {
      for day in days where day.number >= first {
        tallies[school, default: DayTally(name: school)].cover(day.number...day.number)
        tallies[school]?[day.number].isSchoolDay = true
      }
    }
    for rate in rates where rate.day.number >= first {
      tallies[rate.school, default: DayTally(name: rate.school)].cover(rate.day.number...rate.day.number)
      tallies[rate.school]?[rate.day.number].expected += min(max(rate.expectedParts, 0), 1 << 40)
      tallies[rate.school]?[rate.day.number].missed += min(max(rate.missedParts, 0), 1 << 40)
      if rate.tookRegister { tallies[rate.school]?[rate.day.number].tookRegister = true }
    }
    self.init(tallies: Array(tallies.values), schoolYear: schoolYear, constants: constants)
  }

  /// A district counted from the students' own marks, up to and including a day.
  ///
  /// A date is a school day when the calendar says so (school "" means every school); where it says nothing, when enough
  /// of the students who had a mark in the days before had one that day.
  public init(
    histories: some Sequence<StudentHistory>, calendar: [CalendarDay], asOf: SchoolDay,
    schoolYear: SchoolYear = SchoolYear(), weekdays: Set<Int> = [1, 2, 3, 4, 5],
    constants: AnalysisConstants = AnalysisConstants()
  ) {
    var census = DistrictCensus(asOf: asOf, schoolYear: schoolYear, weekdays: weekdays, constants: constants)
    for history in histories { census.add(history) }
    self = census.district(calendar: calendar)
  }

  /// Whether anything is known of a school.
  public func knows(_ school: String) -> Bool { places[school] != nil }

  /// Whether a date is a school day of a school.
  public func isSchoolDay(_ day: SchoolDay, of school: String) -> Bool {
    places[school].flatMap { schools[$0][day.number]?.isSchoolDay } ?? false
  }

  /// Whether a school took a register on a date.
  public func tookRegister(_ day: SchoolDay, at school: String) -> Bool {
    places[school].flatMap { schools[$0][day.number]?.tookRegister } ?? false
  }
}

extension Int {
  /// Whole days in parts of 2520, kept far from overflow.
  fileprivate var multipliedSafely: Int { Swift.min(Swift.max(self, 0), 1 << 28) * Mark.wholeDay }
}
