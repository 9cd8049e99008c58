/// How long a student has been away by the calendar, which holidays, closures and school moves do not stop.
///
/// Kato, Kanba & Teo 2020 set marks at three and at six months; MHLW 2010 at six. A clock says how long, never what.
public struct AwayClock: Hashable, Sendable {
  /// The second of the last two attended days in a row; the first expected day where there were none.
  public var since: SchoolDay
  /// Whether he was ever there on two days in a row.
  public var wasHere: Bool
  public var asOf: SchoolDay

  public init(since: SchoolDay, wasHere: Bool, asOf: SchoolDay) {
    self.since = since
    self.wasHere = wasHere
    self.asOf = asOf
  }

  /// Whole calendar months, from 0.
  public var months: Int { asOf.months(since: since) }
  /// The last mark passed: 0, 3 or 6 months.
  public var mark: Int { months >= 6 ? 6 : months >= 3 ? 3 : 0 }
  /// The days on which three and six months are over.
  public var threeMonths: SchoolDay { since.afterMonths(3) }
  public var sixMonths: SchoolDay { since.afterMonths(6) }

  /// One sentence with its dates; nil in the first month, in which school days say more.
  public var sentence: String? {
    guard months >= 1 else { return nil }
    let time = months == 1 ? "1 month" : "\(months) months"
    let start =
      wasHere
      ? "Away for \(time): last at school two days in a row on \(since.medium)"
      : "Never at school two days in a row since \(since.medium): \(time)"
    switch mark {
    case 6: return "\(start). Past the marks of 3 months (\(threeMonths.medium)) and 6 months (\(sixMonths.medium))."
    case 3: return "\(start). Past the mark of 3 months (\(threeMonths.medium)); 6 months on \(sixMonths.medium)."
    default: return "\(start). 3 months on \(threeMonths.medium)."
    }
  }
}

extension SchoolDay {
  /// The first day on which so many whole months have passed: 3 months after 30 November is 1 March.
  func afterMonths(_ count: Int) -> SchoolDay {
    let (year, month, day) = civil
    let months = year * 12 + month - 1 + count
    let (y, m) = (months / 12, months % 12 + 1)
    if let same = SchoolDay(year: y, month: m, day: day) { return same }
    // The month is too short: its end has not yet the day, the next month's first has.
    return SchoolDay(year: m == 12 ? y + 1 : y, month: m == 12 ? 1 : m + 1, day: 1) ?? self
  }
}
