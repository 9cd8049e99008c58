/// Why a deflated part cannot be restored.
enum InflateFault: Error, Hashable {
  /// The data ends in the middle of a block.
  case cutOff
  /// A block, code or distance that deflate does not have.
  case damaged
  /// The data holds more than it may.
  case tooLong
}

/// Restores deflated data (RFC 1951) into memory of a size that the caller limits.
///
/// What zlib takes is taken and what zlib refuses is refused.
struct Inflate {
  private let input: [UInt8]
  private let end: Int
  private var place: Int
  /// Bits not yet used, the next one lowest.
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var written = 0

  private init(_ input: [UInt8], _ range: Range<Int>) {
    self.input = input
    place = range.lowerBound
    end = range.upperBound
  }

  /// Restores the data in a range of bytes.
  ///
  /// - Parameter limit: the most bytes that may come out; memory for so many is taken at once.
  static func restore(_ input: [UInt8], in range: Range<Int>, limit: Int) throws(InflateFault) -> [UInt8] {
    var inflate = Inflate(input, range)
    var output = [UInt8](repeating: 0, count: limit)
    var isLast = false
    while !isLast {
      isLast = try inflate.take(1) == 1
      switch try inflate.take(2) {
      case 0: try inflate.copyStored(to: &output)
      case 1: try inflate.decode(.fixedLiterals, .fixedDistances, to: &output)
      case 2:
        let (literals, distances) = try inflate.readCodes()
        try inflate.decode(literals, distances, to: &output)
      default: throw .damaged
      }
    }
    output.removeLast(limit - inflate.written)
    return output
  }

  @inline(__always)
  private mutating func refill() {
    while bitCount <= 56, place < end {
      bits |= UInt64(input[place]) << UInt64(bitCount)
      place += 1
      bitCount += 8
    }
  }

  @inline(__always)
  private mutating func take(_ count: Int) throws(InflateFault) -> Int {
    if bitCount < count { refill() }
    guard bitCount >= count else { throw .cutOff }
    let value = Int(truncatingIfNeeded: bits & ((1 << UInt64(count)) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func copyStored(to output: inout [UInt8]) throws(InflateFault) {
    let spare = bitCount % 8
    bits >>= UInt64(spare)
    bitCount -= spare
    let length = try take(16)
    guard try take(16) == ~length & 0xFFFF else { throw .damaged }
    // The whole bytes that were looked at early belong to the block.
    place -= bitCount / 8
    bits = 0
    bitCount = 0
    guard length <= end - place else { throw .cutOff }
    guard length <= output.count - written else { throw .tooLong }
    output.replaceSubrange(written..<written + length, with: input[place..<place + length])
    place += length
    written += length
  }

  /// The order in which the lengths of the code for code lengths are written (RFC 1951, 3.2.7).
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func readCodes() throws(InflateFault) -> (HuffmanCode, HuffmanCode) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let count = try take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
    var lengths = [UInt8](repeating: 0, count: 19)
    for place in Inflate.order.prefix(count) { lengths[place] = UInt8(truncatingIfNeeded: try take(3)) }
    guard let code = HuffmanCode(lengths, mayBeIncomplete: false) else { throw .damaged }
    lengths.removeAll(keepingCapacity: true)
    let total = literalCount + distanceCount
    while lengths.count < total {
      let symbol = try symbol(of: code)
      var value: UInt8 = 0
      var times = 1
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw .damaged }
        value = last
        times = 3 + (try take(2))
      case 17: times = 3 + (try take(3))
      case 18: times = 11 + (try take(7))
      default: value = UInt8(truncatingIfNeeded: symbol)
      }
      guard lengths.count + times <= total else { throw .damaged }
      lengths.append(contentsOf: repeatElement(value, count: times))
    }
    // A block without its end cannot end.
    guard lengths[256] != 0, let literals = HuffmanCode(Array(lengths[..<literalCount]), mayBeIncomplete: true),
      let distances = HuffmanCode(Array(lengths[literalCount...]), mayBeIncomplete: true)
    else { throw .damaged }
    return (literals, distances)
  }

  @inline(__always)
  private mutating func symbol(of code: HuffmanCode) throws(InflateFault) -> Int {
    if bitCount < HuffmanCode.longest { refill() }
    let (symbol, length) = code.symbol(bits)
    // Bits beyond the end are zeros: only their number tells that there are none.
    guard length <= bitCount else { throw .cutOff }
    guard length > 0 else { throw bitCount < HuffmanCode.longest ? .cutOff : .damaged }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  /// What a length or distance code stands for: its smallest value and how many further bits there are.
  private static let lengthBases: [Int] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits: [Int] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases: [Int] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private mutating func decode(
    _ literals: HuffmanCode, _ distances: HuffmanCode, to output: inout [UInt8]
  ) throws(InflateFault) {
    var bytes = output.mutableSpan
    let limit = bytes.count
    let lengthBases = Inflate.lengthBases
    let lengthBits = Inflate.lengthBits
    let distanceBases = Inflate.distanceBases
    while true {
      let symbol = try symbol(of: literals)
      if symbol < 256 {
        guard written < limit else { throw .tooLong }
        bytes[written] = UInt8(truncatingIfNeeded: symbol)
        written += 1
        continue
      }
      if symbol == 256 { return }
      guard symbol <= 285 else { throw .damaged }
      let length = lengthBases[symbol - 257] + (try take(lengthBits[symbol - 257]))
      let code = try self.symbol(of: distances)
      guard code < 30 else { throw .damaged }
      let distance = distanceBases[code] + (try take(max(0, code / 2 - 1)))
      guard distance <= written else { throw .damaged }
      guard length <= limit - written else { throw .tooLong }
      for next in written..<written + length { bytes[next] = bytes[next - distance] }
      written += length
    }
  }
}
