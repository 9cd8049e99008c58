import Domain

/// The notes of the span: they follow the trajectories, mislead now and then, and are ordinary mostly.
struct SampleNotes {
  struct Entry {
    var day: SchoolDay
    var child: Int
    var author: String
    var kind: String
    var text: String
    var signs: String
    var isRestricted: Bool
  }
  /// By day, then child.
  private(set) var notes: [Entry] = []
  private let district: SampleDistrict

  init(_ district: SampleDistrict) {
    self.district = district
    let children = district.people.children
    guard !district.calendar.days.isEmpty, !children.isEmpty else { return }
    var random = SplitMix64(district.plan.seed, .notes)
    for place in children.indices {
      if let withdrawal = district.cast.withdrawals[place] { follow(withdrawal, place, &random) }
      if let text = SampleNotes.passing(children[place].kind), let begin = district.cast.begins[place] {
        add(text, place, at: begin - 2)
      }
    }
    addOthers(&random)
    // Sorting is not stable: the text decides between two notes of one day and child.
    notes.sort { ($0.day, $0.child, $0.text) < ($1.day, $1.child, $1.text) }
  }

  private static func passing(_ kind: SampleTruth.Kind?) -> NoteText? {
    switch kind {
    case .longIllness: NoteText.longIllness
    case .movedSchool: NoteText.moved
    case .truancy: NoteText.truancy
    case .elsewhere: NoteText.elsewhere
    default: nil
    }
  }

  private mutating func follow(_ withdrawal: Withdrawal, _ child: Int, _ random: inout SplitMix64) {
    let (onset, length) = (withdrawal.onset, withdrawal.length)
    // Nobody writes the same sentence of the same child twice.
    let early = random.shuffled(NoteText.early.count)
    add(NoteText.early[early[0]], child, at: onset - random.below(4))
    if random.chance(0.6) { add(NoteText.early[early[1]], child, at: onset + length / 4) }
    let middle = random.shuffled(NoteText.middle.count)
    add(NoteText.middle[middle[0]], child, at: onset + length * 45 / 100)
    add(NoteText.middle[middle[1]], child, at: onset + length * 65 / 100)
    let late = random.shuffled(NoteText.late.count)
    add(NoteText.late[late[0]], child, at: onset + length * 95 / 100)
    let protective = random.shuffled(NoteText.protective.count)
    add(NoteText.protective[protective[0]], child, at: onset + length + 3)
    if let recovery = withdrawal.recovery {
      add(NoteText.recovery.drawn(&random), child, at: recovery.lowerBound + 11)
      add(NoteText.middle[middle[2]], child, at: recovery.upperBound + 5)
    } else {
      add(NoteText.late[late[1]], child, at: onset + length + 14)
      if random.chance(0.5) { add(NoteText.protective[protective[1]], child, at: onset + length + 22) }
    }
  }

  /// Notes about children on no trajectory, and the few that must never be lost or shown.
  private mutating func addOthers(_ random: inout SplitMix64) {
    let count = district.people.children.count
    let days = district.calendar.days.count
    let withdrawn = district.people.children.indices.filter { district.cast.withdrawals[$0] != nil }
    var others = random.shuffled(count).filter { district.people.children[$0].kind == nil }
    for number in 0..<1 + count / 5_000 {
      if let child = others.popLast() { add(NoteText.affirmedCritical, child, at: days / 2 + random.below(days / 3)) }
      if number < withdrawn.count {
        add(NoteText.deniedCritical, withdrawn[number], at: days * 3 / 4)
        add(NoteText.restricted, withdrawn[withdrawn.count - 1 - number], at: days * 2 / 3, isRestricted: true)
      }
    }
    for number in 0..<min(others.count / 3, max(NoteText.misleading.count, count / 60)) {
      guard let child = others.popLast() else { break }
      add(NoteText.misleading[number % NoteText.misleading.count], child, at: random.below(days))
    }
    for _ in 0..<count / 10 {
      guard let child = others.popLast() else { break }
      add(NoteText.ordinary.drawn(&random), child, at: random.below(days))
    }
  }

  private mutating func add(_ note: NoteText, _ place: Int, at day: Int, isRestricted: Bool = false) {
    guard district.calendar.days.indices.contains(day) else { return }
    let child = district.people.children[place]
    let stay = child.stays.last { $0.first <= day } ?? child.stays[0]
    let counselor = SampleCulture.counselor(stay.counselor)
    let author: String
    switch note.kind {
    case "teacher": author = ["Ms Ellery", "Mr Pascoe", "Ms Oduya", "Mr Lindahl"][place % 4]
    case "nurse": author = "Nurse Tregarth"
    default: author = counselor
    }
    notes.append(
      Entry(
        day: district.calendar.days[day], child: place, author: author, kind: note.kind,
        text: note.filled(for: child), signs: note.signs, isRestricted: isRestricted))
  }
}
