import Domain

/// A student and the number of a day.
struct StudentDay: Hashable, Sendable {
  var student: String
  var day: Int
}

/// Days of which a row was kept back, where a day is put together from several rows.
///
/// Computed from the rows that are left, such a day would say what nobody wrote.
struct SpoiledDays: Sendable {
  private var days: Set<StudentDay> = []
  /// By student, the periods of rows whose day nobody can read: every day that lacks the period may be the one.
  private var lostPeriods: [String: Set<String>] = [:]
  /// Days that got no mark.
  private(set) var taken: Set<StudentDay> = []
  private(set) var count = 0

  mutating func add(_ student: String, on day: SchoolDay) {
    days.insert(StudentDay(student: student, day: day.number))
  }

  mutating func add(_ student: String, period: String) { lostPeriods[student, default: []].insert(period) }

  /// Whether a day must get no mark; counts it.
  mutating func take(_ student: String, on day: SchoolDay, periods: [DayBuilder.Period]) -> Bool {
    guard isSpoiled(student, on: day, periods: periods) else { return false }
    count += 1
    taken.insert(StudentDay(student: student, day: day.number))
    return true
  }

  private func isSpoiled(_ student: String, on day: SchoolDay, periods: [DayBuilder.Period]) -> Bool {
    if !days.isEmpty, days.contains(StudentDay(student: student, day: day.number)) { return true }
    guard !lostPeriods.isEmpty, let lost = lostPeriods[student] else { return false }
    return !lost.isSubset(of: periods.map(\.label))
  }

  var notices: [String] {
    guard count > 0 else { return [] }
    return [
      count == 1
        ? "1 day has a row that was kept back: no mark was made for it"
        : "\(count) days have a row that was kept back: no mark was made for them"
    ]
  }
}

extension CellWriter {
  /// Notes a kept-back row, as far as its student and day can be read; what cannot be read spoils nothing.
  ///
  /// - Parameter school: the school in the row; empty when it names none, or the row is not whole.
  mutating func lose(_ student: String, school: String, date: String, period: String?) {
    guard StudentFinder.complaint(student) == nil else { return }
    let ids = finder.ids(student, school: school)
    if let day = dates.day(date) {
      guard let complaint = dayRules.complaint(day) else {
        for id in ids { spoiled.add(id, on: day) }
        return
      }
      // A day that was not asked for is right; a slip of the year hides the true one.
      if complaint.code == .outsideDays { return }
    }
    if let period { for id in ids { spoiled.add(id, period: period) } }
  }

  /// The days of one student of a row, by each id that he may have.
  func days(_ student: String, school: String, _ days: [SchoolDay]) -> [StudentDay] {
    finder.ids(student, school: school).flatMap { id in days.map { StudentDay(student: id, day: $0.number) } }
  }
}
