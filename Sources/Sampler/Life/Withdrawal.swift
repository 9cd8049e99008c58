import Domain

/// How a child comes to stay at home: the chance of absence, day by day, and what goes before it.
///
/// The shape follows the sequence schools describe: friction, single excused days, clusters, every day (Kearney 2008;
/// MEXT 2023); the curve is a smooth step, which is a logistic curve with a beginning and an end.
struct Withdrawal {
  let kind: SampleTruth.Kind
  let isGirl: Bool
  /// The school day from which absence rises, and the days until it is nearly every day.
  let onset: Int
  let length: Int
  /// Days of lateness before the onset.
  let friction: Int
  /// The days on which a relapsing child was back.
  let recovery: Range<Int>?
  let highest: Double

  init(_ kind: SampleTruth.Kind, isGirl: Bool, isLeading: Bool, days: Int, _ random: inout SplitMix64) {
    self.kind = kind
    self.isGirl = isGirl
    // Girls withdraw more slowly and with more excuses, and are overlooked (field, seed S4).
    let pace = isGirl ? 1.2 : 1.0
    func steps(_ low: Int, _ high: Int) -> Int { Int(Double(random.within(low...high)) * pace) }
    var start = random.within(8...max(8, days - 35))
    let steepness: Int
    switch kind {
    case .frictionFirst:
      friction = random.within(15...25)
      steepness = min(80, steps(40, 72))
      if isLeading { start = days * 30 / 100 }
    case .suddenStop:
      friction = 0
      steepness = random.within(4...8)
      if isLeading { start = days * 48 / 100 }
    case .relapse:
      friction = 5
      steepness = isLeading ? random.within(12...18) : random.within(24...42)
      start = isLeading ? days * 6 / 100 : random.within(4...max(4, days - 70))
    default:
      friction = random.within(4...10)
      steepness = min(80, steps(48, 76))
      if isLeading { start = days * 12 / 100 }
    }
    onset = max(0, min(start, days - 1))
    // In a short span the leading four must get somewhere before it ends.
    length = isLeading ? min(steepness, max(4, (days - onset) * 78 / 100)) : steepness
    recovery = kind == .relapse ? onset + length + 8..<onset + length + 8 + random.within(26...34) : nil
    highest = kind == .suddenStop ? 1 : random.between(0.92, 0.99)
  }

  /// How far the withdrawal has gone on a day, 0 to 1.
  func progress(at place: Int) -> Double {
    guard let recovery, place >= recovery.lowerBound else { return smooth(place - onset, length) }
    if place < recovery.upperBound { return 1 - smooth(place - recovery.lowerBound + 1, 4) }
    return smooth(place - recovery.upperBound, max(8, length / 2))
  }

  func absence(at place: Int) -> Double { highest * progress(at: place) }

  /// The chance to come late on a day he comes: rises before the onset and fades as absence takes over.
  func lateness(at place: Int) -> Double {
    let rising = friction > 0 ? smooth(place - (onset - friction), friction) : 0
    let most = kind == .frictionFirst ? 0.42 : 0.15
    return most * rising * (1 - progress(at: place))
  }

  /// The share of absences that nobody excuses: it grows as parents stop calling.
  func unexcused(at place: Int) -> Double {
    isGirl ? 0.04 + 0.10 * progress(at: place) : 0.08 + 0.30 * progress(at: place)
  }

  private func smooth(_ done: Int, _ whole: Int) -> Double {
    let x = min(max(Double(done) / Double(max(1, whole)), 0), 1)
    return x * x * (3 - 2 * x)
  }
}
