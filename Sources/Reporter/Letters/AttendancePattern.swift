import Domain

/// Sentences on the rhythm of missed days that anybody could check in the register.
enum AttendancePattern {
  private static let weekdays = [
    "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
  ]

  /// Describes the newest 20 days, the spells and a weekday that stands out; `days` are expected days by date.
  static func sentences(_ days: [(day: SchoolDay, missed: Int)]) -> [String] {
    let away = days.filter { $0.missed > 0 }
    guard !away.isEmpty else { return [] }
    return [recent(days), spells(days), weekday(away)].compactMap { $0 }
  }

  private static func recent(_ days: [(day: SchoolDay, missed: Int)]) -> String? {
    guard days.count > 20, let first = days.dropFirst(days.count - 20).first else { return nil }
    let parts = days.suffix(20).reduce(0) { $0 + $1.missed }
    return "Missed \(LetterWording.number(parts)) of the last 20 school days (since \(first.day.medium))."
  }

  private static func spells(_ days: [(day: SchoolDay, missed: Int)]) -> String? {
    var count = 0
    var length = 0
    var longest = (length: 0, first: SchoolDay(number: 0), last: SchoolDay(number: 0))
    var start = SchoolDay(number: 0)
    for (day, missed) in days {
      // Half a day and more: an hour missed in the middle of a week away does not make two spells of it.
      if missed * 2 < Mark.wholeDay {
        length = 0
        continue
      }
      if length == 0 {
        count += 1
        start = day
      }
      length += 1
      if length > longest.length { longest = (length, start, day) }
    }
    guard count > 0 else { return nil }
    let span = "\(LetterWording.counted(longest.length, "school day")), \(SchoolDay.range(longest.first, longest.last))"
    if count == 1 { return "The absence was in one spell (\(span))." }
    return "The absences came in \(count) spells; the longest was \(span)."
  }

  /// Names a weekday only when it holds at least 3 and 40 % of the missed days, twice its even share.
  private static func weekday(_ away: [(day: SchoolDay, missed: Int)]) -> String? {
    var counts = Array(repeating: 0, count: 7)
    for (day, _) in away { counts[day.weekday - 1] += 1 }
    guard let most = counts.max(), let place = counts.firstIndex(of: most), most >= 3, most * 5 >= away.count * 2
    else { return nil }
    return "\(most) of the \(away.count) days were \(weekdays[place])."
  }
}
