/// UTF-16 in either byte order, with unpaired surrogates refused.
enum UTF16Pairs {
  /// Appends the bytes as UTF-8; gives the count of bytes taken, fewer than all at a wrong or an unfinished character.
  static func decode(_ raw: [UInt8], isBigEndian: Bool, into bytes: inout [UInt8]) -> (taken: Int, isWrong: Bool) {
    bytes.reserveCapacity(bytes.count + raw.count * 3 / 2)
    var place = 0
    while place + 1 < raw.count {
      let unit = unit(raw, place, isBigEndian)
      if unit < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: unit))
        place += 2
        continue
      }
      var code = unit
      var length = 2
      if unit & 0xF800 == 0xD800 {
        guard unit < 0xDC00 else { return (place, true) }
        guard place + 3 < raw.count else { return (place, false) }
        let low = Self.unit(raw, place + 2, isBigEndian)
        guard low & 0xFC00 == 0xDC00 else { return (place, true) }
        code = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
        length = 4
      }
      // The mark of the other byte order: a second file, of that order, was appended here.
      guard code != 0xFFFE, let scalar = Unicode.Scalar(code) else { return (place, true) }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      place += length
    }
    return (place, false)
  }

  private static func unit(_ raw: [UInt8], _ place: Int, _ isBigEndian: Bool) -> UInt32 {
    let first = UInt32(raw[place])
    let second = UInt32(raw[place + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
