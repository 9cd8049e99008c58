import Analyzer
import Domain
import Reporter
import Store

/// Gathers what the sheets of a workspace rest on.
struct SheetSource {
  let analysis: Analysis
  let date: SchoolDay
  let consents: [String: [Consent]]
  private let schoolYear: SchoolYear
  private let contacts: [String: [Contact]]
  private let decisions: [String: [DecisionRecord]]
  private let letters: [String: [LetterRecord]]
  private let urgent: [String: [UrgentItem]]
  private let withdrawn: WithdrawnHits
  private let privacyContact: String

  init(analysis: Analysis, date: SchoolDay) throws {
    self.analysis = analysis
    self.date = date
    let database = analysis.workspace.database
    let people = PeopleRecords(database: database)
    schoolYear = try database.schoolYear()
    consents = try people.consents()
    contacts = try people.contacts()
    decisions = try Decisions(database: database).all()
    letters = try LetterLedger(database: database).all()
    let items = try UrgentItems(database: database).all()
    urgent = Dictionary(grouping: items, by: \.student)
    withdrawn = WithdrawnHits(items)
    privacyContact = analysis.workspace.settings.document.value("letters", "privacy-contact") ?? ""
  }

  func facts(_ record: StudentRecord) -> SheetFacts {
    let id = record.student.id
    let asOf = analysis.asOf
    let history = analysis.history(id) ?? StudentHistory(id: id, enrolments: record.enrolments, lines: [])
    let finding = analysis.finding(id)
    let days = SheetDay.all(
      trajectory: analysis.analyzer.trajectory(history, asOf: asOf).1.days, history: history, upTo: asOf)
    return SheetFacts(
      student: record.student, schoolName: finding?.school ?? "", counselor: record.counselor,
      guardians: analysis.guardians[id] ?? [], enrolments: record.enrolments, date: date, asOf: asOf, days: days,
      months: SchoolMonths(
        days: days, counts: history.counts, enrolments: history.enrolments, schoolYear: schoolYear, asOf: asOf),
      clock: finding?.clock, contacts: contacts[id] ?? [], decisions: (decisions[id] ?? []).map(\.decision),
      letters: (letters[id] ?? []).map {
        LetterEntry(kind: $0.kind, date: $0.dated, status: $0.status, guardian: $0.guardian)
      },
      consents: consents[id] ?? [], notes: withdrawn.takenOff(history.notes), privacyContact: privacyContact)
  }

  /// What keeps a paper from the family; a mention that a named person released or withdrew no longer does.
  func hold(_ id: String) -> SheetBlock? {
    let held = HeldSigns(notes: analysis.history(id)?.notes ?? [], items: urgent[id] ?? [])
    return SheetGate.hold(hasOpenUrgent: held.hasOpenUrgent, signs: held.signs, date: date)
  }
}
