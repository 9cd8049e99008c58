/// Cards to review, counselor by counselor, against the line behind which new cards may wait.
struct LoadBars {
  let loads: [CounselorLoad]
  let capacity: Int

  private static let most = 30
  private static let left = 190
  private static let width = 700
  private static let right = 640
  private static let pitch = 22

  /// Adds the drawing; nothing when nobody has a card.
  func add(to html: inout HTML) {
    let ordered = loads.sorted { $0.counselor.utf8.lexicographicallyPrecedes($1.counselor.utf8) }
    let drawn = ordered.count > LoadBars.most ? ordered.filter { $0.toReview > 0 } : ordered
    let shown = drawn.prefix(LoadBars.most)
    let highest = shown.map { $0.toReview + $0.reviewed }.max() ?? 0
    guard highest > 0 else { return }
    // The line is drawn only where a list comes near it.
    let isLineShown = capacity > 0 && highest * 2 >= capacity
    let most = isLineShown ? max(highest, capacity) : highest
    let height = shown.count * LoadBars.pitch + 4
    func x(_ count: Int) -> Int { LoadBars.left + count * (LoadBars.right - LoadBars.left) / most }
    html.element("figure") { html in
      html.element(
        "svg",
        [
          "class": "bars", "viewBox": "0 0 \(LoadBars.width) \(height)", "width": "\(LoadBars.width)",
          "height": "\(height)", "role": "img", "aria-labelledby": "load-t load-d",
        ]
      ) { html in
        html.element("title", ["id": "load-t"], "Cards to review, by counselor")
        html.element(
          "desc", ["id": "load-d"],
          shown.map { "\($0.counselor): \($0.toReview) to review, \($0.reviewed) reviewed." }.joined(separator: " ")
            + (isLineShown ? " The line stands at \(capacity) cards." : ""))
        for (row, load) in shown.enumerated() {
          let y = row * LoadBars.pitch
          html.element(
            "text", ["class": "end", "x": "\(LoadBars.left - 8)", "y": "\(y + 15)"],
            TerminalText.cut(load.counselor, to: 24))
          let (middle, end) = (x(load.toReview), x(load.toReview + load.reviewed))
          bar("b-severe", from: LoadBars.left, to: middle, y, &html)
          bar("b-watch", from: middle, to: end, y, &html)
          html.element("text", ["class": "strong", "x": "\(end + 6)", "y": "\(y + 15)"], String(load.toReview))
        }
        if isLineShown { html.shape("path", ["class": "b-line", "d": "M\(x(capacity)) 0V\(height)"]) }
      }
      html.element("ul", ["class": "bar-legend"]) { html in
        entry("b-severe", "to review", &html)
        entry("b-watch", "reviewed", &html)
        if isLineShown { html.element("li", "dotted line: \(capacity) new cards, the capacity") }
      }
    }
  }

  private func bar(_ kind: String, from: Int, to end: Int, _ y: Int, _ html: inout HTML) {
    guard end > from else { return }
    html.shape(
      "rect",
      [
        "class": kind, "x": "\(from)", "y": "\(y + 3)", "width": "\(max(end - from - 1, 1))",
        "height": "\(LoadBars.pitch - 7)",
      ])
  }

  private func entry(_ kind: String, _ words: String, _ html: inout HTML) {
    html.element("li") { html in
      html.element(
        "svg", ["class": "bars", "width": "14", "height": "12", "viewBox": "0 0 14 12", "aria-hidden": "true"]
      ) {
        $0.shape("rect", ["class": kind, "x": "1", "y": "1", "width": "12", "height": "10"])
      }
      html.text(" \(words)")
    }
  }
}
