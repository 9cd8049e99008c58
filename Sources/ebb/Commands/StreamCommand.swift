import Analyzer
import CommandLineKit
import Domain
import Importer

extension Command {
  static let stream = Command(
    "stream", "Analyze rows as they come, a finding a line; needs no workspace.",
    discussion: """
      Reads rows student_id,date,status[,school] with a header, comma-separated and in UTF-8, all rows of a student \
      together, and writes one finding a line as JSON, in the order of the students. Memory does not grow with the \
      input, and no student's finding depends on another's rows: any engine that can sort, group and pipe can run \
      many at once. What the students have in common comes from --calendar, the table that ‘ebb days’ writes.

      Codes are read as ‘ebb import’ reads them. A faulty row is kept back, named on standard error and counted in exit \
      status 3.
      """,
    parameters: [
      .operand("file", "The rows; standard input when left out.", optional: true),
      .option("calendar", "file", "School days as ‘ebb days’ writes them: school,date,expected,missed."),
      .option("settings", "file", "An ebb.ini with codes and rules; else the defaults."),
      .option("school", "name", "The school of rows that name none."),
      .option("date-order", "order", "How dates are written.", choices: DateOrder.allCases.map(\.rawValue)),
      .option("year-start", "month", "The month in which the school year begins, 1 to 12.", default: "7"),
    ],
    examples: [
      "stream --calendar days.csv --settings ebb.ini < rows.csv > findings.jsonl",
      "stream rows.csv --as-of 2026-11-20",
    ]
  ) { arguments, output in
    let path = arguments.operand("file")
    if path == nil, InputBytes.isTerminal {
      throw UsageError.other("‘ebb stream’ reads rows from standard input or a file, as ‘ebb stream rows.csv’")
    }
    let name = path.map { Files.name($0) } ?? "standard input"
    let settings = try StreamCommand.settings(arguments.option("settings"))
    let schoolYear = SchoolYear(startMonth: try arguments.int("year-start", in: 1...12) ?? 7)
    var known = KnownSchool(schoolYear: schoolYear, weekdays: settings.weekdays, codes: settings.codes)
    known.idPrefixes = settings.idPrefixes.bySchool
    var options = ImportOptions(school: arguments.option("school"))
    options.profiles = settings.profiles
    options.dateOrder = arguments.option("date-order").flatMap(DateOrder.init(rawValue:))

    var asOf = try Workspace.day(arguments, "as-of")
    var district = District(schoolDays: [:], rates: [], schoolYear: schoolYear, constants: settings.constants)
    let calendar = arguments.option("calendar")
    if let calendar {
      let table = try DayTableReader(path: calendar, settings: settings, schoolYear: schoolYear).read()
      district = table.district
      asOf = asOf ?? table.lastDay
      known.defaultSchool = table.onlySchool
      known.calendar = table.weekends.mapValues { days in
        Dictionary(days.map { ($0, .instructional) }, uniquingKeysWith: { first, _ in first })
      }
    }
    guard let asOf else {
      throw UsageError.other("say --as-of with the day to look from, or --calendar with the school days up to it")
    }
    let analyzer = Analyzer(district: district, rules: settings.rules, constants: settings.constants)
    var job = StreamJob(
      analyzer: analyzer, asOf: asOf, hasCalendar: calendar != nil, schoolYear: schoolYear, name: name,
      output: output)
    let stream = StudentStream(name: name, options: options, known: known)
    return try job.run(stream, try InputBytes(path: path)).rawValue
  }
}

/// What the command reads besides its rows.
enum StreamCommand {
  static func settings(_ path: String?) throws -> Settings {
    guard let path else { return try Settings("") }
    let text = try Files.readText(path)
    do throws(SettingsError) {
      return try Settings(text)
    } catch {
      throw Failure(.badSettings, "\(Files.name(path)):\(error)")
    }
  }
}
