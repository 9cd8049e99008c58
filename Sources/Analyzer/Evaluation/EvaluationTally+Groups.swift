public import Domain

extension EvaluationTally {
  private struct Sum {
    var students = 0
    var events = 0
    var weeks = 0
    /// By level: weeks on the list, students ever on it, students caught.
    var listed = [0, 0]
    var ever = [0, 0]
    var caught = [0, 0]
  }
  private static let levels: [Stage] = [.watch, .mild]

  /// How the lists fall on the groups of a characteristic; groups too small to show are hidden before they leave here.
  ///
  /// - Parameter name: a row's group; empty when the roster does not say.
  public func groups(_ characteristic: String, _ name: (Int) -> String) -> GroupTable {
    var sums: [String: Sum] = [:]
    for row in rows {
      var sum = sums.removeValue(forKey: name(row)) ?? Sum()
      add(row, to: &sum)
      sums[name(row)] = sum
    }
    let names = sums.keys.sorted(by: EvaluationTally.comesFirst)
    let all = names.compactMap { sums[$0] }
    let hidden = SmallCells.hidden(all.map(\.students))
    // Of few events nobody may learn to whom they came; a hidden group has hidden events, too.
    let few = EvaluationTally.hiddenEvents(all.map(\.events), besides: hidden)
    let groups = names.indices.map { place in
      let sum = all[place]
      let isHidden = hidden.contains(place)
      let levels = EvaluationTally.levels.indices.map { level in
        GroupFigures.Level(
          level: EvaluationTally.levels[level],
          list: isHidden || sum.weeks == 0 ? nil : Double(sum.listed[level]) / Double(sum.weeks),
          ever: isHidden ? nil : Proportion(sum.ever[level], of: sum.students),
          caught: few.contains(place) ? nil : Proportion(sum.caught[level], of: sum.events))
      }
      return GroupFigures(
        name: names[place], students: isHidden ? nil : sum.students, events: few.contains(place) ? nil : sum.events,
        levels: levels)
    }
    return GroupTable(characteristic: characteristic, groups: groups)
  }

  /// The places whose events are hidden: the small ones, those of hidden groups, and more until none can be worked out.
  static func hiddenEvents(_ events: [Int], besides groups: Set<Int>) -> Set<Int> {
    var hidden = groups.union(events.indices.filter { events[$0] < SmallCells.least })
    let order = events.indices.sorted { (events[$0], $0) < (events[$1], $1) }
    for place in order where !hidden.isEmpty {
      let sum = hidden.reduce(0) { $0 + events[$1] }
      if hidden.count >= 2, sum >= SmallCells.least { break }
      hidden.insert(place)
    }
    return hidden
  }

  private func add(_ row: Int, to sum: inout Sum) {
    let course = courses[row]
    sum.students += 1
    if course != nil { sum.events += 1 }
    for (place, level) in EvaluationTally.levels.enumerated() {
      var (isEver, isCaught) = (false, false)
      for week in 0..<weeks where cells[row * weeks + week].isEnrolled && cells[row * weeks + week].stage >= level {
        sum.listed[place] += 1
        isEver = true
        if let lead = course?.leads[week], (1...Evaluation.reach).contains(lead) { isCaught = true }
      }
      if isEver { sum.ever[place] += 1 }
      if isCaught { sum.caught[place] += 1 }
    }
    sum.weeks += (0..<weeks).count { cells[row * weeks + $0].isEnrolled }
  }

  /// Numbers as numbers: grade 5 comes before grade 10.
  private static func comesFirst(_ a: String, _ b: String) -> Bool {
    let (numberA, numberB) = (Int(a) ?? Int.max, Int(b) ?? Int.max)
    return numberA != numberB ? numberA < numberB : precedes(a, b)
  }
}
