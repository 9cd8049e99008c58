import Domain

/// How one file writes its days: the order, and what else is read because somebody said so.
struct DateStyle: Sendable {
  var order: DateOrder
  /// Added to two-digit years where the export is known to write them; nil: such dates are refused.
  var century: Int?
  /// A spreadsheet's numbers are days.
  var hasSerialDays = false
  /// Finds the year of days written without one.
  var years: YearFinder?

  init(order: DateOrder, setup: Setup) {
    self.order = order
    century = setup.options.hasShortYears ? 2000 : nil
    hasSerialDays = setup.options.hasSerialDays
    years = YearFinder(options: setup.options, known: setup.known)
  }

  func day(_ text: String) -> SchoolDay? {
    if let day = DateReader.read(text, order: order, century: century) { return day }
    if let written = WrittenDay(text) { return written.date(century: century, years: years) }
    return hasSerialDays ? DateReader.serialDay(CodeBook.trimmed(text)) : nil
  }

  /// What is wrong with a text that ``day(_:)`` did not take.
  func complaint(_ text: String) -> Complaint {
    let (expected, hint) = DateReader.problem(text, order: order)
    return Complaint(code: .badDate, expected: expected, hint: hint)
  }
}
