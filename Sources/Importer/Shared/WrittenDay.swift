import Domain

/// A day written with words: `16 Nov 2026`, `Mon 16 Nov`, `November 16, 2026`, `2026年11月16日`, `令和8年11月16日`.
struct WrittenDay: Hashable, Sendable {
  var day: Int
  var month: Int
  /// Nil when the text has none.
  var year: Int?
  /// The year is of this century by two digits only.
  var isShort = false
  /// 1 for Monday to 7 for Sunday, when the text names the day of the week.
  var weekday: Int?

  /// Nil for whatever is no such day, a time of day after it allowed.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 80 else { return nil }
    if let japanese = WrittenDay.japanese(text) {
      self = japanese
    } else if let named = WrittenDay.named(text) {
      self = named
    } else {
      return nil
    }
  }

  private init(day: Int, month: Int) { (self.day, self.month) = (day, month) }

  /// The day, where its year is known and its day of the week is right.
  ///
  /// - Parameters:
  ///   - century: what to add to two-digit years; nil: they are not read.
  ///   - years: finds the year of a day that has none.
  func date(century: Int? = nil, years: YearFinder? = nil) -> SchoolDay? {
    guard let date = dateOfAnyWeekday(century: century, years: years) else { return nil }
    return weekday == nil || weekday == date.weekday ? date : nil
  }

  /// The day, whatever day of the week the text names.
  func dateOfAnyWeekday(century: Int?, years: YearFinder?) -> SchoolDay? {
    guard var full = year ?? years?.year(month: month, day: day) else { return nil }
    if isShort {
      guard let century else { return nil }
      full += century
    }
    return SchoolDay(year: full, month: month, day: day)
  }

  // MARK: Names of months

  private static func named(_ text: some StringProtocol) -> WrittenDay? {
    guard let first = text.first(where: { !$0.isWhitespace }), first.isLetter || first.isNumber else { return nil }
    var words: [String] = []
    for word in String(text).split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      // A time keeps its signs; 16-Nov-2026 is three words.
      if word.contains(":") {
        words.append(String(word))
      } else {
        words += word.split(whereSeparator: { $0 == "-" || $0 == "." || $0 == "/" }).map { String($0) }
      }
    }
    words.removeAll { $0 == "de" || $0 == "of" }
    var weekday: Int?
    if let first = words.first, let number = MonthName.weekday(first) {
      weekday = number
      words.removeFirst()
    }
    guard words.count >= 2 else { return nil }
    var written: WrittenDay
    if let day = ordinal(words[0]), let month = MonthName.month(words[1]) {
      written = WrittenDay(day: day, month: month)
    } else if let month = MonthName.month(words[0]), let day = ordinal(words[1]) {
      written = WrittenDay(day: day, month: month)
    } else {
      return nil
    }
    written.weekday = weekday
    words.removeFirst(2)
    if let word = words.first, let year = number(word), word.utf8.count == 4 || word.utf8.count == 2 {
      (written.year, written.isShort) = (year, word.utf8.count == 2)
      words.removeFirst()
    }
    if weekday == nil, let word = words.first, let number = MonthName.weekday(word) {
      written.weekday = number
      words.removeFirst()
    }
    return isTime(words) ? written : nil
  }

  /// Nothing, or a time of day such as `08:30:00` or `8:30 AM`.
  private static func isTime(_ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    let digits =
      first.lowercased().hasSuffix("am") || first.lowercased().hasSuffix("pm") ? first.dropLast(2) : first[...]
    guard digits.contains(":"), digits.utf8.allSatisfy({ (48...58).contains($0) || $0 == 46 }) else { return false }
    return words.count == 1 || (words.count == 2 && ["am", "pm"].contains(words[1].lowercased()))
  }

  private static func ordinal(_ word: String) -> Int? {
    var word = word[...]
    if word.utf8.count > 2, ["st", "nd", "rd", "th"].contains(word.suffix(2).lowercased()) { word = word.dropLast(2) }
    return number(word).flatMap { (1...31).contains($0) && word.utf8.count <= 2 ? $0 : nil }
  }

  private static func number(_ word: some StringProtocol) -> Int? {
    word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  // MARK: Japanese

  /// `2026年11月16日`, `11月16日(月)`, `令和8年11月16日`, `R8.11.16`; an era's first year may be 元.
  private static func japanese(_ text: some StringProtocol) -> WrittenDay? {
    var scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if (0xFF10...0xFF19).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) }
      return scalar.properties.isWhitespace ? nil : scalar
    }[...]
    let eras: [(String, Int)] = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("H", 1988)]
    let era = eras.first { scalars.starts(with: $0.0.unicodeScalars) }
    if let era { scalars = scalars.dropFirst(era.0.unicodeScalars.count) }
    var numbers: [Int] = []
    var marks: [Unicode.Scalar] = []
    while numbers.count < 3, let (value, rest) = leadingNumber(scalars) {
      numbers.append(value)
      marks.append(rest.first ?? "日")
      scalars = rest.dropFirst()
    }
    let word = String(String.UnicodeScalarView(marks))
    var written: WrittenDay
    switch (numbers.count, word) {
    case (3, "年月日"),
      (3, "..日") where era != nil, (3, "//日") where era != nil, (3, "--日") where era != nil:
      written = WrittenDay(day: numbers[2], month: numbers[1])
      written.year = numbers[0] + (era?.1 ?? 0)
      guard era == nil ? numbers[0] >= 1000 : (1...99).contains(numbers[0]) else { return nil }
    case (2, "月日") where era == nil:
      written = WrittenDay(day: numbers[1], month: numbers[0])
    default: return nil
    }
    guard (1...12).contains(written.month), (1...31).contains(written.day) else { return nil }
    let rest = String(String.UnicodeScalarView(scalars)).filter { !"()（）".contains($0) }
    if rest.isEmpty { return written }
    let days = Array("月火水木金土日")
    guard let first = rest.first, let place = days.firstIndex(of: first),
      rest.count == 1 || rest.dropFirst() == "曜" || rest.dropFirst() == "曜日"
    else { return nil }
    written.weekday = place + 1
    return written
  }

  private static func leadingNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> (Int, ArraySlice<Unicode.Scalar>)? {
    if scalars.first == "元" { return (1, scalars.dropFirst()) }
    let digits = scalars.prefix { (48...57).contains($0.value) }
    guard (1...4).contains(digits.count) else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1.value - 48) }, scalars.dropFirst(digits.count))
  }
}
