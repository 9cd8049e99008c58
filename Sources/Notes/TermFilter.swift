/// A set of terms that may hold too many, as Bloom's filters (1970): what is not in it is certainly not in the set.
struct TermFilter: Sendable {
  private var bits = SIMD4<UInt64>()

  mutating func insert(_ term: Int) {
    let place = TermFilter.place(of: term)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  mutating func formUnion(_ other: TermFilter) { bits |= other.bits }

  func mayContain(_ term: Int) -> Bool {
    let place = TermFilter.place(of: term)
    return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  /// One of 256 places, the high bits of a product (Knuth).
  private static func place(of term: Int) -> Int {
    Int((UInt32(truncatingIfNeeded: term) &* 0x9E37_79B9) >> 24)
  }
}
