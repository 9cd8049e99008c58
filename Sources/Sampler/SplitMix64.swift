/// A small seeded generator, so that the same seed gives the same district everywhere (Steele, Lea & Flood 2014).
struct SplitMix64 {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// Makes a stream of its own for one thing, such as household 12, that no other thing disturbs.
  init(_ seed: UInt64, _ purpose: Purpose, _ index: Int = 0) {
    state = SplitMix64.mixed(
      seed &+ SplitMix64.mixed(UInt64(purpose.rawValue) << 48 ^ UInt64(truncatingIfNeeded: index)))
  }

  enum Purpose: Int {
    case people = 1
    case names, cast, household, life, notes, papers, comment
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mixed(state)
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// A whole number from 0 up to `count`; 0 when there is none.
  mutating func below(_ count: Int) -> Int { count > 0 ? Int(next() % UInt64(count)) : 0 }

  /// A whole number within a range, ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

  /// A place drawn by weight.
  mutating func weighted(_ weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return place }
    }
    return max(0, weights.count - 1)
  }

  mutating func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    for place in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(place, below(place + 1)) }
    return order
  }
}

extension Array {
  /// Draws one element of a list that is never empty.
  func drawn(_ random: inout SplitMix64) -> Element { self[random.below(count)] }
}
