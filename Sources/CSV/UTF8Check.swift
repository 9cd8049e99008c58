/// Strict validation of UTF-8: no overlong form, no surrogate, nothing above U+10FFFF.
enum UTF8Check {
  /// The outcome of looking at bytes that may be cut in the middle of a character.
  enum Outcome: Equatable {
    /// All is well up to a place: the end, or the start of a character whose rest is yet to come.
    case valid(upTo: Int)
    case invalid(at: Int)
  }

  /// Looks at the bytes from a place on, 32 at a time while they are ASCII.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Outcome {
    guard let base = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return .valid(upTo: start) }
    let end = bytes.count
    var place = start
    while place < end {
      if bytes[place] < 0x80 {
        while place &+ 32 <= end, isASCII(base + place) { place &+= 32 }
        while place < end, bytes[place] < 0x80 { place &+= 1 }
        continue
      }
      let length = sequenceLength(bytes, place)
      if length == 0 { return .invalid(at: place) }
      if place + length > end { return .valid(upTo: place) }
      place += length
    }
    return .valid(upTo: end)
  }

  @inline(__always)
  private static func isASCII(_ pointer: UnsafeRawPointer) -> Bool {
    let words =
      pointer.loadUnaligned(as: UInt64.self) | pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      | pointer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
      | pointer.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    return words & 0x8080_8080_8080_8080 == 0
  }

  /// Gives the length of the character at a place, 0 when what is there of it is wrong (Unicode 15, table 3-7).
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[place] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    let end = min(place + length, bytes.count)
    guard place + 1 < end else { return length }
    guard second.contains(bytes[place + 1]) else { return 0 }
    var next = place + 2
    while next < end {
      guard bytes[next] & 0xC0 == 0x80 else { return 0 }
      next += 1
    }
    return length
  }
}
