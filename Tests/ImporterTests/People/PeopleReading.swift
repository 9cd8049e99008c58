import Domain
import Importer

/// Three students who are on a roster.
let knownThree = KnownSchool(
  rosterSchools: ["North"],
  students: [
    "001001": [Enrolment(school: "North", entered: day("2026-09-01"))],
    "001002": [Enrolment(school: "North", entered: day("2026-09-01"))],
    "001003": [Enrolment(school: "North", entered: day("2026-09-01"))],
  ])

func roster(_ outcome: ImportOutcome) -> [RosterRow] {
  if case .roster(let rows)? = outcome.people { rows } else { [] }
}

func guardians(_ outcome: ImportOutcome) -> [Guardian] {
  if case .guardians(let rows)? = outcome.people { rows } else { [] }
}

/// `school 2026-11-16 kind`, in the order of the outcome.
func calendar(_ outcome: ImportOutcome) -> [String] {
  guard case .calendar(let days)? = outcome.people else { return [] }
  return days.map { ($0.school.isEmpty ? "" : $0.school + " ") + "\($0.day.iso) \($0.kind.rawValue)" }
}

func notes(_ outcome: ImportOutcome) -> [Note] {
  if case .notes(let notes)? = outcome.people { notes } else { [] }
}
