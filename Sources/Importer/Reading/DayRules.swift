import Domain

/// Which days a row may speak of.
struct DayRules: Sendable {
  let options: ImportOptions
  let known: KnownSchool
  /// Found in a first pass over the file: dates outside are slips of the year.
  var bounds: ClosedRange<Int> = Int.min...Int.max

  init(options: ImportOptions, known: KnownSchool) {
    self.options = options
    self.known = known
  }

  /// What is wrong with the day whatever the school; nil when nothing.
  func complaint(_ day: SchoolDay) -> Complaint? {
    if let asOf = options.asOf, day - asOf > 7 {
      return Complaint(
        code: .futureDate, expected: "before \(asOf.advanced(by: 8).iso)",
        hint: "\(day.long) is \(day - asOf) days after --as-of")
    }
    if let days = options.days, !days.contains(day) {
      return Complaint(
        code: .outsideDays, expected: "between \(days.lowerBound.iso) and \(days.upperBound.iso)",
        hint: "the file was imported with --days")
    }
    if day.number > bounds.upperBound {
      return Complaint(
        code: .futureDate, expected: "near the file's other days, but lies after them",
        hint: "\(day.long): is the year right?")
    }
    if day.number < bounds.lowerBound {
      return Complaint(
        code: .badDate, expected: "near the file's other days, but lies before them",
        hint: "\(day.long): is the year right?")
    }
    return nil
  }

  func isWeekend(_ day: SchoolDay) -> Bool { !known.weekdays.contains(day.weekday) }

  /// What is wrong with a mark on a day of the week without school; nil when the calendar has school that day.
  func weekendComplaint(_ day: SchoolDay, mark: Mark, school: String) -> Complaint? {
    guard isWeekend(day), mark.isExpected, known.kind(of: day, at: school)?.isSchoolDay != true else { return nil }
    return Complaint(
      code: .noSchoolDay, expected: "a school day",
      hint: "\(day.long): if there was school, put it into the calendar")
  }

  /// Finds days that stand apart from the rest of a file: slips of the year.
  ///
  /// Late: more than 60 days after the median row and more than 100 after the day before it (longer than any holiday).
  /// Early: more than 300 days before the day after it.
  /// - Parameter rows: rows a day, by day number.
  func bounds(rows: [(day: Int, rows: Int)]) -> ClosedRange<Int> {
    let sorted = rows.filter { $0.rows > 0 }.sorted { $0.day < $1.day }
    var left = sorted.reduce(0) { $0 + $1.rows } / 2
    guard
      let middle = sorted.firstIndex(where: {
        left -= $0.rows
        return left < 0
      })
    else { return bounds }
    var (first, last) = (middle, middle)
    while last + 1 < sorted.count,
      options.asOf != nil || sorted[last + 1].day - sorted[middle].day <= 60
        || sorted[last + 1].day - sorted[last].day <= 100
    {
      last += 1
    }
    while first > 0, sorted[first].day - sorted[first - 1].day <= 300 { first -= 1 }
    return (first == 0 ? Int.min : sorted[first].day)...(last + 1 == sorted.count ? Int.max : sorted[last].day)
  }
}
