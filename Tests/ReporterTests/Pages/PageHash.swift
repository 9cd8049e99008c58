/// SHA-256 (FIPS 180-4) in its plainest form: the tests' own, so that a page's policy is checked independently.
enum PageHash {
  static func sha256(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: (message.count * 8) >> (56 - 8 * $0)) }
    var state = roots(2, 8)
    let constants = roots(3, 64)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var w = (0..<16).map { word in
        bytes[(start + word * 4)..<(start + word * 4 + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      for i in 16..<64 {
        let s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >> 3)
        let s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >> 10)
        w.append(w[i - 16] &+ s0 &+ w[i - 7] &+ s1)
      }
      var h = state
      for i in 0..<64 {
        let s1 = turn(h[4], 6) ^ turn(h[4], 11) ^ turn(h[4], 25)
        let choice = (h[4] & h[5]) ^ (~h[4] & h[6])
        let t1 = h[7] &+ s1 &+ choice &+ constants[i] &+ w[i]
        let s0 = turn(h[0], 2) ^ turn(h[0], 13) ^ turn(h[0], 22)
        let majority = (h[0] & h[1]) ^ (h[0] & h[2]) ^ (h[1] & h[2])
        h = [t1 &+ s0 &+ majority, h[0], h[1], h[2], h[3] &+ t1, h[4], h[5], h[6]]
      }
      state = zip(state, h).map { $0 &+ $1 }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  private static func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  /// The first 32 bits of the fraction of the `power`-th root of the first primes, by bisection in whole numbers.
  private static func roots(_ power: Int, _ count: Int) -> [UInt32] {
    let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }.prefix(count)
    return primes.map { prime in
      var (low, high) = (UInt64(0), UInt64(20) << 32)
      while high - low > 1 {
        let middle = (low + high) / 2
        if isAtMost(middle, power, prime) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }

  /// Whether (x / 2^32)^power <= prime.
  private static func isAtMost(_ x: UInt64, _ power: Int, _ prime: Int) -> Bool {
    var product = UInt128(x)
    for _ in 1..<power {
      product = product * UInt128(x)
      if product >> 32 > UInt128(1) << 90 { return false }
    }
    return product <= UInt128(prime) << UInt128(32 * power)
  }
}
