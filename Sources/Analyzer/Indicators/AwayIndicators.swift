import Domain

// Calendar time away, which holidays do not stop (Kato, Kanba & Teo 2020; MHLW 2010), and silence in the register.
extension Standing {
  /// Calendar days since any part of a day was attended; unknown before one.
  var daysSinceAttended: Quantity {
    attended.isHidden ? .unknown : attended.day.map { Quantity(today - $0) } ?? .unknown
  }

  /// Whole months since two attended days in a row; since the first expected day where there were none.
  var monthsAway: Quantity {
    guard !attended.isPairHidden, let pair = attended.pair else { return .unknown }
    return Quantity(SchoolDay(number: today).months(since: SchoolDay(number: pair)))
  }

  /// The last days on which the school took a register and he has no mark (English regulations 2024).
  var silentDays: Quantity { Quantity(silence.days) }

  /// Days that count since the last return from moderate or severe; unknown before one, and on the day of it.
  var daysSinceBack: Quantity {
    backAt.flatMap { log.count > $0 ? Quantity(log.count - $0) : nil } ?? .unknown
  }
}
