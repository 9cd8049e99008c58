import Analyzer
import Cores
import Domain
import Importer
import Reporter
import Store

/// The whole analysis of a workspace as of a day, computed afresh from the register.
struct Analysis {
  let workspace: Workspace
  let asOf: SchoolDay
  /// What it may use.
  let known: AsKnown
  /// The day on which the newest of it became known.
  let knownOn: SchoolDay
  /// The last day with a mark or a count in what was known.
  let lastDay: SchoolDay?
  let histories: [StudentHistory]
  let analyzer: Analyzer
  let calendar: [CalendarDay]
  /// The roster, by id in byte order, and who looks after whom.
  let students: [StudentRecord]
  let guardians: [String: [Guardian]]
  /// Every student's finding, by id in byte order.
  let findings: [Finding]
  /// Whether notes and screenings were looked at.
  let withNotes: Bool
  /// Of the database before anything was read: another one tells that somebody else has changed it.
  let version: Int

  init(workspace: Workspace, asOf: SchoolDay, withNotes: Bool = true) throws {
    try self.init(workspace: workspace, asOf: asOf, known: .everything, withNotes: withNotes)
  }

  init(workspace: Workspace, from viewpoint: Viewpoint, withNotes: Bool = true) throws {
    try self.init(workspace: workspace, asOf: viewpoint.asOf, known: viewpoint.known, withNotes: withNotes)
  }

  /// The district alone, without any student's finding.
  init(workspace: Workspace, daysFrom viewpoint: Viewpoint) throws {
    try self.init(
      workspace: workspace, asOf: viewpoint.asOf, known: viewpoint.known, withNotes: false, withFindings: false)
  }

  /// - Parameter day: the day to look from; nil for the last day with a mark among what was known.
  private init(
    workspace: Workspace, asOf day: SchoolDay?, known: AsKnown, withNotes: Bool, withFindings: Bool = true
  ) throws {
    self.workspace = workspace
    self.withNotes = withNotes
    version = try workspace.database.othersVersion()
    self.known = known
    let reading = try RegisterReader(
      database: workspace.database, known: known, isRoom: workspace.settings.rooms.holds
    ).read(withNotes: withNotes)
    histories = reading.histories
    lastDay = reading.lastDay
    guard let asOf = day ?? reading.lastDay else {
      throw Failure(
        .failed,
        known.day.map { "there was no attendance yet on \($0.iso); ‘ebb imports’ shows what came when" }
          ?? "there is no attendance yet; import a file first, as ‘ebb import attendance.csv’")
    }
    self.asOf = asOf
    knownOn = try known.day ?? ImportLedger(database: workspace.database).newestDay() ?? asOf
    let people = PeopleRecords(database: workspace.database, known: known)
    calendar = try people.calendar()
    students = try people.students()
    guardians = try people.guardians()
    let settings = workspace.settings
    let district = District(
      histories: histories, calendar: calendar, asOf: asOf, schoolYear: try workspace.database.schoolYear(),
      weekdays: settings.weekdays, constants: settings.constants)
    let analyzer = Analyzer(
      district: district, rules: settings.rules, constants: settings.constants,
      company: Company(histories: histories, students: students.map(\.student), guardians: guardians))
    self.analyzer = analyzer
    findings = withFindings ? Analysis.findings(histories, analyzer, asOf) : []
  }

  /// Every student's finding, in the order of the histories, on all cores.
  private static func findings(
    _ histories: [StudentHistory], _ analyzer: Analyzer, _ asOf: SchoolDay
  ) -> [Finding] {
    let pieces = Parallel.pieces(of: histories.count, length: 256)
    return Parallel.map(pieces.count) { piece in
      histories[pieces[piece]].map { analyzer.analyze($0, asOf: asOf) }
    }.flatMap { $0 }
  }

  /// The days and weeks behind the findings at some places, on all cores.
  func trajectories(of places: [Int]) -> [Trajectory] {
    let (histories, analyzer, asOf) = (histories, analyzer, asOf)
    return Parallel.map(places.count) { analyzer.trajectory(histories[places[$0]], asOf: asOf).1 }
  }

  /// Keeps the run as evidence, in one transaction.
  func store() throws -> Int {
    let settings = workspace.settings
    return try workspace.database.transaction {
      let run = try AnalysisRuns(database: workspace.database).store(
        findings, asOf: asOf, known: known, settings: settings.text, settingsDigest: settings.digest,
        students: findings.count, at: Surroundings.now
      ) { FindingJSON.indicators($0).text }
      let past = known.day.map { ", as known on \($0.iso)" } ?? ""
      try workspace.audit("analyze", "run \(run) as of \(asOf.iso)\(past), \(findings.count) students")
      return run
    }
  }

  func history(_ id: String) -> StudentHistory? { histories.first { $0.id == id } }
  func finding(_ id: String) -> Finding? { findings.first { $0.student == id } }
}
