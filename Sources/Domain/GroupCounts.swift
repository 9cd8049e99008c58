/// A table of groups with how many students each has and how many of them are listed, made safe to give away.
public enum GroupCounts {
  /// Hides each number that tells of fewer than `least` students: of a group, of those listed in it, of those not listed;
  /// and with it another group's, where the hidden one could be worked out from the whole (NCES 2011-603).
  public static func shown(
    _ groups: [(students: Int, listed: Int)], least: Int = SmallCells.least
  ) -> [(students: Int?, listed: Int?)] {
    let small = SmallCells.hidden(groups.map(\.students), least: least)
    var hidden = small.union(SmallCells.hidden(groups.map(\.listed), least: least))
    hidden.formUnion(SmallCells.hidden(groups.map { $0.students - $0.listed }, least: least))
    // A lone group with a hidden number is the whole.
    return groups.enumerated().map { place, group in
      (small.contains(place) ? nil : group.students, hidden.contains(place) ? nil : group.listed)
    }
  }
}
