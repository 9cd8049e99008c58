/// SHA-256 (FIPS 180-4), slow and plain, so that a browser accepts the snapshots.
enum LetterDigest {
  static func sha256(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8((message.count * 8) >> shift & 0xff)) }
    var hash = roots(8, cube: false)
    let constants = roots(64, cube: true)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var w = (0..<16).map { word in
        bytes[(start + word * 4)..<(start + word * 4 + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      for t in 16..<64 {
        let a = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ w[t - 15] >> 3
        let b = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ w[t - 2] >> 10
        w.append(w[t - 16] &+ a &+ w[t - 7] &+ b)
      }
      var v = hash
      for t in 0..<64 {
        let e = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let one = v[7] &+ e &+ choice &+ constants[t] &+ w[t]
        let a = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        v = [one &+ a &+ majority, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
      }
      for place in 0..<8 { hash[place] &+= v[place] }
    }
    return hash.flatMap { word in [24, 16, 8, 0].map { UInt8(word >> UInt32($0) & 0xff) } }
  }

  /// Base64 by its definition, six bits at a time, for whole or padded groups.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    while bits.count % 6 != 0 { bits.append(0) }
    let text = stride(from: 0, to: bits.count, by: 6).map { start in
      letters[bits[start..<(start + 6)].reduce(0) { $0 * 2 + Int($1) }]
    }
    return String(text) + String(repeating: "=", count: (3 - bytes.count % 3) % 3)
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits behind the point of the square or cube roots of the first primes, by bisection in whole numbers.
  private static func roots(_ count: Int, cube: Bool) -> [UInt32] {
    var primes: [UInt64] = []
    var number: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes.map { prime in
      var (low, high) = (UInt64(0), UInt64(32) << 32)
      while high - low > 1 {
        let middle = (low + high) / 2
        if isBelow(middle, prime, cube: cube) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }

  /// Whether (x / 2^32) to the second or third power is at most the prime.
  private static func isBelow(_ x: UInt64, _ prime: UInt64, cube: Bool) -> Bool {
    let wide = UInt128(x)
    return cube ? wide * wide * wide <= UInt128(prime) << 96 : wide * wide <= UInt128(prime) << 64
  }
}
