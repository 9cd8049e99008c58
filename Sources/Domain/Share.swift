/// An exact fraction: a share of days, compared without rounding.
public struct Share: Hashable, Comparable, Sendable {
  public let numerator: Int
  /// Above zero.
  public let denominator: Int

  /// Makes a share; nil when the whole is not above zero.
  public init?(_ numerator: Int, of denominator: Int) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  public var value: Double { Double(numerator) / Double(denominator) }

  public static func == (a: Share, b: Share) -> Bool { a.numerator * b.denominator == b.numerator * a.denominator }
  public static func < (a: Share, b: Share) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
  public func hash(into hasher: inout Hasher) {
    var (a, b) = (abs(numerator), denominator)
    while b != 0 { (a, b) = (b, a % b) }
    hasher.combine(numerator / max(a, 1))
    hasher.combine(denominator / max(a, 1))
  }
}

/// Rounds to four decimals, half away from zero, as every number leaves the program.
public func shown(_ value: Double) -> Double {
  let scaled = value.magnitude * 10_000 + 0.5
  guard scaled < 9e15 else { return value }  // beyond it a double has no decimals left to round; also not a number
  let rounded = Double(Int(scaled)) / 10_000
  return value < 0 ? -rounded : rounded
}

extension Share {
  /// The value to four decimals, half away from zero, computed from the whole numbers.
  public var shown: Double {
    let rounded = Double((numerator.magnitude * 20_000 + denominator.magnitude) / (2 * denominator.magnitude)) / 10_000
    return numerator < 0 ? -rounded : rounded
  }
}
