/// The twelve months in which a school counts attendance; named by the calendar year in which it begins.
public struct SchoolYear: Hashable, Sendable {
  /// Letters in one line of the register; the last is unused unless the year holds a 29 February.
  public static let length = 366
  /// 1 to 12: the month whose first day opens the year; 7 by default, 4 in Japan.
  public let startMonth: Int

  public init(startMonth: Int = 7) { self.startMonth = min(max(startMonth, 1), 12) }

  /// The year a day belongs to: 2026 for 1 July 2026 to 30 June 2027.
  public func year(of day: SchoolDay) -> Int {
    let (year, month, _) = day.civil
    return month >= startMonth ? year : year - 1
  }

  /// The first day of the year that begins in calendar year `year`.
  public func firstDay(of year: Int) -> SchoolDay {
    SchoolDay(year: min(max(year, 1), 9999), month: startMonth, day: 1) ?? SchoolDay(number: 0)
  }

  /// The place of a day in its year's line, from 0.
  public func offset(of day: SchoolDay) -> Int { day - firstDay(of: year(of: day)) }
}
