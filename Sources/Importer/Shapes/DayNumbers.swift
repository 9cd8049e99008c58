import Domain

/// Why the school days of a file cannot be counted.
public enum DayNumbersProblem: Error, Hashable, Sendable {
  /// The calendar lists no school day at this school; an empty name: at any.
  case noCalendar(school: String)
  /// It lists those of several school years, and nothing says which is meant.
  case severalYears(school: String, first: Int, last: Int)
}

/// The school days of one year, counted from 1 as the imported calendar has them.
struct DayNumbers: Sendable {
  typealias Problem = DayNumbersProblem

  /// Ascending; the first is day 1.
  let days: [SchoolDay]

  /// Counts the school days of the year of `--as-of` or `--days`, else of the only year that the calendar lists.
  init(school: String, options: ImportOptions, known: KnownSchool) throws(Problem) {
    let listed = Set((known.calendar[school] ?? [:]).keys).union((known.calendar[""] ?? [:]).keys)
    let days = listed.filter { known.kind(of: $0, at: school)?.isSchoolDay == true }
    let years = Set(days.map { known.schoolYear.year(of: $0) })
    var wanted = (options.asOf ?? options.days?.lowerBound).map { known.schoolYear.year(of: $0) }
    if wanted == nil, years.count > 1, let first = years.min(), let last = years.max() {
      throw .severalYears(school: school, first: first, last: last)
    }
    wanted = wanted ?? years.first
    self.days = days.filter { known.schoolYear.year(of: $0) == wanted }.sorted()
    if self.days.isEmpty { throw .noCalendar(school: school) }
  }

  /// The school day of a number; nil when the year has not so many.
  func day(_ number: Int) -> SchoolDay? { days.indices.contains(number - 1) ? days[number - 1] : nil }
}

extension DayNumbersProblem {
  var sentence: String {
    switch self {
    case .noCalendar(let school):
      "the file counts school days, and the calendar lists none"
        + (school.isEmpty ? "" : " of ‘\(RejectedRow.shown(school))’")
    case .severalYears(_, let first, let last):
      "the file counts school days, and the calendar has those of \(first) to \(last + 1)"
    }
  }

  var hint: String {
    switch self {
    case .noCalendar: "import a calendar with every school day of the year"
    case .severalYears: "say --as-of with the day of the export"
    }
  }
}
