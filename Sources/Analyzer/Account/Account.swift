public import Domain

/// A finding with everything behind it, from the days to the rules: what ‘ebb explain’ shows.
public struct Account: Sendable {
  public var finding: Finding
  public var trajectory: Trajectory
  /// Every rule in force, in its order.
  public var rules: [RuleOutcome]
  /// Every indicator, in the order of ``Indicator``.
  public var indicators: [IndicatorAccount]
  /// Allowed above usual before the excess grows, in days per day.
  public var slack: Double
}

/// One rule with what its comparisons came to.
public struct RuleOutcome: Hashable, Sendable {
  public var rule: String
  /// `context`, `mild`, `+1 from mild`.
  public var level: String
  /// The condition as written.
  public var when: String
  public var source: String
  public var checks: [ConditionCheck]
  /// Nil when it could not be decided.
  public var holds: Bool?
  /// Why it could not be decided; else empty.
  public var why: String
}

/// One indicator with the days it rests on and how it came about.
public struct IndicatorAccount: Hashable, Sendable {
  public var indicator: Indicator
  public var value: IndicatorValue
  /// The first and last day looked at; nil where there is none.
  public var from: SchoolDay?
  public var to: SchoolDay?
  /// The arithmetic in words, such as `11 of 20 days`; of an unknown value, why it is unknown.
  public var working: String
}

extension Analyzer {
  /// The finding with the days, the rules and the arithmetic behind it; what it uses is what ``analyze(_:asOf:)`` uses.
  public func account(_ history: StudentHistory, asOf: SchoolDay) -> Account {
    let evidence = Evidence(program: program)
    var rules: [RuleOutcome] = []
    var indicators: [IndicatorAccount] = []
    let (finding, trajectory) = judged(history, asOf, keepsDays: true) { standing in
      rules = evidence.outcomes(standing)
      indicators = standing.accounts
    }
    return Account(
      finding: finding, trajectory: trajectory, rules: rules, indicators: indicators, slack: constants.slack)
  }
}
