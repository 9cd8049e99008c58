import Domain

/// The school days of the children of one household, who catch the same colds and go on the same trips.
struct HouseholdLife {
  private let calendar: SampleCalendar
  private let dayCount: Int
  private var random: SplitMix64
  private(set) var lines: [[SampleStatus]]

  /// Lives through the span; `begins` and `withdrawals` are by the children's places in the district.
  init(
    _ household: SampleHousehold, _ people: SamplePeople, _ cast: SampleCast, _ calendar: SampleCalendar, seed: UInt64
  ) {
    self.calendar = calendar
    dayCount = calendar.days.count
    random = SplitMix64(seed, .life, household.number)
    lines = Array(repeating: Array(repeating: .present, count: calendar.days.count), count: household.children.count)
    guard dayCount > 0 else { return }
    for member in lines.indices {
      if people.children[household.children[member]].kind == .chronic {
        liveChronically(member)
      } else {
        liveOrdinarily(member)
      }
    }
    fallIll()
    for wave in calendar.waves { catchFlu(wave) }
    if let place = calendar.stormPlace { if random.chance(0.12) { stayAway(lines.indices, place...place, .excused) } }
    // Every fortieth household surely travels, so that even a small school has a trip.
    if household.number % 40 == 7 || random.chance(0.05 * Double(dayCount) / 100) { travel() }
    for (member, place) in household.children.enumerated() {
      let child = people.children[place]
      if let withdrawal = cast.withdrawals[place] { withdraw(member, withdrawal) }
      if let kind = child.kind, let begin = cast.begins[place] { play(kind, member, from: begin) }
      for day in 0..<dayCount where !child.stays.contains(where: { $0.holds(day) }) { lines[member][day] = .none }
    }
  }

  /// Single days at home, more of them on Mondays and Fridays, and some lateness; most children miss very little.
  private mutating func liveOrdinarily(_ member: Int) {
    let kind = random.weighted([70, 25, 5])
    let rate =
      kind == 0 ? random.between(0.003, 0.014) : kind == 1 ? random.between(0.012, 0.036) : random.between(0.03, 0.075)
    let lateness = random.chance(0.1) ? random.between(0.03, 0.10) : random.between(0.002, 0.02)
    for day in 0..<dayCount {
      if random.chance(rate * calendar.pull[day]) {
        lines[member][day] = random.chance(0.82) ? .excused : .unexcused
      } else if random.chance(lateness) {
        lines[member][day] = .late
      } else if random.chance(0.005) {
        lines[member][day] = random.chance(0.9) ? .leftEarly : .partial
      }
    }
  }

  /// Misses 15 to 25 % from the first day to the last, in short spells: often away, but on no trajectory.
  private mutating func liveChronically(_ member: Int) {
    let rate = random.between(0.16, 0.25)
    let stop = 1 / random.between(1.2, 2.0)
    var isAway = false
    for day in 0..<dayCount {
      isAway = isAway ? !random.chance(stop) : random.chance(stop * rate / (1 - rate) * calendar.pull[day])
      if isAway {
        lines[member][day] = random.chance(0.7) ? .excused : .unexcused
      } else if random.chance(0.04) {
        lines[member][day] = .late
      }
    }
  }

  /// Spells of one to five days, more in winter; a brother or sister often has it two days later.
  private mutating func fallIll() {
    for member in lines.indices {
      // One child in twelve catches everything.
      let frailty = random.chance(0.08) ? random.between(2, 3.2) : random.between(0.3, 1.5)
      for day in 0..<dayCount where random.chance(0.0105 * frailty * calendar.season[day]) {
        let length = 1 + random.weighted([38, 30, 18, 9, 5])
        spell(member, from: day, length)
        for other in lines.indices where other != member && random.chance(0.35) {
          spell(other, from: day + 1 + random.below(2), max(1, length - random.below(2)))
        }
      }
    }
  }

  private mutating func spell(_ member: Int, from day: Int, _ length: Int) {
    let isCertified = length >= 4 && random.chance(0.15)
    let status: SampleStatus = isCertified ? .certified : random.chance(0.92) ? .excused : .unexcused
    stayAway(member..<member + 1, day...day + length - 1, status)
  }

  /// A wave takes about one child in six, the whole household more often than not.
  private mutating func catchFlu(_ wave: Range<Int>) {
    let isAtHome = random.chance(0.16)
    for member in lines.indices where isAtHome ? random.chance(0.8) : random.chance(0.02) {
      // Most fall ill in the middle of the wave.
      let start = wave.lowerBound + (random.below(wave.count) + random.below(wave.count)) / 2
      stayAway(member..<member + 1, start...start + random.within(1...3), .excused)
    }
  }

  private mutating func travel() {
    let start = random.below(dayCount)
    let length = random.within(2...5)
    for member in lines.indices where member == 0 || random.chance(0.9) {
      for day in start..<min(start + length, dayCount) { lines[member][day] = .family }
    }
  }

  private mutating func stayAway(_ members: Range<Int>, _ days: ClosedRange<Int>, _ status: SampleStatus) {
    for member in members {
      for day in days where day < dayCount && lines[member][day].isAttended { lines[member][day] = status }
    }
  }

  /// Short spells first, Mondays first, longer and longer; late marks vanish because there is nobody to be late.
  private mutating func withdraw(_ member: Int, _ withdrawal: Withdrawal) {
    var isAway = false
    var status = SampleStatus.excused
    for day in 0..<dayCount {
      let absence = withdrawal.absence(at: day)
      let stop = 1 / (1 + 3.5 * absence * absence)
      // Early on the week's first day is the hardest; later every day is.
      let pull = 1 + (calendar.pull[day] - 1) * (calendar.isFirstAfterBreak[day] ? 2 : 1) * (1 - absence)
      let start = absence >= 1 ? 1 : stop * absence / (1 - absence) * pull
      let wasAway = isAway
      isAway = isAway ? !random.chance(stop * (1 - absence)) : random.chance(start)
      if isAway {
        if !wasAway || random.chance(0.2) {
          status = random.chance(withdrawal.unexcused(at: day)) ? .unexcused : .excused
        }
        lines[member][day] = status
      } else if lines[member][day].isAttended, random.chance(withdrawal.lateness(at: day)) {
        lines[member][day] = random.chance(0.7) ? .late : .leftEarly
      }
    }
  }

  private mutating func play(_ kind: SampleTruth.Kind, _ member: Int, from begin: Int) {
    func upTo(_ length: Int) -> Range<Int> { begin..<min(begin + length, dayCount) }
    switch kind {
    case .truancy:
      for day in begin..<dayCount where lines[member][day] == .present && random.chance(0.28) {
        lines[member][day] = .partial
      }
    case .longIllness:
      for day in upTo(random.within(15...35)) { lines[member][day] = .certified }
    case .suspended:
      for day in upTo(random.within(1...5)) { lines[member][day] = .suspended }
    case .elsewhere:
      for day in upTo(random.within(10...25)) where lines[member][day].isAttended { lines[member][day] = .elsewhere }
    case .vanished:
      for day in begin..<dayCount { lines[member][day] = .none }
    default: break
    }
  }
}
