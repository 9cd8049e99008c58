public import Domain

/// Builds a district from its school days, row by row, as `ebb days` or any group-by writes them.
///
/// Beside ``DistrictCensus``, which counts the same figures from the students' marks.
public struct DistrictDays: Sendable {
  private let schoolYear: SchoolYear
  private let constants: AnalysisConstants
  private var tallies: [DayTally] = []
  private var places: [String: Int] = [:]
  /// The school of the row before: a table is sorted by school.
  private var last = -1

  public init(schoolYear: SchoolYear = SchoolYear(), constants: AnalysisConstants = AnalysisConstants()) {
    self.schoolYear = schoolYear
    self.constants = constants
  }

  /// The schools named so far.
  public var schoolCount: Int { tallies.count }
  /// The only school named so far; nil when there are none or several.
  public var onlySchool: String? { tallies.count == 1 ? tallies[0].name : nil }
  /// The last school day named so far.
  public var lastDay: SchoolDay? { tallies.compactMap(\.lastSchoolDay).max().map { SchoolDay(number: $0) } }

  /// Adds a school day with its figures; false, and nothing changed, when that school has the day already.
  public mutating func add(_ day: District.Rate) -> Bool {
    let place = place(of: day.school)
    let number = day.day.number
    tallies[place].cover(number...number)
    if tallies[place][number].isSchoolDay { return false }
    tallies[place][number].isSchoolDay = true
    tallies[place][number].expected = min(max(day.expectedParts, 0), 1 << 40)
    tallies[place][number].missed = min(max(day.missedParts, 0), 1 << 40)
    tallies[place][number].tookRegister = day.tookRegister
    return true
  }

  private mutating func place(of school: String) -> Int {
    if last >= 0, tallies[last].name == school { return last }
    last = places[school] ?? tallies.count
    if last == tallies.count {
      tallies.append(DayTally(name: school))
      places[school] = last
    }
    return last
  }

  /// The district of the days added.
  public consuming func district() -> District {
    District(tallies: tallies, schoolYear: schoolYear, constants: constants, keepsRates: false)
  }
}
