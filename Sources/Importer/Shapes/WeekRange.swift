import Domain

/// Reads the week of a row of weekly totals.
struct WeekRange {
  enum Found: Equatable {
    case days(SchoolDay, SchoolDay)
    /// Days and months without a year, and nothing tells it.
    case withoutYear
    case none
  }
  let years: YearFinder

  /// `09 Mar - 15 Mar`, `2026-03-09 to 2026-03-15`, `09/03/2026 - 15/03/2026`, `2026-W11`, or the Monday alone.
  func read(_ text: String) -> Found {
    if let week = WeekRange.isoWeek(text) { return .days(week, week.advanced(by: 6)) }
    for separator in [" - ", " – ", " — ", " to ", " bis ", "–", "—", "~", "〜", "～", "-", "/"] {
      let halves = WeekRange.split(text, at: separator)
      if let halves, let found = range(halves.0, halves.1) { return found }
    }
    if let day = DateReader.read(text, order: .iso), day.weekday == 1 { return .days(day, day.advanced(by: 6)) }
    return .none
  }

  /// The halves around the middle of the separators, when these are odd in number.
  private static func split(_ text: String, at separator: String) -> (String, String)? {
    let pieces = text.split(separator: separator, omittingEmptySubsequences: false)
    guard pieces.count % 2 == 0 else { return nil }
    let middle = pieces.count / 2
    func joined(_ pieces: ArraySlice<Substring>) -> String { CodeBook.trimmed(pieces.joined(separator: separator)) }
    return (joined(pieces[..<middle]), joined(pieces[middle...]))
  }

  /// Nil when one of the halves is no day.
  private func range(_ from: String, _ to: String) -> Found? {
    if let from = DayName.dayAndMonth(from), let to = DayName.dayAndMonth(to) {
      guard let year = from.year ?? to.year ?? years.year(month: from.month, day: from.day) else { return .withoutYear }
      let crosses = to.month < from.month
      let firstYear = from.year ?? (to.year.map { crosses ? $0 - 1 : $0 } ?? year)
      return WeekRange.ordered(
        SchoolDay(year: firstYear, month: from.month, day: from.day),
        SchoolDay(year: to.year ?? (crosses ? firstYear + 1 : firstYear), month: to.month, day: to.day))
    }
    // A week begins and ends in one order only; the other would make it months long.
    var found: Set<[SchoolDay]> = []
    for order in DateOrder.allCases {
      if case .days(let first, let last) = WeekRange.ordered(
        DateReader.read(from, order: order), DateReader.read(to, order: order))
      {
        found.insert([first, last])
      }
    }
    guard found.count == 1, let days = found.first else { return nil }
    return .days(days[0], days[1])
  }

  private static func ordered(_ first: SchoolDay?, _ last: SchoolDay?) -> Found? {
    guard let first, let last, last >= first, last - first <= 31 else { return nil }
    return .days(first, last)
  }

  /// The Monday of a week numbered as in ISO 8601: `2026-W11`, `2026W11`.
  private static func isoWeek(_ text: String) -> SchoolDay? {
    let pieces = text.uppercased().split(separator: "W", omittingEmptySubsequences: false)
    guard pieces.count == 2, let year = Int(pieces[0].filter { $0 != "-" && $0 != " " }), (1900...2199).contains(year),
      pieces[1].utf8.count <= 2, let week = Int(pieces[1]), (1...53).contains(week),
      let fourth = SchoolDay(year: year, month: 1, day: 4)
    else { return nil }
    // The week of 4 January is the first.
    let monday = fourth.advanced(by: 1 - fourth.weekday + 7 * (week - 1))
    // Only a year whose Thursday lies in it has a week 53.
    return monday.advanced(by: 3).civil.year == year ? monday : nil
  }
}
