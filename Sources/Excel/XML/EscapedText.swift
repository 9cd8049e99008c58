/// Undoes the `_x000D_` by which workbooks write characters that XML has not (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
  private static let length = 7

  /// Undoes the escapes in the bytes from a place on.
  ///
  /// Half of a pair and control characters other than TAB, LF and CR stay as they are written.
  static func undo(_ text: inout [UInt8], from start: Int) {
    guard text.count - start >= length, var place = next(text, start) else { return }
    var result: [UInt8] = []
    var copied = start
    while let unit = code(text, place) {
      var count = length
      var scalar = Unicode.Scalar(UInt32(unit))
      if UTF16.isLeadSurrogate(unit), let second = code(text, place + length), UTF16.isTrailSurrogate(second) {
        scalar = Unicode.Scalar(0x10000 + (UInt32(unit) & 0x3FF) << 10 + (UInt32(second) & 0x3FF))
        count = 2 * length
      }
      result += text[copied..<place]
      if let scalar, isText(scalar) {
        result += (scalar.value == 0x0D ? "\n" : String(scalar)).utf8
        // One line end, not two.
        if scalar.value == 0x0D, place + count < text.count, text[place + count] == 0x0A { count += 1 }
      } else {
        result += text[place..<place + count]
      }
      copied = place + count
      guard let found = next(text, copied) else { break }
      place = found
    }
    result += text[copied...]
    text.replaceSubrange(start..., with: result)
  }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 || scalar.value == 0x09 || scalar.value == 0x0A || scalar.value == 0x0D
  }

  /// The place of the next escape.
  private static func next(_ text: [UInt8], _ start: Int) -> Int? {
    var place = start
    while place + length <= text.count {
      if text[place] == UInt8(ascii: "_"), code(text, place) != nil { return place }
      place += 1
    }
    return nil
  }

  /// The number in `_xHHHH_`.
  private static func code(_ text: [UInt8], _ place: Int) -> UInt16? {
    guard place + length <= text.count, text[place] == UInt8(ascii: "_"), text[place + 1] == UInt8(ascii: "x"),
      text[place + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = text[place + 2..<place + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
