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
      program.undecided(place, standing).map { unknown in
        UnevaluatedRule(rule: program.rules[place].name, unknown: unknown, why: why(place, unknown, standing))
      }
    }
  }

  /// Why a rule could not be decided.
  private func why(_ place: Int, _ unknown: [Indicator], _ standing: borrowing Standing) -> String {
    if program.isTooNew(place, standing) {
      return "\(Wording.counted(standing.everExpected, "school day")) known so far; rates are judged from "
        + "\(standing.constants.tooNewDays) on"
    }
    var reasons: [String] = []
    for indicator in unknown { reasons.append("\(indicator.rawValue) \(standing.whyUnknown(indicator))") }
    return reasons.joined(separator: "; ")
  }

  /// Every rule, whether it holds or not, with its comparisons.
  func outcomes(_ standing: borrowing Standing) -> [RuleOutcome] {
    var outcomes: [RuleOutcome] = []
    for (place, rule) in program.rules.enumerated() {
      let holds = program.holds(place, standing)
      let unknown = holds ? nil : program.undecided(place, standing)
      outcomes.append(
        RuleOutcome(
          rule: rule.name, level: rule.level.text, when: rule.when, source: rule.source,
          checks: checks(rule, standing), holds: unknown == nil ? holds : nil,
          why: unknown.map { why(place, $0, standing) } ?? ""))
    }
    return outcomes
  }

  /// The comparisons of a rule with what they came to.
  private func checks(_ rule: Rule, _ standing: borrowing Standing) -> [ConditionCheck] {
    var checks: [ConditionCheck] = []
    for comparison in rule.condition.comparisons {
      let unit = IndicatorTable[comparison.indicator].unit
      let value = standing.quantity(comparison.indicator)
      var bound = comparison.bound
      if let other = comparison.other {
        let second = standing.quantity(other)
        bound = second.isKnown ? bound.multiplied(by: second) : .unknown
      }
      checks.append(
        ConditionCheck(
          indicator: comparison.indicator, value: standing.value(comparison.indicator),
          sign: comparison.sign.rawValue, bound: unit.bound(bound),
          factor: comparison.other.map { "\(plain(comparison.bound.value)) * \($0.rawValue)" },
          holds: value.isKnown && bound.isKnown ? comparison.holds(value.compared(with: bound)) : nil))
    }
    return checks
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
    var reason = Reason(
      rule: rule.name, level: rule.flags ? stage.code : "context", text: text(rule, standing),
      values: rule.indicators.map { IndicatorReading($0, standing.value($0)) }, threshold: rule.when,
      source: rule.source, from: span?.lowerBound, to: span?.upperBound)
    reason.checks = checks(rule, standing)
    reason.facts = facts(rule, standing)
    return reason
  }

  /// For sentences in other languages; a district's own sentence is said as it was written.
  private func facts(_ rule: Rule, _ standing: borrowing Standing) -> [ReasonFact] {
    guard RuleBook.defaultSentences[rule.name] == rule.say else { return [] }
    guard rule.holdsWhenNeverSeen, let registers = standing.silence.neverSeen else {
      return rule.sentence.facts(standing)
    }
    let entered = standing.silence.enteredOn.map { IndicatorValue.day(SchoolDay(number: $0)) } ?? .unknown
    return [
      ReasonFact(Placeholder.Extra.registersSince.rawValue, .value(.count(registers))),
      ReasonFact(ReasonFact.enteredOn, .value(entered)),
    ]
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
