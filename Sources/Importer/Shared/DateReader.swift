public import Domain

/// The order in which a file writes its dates; one for the whole file.
public enum DateOrder: String, CaseIterable, Sendable {
  case iso
  case dayFirst = "day-first"
  case monthFirst = "month-first"

  /// How a date of this order looks.
  public var pattern: String {
    switch self {
    case .iso: "YYYY-MM-DD"
    case .dayFirst: "day/month/year"
    case .monthFirst: "month/day/year"
    }
  }
}

/// Why no single order of dates fits a file.
public enum DateOrderProblem: Error, Hashable, Sendable {
  /// No row proves an order: the first such text with its two readings.
  case ambiguous(text: String, dayFirst: SchoolDay, monthFirst: SchoolDay)
  /// One row proves day first and another month first.
  case contradicting(dayFirst: String, monthFirst: String)
}

/// Reads the ways in which schools write a day, without locale or time zone.
public enum DateReader {
  /// Decides the order of a file's dates from its texts; texts that are no dates are passed over.
  ///
  /// Points mean day first (16.11.2026), as everywhere they are used; slashes need a row with a number above 12.
  public static func order(ofSamples samples: some Sequence<String>) throws(DateOrderProblem) -> DateOrder {
    var proof = OrderProof()
    for text in samples { proof.see(text) }
    return try proof.order()
  }

  /// Reads a day; nil when the text is none in this order or has a two-digit year and `century` is nil.
  ///
  /// Year-first texts are read in every order, because they can be read in one way only. A time after the day is ignored.
  /// - Parameter century: what to add to two-digit years, such as 2000.
  public static func read(_ text: some StringProtocol, order: DateOrder, century: Int? = nil) -> SchoolDay? {
    guard let parts = DateParts(text) else { return WrittenDay(text)?.date(century: century) }
    return day(parts, order: order, century: century)
  }

  /// The day of a spreadsheet's number, counted from 1899-12-30: 1954 to 2119.
  static func serialDay(_ text: String) -> SchoolDay? {
    // A time of day is a fraction of the number.
    let whole = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = whole.first, first.utf8.count == 5, let serial = Int(first), (20_000...80_000).contains(serial),
      whole.count == 1 || (!whole[1].isEmpty && whole[1].utf8.allSatisfy { (48...57).contains($0) })
    else { return nil }
    return SchoolDay(number: serial - 25_569)
  }

  static func day(_ parts: DateParts, order: DateOrder, century: Int?) -> SchoolDay? {
    guard hasPlausibleYear(parts) else { return nil }
    if parts.isYearFirst { return SchoolDay(year: parts.a, month: parts.b, day: parts.c) }
    guard order != .iso, parts.yearDigits == 4 || (parts.yearDigits == 2 && century != nil) else { return nil }
    let year = parts.yearDigits == 2 ? (century ?? 0) + parts.c : parts.c
    return order == .monthFirst
      ? SchoolDay(year: year, month: parts.a, day: parts.b) : SchoolDay(year: year, month: parts.b, day: parts.a)
  }

  /// No school exports days of another time: 0026-11-16 is a year of two digits that was filled up.
  private static func hasPlausibleYear(_ parts: DateParts) -> Bool {
    parts.yearDigits != 4 || (1900...2199).contains(parts.isYearFirst ? parts.a : parts.c)
  }

  /// Says what is wrong with a text that ``read(_:order:century:)`` did not take: what was expected, and a hint.
  public static func problem(_ text: String, order: DateOrder) -> (expected: String, hint: String) {
    let expected = "a day written \(order.pattern)"
    if text.allSatisfy(\.isWhitespace) { return (expected, "the cell is empty: the row has no date") }
    guard let parts = DateParts(text) else {
      if DateParts.isLateUTC(text) {
        return (expected, "a time in UTC, and the school's day may be the next one: export the day alone")
      }
      if let written = WrittenDay(text) { return (expected, hint(written)) }
      // The reading is offered, never taken.
      if let day = serialDay(CodeBook.trimmed(text)) {
        return (expected, "a spreadsheet's number for a day (it would be \(day.iso)): format the column as a date")
      }
      return (expected, "write it as 2026-11-16")
    }
    if !parts.isYearFirst, parts.yearDigits < 4 {
      return (expected, "the year has \(parts.yearDigits) digits: export the dates with four-digit years")
    }
    guard hasPlausibleYear(parts) else { return (expected, "is the year right?") }
    if !parts.isYearFirst, order == .iso {
      return (expected + ", as the file's other dates", "this one is written another way")
    }
    let other: DateOrder = order == .monthFirst ? .dayFirst : .monthFirst
    if !parts.isYearFirst, day(parts, order: other, century: nil) != nil {
      return (expected, "the file's other dates are \(order.pattern); this one only fits \(other.pattern)")
    }
    return ("a day that exists, written \(order.pattern)", "there is no such day in the calendar")
  }
}

extension DateReader {
  /// What is wrong with a day written with words.
  private static func hint(_ written: WrittenDay) -> String {
    if written.isShort { return "the year has 2 digits: export the dates with four-digit years" }
    guard written.year != nil else {
      return "it has no year: say --as-of with the day of the export, or --days FIRST..LAST"
    }
    guard let day = written.dateOfAnyWeekday(century: nil, years: nil) else {
      return "there is no such day in the calendar"
    }
    return "the day of the week is wrong: it would be \(day.long)"
  }
}

/// What the dates seen so far prove about their order.
struct OrderProof: Sendable {
  private var dayFirst: String?
  private var monthFirst: String?
  private var open: (text: String, dayFirst: SchoolDay, monthFirst: SchoolDay)?
  private var sawSlashes = false

  /// Whether nothing further can change the order for the better.
  var isDecided: Bool { dayFirst != nil || monthFirst != nil }

  mutating func see(_ text: String) {
    guard let parts = DateParts(text), !parts.isYearFirst else { return }
    sawSlashes = true
    if parts.a > 12, parts.a <= 31, parts.b <= 12 {
      dayFirst = dayFirst ?? text
    } else if parts.b > 12, parts.b <= 31, parts.a <= 12 {
      monthFirst = monthFirst ?? text
    } else if parts.separator == UInt8(ascii: ".") {
      dayFirst = dayFirst ?? text
    } else if open == nil, parts.a != parts.b,
      let first = DateReader.day(parts, order: .dayFirst, century: 2000),
      let second = DateReader.day(parts, order: .monthFirst, century: 2000)
    {
      open = (text, first, second)
    }
  }

  func order() throws(DateOrderProblem) -> DateOrder {
    switch (dayFirst, monthFirst) {
    case (let day?, let month?): throw .contradicting(dayFirst: day, monthFirst: month)
    case (_?, nil): return .dayFirst
    case (nil, _?): return .monthFirst
    case (nil, nil):
      if let open { throw .ambiguous(text: open.text, dayFirst: open.dayFirst, monthFirst: open.monthFirst) }
      return sawSlashes ? .dayFirst : .iso
    }
  }
}
