/// A number in decimal digits, to be rounded and written without floating point.
struct Decimal: Hashable {
  /// From the first that is not 0 to the last that is not 0; none for zero.
  private(set) var digits: [UInt8]
  /// How many digits stand before the point; below zero: so many zeros follow it.
  private(set) var point: Int
  let isNegative: Bool

  /// The shortest decimal that means this number; it must be finite.
  init(_ value: Double) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let text = value.magnitude.description.utf8
    let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.endIndex
    if end != text.endIndex { exponent = Int(Substring(text[text.index(after: end)...])) ?? 0 }
    for byte in text[..<end] {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte &- 0x30) }
    }
    var place = (point ?? digits.count) + exponent
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    place -= zeros
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
    self.point = digits.isEmpty ? 0 : place
    isNegative = value < 0
  }

  /// Rounds half away from zero to so many digits in all.
  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      point = 0
      return
    }
    let isUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    if isUp {
      while digits.last == 9 { digits.removeLast() }
      if digits.isEmpty {
        digits = [1]
        point += 1
      } else {
        digits[digits.count - 1] += 1
      }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// Rounds to so many digits after the point.
  mutating func round(toDecimals count: Int) { round(toDigits: point + count) }

  /// Multiplies by a power of ten.
  mutating func shift(by places: Int) { if !digits.isEmpty { point += places } }

  /// With all its digits and no exponent.
  ///
  /// - Parameter decimals: at least so many digits after the point.
  func plain(decimals: Int = 0) -> [UInt8] {
    var text: [UInt8] = isNegative && !digits.isEmpty ? [UInt8(ascii: "-")] : []
    if point <= 0 { text.append(0x30) }
    for place in 0..<max(0, point) { text.append(place < digits.count ? digits[place] + 0x30 : 0x30) }
    let count = max(decimals, digits.count - point)
    guard count > 0 else { return text }
    text.append(UInt8(ascii: "."))
    for place in point..<point + count { text.append(digits.indices.contains(place) ? digits[place] + 0x30 : 0x30) }
    return text
  }

  /// One digit before the point and a power of ten, as spreadsheets write it: `1.23E+20`.
  func scientific() -> [UInt8] {
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    text.append((digits.first ?? 0) + 0x30)
    if digits.count > 1 {
      text.append(UInt8(ascii: "."))
      text += digits.dropFirst().map { $0 + 0x30 }
    }
    let exponent = point - 1
    text += (exponent < 0 ? "E-" : "E+").utf8
    if exponent.magnitude < 10 { text.append(0x30) }
    return text + String(exponent.magnitude).utf8
  }

  /// As the format General shows it in a wide cell, to the 15 digits that a spreadsheet keeps.
  static func general(_ value: Double) -> [UInt8] {
    var decimal = Decimal(value)
    decimal.round(toDigits: 15)
    return decimal.digits.isEmpty || (-8...15).contains(decimal.point) ? decimal.plain() : decimal.scientific()
  }
}
