import Analyzer
import Domain

/// Seeded randomness (SplitMix64, Steele, Lea & Flood 2014): the same seed gives the same children on every machine.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
}

/// Two schools over the end of one school year and the beginning of the next, with holidays and every kind of mark.
struct RandomDistrict {
  var oracle: Oracle
  var district: District
  var histories: [StudentHistory] = []
  let lastDay = SchoolDay(number: 20_430)

  init(seed: UInt64, students: Int = 24, withCounts: Bool = false) {
    var dice = Dice(seed)
    let first = SchoolDay(number: 20_195)  // a Thursday in spring
    var calendar: [String: Set<SchoolDay>] = ["ash": [], "elm": []]
    var rates: [String: [SchoolDay: (expected: Int, missed: Int)]] = [:]
    for offset in 0...(lastDay - first) {
      let day = first.advanced(by: offset)
      let isSummer = (75...130).contains(offset)
      for school in ["ash", "elm"] where day.weekday <= 5 && !isSummer && !dice.chance(0.04) {
        calendar[school]?.insert(day)
        guard !dice.chance(0.03) else { continue }  // no register that day
        let expected = Int.random(in: 20...300, using: &dice)
        let share = dice.chance(0.03) ? 0.4 : Double.random(in: 0...0.1, using: &dice)
        rates[school, default: [:]][day] = (expected, Int(Double(expected) * share))
      }
    }
    oracle = Oracle(calendar: calendar, rates: rates)
    district = District(
      schoolDays: calendar,
      rates: rates.flatMap { school, days in
        days.map { District.Rate(school: school, day: $0.key, expected: $0.value.expected, missed: $0.value.missed) }
      })
    for student in 0..<students {
      histories.append(history("s\(student)", first, &dice, hasCounts: withCounts && student % 2 == 0))
    }
  }

  private func history(_ id: String, _ first: SchoolDay, _ dice: inout Dice, hasCounts: Bool) -> StudentHistory {
    let entered = first.advanced(by: dice.chance(0.3) ? Int.random(in: 0...200, using: &dice) : 0)
    var enrolments = [Enrolment(school: "ash", entered: entered)]
    if !hasCounts, dice.chance(0.2) {
      enrolments.append(Enrolment(school: "elm", entered: first.advanced(by: 40), isMain: false))
    } else if dice.chance(0.2) {
      let move = entered.advanced(by: Int.random(in: 20...150, using: &dice))
      enrolments = [
        Enrolment(school: "ash", entered: entered, left: move),
        Enrolment(school: "elm", entered: move.advanced(by: Int.random(in: 1...20, using: &dice))),
      ]
    } else if dice.chance(0.1) {
      enrolments[0].left = entered.advanced(by: 100)
    }
    var lines: [RegisterLine] = []
    var counts: [CountPeriod] = []
    let (rise, kind) = (Int.random(in: 0...250, using: &dice), Int.random(in: 0...4, using: &dice))
    var isSick = false
    for offset in 0...(lastDay - first) {
      let day = first.advanced(by: offset)
      // Weeks of which only totals are known, all of them whole.
      if hasCounts, day.week % 6 < 2 {
        if day.weekday == 5, enrolments.count == 1 {
          let monday = day.advanced(by: -4)
          let days = oracle.calendar["ash", default: []].filter {
            $0 >= monday && $0 <= day && enrolments[0].covers($0)
          }.count
          let missed = Int.random(in: 0...days, using: &dice) * 1260
          counts.append(
            CountPeriod(
              student: id, school: "ash", first: monday, last: day, expectedParts: days * 2520, missedParts: missed,
              lawfulParts: missed))
        }
        continue
      }
      var away = kind == 0 ? 0.3 : kind == 1 ? 0.02 : offset > rise ? min(0.9, Double(offset - rise) / 50) : 0.05
      if kind == 4, offset > rise + 70 { away = 0.02 }
      if isSick { away = 0.8 }
      isSick = dice.chance(away)
      for enrolment in enrolments where dice.chance(0.98) {
        let letters = isSick ? "AAAAAUUURCHHHF-" : "PPPPPPPPPPPPPPPPPPPPPPPLLEOSN-."
        let letter = letters.utf8.randomElement(using: &dice) ?? 0x50
        ChildrenTables.add(
          letter, [0x48, 0x4C, 0x45].contains(letter) ? Int.random(in: 1...2519, using: &dice) : nil, day,
          enrolment.school, to: &lines)
      }
    }
    return StudentHistory(id: id, enrolments: enrolments, lines: lines, counts: counts)
  }
}
