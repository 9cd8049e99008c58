import Domain
import Reporter
import Store

/// Gathers what a letter about a student may rest on.
struct LetterFactsReader {
  let caseloads: Caseloads
  let date: SchoolDay
  let agency: LetterAgency?
  private let schoolYear: SchoolYear
  private let openDays: [String: OpenDays]

  init(caseloads: Caseloads, date: SchoolDay, agency: LetterAgency?) throws {
    self.caseloads = caseloads
    self.date = date
    self.agency = agency
    let analysis = caseloads.analysis
    schoolYear = try analysis.workspace.database.schoolYear()
    let weekdays = analysis.workspace.settings.weekdays
    var open: [String: OpenDays] = [:]
    for day in analysis.calendar {
      var known = open[day.school] ?? OpenDays(weekdays: weekdays)
      if !day.kind.isSchoolDay { known.closed.insert(day.day) }
      known.lastKnown = max(known.lastKnown ?? day.day, day.day)
      open[day.school] = known
    }
    openDays = open
    fallback = open[""] ?? OpenDays(weekdays: weekdays)
  }
  /// The calendar of a school that has none of its own.
  private let fallback: OpenDays

  func facts(_ card: ReviewCard) -> LetterFacts {
    let asOf = caseloads.analysis.asOf
    let held = HeldSigns(notes: card.notes, items: caseloads.urgent.filter { $0.student == card.student.id })
    return LetterFacts(
      student: card.student, guardians: card.guardians, date: date, asOf: asOf, state: card.finding.state,
      schoolName: card.schoolName, attendance: LetterFactsReader.attendance(card.trajectory, schoolYear, asOf: asOf),
      finding: card.finding,
      contacts: card.contacts, letters: card.letters, decisions: card.decisions,
      consents: caseloads.consents[card.student.id] ?? [], signs: held.signs,
      hasOpenUrgent: held.hasOpenUrgent,
      agency: agency, urgency: .open, openDays: openDays[card.schoolName] ?? fallback)
  }

  /// The school year up to a day.
  static func attendance(_ trajectory: Trajectory, _ schoolYear: SchoolYear, asOf: SchoolDay) -> AttendanceFacts {
    let start = schoolYear.firstDay(of: schoolYear.year(of: asOf))
    let days = trajectory.days.filter { $0.day >= start && $0.day <= asOf }
    return AttendanceFacts(days: days, from: max(start, days.first?.day ?? start), to: asOf)
  }
}
