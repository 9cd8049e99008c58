/// Makes what is said of students so coarse that nobody stands in a small group (k-anonymity, Sweeney 2002).
///
/// Values are hidden, the last characteristic first, until at least `least` students share every combination; when a
/// rest remains that is too small, the next smallest group is hidden with it, so that it cannot be worked out.
public enum Coarsening {
  /// - Parameter rows: each student's characteristics, all of the same count; the ones to give up first stand last.
  /// - Returns: the same with nil where a value must be hidden; all nil where there are fewer than `least` students.
  public static func hidden(_ rows: [[String]], least: Int = SmallCells.least) -> [[String?]] {
    guard let width = rows.first?.count else { return [] }
    var shown = rows.map { $0.map(String?.some) }
    for keep in stride(from: width - 1, through: 0, by: -1) {
      let small = smallGroups(shown, least)
      guard !small.isEmpty else { return shown }
      for place in shown.indices where small.contains(shown[place]) {
        for column in keep..<width { shown[place][column] = nil }
      }
    }
    // What is left too small has nothing to show: it takes the smallest other groups with it.
    let nothing = [String?](repeating: nil, count: width)
    while let small = smallGroups(shown, least).first, small == nothing {
      let sizes = counts(shown).filter { $0.key != nothing }
      guard let next = sizes.min(by: { ($0.value, text($0.key)) < ($1.value, text($1.key)) }) else { break }
      for place in shown.indices where shown[place] == next.key { shown[place] = nothing }
    }
    return shown
  }

  private static func counts(_ rows: [[String?]]) -> [[String?]: Int] {
    var counts: [[String?]: Int] = [:]
    for row in rows { counts[row, default: 0] += 1 }
    return counts
  }

  private static func smallGroups(_ rows: [[String?]], _ least: Int) -> Set<[String?]> {
    Set(counts(rows).filter { $0.value < least }.keys)
  }

  private static func text(_ row: [String?]) -> String { row.map { $0 ?? "" }.joined(separator: "\u{1F}") }
}
