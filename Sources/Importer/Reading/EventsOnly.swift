import Domain

/// Makes "no row" mean present where a file lists absences only.
///
/// Only for students enrolled that day in a school for which the file speaks, and only on school days.
struct EventsOnly {
  let options: ImportOptions
  let known: KnownSchool

  /// Fills the sheet; returns the scope and the number of days filled.
  func fill(_ sheet: inout MarkSheet) throws(ImportProblem) -> (scopes: [Scope], days: Int) {
    var schools = Set(sheet.lines.map(\.school))
    if let school = options.school { schools = [school] }
    if schools.isEmpty, let school = known.defaultSchool { schools = [school] }
    guard !schools.isEmpty else { throw .noScope(.school) }
    guard let range = options.days ?? sheet.days.min().flatMap({ first in sheet.days.max().map { first...$0 } }) else {
      throw .noScope(.calendar)
    }
    let strays = strayAbsences(sheet)
    let presence = sheet.codes.presence(texts: &sheet.texts)
    var filled = 0
    var scopes: [Scope] = []
    for school in schools.sorted() {
      let students = known.students.filter { $0.value.contains { $0.school == school } }.keys.sorted()
      guard !students.isEmpty else { throw .noScope(.roster) }
      let days = try schoolDays(of: school, in: range)
      for student in students {
        let enrolments = (known.students[student] ?? []).filter { $0.school == school }
        let line = sheet.line(student, school: school, isNew: false, name: "")
        for day in days where enrolments.contains(where: { $0.covers(day) }) {
          let slot = sheet.slot(day)
          guard sheet.mark(line: line, slot: slot) == Mark.unknown.rawValue, strays[student]?.contains(slot) != true
          else { continue }
          sheet.set(Mark.present.rawValue, line: line, slot: slot)
          filled += 1
        }
      }
      scopes.append(Scope(school: school, first: range.lowerBound, last: range.upperBound))
    }
    sheet.codes.count(presence, times: filled)
    return (scopes, filled)
  }

  /// The days, by student, of rows that name a school where the student is not enrolled.
  ///
  /// A misspelt school must not leave the absence there and a presence at the right school.
  private func strayAbsences(_ sheet: MarkSheet) -> [String: Set<Int>] {
    var strays: [String: Set<Int>] = [:]
    for (place, line) in sheet.lines.enumerated() {
      guard known.students[line.student]?.contains(where: { $0.school == line.school }) == false else { continue }
      let slots = sheet.days.indices.filter { sheet.mark(line: place, slot: $0) != Mark.unknown.rawValue }
      strays[line.student, default: []].formUnion(slots)
    }
    return strays
  }

  /// The school days in a range: those the calendar lists, else the days of the week it does not close.
  private func schoolDays(of school: String, in range: ClosedRange<SchoolDay>) throws(ImportProblem) -> [SchoolDay] {
    let days = (range.lowerBound.number...range.upperBound.number).map { SchoolDay(number: $0) }
    let kinds = days.map { known.kind(of: $0, at: school) }
    let hasCalendar = kinds.contains { $0 != nil }
    guard hasCalendar || options.days != nil else { throw .noScope(.calendar) }
    let listsSchoolDays = kinds.contains { $0?.isSchoolDay == true }
    return zip(days, kinds).compactMap { day, kind in
      let isSchoolDay = kind?.isSchoolDay ?? (!listsSchoolDays && known.weekdays.contains(day.weekday))
      return isSchoolDay ? day : nil
    }
  }
}
