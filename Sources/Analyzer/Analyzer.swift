public import Domain

/// Turns one student's history into a finding: what happened, how far it went, why, and what speaks against it.
public struct Analyzer: Sendable {
  public let district: District
  public let rules: RuleBook
  public let constants: AnalysisConstants
  let program: RuleProgram

  public init(district: District, rules: RuleBook = RuleBook(), constants: AnalysisConstants = AnalysisConstants()) {
    self.district = district
    self.rules = rules
    self.constants = constants
    program = RuleProgram(rules.rules, tooNewDays: constants.tooNewDays)
  }

  /// The finding as of a day; it uses nothing after that day.
  public func analyze(_ history: StudentHistory, asOf: SchoolDay) -> Finding {
    finding(walk(history, asOf, keepsDays: false), history, asOf)
  }

  /// The finding with the days and week ends behind it, for pages and explanations.
  public func trajectory(_ history: StudentHistory, asOf: SchoolDay) -> (Finding, Trajectory) {
    let walk = walk(history, asOf, keepsDays: true)
    return (finding(walk, history, asOf), Trajectory(days: walk.days, weeks: walk.weeks))
  }

  func walk(
    _ history: StudentHistory, _ asOf: SchoolDay, keepsDays: Bool, recorder: WeekRecorder? = nil
  ) -> Walk {
    let asOf = Analyzer.civil(asOf)
    let days = StudentDays.read(history, in: district, upTo: asOf.number)
    let counts = history.counts.isEmpty ? [] : CountSpread.ordered(history.counts, upTo: asOf.number)
    let standing = Standing(
      days: days, notes: NoteFacts(history), counts: counts, schoolYear: district.schoolYear, constants: constants)
    var walk = Walk(standing, program, district, keepsDays: keepsDays)
    walk.recorder = recorder
    walk.run(asOf: asOf.number)
    return walk
  }

  private func finding(_ walk: borrowing Walk, _ history: StudentHistory, _ asOf: SchoolDay) -> Finding {
    guard let last = walk.last else { return unseen(history, asOf) }
    let evidence = Evidence(program: program)
    let isListed = walk.rung.stage > .steady
    return Finding(
      student: history.id, asOf: asOf, school: district.schools[Int(last.school)].name, state: walk.rung.state,
      stage: walk.rung.stage, trend: walk.rung.trend, indicators: walk.standing.indicators,
      reasons: evidence.reasons(walk.standing),
      notEvaluated: evidence.undecided(walk.standing),
      differential: isListed ? Differential(walk.standing).patterns : [],
      flaggedSince: walk.ladder.episode.map { SchoolDay(number: $0.since) },
      episodeOnset: walk.ladder.episode?.onsetDay.map { SchoolDay(number: $0) })
  }

  /// A day that has a civil date, however far off the one given is.
  private static func civil(_ day: SchoolDay) -> SchoolDay {
    SchoolDay(number: min(max(day.number, -700_000), 2_900_000))
  }

  /// A student without a single school day up to the day.
  private func unseen(_ history: StudentHistory, _ asOf: SchoolDay) -> Finding {
    let hasLeft =
      !history.enrolments.isEmpty && history.enrolments.allSatisfy { $0.left.map { $0 < asOf } ?? false }
    let school = history.enrolments.map(\.school).min(by: precedes) ?? history.lines.map(\.school).min(by: precedes)
    var standing = Standing(
      days: [], notes: NoteFacts(history), counts: [], schoolYear: district.schoolYear, constants: constants)
    standing.today = Analyzer.civil(asOf).number
    return Finding(
      student: history.id, asOf: asOf, school: school ?? "", state: hasLeft ? .left : .noData, stage: .steady,
      trend: nil, indicators: standing.indicators, reasons: [],
      notEvaluated: Evidence(program: program).undecided(standing))
  }
}
