import Domain

extension OraclePass {
  /// The numbers a week's end looks at.
  struct Numbers {
    var excess = 0.0
    var recent10, recent20, recent60, baseline, absenceRate: Share?
    var expected = 0
    var everExpected = 0
    var lawful = 0
    var ebb = 0
    var missedInLast10 = 0
    var precursors = 0
    var precursorBaseline: Share?
    var refusal = 0
    var silent = 0
    var neverSeen = false
    var unexcused = 0
    var sinceBack: Int?
    var streak = 0
  }

  func numbers(_ today: Oracle.Day) -> Numbers {
    let law = all.filter { $0.lawful != nil }
    let year = law.filter { oracle.year.year(of: $0.date) == oracle.year.year(of: today.date) }
    let before = log.count >= 40 ? log.dropLast(20) : ArraySlice<Oracle.Day>()
    func isPrecursor(_ day: Oracle.Day) -> Bool { day.mark == .late || day.mark == .leftEarly }
    func run(_ days: ArraySlice<Oracle.Day>) -> Int { days.reversed().prefix { $0.mark == .unexcused }.count }
    let registers = all.filter { $0.since != nil && $0.hasRegister }
    let here = registers.filter { $0.since == registers.last?.since }
    let ends = log.indices.filter { log[$0].date.week == today.date.week }
    return Numbers(
      excess: shown(s), recent10: last(10), recent20: last(20), recent60: last(60), baseline: share(before),
      absenceRate: Share(year.reduce(0) { $0 + ($1.lawful ?? 0) }, of: 2520 * year.count), expected: year.count,
      everExpected: law.count, lawful: year.reduce(0) { $0 + ($1.lawful ?? 0) },
      ebb: year.reduce(0) { $0 + ($1.ebb ?? 0) }, missedInLast10: log.suffix(10).reduce(0) { $0 + ($1.ebb ?? 0) },
      precursors: log.suffix(20).filter(isPrecursor).count,
      precursorBaseline: Share(20 * before.filter(isPrecursor).count, of: before.count),
      refusal: log.suffix(20).filter { $0.mark == .refusal }.count,
      silent: registers.reversed().prefix(while: \.isBlank).count,
      neverSeen: here.count >= 3 && here.allSatisfy(\.isBlank),
      unexcused: ends.map { run(log[...$0]) }.max() ?? run(log[...]), sinceBack: backAt.map { log.count - $0 },
      streak: spell ?? 0)
  }

  /// The rules of section 5 that hold, in their order.
  func rules(_ n: Numbers) -> [String] {
    func share(_ value: Share?, _ percent: Int) -> Bool {
      value.map { 100 * $0.numerator >= percent * $0.denominator } ?? false
    }
    func times(_ a: Share?, _ factor: Int, _ b: Share?) -> Bool {
      guard let a, let b else { return false }
      return a.numerator * b.denominator >= factor * b.numerator * a.denominator
    }
    let isOld = n.everExpected >= 10
    let held: [(String, Bool)] = [
      ("rising-early", isOld && n.excess >= 3 && share(n.recent20, 15) && times(n.recent20, 2, n.baseline)),
      ("rising", n.excess >= 5),
      (
        "long-spell",
        isOld && n.streak >= 7 && n.missedInLast10 >= 7 * 2520 && n.excess >= 4.2 && n.excess < 5
          && (n.recent20.map { !share($0, 50) } ?? false || n.expected < 20)
      ),
      ("often-away", isOld && share(n.recent60, 30) && share(n.recent20, 15)),
      ("away", isOld && share(n.recent20, 50)),
      ("gone", isOld && share(n.recent60, 90)),
      ("friction", isOld && n.precursors >= 5 && times(Share(n.precursors, of: 1), 3, n.precursorBaseline)),
      ("unexplained", n.unexcused >= 3 || n.silent >= 5 || n.neverSeen),
      ("silent", n.silent >= 10),
      ("refusal-coded", n.refusal >= 1),
      (
        "relapse", n.sinceBack.map { (1...40).contains($0) && (n.streak >= 2 || n.missedInLast10 >= 3 * 2520) } ?? false
      ),
      ("chronic-10", isOld && share(n.absenceRate, 10) && n.expected >= 20),
      ("chronic-20", isOld && share(n.absenceRate, 20) && n.expected >= 20),
      ("futoko-30", n.ebb >= 30 * 2520),
      ("futoko-90", n.ebb >= 90 * 2520),
    ]
    return held.filter(\.1).map(\.0)
  }

