import Domain
import Importer
import Store

/// Looks up what the importer must know of a workspace.
struct SchoolLookup {
  let workspace: Workspace

  /// - Parameter withPeople: also names and counselors, which a district's year of marks can do without.
  func school(withPeople: Bool = false) throws -> KnownSchool {
    let records = PeopleRecords(database: workspace.database)
    let students = try records.knownEnrolments()
    let rosters = Set(students.values.joined().map(\.school))
    var calendar: [String: [SchoolDay: CalendarDay.Kind]] = [:]
    for day in try records.calendar() { calendar[day.school, default: [:]][day.day] = day.kind }
    var known = KnownSchool(
      schoolYear: try workspace.database.schoolYear(), weekdays: workspace.settings.weekdays,
      codes: workspace.settings.codes,
      defaultSchool: rosters.count == 1 ? rosters.first : nil, rosterSchools: rosters, students: students,
      calendar: calendar)
    known.idPrefixes = workspace.settings.idPrefixes.bySchool
    known.sharedIDs = try RejectedRows(database: workspace.database)
      .openValues(code: ErrorCode.sharedID.rawValue, kind: FileKind.roster.rawValue)
    known.isErased = try Tombstones(database: workspace.database).refusal()
    if withPeople { known.people = try people() }
    return known
  }

  func people() throws -> [String: KnownSchool.Person] {
    var people: [String: KnownSchool.Person] = [:]
    for record in try PeopleRecords(database: workspace.database).students() {
      people[record.student.id] = KnownSchool.Person(student: record.student, counselor: record.counselor)
    }
    return people
  }
}
