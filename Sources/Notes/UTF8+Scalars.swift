/// Characters in bytes, without a string between.
extension UTF8 {
  static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// The character at a place of valid UTF-8, and its width in bytes.
  static func scalar(_ bytes: Span<UInt8>, at place: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = UInt32(bytes[place])
    func next(_ distance: Int) -> UInt32 { UInt32(bytes[place + distance]) & 0x3F }
    let (value, width) =
      switch lead {
      case ..<0x80: (lead, 1)
      case ..<0xE0: ((lead & 0x1F) << 6 | next(1), 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3)
      default: ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension [UInt8] {
  /// Adds a character in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: (value >> shift) & 0x3F | 0x80) }
    switch value {
    case ..<0x80: return append(UInt8(truncatingIfNeeded: value))
    case ..<0x800: append(UInt8(truncatingIfNeeded: value >> 6 | 0xC0))
    case ..<0x10000:
      append(UInt8(truncatingIfNeeded: value >> 12 | 0xE0))
      append(tail(6))
    default:
      append(UInt8(truncatingIfNeeded: value >> 18 | 0xF0))
      append(tail(12))
      append(tail(6))
    }
    append(tail(0))
  }
}
