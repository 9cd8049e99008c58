import Analyzer
import CommandLineKit
import Reporter

extension Command {
  static let days = Command(
    "days", "Write the expected and missed days of every school and date, as CSV.",
    discussion: """
      A row for each school and school day: ‘expected’ are the students whose day counts for the excess, ‘missed’ what \
      they missed of it in a way that speaks for withdrawal, both in days (7.5: seven days and a half). Four decimals \
      name every part of a day exactly. This is what ‘ebb stream --calendar’ needs of all the students together.

      A school took a register on a day with somebody expected. Where that is not so on some day, a fifth column, \
      ‘register’, says yes or no.
      """,
    parameters: [Viewpoint.parameter],
    examples: ["days > days.csv", "days --as-of 2026-11-20"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let analysis = try Analysis(workspace: workspace, daysFrom: try Viewpoint(arguments, in: workspace))
    let district = analysis.analyzer.district
    if arguments.flag("json") {
      output.line(DayTable.json(district, asOf: analysis.asOf).text)
    } else {
      output.out(DayTable.csv(district))
    }
    return ExitStatus.done.rawValue
  }
}
