/// One comparison of a rule as it came out for a student.
public struct ConditionCheck: Hashable, Sendable {
  public var indicator: Indicator
  public var value: IndicatorValue
  /// `>=`, `>`, `<=` or `<`.
  public var sign: String
  /// What the value is held against; of a factor times another indicator, the product.
  public var bound: IndicatorValue
  /// The factor and the other indicator, as `2 * baseline`; nil where the rule names a number.
  public var factor: String?
  /// Nil when it cannot be known.
  public var holds: Bool?

  public init(
    indicator: Indicator, value: IndicatorValue, sign: String, bound: IndicatorValue, factor: String? = nil,
    holds: Bool?
  ) {
    self.indicator = indicator
    self.value = value
    self.sign = sign
    self.bound = bound
    self.factor = factor
    self.holds = holds
  }
}
