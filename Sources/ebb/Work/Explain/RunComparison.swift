import Domain
import Reporter
import Store

/// A finding computed afresh, held against the stored run of the same day, imports and settings.
struct RunComparison {
  /// With what it was compared, in words.
  let words: String
  /// Each number, word or rule that is stored otherwise; empty when all agree.
  private(set) var differences: [String] = []

  init(_ finding: Finding, workspace: Workspace, asOf: SchoolDay, known: AsKnown) throws {
    let runs = AnalysisRuns(database: workspace.database)
    let through = try ImportLedger(database: workspace.database).newestForAnalysis(known)
    let run = try runs.newest(
      asOf: asOf, knownOn: known.day, settingsDigest: workspace.settings.digest, through: through)
    guard let run else {
      let other = try runs.newest(asOf: asOf, knownOn: known.day)
      words =
        other.map { "stored run \($0.id) of this day was made with other settings or imports and was not compared" }
        ?? "no stored run of this day with these settings and imports to compare with"
      return
    }
    words = "compared with stored run \(run.id)"
    guard let stored = try runs.stored(run: run.id, student: finding.student) else {
      if finding.state != .steady || finding.stage > .steady {
        differences.append("run \(run.id) has nothing on this student; computed: \(finding.state.rawValue)")
      }
      return
    }
    compare("state", stored.state, finding.state.rawValue)
    compare("stage", stored.stage, finding.stage.code)
    compare("trend", stored.trend ?? "none", finding.trend?.rawValue ?? "none")
    compareIndicators(stored.indicators, FindingJSON.indicators(finding).text)
    compareReasons(try runs.reasons(run: run.id, student: finding.student), finding.reasons)
  }

  private mutating func compare(_ what: String, _ stored: String, _ computed: String) {
    if stored != computed { differences.append("\(what) is \(stored) in the run, \(computed) from the marks") }
  }

  /// Compares every member of two flat objects, by name.
  private mutating func compareIndicators(_ stored: String, _ computed: String) {
    if stored == computed { return }
    let (before, now) = (RunComparison.members(stored), RunComparison.members(computed))
    let names = now.map(\.name) + before.map(\.name).filter { name in !now.contains { $0.name == name } }
    var found = false
    for name in names {
      let (one, other) = (before.first { $0.name == name }?.value, now.first { $0.name == name }?.value)
      guard one != other else { continue }
      found = true
      compare(name, one ?? "missing", other ?? "missing")
    }
    if !found { differences.append("the stored indicators are not written as this program writes them") }
  }

  /// The members of a flat JSON object whose values are numbers, null, or texts without commas and colons.
  private static func members(_ text: String) -> [(name: String, value: String)] {
    text.split { "{},".contains($0) }.map { member in
      let sides = member.split(separator: ":", maxSplits: 1).map { String($0.filter { $0 != "\"" && $0 != " " }) }
      return (sides.first ?? "", sides.count > 1 ? sides[1] : "")
    }
  }

  private mutating func compareReasons(_ stored: [Reason], _ computed: [Reason]) {
    for reason in stored where !computed.contains(where: { $0.rule == reason.rule }) {
      differences.append("the rule \(reason.rule) holds in the run, not by the marks")
    }
    for reason in computed {
      guard let before = stored.first(where: { $0.rule == reason.rule }) else {
        differences.append("the rule \(reason.rule) holds by the marks, not in the run")
        continue
      }
      compare("the level of \(reason.rule)", before.level, reason.level)
      compare("the sentence of \(reason.rule)", "‘\(before.text)’", "‘\(reason.text)’")
      compare("the condition of \(reason.rule)", "‘\(before.threshold)’", "‘\(reason.threshold)’")
      compare("the first day of \(reason.rule)", before.from?.iso ?? "none", reason.from?.iso ?? "none")
      compare("the last day of \(reason.rule)", before.to?.iso ?? "none", reason.to?.iso ?? "none")
    }
  }
}
