import Domain

/// An exact fraction that may be unknown; every comparison of a rule is made with whole numbers.
struct Quantity: Hashable, Sendable {
  var numerator: Int
  /// Zero when the quantity is unknown, else above zero.
  var denominator: Int

  static let unknown = Quantity(0, 0)

  init(_ numerator: Int, _ denominator: Int = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Parts of a day as days.
  init(parts: Int) { self.init(parts, Mark.wholeDay) }

  /// A measured number as it is printed: four decimals, halves away from zero; unknown when it is not a number.
  init(shown value: Double) {
    guard value.magnitude < 1e12 else {
      self = .unknown
      return
    }
    let scaled = Int(value.magnitude * 10_000 + 0.5)
    self.init(value < 0 ? -scaled : scaled, 10_000)
  }

  /// Reads `12`, `0.25` or `-1.5`: at most nine digits before the point and six after; nil for anything else.
  init?(decimal text: some StringProtocol) {
    var bytes = Array(text.utf8)
    let isNegative = bytes.first == 0x2D
    if isNegative { bytes.removeFirst() }
    let pieces = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard let whole = pieces.first, (1...2).contains(pieces.count), (1...9).contains(whole.count) else { return nil }
    let decimals = pieces.count == 2 ? pieces[1] : []
    guard pieces.count == 1 || (1...6).contains(decimals.count) else { return nil }
    var (number, scale) = (0, 1)
    for byte in whole + decimals {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    for _ in decimals { scale *= 10 }
    while scale > 1, number % 10 == 0 { (number, scale) = (number / 10, scale / 10) }
    self.init(isNegative ? -number : number, scale)
  }

  var isKnown: Bool { denominator > 0 }
  var value: Double { denominator > 0 ? Double(numerator) / Double(denominator) : 0 }

  /// Compares two known quantities exactly: below zero, zero or above zero.
  func compared(with other: Quantity) -> Int {
    let (left, overflowLeft) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, overflowRight) = other.numerator.multipliedReportingOverflow(by: denominator)
    if overflowLeft || overflowRight {
      let (wideLeft, wideRight) = (
        Int128(numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(denominator)
      )
      return wideLeft < wideRight ? -1 : wideLeft > wideRight ? 1 : 0
    }
    return left < right ? -1 : left > right ? 1 : 0
  }

  /// The product; unknown where a factor is unknown or the product has no place in whole numbers.
  func multiplied(by other: Quantity) -> Quantity {
    let (top, overflowTop) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, overflowBottom) = denominator.multipliedReportingOverflow(by: other.denominator)
    return overflowTop || overflowBottom || bottom <= 0 ? .unknown : Quantity(top, bottom)
  }
}
