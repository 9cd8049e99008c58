import Domain

/// When a rule holds: comparisons of indicators joined by `and` and `or`.
indirect enum Condition: Hashable, Sendable {
  case compares(Comparison)
  case all([Condition])
  case any([Condition])

  /// The comparisons in the order they are written.
  var comparisons: [Comparison] {
    switch self {
    case .compares(let comparison): [comparison]
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    }
  }

  /// The indicators asked about, each once, in the order they are written.
  var indicators: [Indicator] {
    comparisons.flatMap { [$0.indicator] + ($0.other.map { [$0] } ?? []) }.reduce(into: []) { seen, indicator in
      if !seen.contains(indicator) { seen.append(indicator) }
    }
  }
}

/// An indicator held against a number, or against a factor times another indicator.
struct Comparison: Hashable, Sendable {
  enum Sign: String, CaseIterable, Sendable {
    case atLeast = ">="
    case above = ">"
    case atMost = "<="
    case below = "<"
  }
  var indicator: Indicator
  var sign: Sign
  /// The number, or the factor of ``other``.
  var bound: Quantity
  var other: Indicator?

  func holds(_ difference: Int) -> Bool {
    switch sign {
    case .atLeast: difference >= 0
    case .above: difference > 0
    case .atMost: difference <= 0
    case .below: difference < 0
    }
  }
}
