import Domain

/// Why a whole folder is refused.
public enum FolderProblem: Hashable, Sendable {
  case empty
  /// `nested` is a folder inside that holds a roster.
  case noRoster(holds: [String], nested: String?)
  /// `because` names what asks for the file.
  case missingFile(String, because: String)
  /// Two names that only differ in capitals.
  case twice(String, String)
  case unknownVersion(String)
  /// The manifest says that a file is neither whole nor a change.
  case unknownMode(file: String, mode: String)
  case noStudents
  /// Nothing says since when students belong to their school.
  case noEntryDates(students: Int)
  /// The chosen ids are of nobody whom the workspace knows, and those of another column are.
  case otherIDs(column: String, known: Int, better: String, betterKnown: Int, students: Int)
  case noSuchColumn(option: String, format: String)

  var wording: (what: String, hint: String) {
    switch self {
    case .empty: ("the folder holds no file", "was the export unpacked here?")
    case .noRoster(let holds, let nested):
      (
        "the folder is no roster that ebb knows (OneRoster or School Data Sync); it holds "
          + holds.prefix(6).map { RejectedRow.shown($0) }.joined(separator: ", ") + (holds.count > 6 ? ", …" : ""),
        nested.map { "the roster lies in its folder ‘\(RejectedRow.shown($0))’: import that" }
          ?? (holds.contains { $0.lowercased().hasSuffix(".zip") }
            ? "unzip the export first and import the folder it makes"
            : "give the files one by one, as in: ebb import FOLDER/*.csv")
      )
    case .missingFile(let file, let because):
      ("the file ‘\(RejectedRow.shown(file))’ is missing: \(because)", "export the whole folder again")
    case .twice(let first, let second):
      (
        "‘\(RejectedRow.shown(first))’ and ‘\(RejectedRow.shown(second))’ are the same file under two names",
        "remove the older one"
      )
    case .unknownVersion(let version):
      (
        "manifest.csv says OneRoster ‘\(RejectedRow.shown(version))’, and ebb reads 1.1 and 1.2",
        "export as OneRoster 1.1 or 1.2 CSV"
      )
    case .unknownMode(let file, let mode):
      (
        "manifest.csv says ‘\(RejectedRow.shown(mode))’ of \(RejectedRow.shown(file)), which is not one of bulk, delta, "
          + "absent", "export the whole folder again"
      )
    case .noStudents: ("no user of the folder is a student", "was the export limited to the staff?")
    case .noEntryDates(let students):
      (
        "the export does not say since when \(students) \(students == 1 ? "student belongs" : "students belong") to "
          + "the school",
        "say --as-of with the day of the export (they then count from the first day of that school year), or --days "
          + "FIRST..LAST"
      )
    case .otherIDs(let column, let known, let better, let betterKnown, let students):
      (
        "by the column ‘\(column)’ \(known) of \(students) students are known here, by ‘\(better)’ \(betterKnown): the "
          + "other files of the school use that one",
        "say --student-id \(better); if these are new students all the same, --student-id \(column)"
      )
    case .noSuchColumn(let option, let format):
      ("a \(format) export has no column for --student-id \(option)", "leave the option away to use its usual column")
    }
  }
}
