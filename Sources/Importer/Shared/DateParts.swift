/// The three numbers of a written day, before an order gives them a meaning.
struct DateParts: Hashable, Sendable {
  /// In the order of the text.
  var a: Int
  var b: Int
  var c: Int
  var isYearFirst: Bool
  /// Digits of the year as written.
  var yearDigits: Int
  /// The byte between the numbers; 0 for `20181105`.
  var separator: UInt8

  /// Cuts `2026-11-16`, `2026/11/16`, `16.11.2026`, `1/9/2019`, `10.09.19`, `20181105`, each with or without a time.
  init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first == 32 || first == 9 { bytes = bytes.dropFirst() }
    // A time stands after T or a blank.
    if let end = bytes.firstIndex(where: { $0 == 32 || $0 == UInt8(ascii: "T") || $0 == 9 }) {
      let time = bytes[end...].dropFirst()
      guard time.allSatisfy({ DateParts.isTime($0) }), !DateParts.isLateUTC(time) else { return nil }
      bytes = bytes[..<end]
    }
    var numbers: [(value: Int, digits: Int)] = [(0, 0)]
    var separator: UInt8 = 0
    for byte in bytes {
      if (48...57).contains(byte) {
        guard numbers[numbers.count - 1].digits < 8 else { return nil }
        numbers[numbers.count - 1].value = numbers[numbers.count - 1].value * 10 + Int(byte - 48)
        numbers[numbers.count - 1].digits += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        guard separator == 0 || separator == byte, numbers.count < 3 else { return nil }
        separator = byte
        numbers.append((0, 0))
      } else {
        return nil
      }
    }
    self.separator = separator
    if numbers.count == 1, numbers[0].digits == 8 {
      let whole = numbers[0].value
      (a, b, c) = (whole / 10_000, whole / 100 % 100, whole % 100)
      (isYearFirst, yearDigits) = (true, 4)
      // An eight-digit number is a day only in a century in which schools export files.
      guard (1900...2199).contains(a) else { return nil }
      return
    }
    guard numbers.count == 3, numbers.allSatisfy({ $0.digits > 0 }) else { return nil }
    (a, b, c) = (numbers[0].value, numbers[1].value, numbers[2].value)
    if numbers[0].digits == 4, numbers[1].digits <= 2, numbers[2].digits <= 2 {
      (isYearFirst, yearDigits) = (true, 4)
    } else {
      guard numbers[0].digits <= 2, numbers[1].digits <= 2, numbers[2].digits <= 4 else { return nil }
      (isYearFirst, yearDigits) = (false, numbers[2].digits)
    }
  }

  /// Whether a moment such as `2026-11-15T15:00:00Z` falls on the next day where schools lie east of Greenwich.
  ///
  /// West of it the day as written holds, and before noon it holds nearly everywhere.
  static func isLateUTC(_ text: String) -> Bool {
    guard let start = text.utf8.firstIndex(of: UInt8(ascii: "T")) else { return false }
    return isLateUTC(Array(text.utf8[start...].dropFirst())[...])
  }

  private static func isLateUTC(_ time: ArraySlice<UInt8>) -> Bool {
    guard time.last == UInt8(ascii: "Z"), let first = time.first, let second = time.dropFirst().first else {
      return false
    }
    return (first == UInt8(ascii: "1") && second >= UInt8(ascii: "2")) || first == UInt8(ascii: "2")
  }

  /// Digits, colons and what else a time of day may hold: `08:30:00.000+09:00`, `8:30 AM`, `Z`.
  private static func isTime(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...58, UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "Z"), 32: true
    case UInt8(ascii: "A"), UInt8(ascii: "P"), UInt8(ascii: "M"), UInt8(ascii: "a"), UInt8(ascii: "p"),
      UInt8(ascii: "m"):
      true
    default: false
    }
  }
}
