public import Domain

/// Turns one student's history into a finding: what happened, how far it went, why, and what speaks against it.
public struct Analyzer: Sendable {
  public let district: District
  public let rules: RuleBook
  public let constants: AnalysisConstants
  /// Classes and families, from the roster; asked only about students whom a rule names.
  public let company: Company
  let program: RuleProgram

  public init(
    district: District, rules: RuleBook = RuleBook(), constants: AnalysisConstants = AnalysisConstants(),
    company: Company = .nobody
  ) {
    self.district = district
    self.company = company
    self.rules = rules
    self.constants = constants
    program = RuleProgram(rules.rules, tooNewDays: constants.tooNewDays)
  }

  private init(_ other: Analyzer, _ district: District) {
    (self.district, rules, constants, company, program) = (
      district, other.rules, other.constants, other.company, other.program
    )
  }

  /// The same rules over another district.
  public func over(_ district: District) -> Analyzer { Analyzer(self, district) }

  /// The finding as of a day; it uses nothing after that day.
  public func analyze(_ history: StudentHistory, asOf: SchoolDay) -> Finding {
    judged(history, asOf, keepsDays: false).0
  }

  /// The finding with the days and week ends behind it, for pages and explanations.
  public func trajectory(_ history: StudentHistory, asOf: SchoolDay) -> (Finding, Trajectory) {
    judged(history, asOf, keepsDays: true)
  }

  /// Walks once; where a flag rests only on days on which most of the class or school was away, again without them.
  /// - Parameter look: sees how the student stands at the end of the walk that counts.
  func judged(
    _ history: StudentHistory, _ asOf: SchoolDay, keepsDays: Bool, look: (borrowing Standing) -> Void = { _ in }
  ) -> (Finding, Trajectory) {
    let first = walk(history, asOf, keepsDays: keepsDays)
    let days = first.rung.stage > .steady ? CommonDays(first.standing, of: history.id, company, district) : nil
    if let days, !days.leftOut.isEmpty {
      let second = walk(history, asOf, keepsDays: keepsDays, without: Set(days.leftOut))
      look(second.standing)
      return (
        finding(second, history, asOf, leftOut: days.leftOut), Trajectory(days: second.days, weeks: second.weeks)
      )
    }
    look(first.standing)
    var finding = finding(first, history, asOf, leftOut: [])
    if let days, days.hasDips, finding.state == .active, let trend = finding.trend,
      trend == .same || trend == .improving,
      let monday = first.last.map({ $0.day - SchoolDay(number: $0.day).weekday + 1 })
    {
      // Whom last week's list left out because of such days is new on this one.
      let before = analyze(history, asOf: SchoolDay(number: monday - 1))
      if before.stage == .steady, !before.leftOut.isEmpty { finding.trend = .new }
    }
    return (finding, Trajectory(days: first.days, weeks: first.weeks))
  }

  func walk(
    _ history: StudentHistory, _ asOf: SchoolDay, keepsDays: Bool, without leftOut: Set<Int> = [],
    recorder: WeekRecorder? = nil
  ) -> Walk {
    let asOf = Analyzer.civil(asOf)
    var days = StudentDays.read(history, in: district, upTo: asOf.number)
    if !leftOut.isEmpty {
      for place in days.indices where leftOut.contains(days[place].day) { days[place].leaveOut() }
    }
    let counts = history.counts.isEmpty ? [] : CountSpread.ordered(history.counts, upTo: asOf.number)
    let standing = Standing(
      days: days, notes: NoteFacts(history), counts: counts, schoolYear: district.schoolYear, constants: constants)
    var walk = Walk(standing, program, district, keepsDays: keepsDays)
    walk.recorder = recorder
    walk.run(asOf: asOf.number)
    return walk
  }

  private func finding(
    _ walk: borrowing Walk, _ history: StudentHistory, _ asOf: SchoolDay, leftOut: [Int]
  ) -> Finding {
    guard let last = walk.last else { return unseen(history, asOf) }
    let evidence = Evidence(program: program)
    let isListed = walk.rung.stage > .steady
    var finding = Finding(
      student: history.id, asOf: asOf, school: district.schools[Int(last.school)].name, state: walk.rung.state,
      stage: walk.rung.stage, trend: walk.rung.trend, basis: walk.rung.basis, indicators: walk.standing.indicators,
      reasons: evidence.reasons(walk.standing),
      notEvaluated: evidence.undecided(walk.standing),
      differential: isListed
        ? Differential(walk.standing, of: history.id, company, district, leftOut: leftOut).patterns : [],
      flaggedSince: walk.ladder.episode.map { SchoolDay(number: $0.since) },
      episodeOnset: walk.ladder.episode?.onsetDay.map { SchoolDay(number: $0) })
    finding.excessSum = walk.standing.excessSum
    finding.weekBefore = walk.before
    finding.clock = finding.state == .left ? nil : walk.standing.clock
    // Of a student on no list the register need not say that he comes.
    finding.outings = isListed ? walk.standing.outings : walk.standing.saidOutings
    finding.leftOut = leftOut.map { SchoolDay(number: $0) }
    return finding
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
