import Domain

/// Every list as a point: how many students it holds against how early it names those to whom the event came.
struct LeadChart {
  let evaluation: Evaluation

  private static let (width, height) = (860, 420)
  private static let (left, right, top, bottom) = (56, 830, 16, 360)
  /// School days drawn: what is too late by more, or never, lies on the lowest line.
  private static let (latest, earliest) = (-20, 60)

  /// One list's place, in units of the drawing.
  struct Point {
    var list: ListFigures
    var x: Int
    var y: Int
  }

  /// The lists that ever named anybody; when the event came to nobody there is nothing to draw.
  var points: [Point] {
    guard evaluation.event.events > 0 else { return [] }
    return evaluation.lists.filter { $0.ever.part > 0 }.map {
      Point(list: $0, x: x($0.list), y: y($0.lead.median ?? LeadChart.latest))
    }
  }

  /// The widest share drawn, 0 to 1.
  private var widest: Double {
    let most = evaluation.lists.map(\.list).max() ?? 0
    return [0.05, 0.1, 0.2, 0.3, 0.5, 1].first { $0 >= most } ?? 1
  }

  /// A place by the square root of the share, which gives the short lists more room.
  private func x(_ share: Double) -> Int {
    let part = (min(max(share, 0), widest) / widest).squareRoot()
    return LeadChart.left + Int(part * Double(LeadChart.right - LeadChart.left))
  }
  private func y(_ lead: Int) -> Int {
    let clipped = min(max(lead, LeadChart.latest), LeadChart.earliest)
    let height = LeadChart.bottom - LeadChart.top
    return LeadChart.bottom - (clipped - LeadChart.latest) * height / (LeadChart.earliest - LeadChart.latest)
  }

  func add(to html: inout HTML) {
    let points = points
    guard !points.isEmpty else {
      html.element("p", "There is nothing to draw: the event came to nobody in these weeks.")
      return
    }
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(LeadChart.width) \(LeadChart.height)", "width": "\(LeadChart.width)",
        "height": "\(LeadChart.height)", "role": "img", "aria-labelledby": "lt ld",
      ]
    ) { html in
      html.element("title", ["id": "lt"], "Lead time against the length of the list")
      html.element("desc", ["id": "ld"], description)
      addAxes(&html)
      for point in points { addMark(point, &html) }
      addLabels(points, &html)
    }
    html.element(
      "p", ["class": "quiet"],
      "Further left is shorter, further up is earlier. Filled: rules of a level together; grey: single rules; outlined:"
        + " published rules. The lowest line holds what came \(-LeadChart.latest) school days too late or more, or never."
    )
  }

  private var description: String {
    let named = evaluation.lists.filter { $0.kind == .level || $0.kind == .reference }.map { list in
      "\(list.name): \(EvaluationWords.fine(list.list)) of the students on a week's list, "
        + (list.lead.median.map { "median lead \(Figures.counted($0, "school day"))" } ?? "half or more never named")
    }
    return named.joined(separator: ". ") + "."
  }

  private func addAxes(_ html: inout HTML) {
    for lead in stride(from: LeadChart.latest, through: LeadChart.earliest, by: 10) {
      let place = y(lead)
      html.shape(
        "path", ["class": lead == 0 ? "zero" : "grid", "d": "M\(LeadChart.left) \(place)H\(LeadChart.right)"])
      html.element(
        "text", ["class": "mute end", "x": "\(LeadChart.left - 8)", "y": "\(place + 4)"],
        lead == LeadChart.latest ? "≤\(lead)" : String(lead))
    }
    for share in [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1] where share <= widest {
      let place = x(share)
      html.shape("path", ["class": "grid", "d": "M\(place) \(LeadChart.top)V\(LeadChart.bottom)"])
      html.element(
        "text", ["class": "mute mid", "x": "\(place)", "y": "\(LeadChart.bottom + 18)"],
        Figures.decimal(share * 100, places: 1) + "\u{00A0}%")
    }
    html.element(
      "text", ["class": "mute end", "x": "\(LeadChart.right)", "y": "\(LeadChart.bottom + 38)"],
      "share of the students on a week's list")
    html.element(
      "text", ["class": "mute", "x": "\(LeadChart.left + 6)", "y": "\(LeadChart.top + 12)"],
      "median lead, school days before the event")
  }

  private func addMark(_ point: Point, _ html: inout HTML) {
    let list = point.list
    let words =
      "\(list.name): \(EvaluationWords.fine(list.list)) on a week's list, median lead "
      + (list.lead.median.map(String.init) ?? "never")
    if list.kind == .reference {
      html.element(
        "rect",
        ["class": "reference", "x": "\(point.x - 5)", "y": "\(point.y - 5)", "width": "10", "height": "10"]
      ) { $0.element("title", words) }
    } else {
      let radius = list.kind == .level ? "6" : "4"
      html.element(
        "circle",
        [
          "class": list.kind.rawValue == "level" ? "level" : "rule", "cx": "\(point.x)", "cy": "\(point.y)",
          "r": radius,
        ]
      ) {
        $0.element("title", words)
      }
    }
  }

  /// Names beside the points, levels and published rules first; a name for which there is no room is in the table only.
  private func addLabels(_ points: [Point], _ html: inout HTML) {
    var taken = points.map { Box(left: $0.x - 6, right: $0.x + 6, top: $0.y - 6, bottom: $0.y + 6) }
    let order = points.filter { $0.list.kind != .rule } + points.filter { $0.list.kind == .rule }
    for point in order {
      let width = point.list.name.count * 7
      let places = [
        (point.x + 9, point.y + 4), (point.x - 9 - width, point.y + 4), (point.x - width / 2, point.y - 10),
        (point.x - width / 2, point.y + 20),
      ]
      for (x, y) in places {
        let box = Box(left: x, right: x + width, top: y - 11, bottom: y + 3)
        guard x > LeadChart.left, box.right < LeadChart.width, !taken.contains(where: box.meets) else { continue }
        taken.append(box)
        html.element("text", ["x": "\(x)", "y": "\(y)"], point.list.name)
        break
      }
    }
  }

  private struct Box {
    var left: Int
    var right: Int
    var top: Int
    var bottom: Int
    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }
}
