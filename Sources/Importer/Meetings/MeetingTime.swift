import Domain

/// Reads the times and durations of meeting reports.
enum MeetingTime {
  /// Seconds of a duration: `58 min`, `1 hr 2 min`, `1h 5m 20s`, `1:02:03`, or a plain number of minutes; nil for others.
  ///
  /// `32:14` is refused: minutes and seconds to one program, hours and minutes to another.
  static func seconds(_ text: String) -> Int? {
    let text = CodeBook.trimmed(text).lowercased()
    if let minutes = whole(text), minutes <= 1440 { return minutes * 60 }
    if text.hasPrefix("<") { return seconds(String(text.dropFirst())) == nil ? nil : 0 }
    let clock = text.split(separator: ":", omittingEmptySubsequences: false)
    if clock.count == 3, let hours = whole(clock[0]), let minutes = whole(clock[1]), let seconds = whole(clock[2]),
      hours < 24, minutes < 60, seconds < 60
    {
      return hours * 3600 + minutes * 60 + seconds
    }
    return words(text)
  }

  private static let units: [(names: Set<String>, seconds: Int)] = [
    (["h", "hr", "hrs", "hour", "hours", "std"], 3600), (["m", "min", "mins", "minute", "minutes"], 60),
    (["s", "sec", "secs", "second", "seconds", "sek"], 1),
  ]

  /// A row of numbers, each with its unit, the greatest first.
  private static func words(_ text: String) -> Int? {
    var total = 0
    var number: Int?
    var last = Int.max
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace || first == "." || first == "," {
        rest = rest.dropFirst()
      } else if first.isNumber {
        let digits = rest.prefix(while: \.isNumber)
        guard number == nil, let value = whole(digits), value <= 86_400 else { return nil }
        number = value
        rest = rest.dropFirst(digits.count)
      } else {
        let word = rest.prefix(while: \.isLetter)
        guard !word.isEmpty, let value = number, let unit = units.first(where: { $0.names.contains(String(word)) }),
          unit.seconds < last
        else { return nil }
        total += value * unit.seconds
        (number, last) = (nil, unit.seconds)
        rest = rest.dropFirst(word.count)
      }
    }
    return number == nil && last != Int.max ? total : nil
  }

  private static func whole(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 6, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// The day's part of a text such as `11/16/26, 9:01:11 AM`; empty when it holds only a time.
  static func dayText(_ text: String) -> String {
    let token = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "T" || $0 == "\u{202F}" }).first ?? ""
    return token.contains(":") ? "" : String(token)
  }

  /// The day of a text; two-digit years are of this century, because these reports write them.
  static func day(_ text: String, order: DateOrder) -> SchoolDay? {
    if let day = DateReader.read(dayText(text), order: order, century: 2000) { return day }
    let words = text.split { $0.isWhitespace || $0 == "," }.prefix(3).joined(separator: " ")
    guard let found = DayName.dayAndMonth(words), let year = found.year else { return nil }
    return SchoolDay(year: year, month: found.month, day: found.day)
  }

  /// Seconds since midnight of a text that holds a time of day.
  static func clock(_ text: String) -> Int? {
    let text = text.lowercased()
    guard
      let token = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "t" || $0 == "\u{202F}" })
        .first(where: { $0.contains(":") })
    else { return nil }
    let plain = token.prefix { $0.isNumber || $0 == ":" }
    let parts = plain.split(separator: ":").map { whole($0) }
    guard parts.count == 2 || parts.count == 3, var hours = parts[0], let minutes = parts[1],
      let seconds = parts.count == 3 ? parts[2] : 0, hours < 24, minutes < 60, seconds < 60
    else { return nil }
    let ending = text.filter { $0 != "." }
    if ending.hasSuffix("pm"), hours < 12 { hours += 12 }
    if ending.hasSuffix("am"), hours == 12 { hours = 0 }
    return hours * 3600 + minutes * 60 + seconds
  }
}
