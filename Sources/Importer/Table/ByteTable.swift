/// Numbers distinct byte strings from 0 in the order of their coming; open addressing, no `String` a row.
struct ByteTable: Sendable {
  /// Eight bytes of padding come first, so that a word that ends with a string always lies inside.
  private var pool: [UInt8] = Array(repeating: 0, count: 8)
  private var starts: [Int] = [8]
  /// Places plus one; 0 is free. The length is a power of two at least twice the count.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  var count: Int { starts.count - 1 }

  subscript(place: Int) -> String { String(decoding: pool[starts[place]..<starts[place + 1]], as: UTF8.self) }

  /// Whether the string numbered `place` is exactly these bytes.
  ///
  /// Eight bytes a step: byte by byte the comparisons took half of the time of an import.
  @inline(__always)
  func matches(_ place: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let (start, end) = (starts[place], starts[place + 1])
    let count = range.upperBound &- range.lowerBound
    guard end &- start == count else { return false }
    let pool = pool.span
    if count < 8 {
      guard count > 0 else { return true }
      guard range.upperBound >= 8 else { return matchesSlowly(start, bytes, range) }
      let unequal = pool.word(end &- 8) ^ bytes.word(range.upperBound &- 8)
      return unequal &>> UInt64(truncatingIfNeeded: 64 &- count &* 8) == 0
    }
    // The last word overlaps the one before; ids and dates differ there first.
    if pool.word(end &- 8) != bytes.word(range.upperBound &- 8) { return false }
    var offset = 0
    while offset &+ 8 < count {
      if pool.word(start &+ offset) != bytes.word(range.lowerBound &+ offset) { return false }
      offset &+= 8
    }
    return true
  }

  /// Byte by byte, for the first bytes of a block.
  private func matchesSlowly(_ start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where pool[start + index - range.lowerBound] != bytes[index] { return false }
    return true
  }

  /// The number of the string; nil when it is new.
  func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = ByteTable.hash(bytes, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if matches(place, bytes, range) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of the string, given anew when it has none.
  mutating func insert(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    if let place = find(bytes, range) { return place }
    for index in range { pool.append(bytes[index]) }
    starts.append(pool.count)
    if count * 2 > slots.count { grow() } else { link(count - 1) }
    return count - 1
  }

  mutating func insert(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return insert(bytes.span, 0..<bytes.count)
  }

  private mutating func link(_ place: Int) {
    var slot = ByteTable.hash(pool.span, starts[place]..<starts[place + 1]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: place + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for place in 0..<count { link(place) }
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo), its high bits folded in.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}

extension Span<UInt8> {
  /// The eight bytes from a place on, little-endian; one load, because the piece's length is known.
  @inline(__always)
  func word(_ place: Int) -> UInt64 {
    let piece = extracting(place..<place &+ 8)
    let low =
      UInt64(piece[0]) | UInt64(piece[1]) &<< 8 | UInt64(piece[2]) &<< 16 | UInt64(piece[3]) &<< 24
    let high =
      UInt64(piece[4]) | UInt64(piece[5]) &<< 8 | UInt64(piece[6]) &<< 16 | UInt64(piece[7]) &<< 24
    return low | high &<< 32
  }
}