  static let stages: [String: Stage] = [
    "rising-early": .watch, "rising": .mild, "long-spell": .mild, "often-away": .mild, "away": .moderate,
    "gone": .severe,
    "friction": .watch, "unexplained": .watch, "silent": .moderate, "refusal-coded": .mild, "relapse": .mild,
  ]
  func stage(_ rules: [String]) -> Stage { rules.compactMap { OraclePass.stages[$0] }.max() ?? .steady }

  mutating func close(_ today: Oracle.Day, _ id: String) {
    var n = numbers(today)
    let week = all.filter { $0.date.week == today.date.week }
    if let e = episode, !e.isBack, let onset = e.onset, log.count - 20 > onset, let recent = n.recent20,
      recent.value <= e.own + 0.05
    {
      var zero = n
      zero.excess = 0
      if stage(rules(zero)) == .steady {
        episode?.isBack = true
        (s, self.onset, n.excess) = (0, nil, 0)
        if e.worst >= .moderate { backAt = log.count }
      }
    }
    let held = rules(n)
    let level = stage(held)
    var (state, trend) = (State.steady, Trend?.none)
    if level > .steady {
      let fresh = episode.map(\.isBack) ?? true
      var e = fresh ? Episode(start: max(log.count - 1, 0)) : episode ?? Episode(start: 0)
      if e.onset == nil, let onset { (e.onset, e.own) = (onset, log[onset].own) }
      (e.stage, e.worst, e.lastFlagged) = (level, max(e.worst, level), log.count)
      episode = e
      state = .active
      trend =
        held.contains("relapse") && !wasRelapse
        ? .relapse
        : fresh ? .new : level > stageBefore ? .worse : isImproving(n, e) ? .improving : .same
    } else if let e = episode, log.count - e.lastFlagged <= 20 {
      (state, trend) = (.settling, e.isBack ? .back : isImproving(n, e) ? .improving : .same)
    } else {
      episode = nil
      state = week.allSatisfy(\.isBlank) ? .noData : n.everExpected < 10 ? .tooNew : .steady
    }
    if today.since == nil {
      (state, trend) = (.left, nil)
    } else if all.contains(where: { $0.isNamed && $0.since == today.since }), week.contains(where: \.hasRegister),
      !week.contains(where: \.isNamed)
    {
      (state, trend) = (.notInFile, nil)
    }
    wasRelapse = held.contains("relapse")
    stageBefore = episode?.stage ?? .steady
    rows.append(cells(n, today, id, state, trend, held))
  }

  func isImproving(_ n: Numbers, _ e: Episode) -> Bool {
    let places = log.indices.filter { $0 >= max(e.onset ?? e.start, 19, log.count - 60) }
    guard let worst = places.compactMap({ share(log[($0 - 19)...$0]) }).max(), worst.numerator > 0, let now = n.recent10
    else { return false }
    return 2 * now.numerator * worst.denominator <= worst.numerator * now.denominator
  }

  private func cells(
    _ n: Numbers, _ today: Oracle.Day, _ id: String, _ state: State, _ trend: Trend?, _ rules: [String]
  ) -> [String: String] {
    func text(_ value: Share?) -> String { value.map { FindingCells.decimals($0.shown) } ?? "" }
    let since = onset.map { log[$0...] }
    let sixty = Array(log.suffix(60))
    let spells = sixty.indices.filter { sixty[$0].isInSpell && ($0 == 0 || !sixty[$0 - 1].isInSpell) }.count
    return [
      "student_id": id, "date": today.date.iso, "expectedDays": String(n.expected),
      "missedDays": text(Share(n.lawful, of: 2520)), "absenceRate": text(n.absenceRate),
      "ebbDays": text(Share(n.ebb, of: 2520)), "excess": log.isEmpty ? "" : FindingCells.decimals(n.excess),
      "onset": since?.first?.date.iso ?? "",
      "excessDays": since.map { days in
        let usual = days.reduce(0.0) { $0 + $1.usual }
        return FindingCells.decimals(shown(Double(days.reduce(0) { $0 + ($1.ebb ?? 0) }) / 2520 - usual))
      } ?? "", "recent10": text(n.recent10), "recent20": text(n.recent20), "recent60": text(n.recent60),
      "baseline": text(n.baseline), "streak": String(n.streak), "unexplainedStreak": String(n.unexcused),
      "spells60": String(spells), "precursors20": String(n.precursors), "stage": stageBefore.code,
      "state": state.rawValue, "trend": trend?.rawValue ?? "", "rules": rules.joined(separator: ";"),
    ]
  }
}
