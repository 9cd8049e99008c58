import Domain

/// One way students moved on or off the lists since the week before; names only when asked for.
public struct OverviewChange: Sendable {
  public var title: String
  public var count: Int
  public var words: String
  /// `000417 Aoki Haru (rivera)`; empty unless the report was asked for names.
  public var names: [String]

  public init(title: String, count: Int, words: String, names: [String] = []) {
    self.title = title
    self.count = count
    self.words = words
    self.names = names
  }

  /// Every change of a district, in the order of a list; those of nobody are left out.
  public static func all(_ cards: [ReviewCard], _ departures: [Departure], names: Bool) -> [OverviewChange] {
    var changes: [OverviewChange] = []
    let ordered = FindingList.inOrder(cards)
    for (part, words) in meanings {
      let own = ordered.filter { FindingList.Part.of($0.finding) == part }
      guard !own.isEmpty else { continue }
      changes.append(
        OverviewChange(
          title: part.title.prefix(1) + part.title.dropFirst().lowercased(), count: own.count, words: words,
          names: names ? own.map { name($0.student, $0.counselor) } : []))
    }
    let gone = departures.sorted { ($0.why.rank, $0.student.id) < ($1.why.rank, $1.student.id) }
    if !gone.isEmpty {
      changes.append(
        OverviewChange(
          title: "Gone", count: gone.count, words: why(gone),
          names: names ? gone.map { "\(name($0.student, $0.counselor)): \($0.why.words)" } : []))
    }
    return changes
  }

  /// `3 left the school; 1 back at school for 20 school days`; another counselor's name is not told here.
  private static func why(_ gone: [Departure]) -> String {
    var counts: [(words: String, count: Int)] = []
    for departure in gone {
      var words = departure.why.words
      if case .counselor = departure.why { words = "now with another counselor" }
      if let place = counts.firstIndex(where: { $0.words == words }) {
        counts[place].count += 1
      } else {
        counts.append((words, 1))
      }
    }
    return counts.map { "\($0.count) \($0.words)" }.joined(separator: "; ")
  }

  private static func name(_ student: Student, _ counselor: String) -> String {
    "\(student.id) \(student.name)".trimmingBlanks + " (\(counselor))"
  }

  private static let meanings: [(FindingList.Part, String)] = [
    (.new, "flagged for the first time"), (.relapse, "flagged again after coming back"),
    (.worse, "a stage higher than the week before"), (.same, "as the week before"),
    (.improving, "misses at most half of what it was"),
    (.settling, "the rules no longer hold; shown for 20 school days"),
    (.back, "the last 20 days as they were before"), (.noData, "no mark this week"),
    (.notInFile, "not named in the school's newest file"), (.tooNew, "fewer than 10 school days known"),
  ]
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
