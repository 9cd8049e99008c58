import Domain

/// Missed days piling up beside those that would be usual: the gap between the lines is the change.
struct TrendChart {
  /// One day that counts, with both running sums in days.
  struct Point {
    var day: SchoolDay
    var missed: Double
    var usual: Double
  }

  let card: ReviewCard
  let onset: SchoolDay?
  let points: [Point]

  private static let width = 580
  private static let height = 168
  private static let left = 26
  private static let right = 478
  private static let top = 14
  private static let bottom = 132
  /// Days shown, and at most when the onset lies further back.
  private static let days = (usual: 60, most: 140)

  init(card: ReviewCard, onset: SchoolDay?) {
    self.card = card
    self.onset = onset
    let counted = card.trajectory.days.filter { $0.usual != nil && $0.day <= card.finding.asOf }
    var count = TrendChart.days.usual
    if let onset { count = max(count, counted.count { $0.day >= onset } + 10) }
    var sums = (missed: 0.0, usual: 0.0)
    points = counted.suffix(min(count, TrendChart.days.most)).map { day in
      sums.missed += Double(day.mark.ebbParts(day.part) ?? 0) / Double(Mark.wholeDay)
      sums.usual += day.usual.flatMap { $0.isFinite ? $0 : nil } ?? 0
      return Point(day: day.day, missed: sums.missed, usual: sums.usual)
    }
  }

  func add(to html: inout HTML) {
    guard points.count > 1, let first = points.first, let last = points.last else { return }
    html.element(
      "svg", ["class": "trend", "viewBox": "0 0 \(TrendChart.width) \(TrendChart.height)", "role": "img"]
    ) { html in
      html.element("title", "Days missed and usual days")
      html.element(
        "desc",
        "\(SchoolDay.range(first.day, last.day)): \(Figures.decimal(last.missed, places: 1)) days missed,"
          + " \(Figures.decimal(last.usual, places: 1)) would be usual for this student."
          + (onset.map { " The change began about \($0.short)." } ?? ""))
      // Charts of one height, and charts of the same days, have these in common.
      html.sharedDrawing { addHeights(&$0) }
      html.sharedDrawing { addDays(&$0) }
      html.sharedDrawing { addOnset(&$0) }
      html.shape("path", ["class": "gap", "d": area])
      html.shape("path", ["class": "usual", "d": line(corners(\.usual))])
      html.shape("path", ["class": "missed", "d": line(corners(\.missed))])
      addEnds(last, &html)
      addMarkers(&html)
    }
  }

  // MARK: places

  /// The highest line drawn, in days.
  private var ceiling: Int {
    let most = max(points.last?.missed ?? 0, points.last?.usual ?? 0)
    return max(4, Int(min(most, 1000)) + 1)
  }
  private var step: Int { [1, 2, 5, 10, 20, 50, 100, 200].first { ceiling / $0 <= 5 } ?? 500 }

  /// A horizontal place in tenths of a unit.
  private func x(_ index: Int) -> Int {
    TrendChart.left * 10 + index * (TrendChart.right - TrendChart.left) * 10 / max(points.count - 1, 1)
  }
  private func y(_ days: Double) -> Int {
    let share = min(max(days / Double(ceiling), 0), 1)
    return TrendChart.bottom * 10 - Int(share * Double((TrendChart.bottom - TrendChart.top) * 10))
  }
  /// A place in whole units: nobody sees half of one.
  private func unit(_ tenths: Int) -> Int { (tenths + 5) / 10 }

  /// The corners of a line in tenths of a unit: points that lie on the way between others are left out.
  private func corners(_ value: (Point) -> Double) -> [(x: Int, y: Int)] {
    var kept: [(x: Int, y: Int)] = []
    var skipped: [(x: Int, y: Int)] = []
    for index in points.indices {
      let next = (x: x(index), y: y(value(points[index])))
      if let from = kept.last, let last = skipped.last {
        // A point may leave the straight way by half a unit, which nobody sees.
        let isStraight = skipped.allSatisfy { point in
          let way = (next.y - from.y) * (point.x - from.x)
          return (way - (point.y - from.y) * (next.x - from.x)).magnitude <= 5 * (next.x - from.x).magnitude
        }
        if !isStraight {
          kept.append(last)
          skipped = []
        }
      }
      if kept.isEmpty { kept.append(next) } else { skipped.append(next) }
    }
    return kept + skipped.suffix(1)
  }
  private func line(_ corners: [(x: Int, y: Int)]) -> String {
    var path = PathData()
    for (index, corner) in corners.enumerated() {
      let (x, y) = (unit(corner.x), unit(corner.y))
      if index == 0 { path.move(toX: x, y: y) } else { path.line(toX: x, y: y) }
    }
    return path.text
  }
  /// What lies between the lines; a fill closes by itself.
  private var area: String {
    line(corners(\.missed) + corners { min($0.usual, $0.missed) }.reversed())
  }
  /// The first point on or after a day; nil when it lies outside the chart.
  private func index(of day: SchoolDay) -> Int? {
    guard let first = points.first, day >= first.day else { return nil }
    return points.firstIndex { $0.day >= day } ?? (day <= card.finding.asOf ? points.count - 1 : nil)
  }

