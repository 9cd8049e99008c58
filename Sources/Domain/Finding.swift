/// What the analysis says of one student as of one day.
public struct Finding: Sendable {
  public var student: String
  public var asOf: SchoolDay
  /// The school that speaks for the student that day.
  public var school: String
  public var state: State
  public var stage: Stage
  public var trend: Trend?
  /// What the stage rests on.
  public var basis: StageBasis
  public var indicators: Indicators
  /// Why; never empty when the student is flagged. Context facts come last.
  public var reasons: [Reason]
  /// Rules that could not be looked at, and which indicator was missing.
  public var notEvaluated: [UnevaluatedRule]
  public var differential: [DifferentialPattern]
  /// Calendar time away; nil when unknown, and once the student has left.
  public var clock: AwayClock?
  /// How often the student leaves the house; nil when nobody says.
  public var outings: Outings?
  /// Days on which most of the class or school was away, left out because the last 20 school days hold no other absence.
  public var leftOut: [SchoolDay] = []
  /// The first flagged week end of the running episode.
  public var flaggedSince: SchoolDay?
  /// The onset of the running episode: kept even when the excess falls back to zero meanwhile.
  public var episodeOnset: SchoolDay?
  /// The excess taken apart; nil while it is zero.
  public var excessSum: ExcessSum?
  /// Where the student stood at the end of the school week before; nil in the first.
  public var weekBefore: Trajectory.Week?

  public init(
    student: String, asOf: SchoolDay, school: String, state: State, stage: Stage, trend: Trend?,
    basis: StageBasis? = nil,
    indicators: Indicators, reasons: [Reason], notEvaluated: [UnevaluatedRule] = [],
    differential: [DifferentialPattern] = [],
    flaggedSince: SchoolDay? = nil, episodeOnset: SchoolDay? = nil
  ) {
    self.student = student
    self.asOf = asOf
    self.school = school
    self.state = state
    self.stage = stage
    self.trend = trend
    self.basis = basis ?? StageBasis(days: stage)
    self.indicators = indicators
    self.reasons = reasons
    self.notEvaluated = notEvaluated
    self.differential = differential
    self.flaggedSince = flaggedSince
    self.episodeOnset = episodeOnset
  }

  /// The stage as pages say it; see ``StageBasis``.
  public var stageWords: String { basis.words(stage) }

  /// The stage as pages count it; nil when only missing marks gave it.
  public var shownStage: Stage? { basis.shown(stage) }

  /// Whether the student belongs on a list: flagged, settling, or flagged before he vanished from the file.
  public var isListed: Bool {
    switch state {
    case .active, .settling: true
    case .notInFile: stage > .steady
    default: false
    }
  }
}

/// One rule that holds, with the numbers that made it hold.
public struct Reason: Hashable, Sendable {
  public var rule: String
  /// `context`, `watch`, `mild`, `moderate` or `severe`: the level it gives this student.
  public var level: String
  /// The sentence, with its numbers.
  public var text: String
  /// The indicators the rule asked about, in the order it names them.
  public var values: [IndicatorReading]
  /// The comparisons of the condition, in the order it names them, each with how it came out.
  public var checks: [ConditionCheck] = []
  /// The condition as written in the settings.
  public var threshold: String
  public var source: String
  /// The days the numbers rest on.
  public var from: SchoolDay?
  public var to: SchoolDay?
  /// What the sentence's placeholders stand for, by name, for other languages; empty where a district wrote its own.
  public var facts: [ReasonFact] = []

  public init(
    rule: String, level: String, text: String, values: [IndicatorReading], threshold: String, source: String,
    from: SchoolDay?, to: SchoolDay?
  ) {
    self.rule = rule
    self.level = level
    self.text = text
    self.values = values
    self.threshold = threshold
    self.source = source
    self.from = from
    self.to = to
  }
}

/// A value in a reason's sentence, before it becomes words of a language.
public struct ReasonFact: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case value(IndicatorValue)
    /// A number that is said as `1 or 2`.
    case about(Double)
  }
  /// The placeholder's name, such as `missedInLast20`.
  public var name: String
  public var value: Value

  /// Beside the placeholders: the day a student came who was never seen since.
  public static let enteredOn = "enteredOn"

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// An indicator and what it came to.
public struct IndicatorReading: Hashable, Sendable {
  public var indicator: Indicator
  public var value: IndicatorValue
  public init(_ indicator: Indicator, _ value: IndicatorValue) {
    self.indicator = indicator
    self.value = value
  }
}

/// A rule that could not be decided, and the indicators that are unknown.
public struct UnevaluatedRule: Hashable, Sendable {
  public var rule: String
  public var unknown: [Indicator]
  /// Why they are unknown, in words; empty when nobody said.
  public var why: String
  public init(rule: String, unknown: [Indicator], why: String = "") {
    self.rule = rule
    self.unknown = unknown
    self.why = why
  }
}

/// One way to read a pattern of absence, with the facts for it, the facts against it and what to ask.
public struct DifferentialPattern: Hashable, Sendable {
  /// `refusal-like`, `illness-like`, `truancy-like`, `kept home`, `forced`, `moved or missing data`.
  public var pattern: String
  public var factsFor: [String]
  public var factsAgainst: [String]
  /// What nothing on record tells.
  public var unknown: [String]
  /// What to ask next, because of it.
  public var questions: [String]
  public init(
    pattern: String, factsFor: [String], factsAgainst: [String], unknown: [String] = [], questions: [String] = []
  ) {
    self.pattern = pattern
    self.factsFor = factsFor
    self.factsAgainst = factsAgainst
    self.unknown = unknown
    self.questions = questions
  }
}
