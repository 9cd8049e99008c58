public import Domain

/// The weeks after a return from mostly away or not coming, in which little is enough to bring a card back.
public struct RelapseWatch: Hashable, Sendable {
  /// School days of the watch: the bound of the rule `relapse`, six to eight weeks of five or more days.
  public static let days = 40
  /// School days since the return.
  public let since: Int

  /// The watch that runs; nil when the student never came back from so far, is flagged again or left.
  public init?(_ finding: Finding) {
    guard case .count(let since) = finding.indicators[.daysSinceBack], since <= RelapseWatch.days else { return nil }
    guard finding.state == .steady || finding.state == .settling else { return nil }
    self.since = since
  }

  /// `Back for 12 school days; watched for 28 more.`
  public var sentence: String {
    let rest = RelapseWatch.days - since
    return "Back for \(Figures.counted(since, "school day")); "
      + (rest > 0 ? "watched for \(rest) more." : "the last day of the watch.")
  }
}
