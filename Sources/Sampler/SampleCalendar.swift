import Domain

/// The district's weekdays: when school is held, when it is not, and what goes round.
struct SampleCalendar {
  /// Every weekday of the span.
  let weekdays: [CalendarDay]
  /// The days on which school is held, ascending; students' lines have one letter for each.
  let days: [SchoolDay]
  /// For each school day the weight of staying at home that weekday; the first day after a break counts as a Monday.
  let pull: [Double]
  let isFirstAfterBreak: [Bool]
  /// For each school day the weight of falling ill that season.
  let season: [Double]
  /// The storm closes every school on this day; roads are bad on the next school day.
  let stormDay: SchoolDay?
  let stormPlace: Int?
  /// The two flu waves, two weeks each, in places of `days`.
  let waves: [Range<Int>]

  init(_ plan: SamplePlan) {
    let monday = plan.firstDay.advanced(by: 1 - plan.firstDay.weekday)
    let span = (0..<plan.weeks * 7).map { monday.advanced(by: $0) }
    let school = span.filter { $0.weekday <= 5 && $0 >= plan.firstDay }
    let open = school.filter { !SampleCalendar.isHoliday($0) }
    stormDay = open.count >= 20 ? open[open.count * 55 / 100] : nil
    let storm = stormDay
    let held = open.filter { $0 != storm }
    days = held
    stormPlace = storm.flatMap { closed in held.firstIndex { $0 > closed } }
    weekdays = school.map { day in
      let kind: CalendarDay.Kind = day == storm ? .closed : SampleCalendar.isHoliday(day) ? .holiday : .instructional
      return CalendarDay(school: "", day: day, kind: kind)
    }
    isFirstAfterBreak = held.indices.map { $0 == 0 || held[$0] - held[$0 - 1] > 2 }
    let first = isFirstAfterBreak
    pull = held.indices.map { first[$0] ? 1.4 : [1.2, 0.85, 0.8, 0.85, 1.25, 1, 1][held[$0].weekday - 1] }
    season = held.map { [1.35, 1.35, 1.15, 0.95, 0.8, 0.7, 0.7, 0.7, 0.8, 1.0, 1.2, 1.35][$0.civil.month - 1] }
    waves = [38, 74].compactMap { percent in
      let start = held.count * percent / 100
      return held.count >= 20 ? start..<min(start + 10, held.count) : nil
    }
  }

  /// Tells the holidays of an invented district: single days in autumn, two weeks in winter, one in spring.
  static func isHoliday(_ day: SchoolDay) -> Bool {
    let (_, month, date) = day.civil
    let nth = (date - 1) / 7 + 1
    switch (month, day.weekday) {
    case (9, 1): return nth == 1
    case (10, 1): return nth == 2
    case (11, 4): return nth == 4
    case (11, 5): return (date - 2) / 7 + 1 == 4
    case (1, 1) where nth == 3, (2, 1) where nth == 3: return true
    default: break
    }
    switch month {
    case 11: return date == 11
    case 12: return date >= 21
    case 1: return date <= 1
    case 3: return date >= 29
    case 4: return date <= 2
    case 6: return date > 18
    case 7: return true
    case 8: return date < 24
    default: return false
    }
  }
}
