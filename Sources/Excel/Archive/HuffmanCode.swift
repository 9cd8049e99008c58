/// A canonical prefix code of at most 15 bits, as deflate writes it: a table for short codes, counting for long ones.
struct HuffmanCode {
  static let longest = 15
  /// Codes up to so many bits are found with one look.
  private static let quick = 10

  /// By the next bits: the symbol times 16 plus its length; 0 where the code is longer.
  private let table: [UInt16]
  /// How many codes there are of each length.
  private let counts: [Int]
  /// The symbols in the order of their codes.
  private let symbols: [UInt16]

  /// Makes a code of the length of each symbol's code; nil when no such code exists.
  ///
  /// - Parameter mayBeIncomplete: whether no code at all, or a single code of one bit, will do, as zlib has it.
  init?(_ lengths: [UInt8], mayBeIncomplete: Bool) {
    var counts = [Int](repeating: 0, count: HuffmanCode.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...HuffmanCode.longest {
      left = left * 2 - counts[length]
      guard left >= 0 else { return nil }
    }
    let used = counts.reduce(0, +)
    guard left == 0 || (mayBeIncomplete && (used == 0 || (used == 1 && counts[1] == 1))) else { return nil }

    var offsets = [Int](repeating: 0, count: HuffmanCode.longest + 2)
    for length in 1...HuffmanCode.longest { offsets[length + 1] = offsets[length] + counts[length] }
    var symbols = [UInt16](repeating: 0, count: used)
    for (symbol, length) in lengths.enumerated() where length != 0 {
      symbols[offsets[Int(length)]] = UInt16(truncatingIfNeeded: symbol)
      offsets[Int(length)] += 1
    }
    self.counts = counts
    self.symbols = symbols
    table = HuffmanCode.table(counts, symbols)
  }

  private static func table(_ counts: [Int], _ symbols: [UInt16]) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: 1 << quick)
    var code = 0
    var next = 0
    for length in 1...quick {
      for _ in 0..<counts[length] {
        // Codes are read from their highest bit, bytes from their lowest.
        var place = 0
        for bit in 0..<length where code >> bit & 1 == 1 { place |= 1 << (length - 1 - bit) }
        let entry = symbols[next] << 4 | UInt16(length)
        while place < table.count {
          table[place] = entry
          place += 1 << length
        }
        next += 1
        code += 1
      }
      code <<= 1
    }
    return table
  }

  /// Finds the symbol whose code the bits begin with, and how many bits it has; length 0: there is none.
  @inline(__always)
  func symbol(_ bits: UInt64) -> (symbol: Int, length: Int) {
    let entry = table[Int(truncatingIfNeeded: bits & UInt64((1 << HuffmanCode.quick) - 1))]
    if entry != 0 { return (Int(entry >> 4), Int(entry & 15)) }
    return longSymbol(bits)
  }

  private func longSymbol(_ bits: UInt64) -> (symbol: Int, length: Int) {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...HuffmanCode.longest {
      code |= Int(truncatingIfNeeded: bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - first < count { return (Int(symbols[index + code - first]), length) }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return (0, 0)
  }

  /// The code of literals and lengths that blocks of the second kind share.
  static let fixedLiterals = fixed(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = fixed([UInt8](repeating: 5, count: 32))

  private static func fixed(_ lengths: [UInt8]) -> HuffmanCode {
    guard let code = HuffmanCode(lengths, mayBeIncomplete: false) else {
      preconditionFailure("the lengths of RFC 1951, 3.2.6, make a code")
    }
    return code
  }
}
