import Domain

/// Follows stage, state and trend from week end to week end; a pure function of the marks.
struct Ladder: Sendable {
  /// What one week end came to.
  struct Rung: Sendable {
    var stage = Stage.steady
    var state = State.noData
    var trend: Trend?
    var basis = StageBasis(days: .steady)
  }
  private(set) var episode: Episode?
  private var wasRelapse = false
  private var stageBefore = Stage.steady

  /// Decides the end of a week; a return sets the excess to zero first.
  mutating func close(_ standing: inout Standing, _ program: RuleProgram, on last: StudentDay) -> Rung {
    if isBack(standing, program) {
      episode?.isBack = true
      standing.excess.restart()
      if episode?.worstStage ?? .steady >= .moderate { standing.backAt = standing.log.count }
    }
    let verdict = program.verdict(standing)
    var rung = Rung()
    if verdict.stage > .steady {
      rung = flag(verdict, standing)
    } else if let open = episode, standing.log.count - open.lastFlagged <= standing.constants.settlingDays {
      rung.state = .settling
      rung.trend = open.isBack ? .back : isImproving(standing, open) ? .improving : .same
    } else {
      episode = nil
      rung.state =
        !standing.isKnownThisWeek
        ? .noData
        : standing.everExpected < standing.constants.tooNewDays ? .tooNew : .steady
    }
    rung.stage = episode?.stage ?? .steady
    rung.basis = episode?.basis ?? StageBasis(days: .steady)
    if !last.isEnrolled {
      (rung.state, rung.trend) = (.left, nil)
    } else if standing.hasRegisterThisWeek, !standing.isNamedThisWeek, standing.silence.wasNamed(last) {
      (rung.state, rung.trend) = (.notInFile, nil)
    }
    wasRelapse = verdict.isRelapse
    stageBefore = rung.stage
    return rung
  }

  private mutating func flag(_ verdict: RuleProgram.Verdict, _ standing: borrowing Standing) -> Rung {
    let isFresh = episode?.isBack ?? true
    var open =
      isFresh
      ? Episode(start: max(standing.log.count - 1, 0), since: standing.today)
      : episode ?? Episode(start: 0, since: standing.today)
    if open.onset == nil, let onset = standing.excess.onset {
      open.onset = onset
      open.onsetDay = standing.log[onset].day
      open.ownAtOnset = standing.excess.ownAtOnset
    }
    open.stage = verdict.stage
    open.basis = verdict.basis
    open.worstStage = max(open.worstStage, verdict.stage)
    open.lastFlagged = standing.log.count
    episode = open
    var rung = Rung()
    rung.state = .active
    rung.trend =
      verdict.isRelapse && !wasRelapse
      ? .relapse
      : isFresh
        ? .new
        : verdict.stage > stageBefore
          ? .worse
          : isImproving(standing, open) ? .improving : .same
    return rung
  }

  /// The last 20 days all lie after the onset, are near his own rate, and no rule but the excess would flag him.
  private func isBack(_ standing: borrowing Standing, _ program: RuleProgram) -> Bool {
    guard let open = episode, !open.isBack, let onset = open.onset, standing.log.count - 20 > onset else {
      return false
    }
    let recent = standing.recent(20)
    return recent.isKnown && recent.value <= open.ownAtOnset + standing.constants.backMargin
      && program.verdict(standing, atZero: true).stage == .steady
  }

  /// The last 10 days are at most half of the worst 20 of the last 60 days of the episode.
  private func isImproving(_ standing: borrowing Standing, _ open: Episode) -> Bool {
    let log = standing.log
    let first = max(open.onset ?? open.start, 19, log.count - 60)
    guard first < log.count, log.count >= 10 else { return false }
    var worst = 0
    for last in first..<log.count { worst = max(worst, log.missed(last - 19, last + 1)) }
    // Missed of 10 against missed of 20: half the share is a quarter of the parts.
    return worst > 0 && 4 * log.missed(log.count - 10, log.count) <= worst
  }
}
