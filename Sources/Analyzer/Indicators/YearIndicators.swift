import Domain

// This school year, as the law counts it and as ebb counts it. Days are expected days; C and F are missed by law only.
extension Standing {
  /// Expected days this year, in days (Attendance Works; Ed-Fi edu_wh).
  var expectedDays: Quantity { Quantity(year.expected) }
  /// Days missed this year as the law counts them.
  var missedDays: Quantity { Quantity(parts: year.lawful) }
  /// ``missedDays`` as a share of ``expectedDays``; unknown before the first expected day.
  var absenceRate: Quantity {
    year.expected > 0 ? Quantity(year.lawful, Mark.wholeDay * year.expected) : .unknown
  }
  /// Days missed this year that speak for withdrawal (MEXT counts non-attendance so, without illness).
  var ebbDays: Quantity { Quantity(parts: year.ebb) }
  /// Days missed of this year's first 20 that count (Olson 2014; MiMTSS).
  var firstMissed20: Quantity { Quantity(parts: year.firstMissed) }
  /// This year's longest run of days at least half missed; unknown where totals hide runs.
  var longestStreak: Quantity { year.hasTotals ? .unknown : Quantity(year.longestSpell) }
}
