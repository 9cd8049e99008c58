/// Dates as an English reader says them; other languages have their own writer.
extension SchoolDay {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `20 Nov`.
  public var short: String { "\(civil.day) \(SchoolDay.months[civil.month - 1].prefix(3))" }
  /// `20 Nov 2026`.
  public var medium: String { "\(short) \(civil.year)" }
  /// `Fri 20 Nov 2026`.
  public var long: String { "\(SchoolDay.weekdays[weekday - 1]) \(medium)" }
  /// `20 November 2026`, as in a letter.
  public var letter: String { "\(civil.day) \(SchoolDay.months[civil.month - 1]) \(civil.year)" }
  /// `Mon` to `Sun`.
  public var weekdayName: String { SchoolDay.weekdays[weekday - 1] }

  /// `16–20 Nov`, `28 Nov – 2 Dec` or `18 Dec 2026 – 5 Jan 2027`.
  public static func range(_ first: SchoolDay, _ last: SchoolDay) -> String {
    if first == last { return first.short }
    let (a, b) = (first.civil, last.civil)
    if a.year != b.year { return "\(first.medium) – \(last.medium)" }
    return a.month == b.month ? "\(a.day)–\(last.short)" : "\(first.short) – \(last.short)"
  }
}
