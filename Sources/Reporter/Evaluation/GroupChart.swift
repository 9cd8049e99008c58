import Domain

/// One characteristic's groups: the share ever on mild+ and the share caught, each with its 95 % interval.
struct GroupChart {
  let table: GroupTable

  private static let (width, rowHeight, left, half, gap) = (860, 26, 150, 300, 60)
  /// Groups drawn; a district's schools may be more, and all are in the table.
  private static let most = 40

  func add(to html: inout HTML) {
    let groups = table.groups.prefix(GroupChart.most)
    let height = 34 + groups.count * GroupChart.rowHeight
    let id = table.characteristic
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(GroupChart.width) \(height)", "width": "\(GroupChart.width)", "height": "\(height)",
        "role": "img", "aria-labelledby": "t-\(id) d-\(id)",
      ]
    ) { html in
      html.element("title", ["id": "t-\(id)"], "mild+ by \(id)")
      html.element("desc", ["id": "d-\(id)"], groups.map(words).joined(separator: " "))
      let widest = scale(groups.compactMap { level($0)?.ever?.interval?.upperBound })
      axis(0, widest, "ever on mild+", height, &html)
      axis(1, 1, "caught by mild+ before the event", height, &html)
      for (place, group) in groups.enumerated() {
        let y = 34 + place * GroupChart.rowHeight + 10
        html.element(
          "text", ["class": "end", "x": "\(GroupChart.left - 10)", "y": "\(y + 4)"],
          TerminalText.cut(EvaluationWords.group(group.name), to: 20))
        mark(0, level(group)?.ever, widest, y, &html)
        mark(1, level(group)?.caught, 1, y, &html)
      }
    }
    if table.groups.count > GroupChart.most {
      html.element("p", ["class": "quiet"], "The first \(GroupChart.most) are drawn; all are in the table.")
    }
  }

  private func level(_ group: GroupFigures) -> GroupFigures.Level? { group.levels.first { $0.level == .mild } }

  private func words(_ group: GroupFigures) -> String {
    "\(EvaluationWords.group(group.name)): ever \(EvaluationWords.ranged(level(group)?.ever)), caught"
      + " \(EvaluationWords.ranged(level(group)?.caught))."
  }

  private func scale(_ bounds: [Double]) -> Double {
    let most = bounds.max() ?? 1
    return [0.1, 0.2, 0.5, 1].first { $0 >= most } ?? 1
  }

  private func x(_ side: Int, _ share: Double, _ widest: Double) -> Int {
    GroupChart.left + side * (GroupChart.half + GroupChart.gap)
      + Int(min(max(share / widest, 0), 1) * Double(GroupChart.half))
  }

  private func axis(_ side: Int, _ widest: Double, _ title: String, _ height: Int, _ html: inout HTML) {
    html.element("text", ["x": "\(x(side, 0, 1))", "y": "12"], title)
    for quarter in 0...2 {
      let share = widest * Double(quarter) / 2
      let place = x(side, share, widest)
      html.shape("path", ["class": "grid", "d": "M\(place) 30V\(height - 4)"])
      html.element(
        "text", ["class": "mute mid", "x": "\(place)", "y": "26"],
        Figures.decimal(share * 100, places: 1) + "\u{00A0}%")
    }
  }

  private func mark(_ side: Int, _ value: Proportion?, _ widest: Double, _ y: Int, _ html: inout HTML) {
    guard let value, let share = value.share, let interval = value.interval else {
      html.element("text", ["class": "mute", "x": "\(x(side, 0, 1) + 4)", "y": "\(y + 4)"], "–")
      return
    }
    let (low, high) = (x(side, interval.lowerBound, widest), x(side, interval.upperBound, widest))
    html.shape("path", ["class": "span", "d": "M\(low) \(y)H\(high)"])
    html.shape("circle", ["class": "dot", "cx": "\(x(side, share, widest))", "cy": "\(y)", "r": "4"])
  }
}
