import Domain

// Spells: runs of days of which at least half was missed. Their number beside the rate predicts who stays away (FFT 2023).
extension Standing {
  /// Days of the running spell; unknown where totals hide it.
  var streak: Quantity { spell.map { Quantity($0) } ?? .unknown }

  /// The longest run of unexcused days that touches this week (Tokushima: three days with vague reasons, a meeting).
  var unexplainedStreak: Quantity {
    (hasLogThisWeek ? unexcusedThisWeek : unexcused).map { Quantity($0) } ?? .unknown
  }

  /// Spells with at least one day among the last 60.
  var spells60: Quantity {
    guard !log.hasCounted(last: 60) else { return .unknown }
    return Quantity(spellsInLast60)
  }

  private var spellsInLast60: Int {
    let from = max(0, log.count - 60)
    let begun = log.growth(last: 60) { $0.spellSum }
    // A spell that began before the window reaches into it.
    return begun + (from > 0 && log[from].isInSpell && log[from - 1].isInSpell ? 1 : 0)
  }

  /// The mean length of those spells within the last 60, in days; unknown without a spell.
  var meanSpell: Quantity {
    guard !log.hasCounted(last: 60), spellsInLast60 > 0 else { return .unknown }
    return Quantity(log.growth(last: 60) { $0.spellDaySum }, spellsInLast60)
  }

  /// 1 when the gaps between the spells of the last 60 days shrink, else 0; unknown with fewer than three spells.
  ///
  /// The later half of the gaps is on average shorter than the earlier half; the middle one of an odd number is left out.
  var spellGaps: Quantity {
    guard !log.hasCounted(last: 60) else { return .unknown }
    var (gaps, gap, hasSpell) = ([Int](), 0, false)
    for place in max(0, log.count - 60)..<log.count {
      if log[place].isInSpell {
        if hasSpell, gap > 0 { gaps.append(gap) }
        (gap, hasSpell) = (0, true)
      } else {
        gap += 1
      }
    }
    guard gaps.count >= 2 else { return .unknown }
    let half = gaps.count / 2
    return Quantity(gaps.suffix(half).reduce(0, +) < gaps.prefix(half).reduce(0, +) ? 1 : 0)
  }
}
