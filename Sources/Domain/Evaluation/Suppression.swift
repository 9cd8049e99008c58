/// Hides small groups so that nobody can be worked out from what is left.
public enum Suppression {
  /// Groups below this size are never shown.
  public static let least = 10

  /// The places of the groups to hide, given their sizes and that the total is known.
  ///
  /// Besides those that are too small, the next larger ones until the hidden ones are two or more and together at least
  /// ``least``: else the total less the shown groups would tell a small group's size.
  public static func hidden(_ sizes: [Int]) -> Set<Int> {
    let order = sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    var count = order.prefix { sizes[$0] < least }.count
    guard count > 0 else { return [] }
    while count < order.count, count < 2 || order.prefix(count).reduce(0, { $0 + sizes[$1] }) < least { count += 1 }
    return Set(order.prefix(count))
  }
}
