import CSV
import CommandLineKit
import Domain
import Importer

/// The options that `import` and `week` share.
enum ImportParameters {
  static let all: [Parameter] = [
    .operand("file", "CSV files: attendance, roster, calendar, notes …", repeats: true),
    .option(
      "as", "kind", "What the files are, when the header does not tell.", choices: FileKind.allCases.map(\.rawValue)),
    .option("profile", "name", "Read the files by [profile NAME] of ebb.ini, whatever their header."),
    .option("school", "name", "The school of rows that name none."),
    .option("days", "first..last", "The days the file speaks for, as 2026-11-16..2026-11-20."),
    .option(
      "encoding", "name",
      "The file's encoding, when it has no byte order mark and is not UTF-8: windows-1252, shift_jis, utf-16, or any that ‘iconv -l’ lists."
    ),
    .option("sheet", "name", "The sheet of a workbook (.xlsx), by its name or number."),
    .option("date-order", "order", "How dates such as 03/04/2026 are meant.", choices: ["day-first", "month-first"]),
    .option(
      "student-id", "column", "Which column of a roster folder has the ids the other files use.",
      choices: StudentIDColumn.allCases.map(\.rawValue)),
    .option(
      "school-name", "column", "Which column of a roster folder has the schools' names.",
      choices: SchoolNameColumn.allCases.map(\.rawValue)),
    .option("meeting-minutes", "count", "Minutes in an online meeting that count as learning elsewhere (20)."),
    .flag("events-only", "The file lists absences only: no row means present."),
    .flag("complete", "The file is the whole school's: students it does not name lose their marks in its days."),
    .flag("accept-changes", "Take a file that changes or drops much of what is stored."),
    .flag("strict", "Refuse the whole file when one row cannot be taken."),
    .option("readmit", "id", "Let a student come back who was erased; may be said again.", repeats: true),
    .option("rejects", "path", "Write the rows that were kept back to this file."),
  ]

  static func read(_ arguments: Arguments) throws -> ImportJob.Options {
    var reading = ImportOptions()
    reading.kind = arguments.option("as").flatMap(FileKind.init(rawValue:))
    reading.profile = arguments.option("profile")
    reading.school = arguments.option("school")
    reading.asOf = try Workspace.day(arguments, "as-of")
    reading.encoding = try arguments.option("encoding").map(encoding)
    reading.sheet = arguments.option("sheet")
    reading.dateOrder = arguments.option("date-order").flatMap(DateOrder.init(rawValue:))
    reading.studentID = arguments.option("student-id").flatMap(StudentIDColumn.init(rawValue:))
    reading.schoolName = arguments.option("school-name").flatMap(SchoolNameColumn.init(rawValue:))
    if let text = arguments.option("meeting-minutes") {
      guard let minutes = Int(text), (1...600).contains(minutes) else {
        throw UsageError.other("‘--meeting-minutes \(text)’ is not a number of minutes from 1 to 600")
      }
      reading.meetingMinutes = minutes
    }
    reading.eventsOnly = arguments.flag("events-only")
    reading.acceptChanges = arguments.flag("accept-changes")
    if let text = arguments.option("days") {
      let halves = text.split(separator: ".", omittingEmptySubsequences: true)
      guard halves.count == 2, let first = SchoolDay(iso: halves[0]), let last = SchoolDay(iso: halves[1]),
        first <= last
      else {
        throw UsageError.other("‘--days \(text)’ is not a span of days; write it as 2026-11-16..2026-11-20")
      }
      reading.days = first...last
    }
    return ImportJob.Options(
      reading: reading, isStrict: arguments.flag("strict"), isComplete: arguments.flag("complete"),
      readmitted: arguments.options("readmit"))
  }

  private static func encoding(_ name: String) throws -> TextEncoding {
    if let encoding = TextEncoding(name: name) { return encoding }
    let near = Suggestion.closest(to: String(name.prefix(40)), in: TextEncoding.commonNames)
    throw UsageError.other(
      "‘--encoding \(RejectedRow.shown(name))’ is no encoding that this system knows; "
        + (near.map { "did you mean ‘\($0)’?" } ?? "try windows-1252, shift_jis or utf-16, or one that ‘iconv -l’ lists")
    )
  }
}