  // MARK: parts

  private func addHeights(_ html: inout HTML) {
    for days in stride(from: 0, through: ceiling, by: step) {
      let place = y(Double(days))
      html.shape(
        "path",
        [
          "class": "t-grid",
          "d": "M\(TrendChart.left) \(Figures.decimal(Double(place) / 10, places: 1))H\(TrendChart.right)",
        ])
      html.element(
        "text", ["class": "end", "x": "\(TrendChart.left - 5)", "y": "\(unit(place + 35))"], String(days))
    }
  }

  private func addDays(_ html: inout HTML) {
    var labelEnd = 0
    let tick = TrendChart.bottom
    let weeks = points.indices.filter { $0 == 0 || points[$0 - 1].day.week != points[$0].day.week }
    html.shape("path", ["class": "t-tick", "d": weeks.map { "M\(unit(x($0))) \(tick)v3" }.joined()])
    for index in points.indices {
      let day = points[index].day
      let begins = index == 0 || points[index - 1].day.civil.month != day.civil.month
      if begins, x(index) >= labelEnd {
        html.element(
          "text", ["x": "\(unit(x(index)))", "y": "\(tick + 14)"], index == 0 ? day.short : monthName(day))
        labelEnd = x(index) + 420
      }
    }
  }

  private func monthName(_ day: SchoolDay) -> String { String(day.short.split(separator: " ").last ?? "") }

  private func addOnset(_ html: inout HTML) {
    guard let onset, let index = index(of: onset) else { return }
    html.shape(
      "path", ["class": "t-onset", "d": "M\(unit(x(index))) \(TrendChart.top - 4)V\(TrendChart.bottom)"])
    let isLate = x(index) > 3000
    html.element(
      "text",
      [
        "class": isLate ? "end" : "start", "x": "\(unit(x(index) + (isLate ? -50 : 50)))",
        "y": "\(TrendChart.top + 4)",
      ], "change began about \(onset.short)")
  }

  private func addEnds(_ last: Point, _ html: inout HTML) {
    var (missed, usual) = (y(last.missed) + 40, y(last.usual) + 40)
    // Two labels that would touch move apart, the higher line's upwards.
    if (missed - usual).magnitude < 150 {
      if last.missed >= last.usual { missed = usual - 150 } else { usual = missed - 150 }
    }
    let place = "\(TrendChart.right + 7)"
    html.element(
      "text", ["class": "strong", "x": place, "y": "\(unit(missed))"],
      "\(Figures.decimal(last.missed, places: 1)) missed")
    html.element(
      "text", ["x": place, "y": "\(unit(usual))"], "\(Figures.decimal(last.usual, places: 1)) usual")
  }

  /// Notes as triangles, contacts as circles and steps as stars under the axis.
  private func addMarkers(_ html: inout HTML) {
    let steps = Set(CardStrengths.steps(card).map(\.day))
    let notes = Set(card.notes.filter { !$0.isRestricted }.map(\.day))
    add(notes, "Note", MarkShapes.noteID, &html)
    add(steps, "Step taken", MarkShapes.stepID, &html)
    add(Set(card.contacts.map(\.day)).subtracting(steps), "Contact", MarkShapes.contactID, &html)
  }

  private func add(_ days: Set<SchoolDay>, _ words: String, _ drawing: String, _ html: inout HTML) {
    for day in days.sorted() {
      guard let index = index(of: day) else { continue }
      html.element(
        "use", ["href": "#\(drawing)", "x": "\(unit(x(index)))", "y": "\(TrendChart.bottom + 26)"]
      ) { $0.element("title", "\(words), \(day.medium)") }
    }
  }
}
