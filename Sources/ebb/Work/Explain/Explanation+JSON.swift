import Analyzer
import Domain
import Reporter

extension Explanation {
  /// `ebb.explanation/1`: the same numbers for programs.
  var json: JSONValue {
    .fields([
      ("schema", .string("ebb.explanation/1")), ("asOf", .string(finding.asOf.iso)),
      ("student", .string(finding.student)), ("state", .string(finding.state.rawValue)),
      ("stage", .string(finding.stage.code)), ("words", .string(finding.stageWords)),
      ("trend", .text(finding.trend?.rawValue)), ("indicators", FindingJSON.indicators(finding)),
      ("workings", .fields(account.indicators.map { ($0.indicator.rawValue, working($0)) })),
      ("reasons", .array(finding.reasons.map { reason($0) })), ("rules", .array(account.rules.map { rule($0) })),
      ("clock", FindingList.clock(finding)), ("outings", FindingList.outings(finding)),
      ("leftOut", .array(finding.leftOut.map { .string($0.iso) })),
      ("differential", .array(finding.differential.map(FindingList.pattern))), ("excess", excess),
      ("days", .array(trajectory.days.map { day($0) })), ("source", .string(source)),
      ("comparison", .string(comparison)), ("differences", .array(differences.map { .string($0) })),
    ])
  }

  private func working(_ line: IndicatorAccount) -> JSONValue {
    .fields([
      ("working", .string(line.working)), ("from", .text(line.from?.iso)), ("to", .text(line.to?.iso)),
    ])
  }

  private func reason(_ reason: Reason) -> JSONValue {
    .fields([
      ("rule", .string(reason.rule)), ("level", .string(reason.level)), ("text", .string(reason.text)),
      ("threshold", .string(reason.threshold)), ("source", .string(reason.source)),
      ("values", .fields(reason.values.map { ($0.indicator.rawValue, FindingList.value($0.value)) })),
      ("checks", .array(reason.checks.map { check($0) })), ("from", .text(reason.from?.iso)),
      ("to", .text(reason.to?.iso)),
    ])
  }

  private func rule(_ rule: RuleOutcome) -> JSONValue {
    .fields([
      ("rule", .string(rule.rule)), ("level", .string(rule.level)), ("when", .string(rule.when)),
      ("source", .string(rule.source)), ("holds", rule.holds.map { .bool($0) } ?? .null),
      ("checks", .array(rule.checks.map { check($0) })), ("why", .text(rule.why.isEmpty ? nil : rule.why)),
    ])
  }

  private func check(_ check: ConditionCheck) -> JSONValue {
    .fields([
      ("indicator", .string(check.indicator.rawValue)), ("value", FindingList.value(check.value)),
      ("sign", .string(check.sign)), ("factor", .text(check.factor)), ("bound", FindingList.value(check.bound)),
      ("holds", check.holds.map { .bool($0) } ?? .null),
    ])
  }

  private var excess: JSONValue {
    guard let sum = finding.excessSum else { return .null }
    return .fields([
      ("onset", .string(sum.onset.iso)), ("days", .int(sum.days)), ("missed", decimal(sum.missed)),
      ("weighed", decimal(sum.weighed)), ("usual", decimal(sum.usual)), ("allowance", decimal(sum.allowance)),
      ("value", decimal(sum.value)),
    ])
  }

  private func day(_ day: Trajectory.Day) -> JSONValue {
    .fields([
      ("date", .string(day.day.iso)), ("school", .string(day.school)), ("mark", .string(String(day.mark.letter))),
      ("part", .int(day.part)), ("weight", decimal(day.weight)), ("own", decimal(day.own)),
      ("usual", decimal(day.usual)), ("excess", decimal(day.excess)),
    ])
  }

  private func decimal(_ value: Double?) -> JSONValue {
    value.map { .decimal($0, places: 4, trims: false) } ?? .null
  }
}
