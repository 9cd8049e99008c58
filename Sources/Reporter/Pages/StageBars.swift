import Domain

/// Students on a list, group by group: a bar for each, its parts the stages; the numbers stand in the table behind it.
struct StageBars {
  struct Bar {
    var name: String
    /// How many of each stage, from early signs to not coming, then those without marks.
    var parts: [Int]
    var total: Int { parts.reduce(0, +) }
  }
  let title: String
  let bars: [Bar]

  /// Groups drawn at most; a table below names them all.
  static let most = 30
  private static let left = 190
  private static let width = 700
  private static let right = 640
  private static let pitch = 22
  private static let classes = ["b-watch", "b-mild", "b-moderate", "b-severe", "b-silent"]

  init(_ title: String, _ groups: [GroupCount]) {
    self.title = title
    bars = groups.map { group in
      Bar(
        name: group.name.isEmpty ? "not given" : group.name,
        parts: [Stage.watch, .mild, .moderate, .severe].map { group.stages[$0] ?? 0 } + [group.silent])
    }
  }

  /// Adds the drawing; nothing when no group has a student on a list.
  func add(to html: inout HTML, id: String) {
    let drawn = bars.count > StageBars.most ? bars.filter { $0.total > 0 } : bars
    let most = drawn.map(\.total).max() ?? 0
    guard most > 0 else { return }
    let shown = drawn.prefix(StageBars.most)
    let height = shown.count * StageBars.pitch + 4
    html.element("figure") { html in
      html.element(
        "svg",
        [
          "class": "bars", "viewBox": "0 0 \(StageBars.width) \(height)", "width": "\(StageBars.width)",
          "height": "\(height)", "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
        ]
      ) { html in
        html.element("title", ["id": "\(id)-t"], "\(title): students on a list, by stage")
        html.element("desc", ["id": "\(id)-d"], shown.map(StageBars.sentence).joined(separator: " "))
        for (row, bar) in shown.enumerated() { add(bar, row: row, of: most, &html) }
      }
      StageBars.legend(&html)
    }
    if drawn.count > shown.count {
      html.element("p", ["class": "quiet"], "The first \(shown.count) are drawn; the table names all.")
    }
  }

  private func add(_ bar: Bar, row: Int, of most: Int, _ html: inout HTML) {
    let y = row * StageBars.pitch
    html.element(
      "text", ["class": "end", "x": "\(StageBars.left - 8)", "y": "\(y + 15)"], TerminalText.cut(bar.name, to: 24))
    var x = StageBars.left
    var before = 0
    for (place, count) in bar.parts.enumerated() where count > 0 {
      before += count
      // Ends are computed from the sum, so that rounding never adds up.
      let end = StageBars.left + before * (StageBars.right - StageBars.left) / most
      html.shape(
        "rect",
        [
          "class": StageBars.classes[place], "x": "\(x)", "y": "\(y + 3)", "width": "\(max(end - x - 1, 1))",
          "height": "\(StageBars.pitch - 7)",
        ])
      x = end
    }
    html.element("text", ["class": "strong", "x": "\(x + 6)", "y": "\(y + 15)"], String(bar.total))
  }

  private static func sentence(_ bar: Bar) -> String {
    let words = [Stage.watch, .mild, .moderate, .severe].map(\.words) + ["no marks"]
    let parts = zip(bar.parts, words).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(bar.name): \(parts.isEmpty ? "nobody" : parts.joined(separator: ", "))."
  }

  private static func legend(_ html: inout HTML) {
    html.element("ul", ["class": "bar-legend"]) { html in
      for (place, words) in ([Stage.watch, .mild, .moderate, .severe].map(\.words) + ["no marks"]).enumerated() {
        html.element("li") { html in
          html.element(
            "svg", ["class": "bars", "width": "14", "height": "12", "viewBox": "0 0 14 12", "aria-hidden": "true"]
          ) {
            $0.shape("rect", ["class": classes[place], "x": "1", "y": "1", "width": "12", "height": "10"])
          }
          html.text(" \(words)")
        }
      }
    }
  }
}
