/// So many of so many, with what chance alone may have made of it.
public struct Proportion: Hashable, Sendable {
  public var part: Int
  public var whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// 0 to 1; nil of nothing.
  public var share: Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  /// The 95 % interval (Wilson 1927), within 0 and 1; nil of nothing.
  public var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    let (z, n) = (1.959_963_984_540_054, Double(whole))
    let middle = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
  }
}
