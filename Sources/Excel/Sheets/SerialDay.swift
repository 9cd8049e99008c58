/// Spreadsheets' count of days and parts of days (ECMA-376 part 1, 18.17.4).
enum SerialDay {
  /// 9999-12-31.
  private static let last = 2_958_465.0

  /// Writes a number as `2026-11-16`, with the time unless it is midnight; as `09:00:00` when it is a time alone.
  ///
  /// Nil for a number that is no day. 60 is 1900-02-29, as Excel has it: a day that no calendar has must not become
  /// another one.
  /// - Parameters:
  ///   - hasDay: whether the cell's format shows more than a time.
  ///   - is1904: whether the workbook counts from 1904-01-01.
  static func text(_ value: Double, hasDay: Bool, is1904: Bool) -> [UInt8]? {
    guard value >= 0, value < (is1904 ? last - 1462 : last) + 1 else { return nil }
    var day = Int(value)
    var seconds = Int(((value - value.rounded(.down)) * 86_400).rounded())
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    if day == 0, !is1904 || !hasDay {
      // Day 0 of 1900 is no day.
      guard !hasDay || seconds > 0 else { return nil }
      return time(seconds, isShort: false)
    }
    guard day <= Int(last) else { return nil }
    let date = is1904 ? civil(day + 1462) : day == 60 ? (1900, 2, 29) : civil(day < 60 ? day + 1 : day)
    var text = padded(date.0, 4) + [UInt8(ascii: "-")] + padded(date.1, 2) + [UInt8(ascii: "-")] + padded(date.2, 2)
    if seconds > 0 { text += [0x20] + time(seconds, isShort: true) }
    return text
  }

  /// Writes a length of time as `26:30:00`; nil below zero and above 10,000 days.
  static func elapsed(_ value: Double) -> [UInt8]? {
    guard value >= 0, value < 10_000 else { return nil }
    return time(Int((value * 86_400).rounded()), isShort: false)
  }

  private static func time(_ seconds: Int, isShort: Bool) -> [UInt8] {
    let text = padded(seconds / 3600, 2) + [UInt8(ascii: ":")] + padded(seconds / 60 % 60, 2)
    return isShort && seconds % 60 == 0 ? text : text + [UInt8(ascii: ":")] + padded(seconds % 60, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> [UInt8] {
    let digits = Array(String(number).utf8)
    return [UInt8](repeating: 0x30, count: max(0, width - digits.count)) + digits
  }

  /// Year, month and day of a day counted from 1899-12-30.
  private static func civil(_ serial: Int) -> (Int, Int, Int) {
    // Years that begin in March end with the leap day (H. Hinnant, days_from_civil, 2013).
    let shifted = serial - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
