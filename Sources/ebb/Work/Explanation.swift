import Analyzer
import Domain
import Reporter
import Store

/// One student's finding with every number, recomputed from the marks a person can read, and compared with the stored run.
struct Explanation {
  let finding: Finding
  let trajectory: Trajectory
  /// Where the marks were read.
  private let source: String
  let comparison: String
  /// What differs between the stored run and the marks.
  let differences: [String]

  init(workspace: Workspace, student id: String, from viewpoint: Viewpoint) throws {
    let analysis = try Analysis(workspace: workspace, from: viewpoint)
    let (asOf, known) = (analysis.asOf, viewpoint.known)
    guard var history = analysis.history(id) else { throw StudentLookup.unknown(id, known) }
    let lines =
      known.day == nil
      ? try AttendanceView(database: workspace.database).lines(student: id)
      : try RegisterReplay(database: workspace.database).lines(student: id, known)
    source =
      known.day.map { "what the imports known on \($0.iso) changed, replayed" } ?? "the view ‘attendance’"
    history.lines = SchoollessLines.given(to: history.enrolments, lines: lines)
    (finding, trajectory) = analysis.analyzer.trajectory(history, asOf: asOf)

    let runs = AnalysisRuns(database: workspace.database)
    let newest = try ImportLedger(database: workspace.database).newestForAnalysis(known)
    var differences: [String] = []
    if let run = try runs.newest(asOf: asOf, knownOn: known.day), run.settingsDigest == workspace.settings.digest,
      run.throughImport == newest
    {
      comparison = "compared with stored run \(run.id)"
      let computed = FindingJSON.indicators(finding).text
      if let stored = try runs.stored(run: run.id, student: id) {
        if stored.stage != finding.stage.code { differences.append("stage \(stored.stage), not \(finding.stage.code)") }
        if stored.state != finding.state.rawValue {
          differences.append("state \(stored.state), not \(finding.state.rawValue)")
        }
        if stored.indicators != computed { differences.append(Explanation.difference(stored.indicators, computed)) }
      } else if finding.state != .steady || finding.stage > .steady {
        differences.append("the run has nothing on this student")
      }
    } else {
      comparison = "no stored run of this day with these settings and imports to compare with"
    }
    self.differences = differences
  }

  /// The first member in which two objects of indicators differ.
  private static func difference(_ stored: String, _ computed: String) -> String {
    let (a, b) = (stored.split(separator: ","), computed.split(separator: ","))
    for (one, other) in zip(a, b) where one != other { return "\(one) stored, \(other) computed" }
    return "the indicators differ in number"
  }

  func text(width: Int) -> String {
    var lines = [
      "\(finding.student) as of \(finding.asOf.long): \(finding.state.words), stage \(finding.stage.code)"
        + " (\(finding.stage.words))" + (finding.trend.map { ", \($0.rawValue)" } ?? "")

    ]
    for sentence in finding.secondAxis { lines += TextWrap.wrapped(sentence, width: width) }
    lines += TextWrap.wrapped("Computed from \(source); \(comparison).", width: width) + [""]
    for reason in finding.reasons {
      lines.append("[\(reason.rule)] \(reason.level)")
      lines += TextWrap.wrapped(reason.text, width: width, indent: "  ")
      lines += TextWrap.wrapped("when: \(reason.threshold)", width: width, indent: "  ")
      let values = reason.values.map { "\($0.indicator.rawValue) = \(FindingList.value($0.value).text)" }
      lines += TextWrap.wrapped("with: \(values.joined(separator: ", "))", width: width, indent: "  ")
      if let from = reason.from, let to = reason.to { lines.append("  days: \(from.iso) to \(to.iso)") }
      lines += TextWrap.wrapped("source: \(reason.source)", width: width, indent: "  ")
    }
    if finding.reasons.isEmpty { lines.append("No rule holds.") }
    lines += ["", "Every indicator:"]
    for indicator in Indicator.allCases {
      lines.append(
        "  \(Wording.padded(indicator.rawValue, 20)) \(FindingList.value(finding.indicators[indicator]).text)")
    }
    if !finding.notEvaluated.isEmpty {
      lines += ["", "Rules that could not be looked at:"]
      for rule in finding.notEvaluated {
        lines.append("  \(rule.rule): \(rule.unknown.map(\.rawValue).joined(separator: ", ")) unknown")
      }
    }
    lines += differential(width: width)
    lines += ["", "Day by day (the last 40 that count):", "  date       mark missed  usual   excess"]
    for day in trajectory.days.filter({ $0.excess != nil }).suffix(40) {
      let missed = Double(day.mark.ebbParts(day.part) ?? 0) / Double(Mark.wholeDay)
      lines.append(
        "  \(day.day.iso) \(day.mark.letter)    \(number(missed))  \(number(day.usual ?? 0))  \(number(day.excess ?? 0))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What speaks for and against each way to read it, what is unknown and what to ask next.
  private func differential(width: Int) -> [String] {
    if finding.differential.isEmpty { return [] }
    var lines = ["", "What it could be:"]
    for pattern in finding.differential {
      lines.append("  \(pattern.title)")
      let parts = [
        ("for", pattern.factsFor), ("against", pattern.factsAgainst), ("unknown", pattern.unknown),
        ("ask", pattern.questions),
      ]
      for (name, sentences) in parts {
        for sentence in sentences { lines += TextWrap.wrapped("\(name): \(sentence)", width: width, indent: "    ") }
      }
    }
    return lines
  }

  private func number(_ value: Double) -> String { JSONValue.decimal(value, places: 4, trims: false).text }

  var json: JSONValue {
    .fields([
      ("schema", .string("ebb.explanation/1")), ("asOf", .string(finding.asOf.iso)),
      ("student", .string(finding.student)), ("state", .string(finding.state.rawValue)),
      ("stage", .string(finding.stage.code)), ("trend", .text(finding.trend?.rawValue)),
      ("indicators", FindingJSON.indicators(finding)),
      (
        "reasons",
        .array(
          finding.reasons.map { reason in
            .fields([
              ("rule", .string(reason.rule)), ("level", .string(reason.level)), ("text", .string(reason.text)),
              ("threshold", .string(reason.threshold)), ("source", .string(reason.source)),
              ("values", .fields(reason.values.map { ($0.indicator.rawValue, FindingList.value($0.value)) })),
              ("from", .text(reason.from?.iso)), ("to", .text(reason.to?.iso)),
            ])
          })
      ),
      ("clock", FindingList.clock(finding)), ("outings", FindingList.outings(finding)),
      ("leftOut", .array(finding.leftOut.map { .string($0.iso) })),
      ("differential", .array(finding.differential.map(FindingList.pattern))),
      ("comparison", .string(comparison)), ("differences", .array(differences.map { .string($0) })),
    ])
  }
}
