/// A calendar day in the proleptic Gregorian calendar, without time or zone.
///
/// Stored as whole days since 1970-01-01, so that comparing and counting are integer arithmetic.
public struct SchoolDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Makes a day from its civil date; nil when no such day exists, or outside the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= SchoolDay.length(of: month, in: year)
    else { return nil }
    // Days from civil, Howard Hinnant, "chrono-compatible low-level date algorithms".
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    var parts = [0, 0, 0]
    for (part, range) in [(0, 0..<4), (1, 5..<7), (2, 8..<10)] {
      for index in range {
        guard (48...57).contains(bytes[index]) else { return nil }
        parts[part] = parts[part] * 10 + Int(bytes[index] - 48)
      }
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The civil date.
  public var civil: (year: Int, month: Int, day: Int) {
    // A number from a damaged file must not overflow; these bounds lie far outside the years 1 to 9999.
    let z = min(max(number, -10_000_000), 10_000_000) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// 1 for Monday to 7 for Sunday, as in ISO 8601.
  public var weekday: Int { (number + 3) - 7 * floorDivide(number + 3, 7) + 1 }

  /// Counts Monday-to-Sunday weeks; two days share a number exactly when they share a week.
  public var week: Int { floorDivide(number + 3, 7) }

  public func advanced(by days: Int) -> SchoolDay { SchoolDay(number: number + days) }
  public static func < (a: SchoolDay, b: SchoolDay) -> Bool { a.number < b.number }
  public static func - (a: SchoolDay, b: SchoolDay) -> Int { a.number - b.number }

  /// Whole calendar months from `earlier` to this day; zero when less than one has passed.
  public func months(since earlier: SchoolDay) -> Int {
    let (a, b) = (earlier.civil, civil)
    let whole = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
    return max(0, whole)
  }

  static func length(of month: Int, in year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension SchoolDay: CustomStringConvertible {
  public var description: String { iso }
}

func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }

/// Writes a number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
