import Domain

extension ResearchExport {
  /// What lies in the folder, and what whoever receives it must know.
  var about: String {
    """
    Attendance without names, for the study ‘\(study)’. Written by ebb.

    This is still personal data (GDPR recital 26): whoever knows on which days a
    child was away can find the child again. Keep it closed, do not publish it, do
    not join it with other data, and delete it when the study ends.

    students.csv  \(ResearchExport.wrapped("a pseudonym, grade, sex, school and language. At least \(SmallCells.least) students share each combination; what would make a smaller group is *."))
    days.csv      the marks by school day: the number of the day in the school
                  year (1, 2, 3 …), not its date; missed_2520: of 2520 parts.
    findings.csv  state, stage, trend and figures, computed without any note.
    groups.csv    students and listed students of each group; * where fewer than
                  \(SmallCells.least) could be told.

    Pseudonyms are HMAC-SHA256 with a key that stays in the workspace. The same
    study has the same ones again, another study has others.

    """
  }

  private static func wrapped(_ text: String) -> String {
    TextWrap.wrapped(text, width: 62).enumerated().map { place, line in
      place == 0 ? line : String(repeating: " ", count: 14) + line.drop { $0 == " " }
    }.joined(separator: "\n")
  }
}
