public import Domain

/// The rhythm of missed days, which anybody could check in the register.
public enum AttendancePattern: Hashable, Sendable {
  /// What was missed of the newest 20 school days, in parts of 2520.
  case recent(missedParts: Int, since: SchoolDay)
  /// Days away in a row, weekends left out; the longest with its dates.
  case spells(count: Int, longest: Int, first: SchoolDay, last: SchoolDay)
  /// A weekday that stands out, 1 for Monday, with its share of the days missed.
  case weekday(Int, count: Int, of: Int)

  /// Describes the newest 20 days, the spells and a weekday that stands out; `days` are expected days by date.
  static func all(_ days: [(day: SchoolDay, missed: Int)]) -> [AttendancePattern] {
    let away = days.filter { $0.missed > 0 }
    guard !away.isEmpty else { return [] }
    return [recent(days), spells(days), weekday(away)].compactMap { $0 }
  }

  private static func recent(_ days: [(day: SchoolDay, missed: Int)]) -> AttendancePattern? {
    guard days.count > 20, let first = days.dropFirst(days.count - 20).first else { return nil }
    return .recent(missedParts: days.suffix(20).reduce(0) { $0 + $1.missed }, since: first.day)
  }

  private static func spells(_ days: [(day: SchoolDay, missed: Int)]) -> AttendancePattern? {
    let spells = AbsenceSpell.all(days)
    guard var longest = spells.first else { return nil }
    for spell in spells where spell.length > longest.length { longest = spell }
    return .spells(count: spells.count, longest: longest.length, first: longest.first, last: longest.last)
  }

  /// Names a weekday only when it holds at least 3 and 40 % of the missed days, twice its even share.
  private static func weekday(_ away: [(day: SchoolDay, missed: Int)]) -> AttendancePattern? {
    var counts = Array(repeating: 0, count: 7)
    for (day, _) in away { counts[day.weekday - 1] += 1 }
    guard let most = counts.max(), let place = counts.firstIndex(of: most), most >= 3, most * 5 >= away.count * 2
    else { return nil }
    return .weekday(place + 1, count: most, of: away.count)
  }
}

/// School days in a row of which half or more was missed: an hour at school in a week away does not make two of it.
struct AbsenceSpell: Hashable, Sendable {
  var first: SchoolDay
  var last: SchoolDay
  var length: Int
  /// The next school day, on which the student was there for more than half; nil while away.
  var back: SchoolDay?

  /// Every spell, oldest first; `days` are expected days by date.
  static func all(_ days: [(day: SchoolDay, missed: Int)]) -> [AbsenceSpell] {
    var spells: [AbsenceSpell] = []
    var isAway = false
    for (day, missed) in days {
      if missed * 2 < Mark.wholeDay {
        if isAway { spells[spells.count - 1].back = day }
        isAway = false
      } else if isAway {
        spells[spells.count - 1].last = day
        spells[spells.count - 1].length += 1
      } else {
        spells.append(AbsenceSpell(first: day, last: day, length: 1))
        isAway = true
      }
    }
    return spells
  }
}

/// A long time away that goes on, or has just ended.
public enum LongAbsence: Hashable, Sendable {
  case away(since: SchoolDay)
  case back(on: SchoolDay)

  /// School days in a row from which an absence is long: a school week.
  static let days = 5
  /// School days for which a return is news.
  static let news = 20

  /// The newest long absence, if it goes on or ended within the newest 20 school days; `days` are expected days by date.
  static func newest(_ days: [(day: SchoolDay, missed: Int)]) -> LongAbsence? {
    guard let spell = AbsenceSpell.all(days).last(where: { $0.length >= LongAbsence.days }) else { return nil }
    guard let back = spell.back else { return .away(since: spell.first) }
    let since = days.suffix(news).first?.day ?? back
    return back >= since ? .back(on: back) : nil
  }
}
