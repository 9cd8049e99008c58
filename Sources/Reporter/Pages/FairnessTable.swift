import Domain

/// How the list falls on one group, such as a language or a sex.
public struct FairnessGroup: Sendable {
  public var characteristic: String
  public var name: String
  public var students: Int
  public var flagged: Int
  /// Students who came to miss 12 of 15 school days this year.
  public var reached: Int
  /// Those of them who were on a list on an earlier Friday.
  public var caught: Int

  public init(
    characteristic: String, name: String, students: Int, flagged: Int, reached: Int = 0, caught: Int = 0
  ) {
    self.characteristic = characteristic
    self.name = name
    self.students = students
    self.flagged = flagged
    self.reached = reached
    self.caught = caught
  }
}

/// Whether lists fall evenly on groups; small groups are hidden so that nobody can be worked out.
enum FairnessTable {
  static func add(_ groups: [FairnessGroup], to html: inout HTML) {
    guard !groups.isEmpty else { return }
    let sorted = groups.sorted { ($0.characteristic, $0.name) < ($1.characteristic, $1.name) }
    let hidden = hiddenPlaces(sorted, by: \.students)
    // A share of the few who came so far is shown under the same rule, counted over them.
    let hiddenRecall = hiddenPlaces(sorted, by: \.reached).union(hidden)
    let showsRecall = sorted.indices.contains { sorted[$0].reached > 0 && !hiddenRecall.contains($0) }
    var columns = ["Group", "Students", "Flagged", "Share flagged"]
    if showsRecall { columns += ["Missed 12 of 15 days", "On a list before"] }
    OverviewPage.table("Do the lists fall evenly?", columns, &html) { html in
      for (place, group) in sorted.enumerated() {
        html.element("tr") { html in
          html.element(
            "th", ["scope": "row"], "\(group.characteristic): \(group.name.isEmpty ? "not given" : group.name)")
          let isHidden = hidden.contains(place)
          html.element("td", isHidden ? "–" : String(group.students))
          html.element("td", isHidden ? "–" : String(group.flagged))
          html.element("td", isHidden ? "–" : OverviewPage.share(group.flagged, of: group.students))
          guard showsRecall else { return }
          let isRecallHidden = hiddenRecall.contains(place)
          html.element("td", isRecallHidden ? "–" : String(group.reached))
          html.element("td", isRecallHidden ? "–" : OverviewPage.share(group.caught, of: group.reached))
        }
      }
    }
    html.element(
      "p", ["class": "quiet"],
      "Groups of fewer than \(SmallCells.least) are hidden, and others with them where a hidden group could be worked"
        + " out. These characteristics never enter a rule.")
    if !showsRecall {
      html.element(
        "p", ["class": "quiet"],
        "Whether students were on a list before they had missed 12 of 15 days is shown for groups in which at least"
          + " \(SmallCells.least) students came to that this year.")
    }
  }

  /// The places hidden, characteristic by characteristic; see ``SmallCells``.
  static func hiddenPlaces(_ groups: [FairnessGroup], by size: KeyPath<FairnessGroup, Int> = \.students) -> Set<Int> {
    var hidden: Set<Int> = []
    for name in Set(groups.map(\.characteristic)) {
      let places = groups.indices.filter { groups[$0].characteristic == name }
      hidden.formUnion(SmallCells.hidden(places.map { groups[$0][keyPath: size] }).map { places[$0] })
    }
    return hidden
  }
}
