import Domain

/// Finds the year of a day that a file writes without one.
struct YearFinder: Sendable {
  /// The days among which the answer must be, when anything tells.
  private let range: ClosedRange<SchoolDay>?

  /// `--days` tells; else the twelve months up to a week after `--as-of`; else the span of the calendar.
  init(options: ImportOptions, known: KnownSchool) {
    if let days = options.days {
      // A week may begin before the first day.
      range = days.lowerBound.advanced(by: -6)...days.upperBound
    } else if let asOf = options.asOf {
      range = asOf.advanced(by: 8 - 365)...asOf.advanced(by: 7)
    } else {
      let days = known.calendar.values.lazy.flatMap(\.keys)
      if let first = days.min(), let last = days.max() {
        // The school year to which the calendar belongs.
        let year = known.schoolYear
        range = year.firstDay(of: year.year(of: first))...year.firstDay(of: year.year(of: last) + 1).advanced(by: -1)
      } else {
        range = nil
      }
    }
  }

  /// The one year in which the day lies in the range; nil when there is none or more than one.
  func year(month: Int, day: Int) -> Int? {
    guard let range else { return nil }
    let years = (range.lowerBound.civil.year...range.upperBound.civil.year).filter { year in
      SchoolDay(year: year, month: month, day: day).map { range.contains($0) } ?? false
    }
    return years.count == 1 ? years[0] : nil
  }
}
