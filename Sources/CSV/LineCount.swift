/// Counts line breaks: CRLF, LF and CR are one each.
enum LineCount {
  static func breaks(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    var isAfterReturn = false
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && !isAfterReturn) { count += 1 }
      isAfterReturn = byte == 0x0D
    }
    return count
  }
}
