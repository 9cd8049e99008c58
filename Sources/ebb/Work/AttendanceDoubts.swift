import Domain
import Importer

/// What is odd about an attendance file as a whole: refused when it would accuse children, else told.
struct AttendanceDoubts {
  let table: AttendanceTable
  let known: KnownSchool

  /// Whether the file names only absences although it is read as a full register.
  ///
  /// Such a file is an absences-only export: taken as it is, every student in it would be away all the time.
  var namesOnlyAbsences: Bool {
    guard table.counts.isEmpty else { return false }
    let attended = table.codeUses.filter { $0.mark.isAttended }.reduce(0) { $0 + $1.count }
    let missed = table.codeUses.filter { $0.mark.isExpected && !$0.mark.isAttended }.reduce(0) { $0 + $1.count }
    return attended == 0 && missed >= 10
  }

  /// Marks that stand but count for nobody: on days without school, or outside the student's time at the school.
  var notices: [String] {
    var closed = 0
    var outside = 0
    let schools = Set(table.lines.map(\.school))
    var closedDays: [String: [Bool]] = [:]
    for school in schools {
      closedDays[school] = table.days.map { known.kind(of: $0, at: school).map { !$0.isSchoolDay } ?? false }
    }
    let closedPlaces = closedDays.mapValues { closed in closed.indices.filter { closed[$0] } }
    guard let first = table.days.first, let last = table.days.last else { return strangers }
    for (place, line) in table.lines.enumerated() {
      let enrolments = (known.students[line.student] ?? []).filter { $0.school == line.school }
      let isCovered = enrolments.isEmpty || enrolments.contains { $0.covers(first) && $0.covers(last) }
      let closures = closedDays[line.school] ?? []
      // Nearly every student is enrolled all the time: then only the closed days need a look.
      let days = isCovered ? closedPlaces[line.school] ?? [] : Array(table.days.indices)
      for day in days where place < table.marks[day].count {
        let date = table.days[day]
        guard let mark = Mark(rawValue: table.marks[day][place]), mark.isExpected else { continue }
        if closures[day] {
          closed += 1
        } else if !isCovered, !enrolments.contains(where: { $0.covers(date) }) {
          outside += 1
        }
      }
    }
    var sentences = strangers
    if closed > 0 {
      sentences.append(
        "\(Wording.count(closed, "mark falls", "marks fall")) on days the calendar calls closed: kept, but not counted")
    }
    if outside > 0 {
      sentences.append(
        "\(Wording.count(outside, "mark lies", "marks lie")) outside the student's time at the school: kept, but not counted"
      )
    }
    return sentences
  }

  private var strangers: [String] {
    let count = table.lines.count { $0.isNew }
    guard count > 0 else { return [] }
    return [
      "\(Wording.count(count, "student is", "students are")) on no roster: import a roster, so that lists have names, "
        + "schools and counselors"
    ]
  }
}
