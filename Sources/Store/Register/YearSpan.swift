import Domain

/// One school year's part of a file's days.
struct YearSpan {
  var year: Int
  /// The first day of the school year.
  var firstDay: SchoolDay
  var lastDay: SchoolDay
  /// Places in the feed's days.
  var places: Range<Int>

  /// Cuts ascending days into their school years.
  static func spans(_ days: [SchoolDay], _ schoolYear: SchoolYear) -> [YearSpan] {
    var spans: [YearSpan] = []
    for (place, day) in days.enumerated() {
      let year = schoolYear.year(of: day)
      if spans.last?.year == year {
        spans[spans.count - 1].places = spans[spans.count - 1].places.lowerBound..<(place + 1)
      } else {
        spans.append(
          YearSpan(
            year: year, firstDay: schoolYear.firstDay(of: year),
            lastDay: schoolYear.firstDay(of: year + 1).advanced(by: -1), places: place..<(place + 1)))
      }
    }
    return spans
  }
}
