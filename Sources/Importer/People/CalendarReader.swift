import Domain

/// Reads calendars: a row a day, or a row a range of days.
enum CalendarReader {
  /// What one row says; of two rows the one with fewer days is the more particular and counts.
  private struct Entry: Hashable {
    var school: String
    var first: SchoolDay
    var last: SchoolDay
    var kind: CalendarDay.Kind
    var length: Int { last - first }
  }
  private struct Place: Hashable {
    var school: String
    var day: SchoolDay
  }
  /// A longer range is a slip: no school year has more days.
  static let longestRange = 400

  static func read(_ table: inout PeopleTable) -> [CalendarDay] {
    let rows = table.distinct(entry)
    noteStrangeSchools(rows.map(\.value.school), &table)
    // Of each day the rows with the fewest days.
    var deciding: [Place: [Int]] = [:]
    let shortFirst = rows.indices.sorted { (rows[$0].value.length, $0) < (rows[$1].value.length, $1) }
    for place in shortFirst {
      for day in days(of: rows[place].value, weekdays: table.header.known.weekdays) {
        let key = Place(school: rows[place].value.school, day: day)
        let length = deciding[key].map { rows[$0[0]].value.length } ?? rows[place].value.length
        if rows[place].value.length == length { deciding[key, default: []].append(place) }
      }
    }
    var opponents: [Int: Set<Int>] = [:]
    for group in deciding.values where group.contains(where: { rows[$0].value.kind != rows[group[0]].value.kind }) {
      for place in group {
        opponents[place, default: []].formUnion(group.filter { rows[$0].value.kind != rows[place].value.kind })
      }
    }
    for (place, others) in opponents.sorted(by: { $0.key < $1.key }) {
      table.reject(
        rows[place].row, .dayKind,
        Complaint(
          code: .contradictingRows, expected: "what another row says of the same day",
          hint: table.disagreement(with: others.map { rows[$0].row })))
    }
    var result: [CalendarDay] = []
    for (key, group) in deciding {
      guard let place = group.first(where: { opponents[$0] == nil }) else { continue }
      result.append(CalendarDay(school: key.school, day: key.day, kind: rows[place].value.kind))
    }
    return result.sorted { ($0.school, $0.day) < ($1.school, $1.day) }
  }

  /// A range of school days leaves the weekends out; a holiday may have them.
  private static func days(of entry: Entry, weekdays: Set<Int>) -> [SchoolDay] {
    (0...entry.length).map { entry.first.advanced(by: $0) }
      .filter { entry.length == 0 || !entry.kind.isSchoolDay || weekdays.contains($0.weekday) }
  }

  private static func entry(_ row: PeopleRow) throws(RowProblem) -> Entry {
    let isRange = row.header.place(of: .from) != nil
    let first = try row.filledDay(row.header.place(of: .calendarDate) != nil ? .calendarDate : .from)
    let last = isRange || row.header.place(of: .until) != nil ? try row.day(.until) ?? first : first
    if last < first {
      throw row.problem(
        .until,
        Complaint(code: .impossibleOrder, expected: "on or after \(first.iso)", hint: "the range ends before it begins")
      )
    }
    if last - first > longestRange {
      throw row.problem(
        .until,
        Complaint(
          code: .badDate, expected: "within \(longestRange) days of \(first.iso)", hint: "is the year right?"))
    }
    let text = try row.filled(.dayKind)
    guard let kind = CalendarWords.kind(text) else {
      throw row.problem(
        .dayKind,
        Complaint(
          code: .unknownWord, expected: "a kind of day that ebb knows",
          hint: CalendarWords.closest(to: text).map { "did you mean ‘\($0)’?" }
            ?? "one of instructional, half day, make-up, holiday, closed, strike, teacher day, other"))
    }
    let school = try row.text(.school)
    return Entry(
      school: school.isEmpty ? row.header.options.school ?? "" : school, first: first, last: last, kind: kind)
  }

  /// A calendar for a misspelt school would be used for nobody.
  private static func noteStrangeSchools(_ schools: [String], _ table: inout PeopleTable) {
    let rosters = table.header.known.rosterSchools
    guard !rosters.isEmpty else { return }
    for school in Set(schools).subtracting(rosters).sorted() where !school.isEmpty {
      let near = Suggestion.closest(to: school, in: rosters.sorted())
      table.notices.append(
        "no roster names the school ‘\(RejectedRow.shown(school))’"
          + (near.map { ": did you mean ‘\(RejectedRow.shown($0))’?" } ?? ""))
    }
  }
}
