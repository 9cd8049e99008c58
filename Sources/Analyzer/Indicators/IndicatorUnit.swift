import Domain

/// What an indicator is measured in, and so what a rule may compare it with.
public enum IndicatorUnit: String, CaseIterable, Sendable {
  /// Whole days.
  case days
  /// Days with parts.
  case partDays = "days and parts"
  /// Days with parts, as a mean or difference.
  case meanDays = "days, a mean"
  case calendarDays = "calendar days"
  case months
  case share
  case count
  /// A bare number.
  case number
  case total
  case date

  /// Whether a rule may write `days` after the number.
  var takesDays: Bool { [.days, .partDays, .meanDays, .calendarDays].contains(self) }

  /// Whether a factor times the other may be compared with it.
  func fits(_ other: IndicatorUnit) -> Bool {
    self != .date && (self == other || takesDays && other.takesDays)
  }
}

extension IndicatorUnit {
  /// What a value in this unit is held against: a share stays one, days may have parts.
  func bound(_ quantity: Quantity) -> IndicatorValue {
    guard quantity.isKnown else { return .unknown }
    return self == .share ? value(quantity) : .number(quantity.value)
  }

  /// A fraction in this unit.
  func value(_ quantity: Quantity) -> IndicatorValue {
    guard quantity.isKnown else { return .unknown }
    switch self {
    case .days, .calendarDays, .months, .count: return .count(quantity.numerator / quantity.denominator)
    case .partDays: return .parts(quantity.numerator)
    case .share: return Share(quantity.numerator, of: quantity.denominator).map { .share($0) } ?? .unknown
    case .meanDays, .number, .total: return .number(quantity.value)
    case .date: return .unknown
    }
  }
}
