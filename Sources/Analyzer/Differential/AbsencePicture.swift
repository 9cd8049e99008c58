import Domain

/// What the last 60 school days looked like, counted once for every reading of them.
struct AbsencePicture {
  /// A run of school days away, broken by any day on which the student came; free days do not break it.
  struct Spell {
    var first: Int
    var last: Int
    var length: Int
    var isExcused: Bool
  }
  static let window = 60

  let days: [StudentDay]
  private(set) var counts: [Mark: Int] = [:]
  private(set) var spells: [Spell] = []
  /// Whole and partial days missed, without those certified or for the family.
  private(set) var missedDays = 0
  /// Those on which the whole school missed far more than usual.
  private(set) var dipDays = 0
  private(set) var firstDip: Int?
  /// The longest run of certified days: how many, from and to.
  private(set) var certified: (length: Int, first: Int, last: Int)?

  init(_ all: ArraySlice<StudentDay>, dip: Double) {
    days = all.filter { $0.isEnrolled }.suffix(AbsencePicture.window)
    var spell: Spell?
    var run = (length: 0, first: 0, last: 0)
    for day in days {
      counts[day.mark, default: 0] += 1
      if let ebb = day.ebb, ebb > 0 {
        missedDays += 1
        if day.tooMuch >= dip {
          dipDays += 1
          firstDip = firstDip ?? day.day
        }
      }
      switch day.mark {
      case .excused, .unexcused, .refusal:
        let isExcused = day.mark == .excused
        spell = spell.map {
          Spell(first: $0.first, last: day.day, length: $0.length + 1, isExcused: $0.isExcused && isExcused)
        }
        if spell == nil { spell = Spell(first: day.day, last: day.day, length: 1, isExcused: isExcused) }
      case .present, .late, .leftEarly, .partial, .elsewhere:
        if let spell { spells.append(spell) }
        spell = nil
      default: break
      }
      if day.mark == .certified {
        run = run.length == 0 ? (1, day.day, day.day) : (run.length + 1, run.first, day.day)
        if run.length > certified?.length ?? 0 { certified = run }
      } else if day.mark.isExpected {
        run.length = 0
      }
    }
    if let spell { spells.append(spell) }
  }

  func count(_ marks: Mark...) -> Int { marks.reduce(0) { $0 + (counts[$1] ?? 0) } }

  /// Absences of one or two days with a parent's word.
  var shortExcused: Int { spells.filter { $0.isExcused && $0.length <= 2 }.count }
  var longest: Spell? { spells.max { $0.length < $1.length } }

  /// Whether the student came regularly and then not at all: the days away up to now and the last day before.
  var suddenStop: (away: Int, since: Int)? {
    let known = days.filter { !$0.isSkipped || $0.mark == .missing || $0.mark == .unknown }
    let away = known.reversed().prefix { $0.isBlank || $0.ebb == Mark.wholeDay }
    let before = known.dropLast(away.count).suffix(30)
    let missed = before.filter { ($0.ebb ?? Mark.wholeDay) * 2 >= Mark.wholeDay }.count
    guard away.count >= 5, before.count >= 20, missed * 10 <= before.count, let first = away.last else { return nil }
    return (away.count, first.day)
  }
}
