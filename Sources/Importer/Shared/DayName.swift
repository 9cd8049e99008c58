import Domain

/// Days written with the name of the month, as course tools do.
enum DayName {
  /// A session's header: `16 Sep 2024 9.00AM All students`; nil for anything else.
  static func session(_ text: String) -> SchoolDay? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let day = Int(words[0]), let month = MonthName.month(words[1]), words[2].utf8.count == 4,
      let year = Int(words[2])
    else { return nil }
    return SchoolDay(year: year, month: month, day: day)
  }

  /// Whether a header that is no full date looks like one: `17/11`, `Tue 17.11.`, `17-Nov-26`, `Nov 17, 2026`, `46343`.
  static func isNearlyDay(_ text: String) -> Bool {
    if let parts = DateParts(text) { return parts.yearDigits > 0 }
    let words = text.split { !$0.isLetter && !$0.isNumber }.filter { !isAside($0) }
    let numbers = words.map { word in Int(word).flatMap { word.utf8.count <= 2 && (1...31).contains($0) ? $0 : nil } }
    guard words.count > 1 else {
      // Spreadsheets count days from 1899-12-30: here 2009 to 2064.
      return Int(text).map { (40_000...60_000).contains($0) } ?? false
    }
    if numbers[0] != nil, isMonth(words[1]) { return true }
    if isMonth(words[0]), numbers[1] != nil { return words.count <= 3 }
    if let parts = DateParts(words.joined(separator: "-")) { return parts.yearDigits > 0 }
    guard words.count == 2, let a = numbers[0], let b = numbers[1], a <= 12 || b <= 12 else { return false }
    return text.contains { $0 == "/" || $0 == "." || $0 == "-" }
  }

  /// A month's name or its beginning, and nothing longer: `Marks` is none.
  private static func isMonth(_ word: some StringProtocol) -> Bool { MonthName.month(word) != nil }

  /// A day of the week or half of a day beside a date.
  private static func isAside(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return word == "am" || word == "pm" || MonthName.weekday(word) != nil
  }

  /// A day and month, with or without a year: `09 Mar`, `9 March 2026`, `Mar 9`, `3月9日`.
  static func dayAndMonth(_ text: some StringProtocol) -> (day: Int, month: Int, year: Int?)? {
    guard let written = WrittenDay(text), !written.isShort else { return nil }
    return (written.day, written.month, written.year)
  }
}
