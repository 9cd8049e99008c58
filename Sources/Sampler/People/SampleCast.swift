import Domain

/// Gives the rare parts of a district to children: who withdraws, who moves, who is long ill.
struct SampleCast {
  /// The withdrawals by child.
  private(set) var withdrawals: [Int: Withdrawal] = [:]
  /// The place of the school day on which a child's part begins.
  private(set) var begins: [Int: Int] = [:]

  init(_ plan: SamplePlan, _ calendar: SampleCalendar, _ people: inout SamplePeople) {
    guard !calendar.days.isEmpty else { return }
    var random = SplitMix64(plan.seed, .cast)
    var free = random.shuffled(plan.students)
    castWithdrawals(plan, calendar, &people, &free, &random)
    // Kind, share of the children, and the least number in a school of at least 60.
    let parts: [(SampleTruth.Kind, Double, Int)] = [
      (.chronic, 0.02, 2), (.truancy, 0.01, 2), (.longIllness, 0.006, 1), (.suspended, 0.012, 1),
      (.elsewhere, 0.004, 1),
      (.movedSchool, 0.01, plan.schools > 1 ? 1 : 0), (.left, 0.008, 1), (.vanished, 0.003, 1), (.arrived, 0.015, 2),
    ]
    for (kind, share, least) in parts {
      let count = plan.students < 60 ? 0 : max(least, Int(share * Double(plan.students)))
      for _ in 0..<(kind == .movedSchool && plan.schools == 1 ? 0 : count) {
        guard let place = free.popLast() else { return }
        let days = calendar.days.count
        people.give(place, kind)
        begins[place] = kind == .chronic ? 0 : min(days - 1, days / 5 + random.below(max(1, days / 2)))
        enrol(place, kind, plan, calendar, &people, &random)
      }
    }
  }

  private mutating func castWithdrawals(
    _ plan: SamplePlan, _ calendar: SampleCalendar, _ people: inout SamplePeople, _ free: inout [Int],
    _ random: inout SplitMix64
  ) {
    let wanted = max(min(4, plan.students / 3), Int(0.016 * Double(plan.students) + 0.5))
    let leading: [SampleTruth.Kind] = [.slowWithdrawal, .frictionFirst, .suddenStop, .relapse]
    for number in 0..<wanted {
      let kind =
        number < 4
        ? leading[number] : [.slowWithdrawal, .frictionFirst, .suddenStop, .relapse][random.weighted([45, 30, 8, 17])]
      // Of the leading ones the slow is a girl, whose trajectory rules tuned on boys overlook; the next two are boys.
      let sex = number == 0 ? "f" : "m"
      let choice = (number < 3 ? free.lastIndex { people.children[$0].sex == sex } : nil) ?? free.count - 1
      guard free.indices.contains(choice) else { return }
      let place = free.remove(at: choice)
      let isGirl = people.children[place].sex == "f"
      let withdrawal = Withdrawal(kind, isGirl: isGirl, isLeading: number < 4, days: calendar.days.count, &random)
      people.give(place, kind)
      withdrawals[place] = withdrawal
      begins[place] = withdrawal.onset
    }
  }

  private func enrol(
    _ place: Int, _ kind: SampleTruth.Kind, _ plan: SamplePlan, _ calendar: SampleCalendar,
    _ people: inout SamplePeople,
    _ random: inout SplitMix64
  ) {
    guard let begin = begins[place] else { return }
    var stay = people.children[place].stays[0]
    switch kind {
    case .left:
      stay.last = max(0, begin - 1)
      people.setStays(place, [stay])
    case .arrived:
      stay.first = begin
      people.setStays(place, [stay])
    case .movedSchool:
      let next = (stay.school + 1 + random.below(plan.schools - 1)) % plan.schools
      let counselor = SamplePeople.counselor(plan, next, place)
      stay.last = max(0, begin - 1)
      // A few days pass between two schools.
      let first = min(calendar.days.count - 1, begin + random.below(4))
      people.setStays(place, [stay, SampleChild.Stay(school: next, counselor: counselor, first: first, last: nil)])
    default: break
    }
  }
}
