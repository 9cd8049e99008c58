import Analyzer
import Domain
import Importer
import Reporter
import Store

/// One student's finding with every number, recomputed from the marks a person can read, and compared with what is stored.
struct Explanation {
  let account: Account
  /// Where the marks were read, and with what the numbers were compared.
  let source: String
  let comparison: String
  /// What differs between the stored run and the marks, and between the marks and what the imports said.
  let differences: [String]

  var finding: Finding { account.finding }
  var trajectory: Trajectory { account.trajectory }

  init(workspace: Workspace, student id: String, from viewpoint: Viewpoint) throws {
    let analysis = try Analysis(workspace: workspace, from: viewpoint)
    let (database, known) = (workspace.database, viewpoint.known)
    guard var history = analysis.history(id) else { throw StudentLookup.unknown(id, known) }
    let isRoom = workspace.settings.rooms.holds
    let replayed = try RegisterReplay(database: database).lines(student: id, known, isRoom: isRoom)
    let lines =
      known.day == nil
      ? try AttendanceView(database: database).lines(student: id, isRoom: isRoom) : replayed
    source =
      known.day.map { "what the imports known on \($0.iso) changed, replayed" } ?? "the view ‘attendance’"
    history.lines = SchoollessLines.given(to: history.enrolments, lines: lines)
    account = analysis.analyzer.account(history, asOf: analysis.asOf)
    let run = try RunComparison(account.finding, workspace: workspace, asOf: analysis.asOf, known: known)
    comparison = run.words
    differences =
      run.differences.map { "the stored run differs from what the marks give: \($0)" }
      + MarkComparison(stands: lines, imported: replayed).differences.map {
        "the register differs from what the imports said: \($0)"
      }
  }
}
