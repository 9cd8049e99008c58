import Domain

/// Reads a student's school days in order: which school speaks for him and what the day was.
struct StudentDays {
  let district: District
  let attendances: Attendances
  /// The place in the district of each of his schools; nil for a school of which nothing is known.
  private let schools: [Int?]
  private(set) var days: [StudentDay] = []
  private var lastSchool: Int?

  /// The school days up to and including a day.
  static func read(_ history: StudentHistory, in district: District, upTo last: Int) -> [StudentDay] {
    var reader = StudentDays(history, district, last)
    reader.readAll(upTo: last)
    return reader.days
  }

  private init(_ history: StudentHistory, _ district: District, _ last: Int) {
    self.district = district
    attendances = Attendances(history, from: district.firstDay, to: min(last, district.lastDay))
    schools = attendances.schools.map { district.places[$0] }
  }

  private mutating func readAll(upTo day: Int) {
    let places = attendances.places
    let last = min(day, district.lastDay)
    guard let begin = places.map(\.entered).min() else { return }
    var day = max(begin, district.firstDay)
    guard day <= last else { return }
    days.reserveCapacity((last - day) * 5 / 7 + 8)
    while day <= last {
      // Between two changes of enrolment the same schools hold.
      var until = last
      for place in places {
        if place.entered > day { until = min(until, place.entered - 1) }
        if place.left >= day { until = min(until, place.left) }
      }
      let current = places.filter { $0.entered <= day && day <= $0.left }
      if current.isEmpty {
        readAfterLeaving(day, until)
      } else if current.count == 1 {
        readOne(current[0], day, until)
      } else {
        for day in day...until { readSeveral(current, day) }
      }
      day = until + 1
    }
  }

  /// Once he has left, his last school's days go on without marks.
  private mutating func readAfterLeaving(_ from: Int, _ to: Int) {
    guard let lastSchool else { return }
    let line = district.schools[lastSchool]
    for day in from...to {
      guard let facts = line[day], facts.isSchoolDay else { continue }
      days.append(
        StudentDay(
          day, school: lastSchool, since: -1, facts: facts, mark: .unknown, isNamed: false, tookRegister: false))
    }
  }

  private mutating func readOne(_ place: Attendances.Place, _ from: Int, _ to: Int) {
    guard let school = schools[place.line] else { return }
    let facts = district.schools[school]
    let line = attendances.lines[place.line]
    let table = MarkLine.table
    let (low, high) = (max(from, facts.first), min(to, facts.first + facts.days.count - 1))
    guard low <= high else { return }
    for day in low...high {
      let fact = facts.days[day - facts.first]
      guard fact.isSchoolDay else { continue }
      let entry = line.entry(day, table)
      days.append(
        StudentDay(
          day, school: school, since: place.since, facts: fact, mark: entry, isNamed: entry.mark != .unknown,
          tookRegister: fact.tookRegister))
      lastSchool = school
    }
  }

  /// One day in several schools: attended anywhere is attended; else the main school decides.
  private mutating func readSeveral(_ current: [Attendances.Place], _ day: Int) {
    var chosen: (school: Int, place: Attendances.Place, facts: SchoolDayFacts)?
    var best: (entry: MarkLine.Entry, order: Int)?
    var isNamed = false
    for place in current {
      guard let school = schools[place.line], let facts = district.schools[school][day], facts.isSchoolDay else {
        continue
      }
      if chosen == nil { chosen = (school, place, facts) }
      let entry = attendances.lines[place.line].entry(day, MarkLine.table)
      isNamed = isNamed || entry.mark != .unknown
      let order = StudentDays.order(entry.mark)
      if order < best?.order ?? .max { best = (entry, order) }
    }
    guard let chosen, let best else { return }
    days.append(
      StudentDay(
        day, school: chosen.school, since: chosen.place.since, facts: chosen.facts, mark: best.entry, isNamed: isNamed,
        tookRegister: chosen.facts.tookRegister))
    lastSchool = chosen.school
  }

  /// Attended first, in the order P L E O, then expected, then known, then nothing known.
  private static func order(_ mark: Mark) -> Int {
    switch mark {
    case .present: 0
    case .late: 1
    case .leftEarly: 2
    case .elsewhere: 3
    default: mark.isExpected ? 4 : mark.isBlank ? 6 : 5
    }
  }
}
