import Domain

/// Every child's marks, and what later files correct.
struct SampleLines {
  /// By child and school day, as first reported.
  private(set) var reported: [[SampleStatus]]
  /// Ordered by the week of the file that brings them, then day, then child.
  private(set) var corrections: [Correction] = []
  /// For each child the place of the first day with 12 of the last 15 counted days missed, after corrections.
  private(set) var events: [Int?]

  struct Correction {
    var child: Int
    var place: Int
    var status: SampleStatus
    /// The calendar week of the later file, as ``SchoolDay/week`` counts.
    var week: Int
  }

  init(_ plan: SamplePlan, _ people: SamplePeople, _ cast: SampleCast, _ calendar: SampleCalendar) {
    reported = Array(repeating: [], count: people.children.count)
    events = Array(repeating: nil, count: people.children.count)
    for household in people.households {
      let life = HouseholdLife(household, people, cast, calendar, seed: plan.seed)
      for (member, child) in household.children.enumerated() { reported[child] = life.lines[member] }
    }
    let lastWeek = calendar.days.last?.week ?? 0
    for child in reported.indices {
      var random = SplitMix64(plan.seed, .papers, child)
      var line = reported[child]
      let isStaying = people.children[child].stays[0].last == nil && people.children[child].kind != .vanished
      for place in line.indices where isStaying && line[place].isMissed == true {
        let isLate = line[place] == .unexcused ? random.chance(0.25) : random.chance(0.01)
        let week = calendar.days[place].week + [1, 1, 1, 2, 3].drawn(&random)
        // A week of holidays brings no file.
        guard isLate, week <= lastWeek, calendar.days.contains(where: { $0.week == week }) else { continue }
        let status: SampleStatus = line[place] == .unexcused ? .excused : .certified
        corrections.append(Correction(child: child, place: place, status: status, week: week))
        line[place] = status
      }
      events[child] = SampleLines.event(in: line)
    }
    corrections.sort { ($0.week, $0.place, $0.child) < ($1.week, $1.place, $1.child) }
    if plan.oneFile {
      for correction in corrections { reported[correction.child][correction.place] = correction.status }
      corrections = []
    }
  }

  /// Finds the first day on which 12 of the last 15 days that count were missed.
  static func event(in line: [SampleStatus]) -> Int? {
    var window: [Bool] = []
    var missed = 0
    for (place, status) in line.enumerated() {
      guard let isMissed = status.isMissed else { continue }
      window.append(isMissed)
      if isMissed { missed += 1 }
      if window.count > 15, window[window.count - 16] { missed -= 1 }
      if missed >= 12 { return place }
    }
    return nil
  }
}
