/// The check sum of zip archives (ISO 3309), four bytes a step: it shows accidents, it protects nothing.
public enum CRC32 {
  /// Four tables of 256: the sum of a byte followed by 0, 1, 2 or 3 zeros.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 1024)
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      tables[byte] = sum
    }
    for place in 256..<1024 { tables[place] = tables[place - 256] >> 8 ^ tables[Int(tables[place - 256] & 0xFF)] }
    return tables
  }()

  /// Sums the bytes.
  public static func sum(_ bytes: [UInt8]) -> UInt32 {
    let tables = tables
    var sum: UInt32 = 0xFFFF_FFFF
    var place = 0
    while place + 4 <= bytes.count {
      sum ^= UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8
      sum ^= UInt32(bytes[place + 2]) << 16 | UInt32(bytes[place + 3]) << 24
      sum =
        tables[768 + Int(sum & 0xFF)] ^ tables[512 + Int(sum >> 8 & 0xFF)] ^ tables[256 + Int(sum >> 16 & 0xFF)]
        ^ tables[Int(sum >> 24)]
      place += 4
    }
    for byte in bytes[place...] { sum = sum >> 8 ^ tables[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
  }
}
