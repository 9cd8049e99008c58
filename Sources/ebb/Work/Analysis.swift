import Analyzer
import Domain
import Reporter
import Store

/// The whole analysis of a workspace as of a day, computed afresh from the register.
struct Analysis {
  let workspace: Workspace
  let asOf: SchoolDay
  let histories: [StudentHistory]
  let analyzer: Analyzer
  let calendar: [CalendarDay]
  /// Every student's finding, by id in byte order.
  let findings: [Finding]

  init(workspace: Workspace, asOf: SchoolDay, withNotes: Bool = true) throws {
    self.workspace = workspace
    self.asOf = asOf
    histories = try RegisterReader(database: workspace.database).histories(withNotes: withNotes)
    calendar = try PeopleRecords(database: workspace.database).calendar()
    let settings = workspace.settings
    let district = District(
      histories: histories, calendar: calendar, asOf: asOf, schoolYear: try workspace.database.schoolYear(),
      weekdays: settings.weekdays, constants: settings.constants)
    let analyzer = Analyzer(district: district, rules: settings.rules, constants: settings.constants)
    self.analyzer = analyzer
    findings = histories.map { analyzer.analyze($0, asOf: asOf) }
  }

  /// Keeps the run as evidence, in one transaction.
  func store() throws -> Int {
    let settings = workspace.settings
    return try workspace.database.transaction {
      let run = try AnalysisRuns(database: workspace.database).store(
        findings, asOf: asOf, settings: settings.text, settingsDigest: settings.digest, students: findings.count,
        at: Surroundings.now
      ) { FindingJSON.indicators($0).text }
      try workspace.audit("analyze", "run \(run) as of \(asOf.iso), \(findings.count) students")
      return run
    }
  }

  func history(_ id: String) -> StudentHistory? { histories.first { $0.id == id } }
  func finding(_ id: String) -> Finding? { findings.first { $0.student == id } }
}
