import CSV
import Domain
import Excel

extension ImportError: CustomStringConvertible {
  /// `attendance.csv:1: error E102: …` with a hint on the next line.
  public var description: String {
    let (what, hint) = wording
    let name = file.isEmpty ? "‘’" : file
    let place = (line ?? spot?.line).map { "\(name):\($0)\(spot?.byte.map { ":\($0)" } ?? "")" } ?? name
    let inSheet = sheet.map { " (sheet ‘\(RejectedRow.shown($0))’)" } ?? ""
    return "\(place): error \(code.rawValue): \(what)\(inSheet)" + (hint.isEmpty ? "" : "\n  hint: \(hint)")
  }

  /// Where the table itself is broken: the line and, if known, the byte in it, each from 1.
  private var spot: (line: Int, byte: Int?)? {
    if case .table(let error) = problem { return error.place }
    return nil
  }

  private var wording: (what: String, hint: String) {
    switch problem {
    case .table(let error): (error.sentence, "")
    case .workbook(let error): ("\(error)", "")
    case .unclearSheet(let why, let sheets): ImportError.sheetWording(why, sheets)
    case .unknownHeader(_, let header):
      (
        "the header ‘\(RejectedRow.shown(header.joined(separator: ","), limit: 80))’ is of no export that ebb knows",
        "an attendance file needs at least the columns student_id, date, status"
      )
    case .missingColumn(_, let shape, let column, let near):
      (
        "the \(shape) file has no column ‘\(column)’",
        near.map { "did you mean ‘\(RejectedRow.shown($0))’? Rename it to \(column)" }
          ?? "export it again with the column \(column)"
      )
    case .repeatedColumn(_, let name, let first, let second):
      (
        "the column ‘\(RejectedRow.shown(name))’ stands twice, as column \(first) and column \(second)",
        "remove or rename one of them"
      )
    case .rivalColumns(_, let field, let first, let second):
      (
        "‘\(RejectedRow.shown(first))’ and ‘\(RejectedRow.shown(second))’ can both be the \(field)",
        "remove one of them, or say in a [profile] of ebb.ini which is meant"
      )
    case .secondHeader(_, let text):
      (
        "‘\(RejectedRow.shown(text, limit: 80))’ is another header: the rows below it are of another table",
        "put each table into a file of its own"
      )
    case .ambiguousDates(let text, let day, let month):
      (
        "‘\(RejectedRow.shown(text))’ can be \(day.long) (day first) or \(month.long) (month first), "
          + "and no row proves which", "say --date-order day-first or --date-order month-first"
      )
    case .contradictingDates(let day, let month):
      (
        "‘\(RejectedRow.shown(day))’ has the day first and ‘\(RejectedRow.shown(month))’ the month first",
        "export the dates as 2026-11-16"
      )
    case .tooManyRejected(let count, let rows, let examples, _):
      (
        "\(count) of \(rows) rows cannot be taken, so the file is refused"
          + (examples.first.map { "; the first is line \($0.line): \($0.sentence)" } ?? ""),
        "see every one with --dry-run; take the rest with --accept-changes"
      )
    case .unreadableAbsences(let count, let first, let unknown):
      (
        "\(count) \(count == 1 ? "row" : "rows") cannot be read, and a student without a readable row would count "
          + "as present: nothing was taken; the first is line \(first.line): \(first.sentence)",
        unknown.isEmpty
          ? "mend the rows"
          : "mend the rows, or say in ebb.ini, [codes] what the codes mean:  "
            + unknown.prefix(6).map { RejectedRow.shown($0.settingsLine) }.joined(separator: "; ")
            + (unknown.count > 6 ? "; …" : "")
      )
    case .noScope(.roster):
      (
        "the file lists absences only, and no student of the school is known", "import a roster first"
      )
    case .noScope(.calendar):
      (
        "the file lists absences only, and its school days are not known",
        "import a calendar, or say --days FIRST..LAST"
      )
    case .noScope(.school):
      ("the file lists absences only and does not say of which school", "say --school NAME")
    case .unknownYear(_, let text):
      ("‘\(RejectedRow.shown(text))’ has no year", "say --as-of with the day of the export, or --days FIRST..LAST")
    case .unreadableHeader(_, let column, let text, let expected, let hint):
      ("the header of column \(column), ‘\(RejectedRow.shown(text))’, is not \(expected)", hint)
    case .noRows: ("the file has a header and no rows", "")
    case .folder(let problem): problem.wording
    case .meeting(let problem): problem.wording
    case .unknownProfile, .severalProfiles, .profileMismatch, .noDayNumbers, .doubtfulCodes: profileWording
    }
  }

  /// What concerns profiles, day numbers and half days.
  private var profileWording: (what: String, hint: String) {
    switch problem {
    case .unknownProfile(let name, let known):
      (
        "ebb.ini has no [profile \(RejectedRow.shown(name))]",
        Suggestion.closest(to: name, in: known).map { "did you mean ‘\($0)’?" }
          ?? (known.isEmpty ? "see ‘ebb help profiles’" : "its profiles are \(known.joined(separator: ", "))")
      )
    case .severalProfiles(let names):
      (
        "the columns of the profiles \(names.map { "‘\($0)’" }.joined(separator: " and ")) are all there, "
          + "and nothing tells which is meant", "say --profile \(names.first ?? "NAME")"
      )
    case .profileMismatch(_, let profile, let column, let near):
      (
        "the profile ‘\(profile)’ needs the column ‘\(RejectedRow.shown(column))’, which is not there",
        near.map { "did you mean ‘\(RejectedRow.shown($0))’? Change it in ebb.ini, [profile \(profile)]" }
          ?? "change it in ebb.ini, [profile \(profile)], or import the file without --profile"
      )
    case .noDayNumbers(let problem): (problem.sentence, problem.hint)
    case .doubtfulCodes(let code, let count):
      (
        "\(count) half days have the code ‘\(RejectedRow.shown(code))’ and none has / or \\, so it is not certain that "
          + "the codes are England's", "say in ebb.ini, [codes]:  list = england-2024, or list = plain"
      )
    default: ("", "")
    }
  }
}
