/// The eight words SHA-256 carries from block to block, and the work on one block.
///
/// Words are local variables, not arrays: only so they stay in registers (270 MB/s; with arrays 200).
struct SHA256State: Sendable {
  /// The first 32 bits of the fractions of the square roots of the first eight primes (FIPS 180-4, 5.3.3).
  var a: UInt32 = 0x6a09_e667
  var b: UInt32 = 0xbb67_ae85
  var c: UInt32 = 0x3c6e_f372
  var d: UInt32 = 0xa54f_f53a
  var e: UInt32 = 0x510e_527f
  var f: UInt32 = 0x9b05_688c
  var g: UInt32 = 0x1f83_d9ab
  var h: UInt32 = 0x5be0_cd19

  /// The words as bytes, the highest first.
  var bytes: [UInt8] {
    [a, b, c, d, e, f, g, h].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Works whole blocks into the state, the slow way that every processor knows.
  mutating func compressPortably(_ bytes: Span<UInt8>, from start: Int, blocks: Int) {
    let k = Self.constants
    var (a, b, c, d, e, f, g, h) = (a, b, c, d, e, f, g, h)
    var place = start
    for _ in 0..<blocks {
      let block = bytes.extracting(place..<(place &+ 64))
      var w0 = Self.word(block, 0)
      var w1 = Self.word(block, 4)
      var w2 = Self.word(block, 8)
      var w3 = Self.word(block, 12)
      var w4 = Self.word(block, 16)
      var w5 = Self.word(block, 20)
      var w6 = Self.word(block, 24)
      var w7 = Self.word(block, 28)
      var w8 = Self.word(block, 32)
      var w9 = Self.word(block, 36)
      var w10 = Self.word(block, 40)
      var w11 = Self.word(block, 44)
      var w12 = Self.word(block, 48)
      var w13 = Self.word(block, 52)
      var w14 = Self.word(block, 56)
      var w15 = Self.word(block, 60)
      var first = 0
      while true {
        Self.round(a, b, c, &d, e, f, g, &h, w0 &+ k[first &+ 0])
        Self.round(h, a, b, &c, d, e, f, &g, w1 &+ k[first &+ 1])
        Self.round(g, h, a, &b, c, d, e, &f, w2 &+ k[first &+ 2])
        Self.round(f, g, h, &a, b, c, d, &e, w3 &+ k[first &+ 3])
        Self.round(e, f, g, &h, a, b, c, &d, w4 &+ k[first &+ 4])
        Self.round(d, e, f, &g, h, a, b, &c, w5 &+ k[first &+ 5])
        Self.round(c, d, e, &f, g, h, a, &b, w6 &+ k[first &+ 6])
        Self.round(b, c, d, &e, f, g, h, &a, w7 &+ k[first &+ 7])
        Self.round(a, b, c, &d, e, f, g, &h, w8 &+ k[first &+ 8])
        Self.round(h, a, b, &c, d, e, f, &g, w9 &+ k[first &+ 9])
        Self.round(g, h, a, &b, c, d, e, &f, w10 &+ k[first &+ 10])
        Self.round(f, g, h, &a, b, c, d, &e, w11 &+ k[first &+ 11])
        Self.round(e, f, g, &h, a, b, c, &d, w12 &+ k[first &+ 12])
        Self.round(d, e, f, &g, h, a, b, &c, w13 &+ k[first &+ 13])
        Self.round(c, d, e, &f, g, h, a, &b, w14 &+ k[first &+ 14])
        Self.round(b, c, d, &e, f, g, h, &a, w15 &+ k[first &+ 15])
        first &+= 16
        if first == 64 { break }
        Self.extend(&w0, w1, w9, w14)
        Self.extend(&w1, w2, w10, w15)
        Self.extend(&w2, w3, w11, w0)
        Self.extend(&w3, w4, w12, w1)
        Self.extend(&w4, w5, w13, w2)
        Self.extend(&w5, w6, w14, w3)
        Self.extend(&w6, w7, w15, w4)
        Self.extend(&w7, w8, w0, w5)
        Self.extend(&w8, w9, w1, w6)
        Self.extend(&w9, w10, w2, w7)
        Self.extend(&w10, w11, w3, w8)
        Self.extend(&w11, w12, w4, w9)
        Self.extend(&w12, w13, w5, w10)
        Self.extend(&w13, w14, w6, w11)
        Self.extend(&w14, w15, w7, w12)
        Self.extend(&w15, w0, w8, w13)
      }
      (a, b, c, d) = (a &+ self.a, b &+ self.b, c &+ self.c, d &+ self.d)
      (e, f, g, h) = (e &+ self.e, f &+ self.f, g &+ self.g, h &+ self.h)
      (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h) = (a, b, c, d, e, f, g, h)
      place &+= 64
    }
  }

  /// Reads a word, the highest byte first.
  @inline(__always)
  private static func word(_ block: Span<UInt8>, _ place: Int) -> UInt32 {
    UInt32(block[place]) << 24 | UInt32(block[place &+ 1]) << 16 | UInt32(block[place &+ 2]) << 8
      | UInt32(block[place &+ 3])
  }

  /// Turns a word of the schedule into the one 16 rounds later.
  @inline(__always)
  private static func extend(_ word: inout UInt32, _ next: UInt32, _ ninth: UInt32, _ last: UInt32) {
    let small0 = rotated(next, 7) ^ rotated(next, 18) ^ next >> 3
    let small1 = rotated(last, 17) ^ rotated(last, 19) ^ last >> 10
    word = word &+ small0 &+ ninth &+ small1
  }

  /// Does one round; instead of moving along, the words change their names from call to call.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ sumOfSchedule: UInt32
  ) {
    let choice = (f ^ g) & e ^ g
    let majority = a & b | (a | b) & c
    let large0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let large1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let sum = h &+ large1 &+ choice &+ sumOfSchedule
    d = d &+ sum
    h = sum &+ large0 &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
  static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
