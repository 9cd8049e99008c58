/// The SHA-256 hash function (FIPS 180-4), fed piece by piece.
///
/// For example:
///
///     var hash = SHA256()
///     hash.update(Array("abc".utf8))
///     SHA256.hex(hash.finalize())   // ba7816bf…
public struct SHA256: Sendable {
  /// The length of a block in bytes, also that of HMAC's padded key.
  static let blockSize = 64

  private var state = SHA256State()
  /// Bytes that do not make a block yet.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  public init() {
    rest.reserveCapacity(Self.blockSize)
  }

  /// Hashes the next bytes.
  public mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  /// Hashes the next bytes.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    update(bytes.span)
  }

  /// Hashes the next bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var place = 0
    if !rest.isEmpty {
      place = min(Self.blockSize - rest.count, bytes.count)
      for index in 0..<place { rest.append(bytes[index]) }
      guard rest.count == Self.blockSize else { return }
      let block = rest
      state.compress(block.span, from: 0, blocks: 1)
      rest.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - place) / Self.blockSize
    state.compress(bytes, from: place, blocks: blocks)
    place += blocks * Self.blockSize
    while place < bytes.count {
      rest.append(bytes[place])
      place += 1
    }
  }

  /// Gives the 32 bytes of the hash; the value itself may be fed on.
  public func finalize() -> [UInt8] {
    var last = rest
    last.append(0x80)
    while last.count % Self.blockSize != 56 { last.append(0) }
    let bitCount = byteCount &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      last.append(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    var state = state
    state.compress(last.span, from: 0, blocks: last.count / Self.blockSize)
    return state.bytes
  }

  /// Gives the hash of some bytes as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hex(hash.finalize())
  }

  /// Writes bytes as lower-case hexadecimal digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
