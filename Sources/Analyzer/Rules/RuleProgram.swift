import Domain

/// All rules laid out for quick decisions at every week's end.
struct RuleProgram: Sendable {
  /// One rule without its words.
  private struct Entry: Sendable {
    var first: Int
    var level: RuleLevel
    var usesRate: Bool
    var holdsWhenNeverSeen: Bool
    var isRelapse: Bool
    var isSilence: Bool
  }

  let rules: [Rule]
  private var entries: [Entry] = []
  /// The places of the rules that flag.
  private var flagging: [Int] = []
  private var asked: [[Indicator]] = []
  private var steps: [RuleStep] = []
  private let tooNewDays: Int

  init(_ rules: [Rule], tooNewDays: Int) {
    self.rules = rules
    self.tooNewDays = tooNewDays
    for rule in rules {
      let first = steps.count
      entries.append(
        Entry(
          first: first, level: rule.level, usesRate: rule.usesRate, holdsWhenNeverSeen: rule.holdsWhenNeverSeen,
          isRelapse: rule.isRelapse, isSilence: rule.isSilence))
      asked.append(rule.indicators)
      if rule.flags { flagging.append(entries.count - 1) }
      steps += RuleStep.compile(rule.condition).map { step in
        var step = step
        if step.ifTrue >= 0 { step.ifTrue += first }
        if step.ifFalse >= 0 { step.ifFalse += first }
        return step
      }
    }
  }

  /// What the flagging rules say together.
  struct Verdict: Sendable {
    var stage = Stage.steady
    /// The stage without the rules that add one.
    var base = Stage.steady
    /// The stage of the rules that ask about days with a mark.
    var days = Stage.steady
    var basis: StageBasis { StageBasis(days: days, isSilence: base > days) }
    var isRelapse = false
  }

  /// Looks at the flagging rules only, as every week's end needs; `atZero` with the excess at zero.
  func verdict(_ standing: borrowing Standing, atZero: Bool = false) -> Verdict {
    var (verdict, floor) = (Verdict(), Stage.steady)
    for place in flagging {
      let entry = entries[place]
      switch entry.level {
      case .context: continue
      case .stage(let stage):
        // A rule that can neither raise the stage nor begin a relapse need not be asked.
        if stage <= (entry.isSilence ? verdict.base : verdict.days), !entry.isRelapse { continue }
        guard holds(place, standing, atZero: atZero) else { continue }
        verdict.base = max(verdict.base, stage)
        if !entry.isSilence { verdict.days = max(verdict.days, stage) }
      case .oneAbove(let stage):
        guard holds(place, standing, atZero: atZero) else { continue }
        floor = max(floor, stage)
      }
      if entry.isRelapse { verdict.isRelapse = true }
    }
    verdict.stage = RuleProgram.raised(verdict.base, atLeast: floor)
    return verdict
  }

  /// One above a stage, at least `floor`; unchanged when no rule adds one.
  static func raised(_ base: Stage, atLeast floor: Stage) -> Stage {
    floor == .steady ? base : max(floor, Stage(rawValue: base.rawValue + 1) ?? .severe)
  }

  /// Whether a rule asks about rates of a student who just came.
  func isTooNew(_ place: Int, _ standing: borrowing Standing) -> Bool {
    entries[place].usesRate && standing.everExpected < tooNewDays
  }

  /// Whether a rule holds.
  func holds(_ place: Int, _ standing: borrowing Standing, atZero: Bool = false) -> Bool {
    let entry = entries[place]
    if entry.usesRate && standing.everExpected < tooNewDays { return false }
    if entry.holdsWhenNeverSeen && standing.silence.neverSeen != nil { return true }
    return decide(entry.first, standing, unknownHolds: false, atZero: atZero)
  }

  /// The indicators that keep a rule from being decided; nil when it is decided.
  func undecided(_ place: Int, _ standing: borrowing Standing) -> [Indicator]? {
    let entry = entries[place]
    let asked = asked[place]
    if entry.usesRate && standing.everExpected < tooNewDays {
      return asked.filter { Rule.needsManyDays($0) }
    }
    if entry.holdsWhenNeverSeen && standing.silence.neverSeen != nil { return nil }
    guard decide(entry.first, standing, unknownHolds: true, atZero: false),
      !decide(entry.first, standing, unknownHolds: false, atZero: false)
    else { return nil }
    let unknown = asked.filter { !standing.quantity($0).isKnown && !RuleProgram.isAnswered($0) }
    return unknown.isEmpty ? nil : unknown
  }

  /// Indicators whose absence is an answer: nothing rose, nobody came back, nobody was asked.
  private static func isAnswered(_ indicator: Indicator) -> Bool {
    switch indicator {
    case .onset, .excessDays, .daysSinceBack, .meanSpell, .hq25, .sads, .ucla, .srasr: true
    default: false
    }
  }

  private func decide(_ first: Int, _ standing: borrowing Standing, unknownHolds: Bool, atZero: Bool) -> Bool {
    var place = first
    while place >= 0 {
      let step = steps[place]
      place = holds(step.comparison, standing, unknownHolds, atZero) ? step.ifTrue : step.ifFalse
    }
    return place == RuleStep.holds
  }

  @inline(__always)
  private func holds(_ comparison: Comparison, _ standing: borrowing Standing, _ unknownHolds: Bool, _ atZero: Bool)
    -> Bool
  {
    let value = quantity(comparison.indicator, standing, atZero)
    guard value.isKnown else { return unknownHolds && !RuleProgram.isAnswered(comparison.indicator) }
    var bound = comparison.bound
    if let other = comparison.other {
      let second = quantity(other, standing, atZero)
      guard second.isKnown else { return unknownHolds && !RuleProgram.isAnswered(other) }
      bound = bound.multiplied(by: second)
      guard bound.isKnown else { return false }
    }
    return comparison.holds(value.compared(with: bound))
  }

  @inline(__always)
  private func quantity(_ indicator: Indicator, _ standing: borrowing Standing, _ atZero: Bool) -> Quantity {
    if atZero {
      if indicator == .excess { return Quantity(0) }
      if indicator == .excessDays { return .unknown }
    }
    return standing.quantity(indicator)
  }
}
