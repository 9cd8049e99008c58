/// Makes ids for rows that have none: the same content always has the same id.
enum TextDigest {
  /// FNV-1a in 64 bits (Fowler, Noll, Vo) of the parts joined by `|`, as 16 hexadecimal digits.
  static func hex(_ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "|").utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The text with each line break as one `\n`, so that the same note saved by another program stays the same.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
