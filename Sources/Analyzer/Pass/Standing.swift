import Domain

/// How a student stands at the end of a day: everything the indicators look at, kept up to date in one pass.
///
/// It is large and read by every rule of every week, so that it must never be copied by accident.
struct Standing: ~Copyable, Sendable {
  let constants: AnalysisConstants
  let schoolYear: SchoolYear
  /// The student's own words and totals.
  let notes: NoteFacts
  let counts: [CountPeriod]
  /// The day as of which calendar time is counted.
  var today = 0

  // The pass over the days.
  var days: [StudentDay]
  /// How many of ``days`` have been taken in.
  var taken = 0
  var log = DayLog()
  var excess = Excess()
  /// Days of the running spell; nil when totals end the log, so that nobody knows whether there is one.
  var spell: Int? = 0
  /// Whether totals hide where the running spell began.
  var isSpellHidden = false
  /// Days of the running run of unexcused marks; nil when totals end the log.
  var unexcused: Int? = 0
  /// The longest such run that touches this week; nil while unknown or when no day of this week counts.
  var unexcusedThisWeek: Int?
  var hasLogThisWeek = false
  var isKnownThisWeek = false
  var isNamedThisWeek = false
  var hasRegisterThisWeek = false

  var year = YearCount()
  var everExpected = 0
  var silence = Silence()
  var attended = LastAttended()
  /// Days late, left early, with the nurse or in a separate room so far, skipped days included.
  var precursors = 0
  /// The length of the log at the last return from moderate or severe; nil before one.
  var backAt: Int?
  /// The weight and the own rate of the last day that counted.
  private(set) var lastWeight = 0.0
  private(set) var lastOwn = 0.0
  /// Which days totals already stand for.
  var covered: [Bool] = []

  init(
    days: [StudentDay], notes: NoteFacts, counts: [CountPeriod], schoolYear: SchoolYear, constants: AnalysisConstants
  ) {
    self.days = days
    self.notes = notes
    self.counts = counts
    self.schoolYear = schoolYear
    self.constants = constants
    log.reserve(days.count)
    if !counts.isEmpty { covered = Array(repeating: false, count: days.count) }
  }

  mutating func beginWeek() {
    unexcusedThisWeek = nil
    hasLogThisWeek = false
    isKnownThisWeek = false
    isNamedThisWeek = false
    hasRegisterThisWeek = false
  }

  /// Takes in the next day; returns what would be usual, nil on skipped days.
  mutating func take(_ day: StudentDay) -> Double? {
    today = day.day
    year.begin(day.day, schoolYear)
    let isAfterBreak = taken == 0 || days[taken - 1].day < day.day - 1
    taken += 1
    if !day.isBlank { isKnownThisWeek = true }
    if day.isNamed { isNamedThisWeek = true }
    if day.tookRegister { hasRegisterThisWeek = true }
    silence.take(day)
    attended.take(day)
    let precursorsBefore = precursors
    if day.isPrecursor || (!notes.nurseDays.isEmpty && notes.nurseDays.contains(day.day)) { precursors += 1 }
    guard let lawful = day.lawful else { return nil }
    everExpected += 1
    guard let ebb = day.ebb else {
      year.take(lawful: lawful)
      return nil
    }
    year.take(lawful: lawful, ebb: ebb)
    return step(day, ebb, isAfterBreak, precursorsBefore)
  }

  /// The step of section "what would be usual" for one day that counts.
  private mutating func step(_ day: StudentDay, _ ebb: Int, _ isAfterBreak: Bool, _ precursorsBefore: Int) -> Double {
    let (own, usual) = usual(on: day)
    // Written without closures: they would hold on to the whole standing, 180 times a student.
    if 2 * ebb < Mark.wholeDay {
      spell = 0
      isSpellHidden = false
    } else {
      // After totals a run is at least as long as what is seen of it.
      let running = (spell ?? 0) + 1
      spell = running
      year.longestSpell = max(year.longestSpell, running)
    }
    unexcused = day.mark == .unexcused ? (unexcused ?? 0) + 1 : 0
    unexcusedThisWeek = hasLogThisWeek ? max(unexcusedThisWeek ?? 0, unexcused ?? 0) : unexcused
    hasLogThisWeek = true
    (lastOwn, lastWeight) = (own, ebb == 0 ? 0 : weight(ebb))
    excess.add(
      weighed: ebb == 0 ? 0 : lastWeight * Double(ebb) / Double(Mark.wholeDay), own: own, usual: usual,
      slack: constants.slack,
      place: log.count)
    log.append(
      day.day, ebb: ebb, usual: usual, precursorsBefore: precursorsBefore, isRefusal: day.mark == .refusal,
      spell: spell ?? 0, isAfterBreak: isAfterBreak, isCounted: false)
    return usual
  }

  /// The own rate and what would be usual on a day, from the days before it.
  ///
  /// Always laid into the step: a call would carry the whole standing along, 180 times a student.
  @inline(__always)
  func usual(on day: StudentDay) -> (own: Double, usual: Double) {
    let past = max(0, log.count - constants.recentDays)
    let missed = past == 0 ? 0 : Double(log[past - 1].ebbSum) / Double(Mark.wholeDay)
    let own = min(
      (missed + constants.ownWeight * day.mean) / (Double(past) + constants.ownWeight), constants.ownCap)
    return (own, max(0, min(own + day.tooMuch, constants.usualCap)))
  }

  /// The weight of a missed day by its place in the spell; 1 where totals hide the place.
  @inline(__always)
  private func weight(_ ebb: Int) -> Double {
    guard let spell, !isSpellHidden else { return 1 }
    if spell == 1 { return constants.firstDayWeight }
    return spell >= constants.lateDay && ebb == Mark.wholeDay ? constants.lateDayWeight : 1
  }
}
