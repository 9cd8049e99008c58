import Domain

/// The rules that hold at the end of the walk, as reasons with their numbers, days and sources.
struct Evidence {
  let program: RuleProgram

  /// The reasons: what flags first, the highest level before the others; facts of context last.
  func reasons(_ standing: borrowing Standing) -> [Reason] {
    let holding = program.rules.indices.filter { program.holds($0, standing) }
    if holding.isEmpty { return [] }
    var base = Stage.steady
    for place in holding {
      if case .stage(let stage) = program.rules[place].level { base = max(base, stage) }
    }
    let ranked = holding.map { place in (place: place, stage: stage(of: program.rules[place], base)) }
    return ranked.sorted { ($1.stage, $0.place) < ($0.stage, $1.place) }
      .map { reason(program.rules[$0.place], $0.stage, standing) }
  }

  /// The rules that could not be decided.
  func undecided(_ standing: borrowing Standing) -> [UnevaluatedRule] {
    program.rules.indices.compactMap { place in
      program.undecided(place, standing).map { UnevaluatedRule(rule: program.rules[place].name, unknown: $0) }
    }
  }

  private func stage(of rule: Rule, _ base: Stage) -> Stage {
    switch rule.level {
    case .context: .steady
    case .stage(let stage): stage
    case .oneAbove(let floor): RuleProgram.raised(base, atLeast: floor)
    }
  }

  private func reason(_ rule: Rule, _ stage: Stage, _ standing: borrowing Standing) -> Reason {
    let span = span(of: rule, standing)
    return Reason(
      rule: rule.name, level: rule.flags ? stage.code : "context", text: text(rule, standing),
      values: rule.indicators.map { IndicatorReading($0, standing.value($0)) }, threshold: rule.when,
      source: rule.source, from: span?.lowerBound, to: span?.upperBound)
  }

  private func text(_ rule: Rule, _ standing: borrowing Standing) -> String {
    if rule.holdsWhenNeverSeen, let registers = standing.silence.neverSeen {
      let since = standing.silence.enteredOn.map { " since \(SchoolDay(number: $0).short)" } ?? ""
      return "Enrolled, but never seen: no mark in any of the \(registers) registers\(since)."
    }
    return rule.sentence.sentence(standing)
  }

  /// The days the numbers rest on, from the first day of the widest window to the last.
  private func span(of rule: Rule, _ standing: borrowing Standing) -> ClosedRange<SchoolDay>? {
    let asked = rule.condition.comparisons.map(\.indicator)
    let spans = asked.compactMap { standing.span($0) }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return nil }
    return SchoolDay(number: first)...SchoolDay(number: last)
  }
}
