public import Domain

extension District {
  /// The district of a student of whose schools nothing else is known: his own marks are the school days.
  ///
  /// No day has a rate, so that a day is taken to be like the mean, and the mean to be `unknown-share`.
  public static func alone(
    _ history: StudentHistory, asOf: SchoolDay, schoolYear: SchoolYear = SchoolYear(),
    constants: AnalysisConstants = AnalysisConstants()
  ) -> District {
    var days: [String: Set<SchoolDay>] = [:]
    for line in history.lines where line.firstDay.number.magnitude < 10_000_000 {
      for (place, letter) in line.marks.enumerated() {
        let day = line.firstDay.advanced(by: place)
        if (Mark(rawValue: letter) ?? .unknown) != .unknown, day <= asOf { days[line.school, default: []].insert(day) }
      }
    }
    return District(schoolDays: days, rates: [], schoolYear: schoolYear, constants: constants)
  }
}
