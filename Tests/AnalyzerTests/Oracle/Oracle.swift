import Domain

/// The analysis once more, straight from the formulas: slow, obvious, without running sums; the fast path must agree.
struct Oracle {
  struct Day {
    var date: SchoolDay
    var school: String
    var mark: Mark
    var part: Int
    var since: SchoolDay?
    var isNamed: Bool
    var hasRegister: Bool
    var own = 0.0
    var usual = 0.0
    /// Missed parts laid on the day by a period of totals; nil for a day with a mark.
    var counted: Int?

    var ebb: Int? { counted ?? mark.ebbParts(part) }
    var lawful: Int? { counted ?? mark.lawfulParts(part) }
    var isBlank: Bool { counted == nil && (mark == .missing || mark == .unknown) }
    var isInSpell: Bool { counted == nil && 2 * (ebb ?? 0) >= 2520 }
  }

  /// School days and rates in whole student-days, by school and day.
  var calendar: [String: Set<SchoolDay>]
  var rates: [String: [SchoolDay: (expected: Int, missed: Int)]]
  let year = SchoolYear()
  /// The shares of every school day: this year so far, and the day alone.
  private(set) var shares: [String: [SchoolDay: (mean: Double, day: Double)]] = [:]

  init(calendar: [String: Set<SchoolDay>], rates: [String: [SchoolDay: (expected: Int, missed: Int)]]) {
    self.calendar = calendar
    self.rates = rates
    for (school, days) in calendar {
      for day in days {
        shares[school, default: [:]][day] = (share(school, day, soFar: true), share(school, day, soFar: false))
      }
    }
  }

  /// The ebb share of a school on a day, or this year up to and including it, shrunk to the district's.
  func share(_ school: String, _ day: SchoolDay, soFar: Bool) -> Double {
    func sums(_ schools: [String]) -> (Double, Double) {
      var (expected, missed) = (0, 0)
      for school in schools {
        for (date, rate) in rates[school] ?? [:]
        where date == day || soFar && date < day && year.year(of: date) == year.year(of: day) {
          expected += rate.expected
          missed += rate.missed
        }
      }
      return (Double(expected), Double(missed))
    }
    let (all, allMissed) = sums(Array(rates.keys))
    guard all > 0 else { return soFar ? 0.05 : share(school, day, soFar: true) }
    let (expected, missed) = sums([school])
    return (missed + 50 * (allMissed / all)) / (expected + 50)
  }

  /// Every school day of a student up to a day; once he has left, the last school's days without marks.
  func days(_ history: StudentHistory, upTo last: SchoolDay) -> [Day] {
    var (out, school) = ([Day](), String?.none)
    for date in Set(calendar.values.flatMap { $0 }).filter({ $0 <= last }).sorted() {
      let begun = history.enrolments.filter { $0.entered <= date }
      let current = begun.filter { $0.covers(date) }
      let now = current.filter { calendar[$0.school]?.contains(date) ?? false }
      if let main = now.first(where: \.isMain) ?? now.first {
        school = main.school
        let marks = ([main] + now.filter { $0 != main }).map { mark(history, $0.school, date) }
        let attended = [Mark.present, .late, .leftEarly, .elsewhere].lazy
          .compactMap { wanted in marks.first { $0.mark == wanted } }.first
        let best =
          attended ?? marks.first { $0.mark.isExpected } ?? marks.first { !$0.mark.isBlank } ?? marks[0]
        out.append(
          Day(
            date: date, school: main.school, mark: best.mark, part: best.part, since: main.entered,
            isNamed: marks.contains { $0.mark != .unknown },
            hasRegister: (rates[main.school]?[date]?.expected ?? 0) > 0))
      } else if !begun.isEmpty, current.isEmpty, let school, calendar[school]?.contains(date) ?? false {
        out.append(Day(date: date, school: school, mark: .unknown, part: 0, isNamed: false, hasRegister: false))
      }
    }
    return out
  }

  /// The worst of all marks of one school on one day.
  private func mark(_ history: StudentHistory, _ school: String, _ date: SchoolDay) -> (mark: Mark, part: Int) {
    var best = (mark: Mark.unknown, part: 0)
    for line in history.lines where line.school == school {
      let place = date - line.firstDay
      guard line.marks.indices.contains(place), let mark = Mark(rawValue: line.marks[place]) else { continue }
      let part = line.parts.first { $0.place == place }?.part ?? 0
      if mark.rank < best.mark.rank || mark == best.mark && part > best.part { best = (mark, part) }
    }
    return best
  }
}
