public import Domain

/// What a card says in plain words, shared by pages and lists.
struct CardWords {
  let card: ReviewCard

  var finding: Finding { card.finding }
  var name: String { card.student.name.isEmpty ? "Student \(card.student.id)" : card.student.name }

  /// The first day of the change, kept while the episode runs.
  var onset: SchoolDay? {
    if let day = finding.episodeOnset { return day }
    if case .day(let day) = finding.indicators[.onset] { return day }
    return nil
  }

  /// Says when the change began; when it eased and began again, both days.
  func changeBegan(_ onset: SchoolDay) -> String {
    if case .day(let again) = finding.indicators[.onset], again > onset {
      return "change began about \(onset.short), again about \(again.short)"
    }
    return "change began about \(onset.short)"
  }

  /// Whether the days alone would give a lower stage: notes raised it, and the reader must know.
  var isRaisedByNotes: Bool { finding.basis.isRaised(finding.stage) && !flagging.isEmpty }

  /// Whether the stage rests on missing marks alone.
  var isOnlySilent: Bool { finding.basis.isSilence }

  /// The reasons that flag, without the context facts.
  var flagging: [Reason] { finding.reasons.filter { $0.level != "context" } }

  /// The one sentence of a list: the strongest reason, else what is known of the state.
  var headline: String {
    // Days come before notes: the line must say what can be counted, whatever raised the stage.
    let counted = flagging.filter { reason in !reason.values.contains { $0.indicator == .boundSigns30 } }
    // The stage may say more than the days do; then the line says why.
    let suffix = isRaisedByNotes ? " Notes of staying in raise the stage." : ""
    // Days since the change against what would be usual say more than a share of the last weeks.
    if let rising = counted.first(where: { $0.values.map(\.indicator) == [.excess] }) { return rising.text + suffix }
    for level in ["severe", "moderate", "mild", "watch"] {
      if let reason = counted.first(where: { $0.level == level }) { return reason.text + suffix }
    }
    if let reason = flagging.first { return reason.text }
    let watch = RelapseWatch(finding)?.sentence
    if finding.trend == .back {
      return "Back at school: the last 20 days are as they were before." + (watch.map { " \($0)" } ?? "")
    }
    if finding.state == .steady, let watch { return watch }
    switch finding.state {
    case .noData: return "No mark this week; nothing can be said."
    case .notInFile: return "No longer named in the school's newest file."
    case .tooNew: return "Fewer than 10 school days known so far."
    case .left: return "Left the school."
    case .settling: return "No reason holds any more; kept in view for 20 school days."
    case .active, .steady: return finding.reasons.first?.text ?? ""
    }
  }

  /// What stands beside the stage and is never mixed into it: time away by the calendar, outings, days left out.
  var secondAxis: [String] { finding.secondAxis }

  /// Short facts with their numbers, those that are known.
  var figures: [(label: String, value: String)] {
    var figures: [(String, String)] = []
    let indicators = finding.indicators
    func add(_ label: String, _ value: String?) { if let value { figures.append((label, value)) } }
    add("Away, last 20 days", Figures.shown(indicators[.recent20]))
    add("Away, days before those", Figures.shown(indicators[.baseline]))
    if let missed = Figures.shown(indicators[.missedDays]), let expected = Figures.shown(indicators[.expectedDays]) {
      let share = Figures.shown(indicators[.absenceRate]).map { " (\($0))" } ?? ""
      add("Missed this year", "\(missed) of \(expected) days\(share)")
    }
    add("Last at school", lastAttended?.short)
    if finding.clock?.sentence != nil {
      // The clock beside the stage says it with its dates.
    } else if case .count(let months) = indicators[.monthsAway], months > 0 {
      add("Out of school", Figures.counted(months, "month"))
    } else if case .count(let days) = indicators[.streak], days > 1 {
      add("Away in a row", Figures.counted(days, "school day"))
    }
    return figures
  }

  var lastAttended: SchoolDay? { card.trajectory.days.last { $0.mark.isAttended }?.day }

  /// The state and stage in words: what can be seen, never a label.
  var stage: String {
    switch finding.state {
    case .active, .settling, .steady: finding.stageWords
    // Silence is no absence: of a student whom only missing marks put here nobody says that he stays away.
    case .notInFile where isOnlySilent: finding.state.words
    default: finding.stage > .steady ? "\(finding.stageWords), \(finding.state.words)" : finding.state.words
    }
  }
}

extension Finding {
  /// Time away by the calendar, how often the student goes out, and which days are left out; as sentences.
  public var secondAxis: [String] {
    var sentences = [clock?.sentence, outings?.sentence].compactMap { $0 }
    if let first = leftOut.first {
      sentences.append(
        "\(Figures.counted(leftOut.count, "day")) from \(first.short) on not counted: most of the class or school was away, "
          + "and there was no other absence in 20 school days.")
    }
    return sentences
  }
}
