/// Numbers distinct byte strings from 0 in the order of their coming; open addressing, no `String` a row.
struct ByteTable: Sendable {
  private var pool: [UInt8] = []
  private var starts: [Int] = [0]
  /// Places plus one; 0 is free. The length is a power of two at least twice the count.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  var count: Int { starts.count - 1 }

  subscript(place: Int) -> String { String(decoding: pool[starts[place]..<starts[place + 1]], as: UTF8.self) }

  /// Whether the string numbered `place` is exactly these bytes.
  @inline(__always)
  func matches(_ place: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = starts[place]
    let count = range.count
    guard starts[place + 1] - start == count else { return false }
    // From the end: ids and dates differ in their last digits.
    var i = count - 1
    while i >= 0 {
      if pool[start &+ i] != bytes[range.lowerBound &+ i] { return false }
      i &-= 1
    }
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
