import Domain

/// Days written with the name of the month, as course tools do.
enum DayName {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// 1 to 12 for an English name of a month or its beginning of at least three letters.
  static func month(_ word: some StringProtocol) -> Int? {
    let word = word.lowercased().filter { $0 != "." }
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
  }

  /// A session's header: `16 Sep 2024 9.00AM All students`; nil for anything else.
  static func session(_ text: String) -> SchoolDay? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let day = Int(words[0]), let month = month(words[1]), words[2].utf8.count == 4,
      let year = Int(words[2])
    else { return nil }
    return SchoolDay(year: year, month: month, day: day)
  }

  /// A day and month, with or without a year: `09 Mar`, `9 March 2026`, `Mar 9`.
  static func dayAndMonth(_ text: some StringProtocol) -> (day: Int, month: Int, year: Int?)? {
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard words.count == 2 || words.count == 3 else { return nil }
    var year: Int?
    if words.count == 3 {
      guard words[2].utf8.count == 4, let number = Int(words[2]) else { return nil }
      year = number
    }
    if let day = Int(words[0]), let month = month(words[1]) { return (day, month, year) }
    if let day = Int(words[1]), let month = month(words[0]) { return (day, month, year) }
    return nil
  }
}
