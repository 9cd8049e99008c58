import Domain

/// Numbers and dates as a counselor reads them.
enum Wording {
  static let unknown = "not known"

  static func text(_ value: IndicatorValue) -> String {
    switch value {
    case .unknown: unknown
    case .count(let count): String(count)
    case .parts(let parts): days(parts)
    case .share(let share): percent(share)
    case .number(let number): decimal(number)
    case .day(let day): day.short
    }
  }

  /// `14 %`, halves up.
  static func percent(_ share: Share) -> String {
    let whole = (200 * share.numerator + share.denominator) / (2 * share.denominator)
    return "\(whole) %"
  }

  /// `11` or `11.5` days, to one decimal.
  static func days(_ parts: Int?) -> String {
    guard let parts else { return unknown }
    let tenths = (20 * parts + Mark.wholeDay) / (2 * Mark.wholeDay)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  /// A number to one decimal.
  static func decimal(_ number: Double) -> String {
    guard number.magnitude < 1e12 else { return unknown }
    let tenths = Int(number.magnitude * 10 + 0.5)
    let text = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    return number < 0 && tenths > 0 ? "-" + text : text
  }

  /// `1 or 2`, or `2` when it is close to a whole number.
  static func between(_ number: Double) -> String {
    guard number < 1e9 else { return unknown }
    let low = Int(max(0, number))
    let rest = max(0, number) - Double(low)
    if rest < 0.1, low > 0 { return String(low) }
    return rest > 0.9 ? String(low + 1) : "\(low) or \(low + 1)"
  }

  static func day(_ number: Int?) -> String { number.map { SchoolDay(number: $0).short } ?? unknown }

  /// `1 day`, `2 days`.
  static func counted(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }

  /// `1 day`, `2.5 days`.
  static func counted(parts: Int, _ noun: String) -> String {
    let text = days(parts)
    return text == "1" ? "1 \(noun)" : "\(text) \(noun)s"
  }
}
