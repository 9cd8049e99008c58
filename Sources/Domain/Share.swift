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

  // In twice the width: a fraction from a file may be as large as a number can be.
  public static func == (a: Share, b: Share) -> Bool { a.times(b) == b.times(a) }
  public static func < (a: Share, b: Share) -> Bool { a.times(b) < b.times(a) }
  private func times(_ other: Share) -> (Int, UInt) {
    let product = numerator.multipliedFullWidth(by: other.denominator)
    return (product.high, product.low)
  }
  public func hash(into hasher: inout Hasher) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    hasher.combine(numerator < 0)
    hasher.combine(numerator.magnitude / max(a, 1))
    hasher.combine(denominator.magnitude / max(a, 1))
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
    let (scaled, isLarge) = numerator.magnitude.multipliedReportingOverflow(by: 20_000)
    let (whole, isLarger) = scaled.addingReportingOverflow(denominator.magnitude)
    if isLarge || isLarger { return Domain.shown(value) }
    let rounded = Double(whole / (2 * denominator.magnitude)) / 10_000
    return numerator < 0 ? -rounded : rounded
  }
}
