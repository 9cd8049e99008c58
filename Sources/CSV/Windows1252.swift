/// The Western European code page of Windows, as its best known table has it.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; 0 marks the five bytes that mean nothing.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// Appends the bytes as UTF-8; gives the count of bytes taken, fewer than all when one means nothing.
  static func decode(_ raw: [UInt8], into bytes: inout [UInt8]) -> Int {
    bytes.reserveCapacity(bytes.count + raw.count + raw.count / 8)
    for (place, byte) in raw.enumerated() {
      var code = UInt16(byte)
      if byte < 0x80 {
        bytes.append(byte)
        continue
      }
      if byte < 0xA0 {
        code = upper[Int(byte) - 0x80]
        if code == 0 { return place }
      }
      if code < 0x800 {
        bytes.append(0xC0 | UInt8(truncatingIfNeeded: code >> 6))
      } else {
        bytes.append(0xE0 | UInt8(truncatingIfNeeded: code >> 12))
        bytes.append(0x80 | UInt8(truncatingIfNeeded: code >> 6) & 0x3F)
      }
      bytes.append(0x80 | UInt8(truncatingIfNeeded: code) & 0x3F)
    }
    return raw.count
  }
}
