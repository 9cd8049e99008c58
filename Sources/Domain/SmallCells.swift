/// Which groups of a table are too small to be shown, and which must go with them so that nobody can be worked out.
///
/// A hidden group can be worked out from the whole when it is the only one hidden, or when all hidden ones together are
/// few: then the next smallest group is hidden too (complementary suppression, NCES 2011-603).
public enum SmallCells {
  /// Groups below this size show no number; 5 to 30 are in use, 10 is the most frequent (NCES 2011-603).
  public static let least = 10

  /// The places to hide among the groups of one characteristic, whose sizes add up to a whole that readers know.
  ///
  /// - Parameter sizes: how many students each group has; an empty group tells nothing and stays.
  public static func hidden(_ sizes: [Int], least: Int = least) -> Set<Int> {
    let order = sizes.indices.filter { sizes[$0] > 0 }.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    var hidden = order.filter { sizes[$0] < least }
    guard !hidden.isEmpty else { return [] }
    var rest = order.dropFirst(hidden.count)
    while hidden.count < 2 || hidden.reduce(0, { $0 + sizes[$1] }) < least, let next = rest.popFirst() {
      hidden.append(next)
    }
    return Set(hidden)
  }
}
