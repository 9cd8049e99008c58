import Domain

/// The year as a strip: a column a week, a row a weekday, a drawing a day.
struct DayStrip {
  let card: ReviewCard
  let facts: ReportFacts
  let onset: SchoolDay?

  private static let pitch = 13
  private static let left = 30
  /// The width of the column beside the text, in pixels of the page.
  private static let fullWidth = 580
  private static let top = 16
  /// At most this many weeks are drawn; older ones stay in the database.
  private static let mostWeeks = 58
  /// Empty weeks beyond this many in a row are drawn as one break.
  private static let mostEmptyWeeks = 2

  /// The first day drawn: the school year's, or four weeks before the onset, or twelve weeks ago.
  var firstDay: SchoolDay {
    let year = facts.schoolYear.firstDay(of: facts.schoolYear.year(of: facts.asOf))
    var first = min(year, facts.asOf.advanced(by: -84))
    if let onset { first = min(first, onset.advanced(by: -28)) }
    first = max(first, facts.asOf.advanced(by: -7 * DayStrip.mostWeeks + 7))
    return max(first, card.trajectory.days.first { $0.day >= first }?.day ?? facts.asOf)
  }

  /// The weeks drawn as columns; nil is a break.
  func columns(_ days: [Trajectory.Day]) -> [Int?] {
    let weeks = Set(days.map(\.day.week))
    var columns: [Int?] = []
    var empty: [Int] = []
    for week in firstDay.week...max(firstDay.week, facts.asOf.week) {
      if weeks.contains(week) {
        columns += empty.count > DayStrip.mostEmptyWeeks ? [nil] : empty.map { $0 }
        columns.append(week)
        empty = []
      } else {
        empty.append(week)
      }
    }
    return columns + (empty.count > DayStrip.mostEmptyWeeks ? [nil] : empty.map { $0 })
  }

  func add(to html: inout HTML, number: Int) {
    let first = firstDay
    let days = card.trajectory.days.filter { $0.day >= first && $0.day <= facts.asOf }
    guard !days.isEmpty else {
      html.element("p", ["class": "quiet"], "No single days are known, only totals or nothing at all.")
      return
    }
    let columns = columns(days)
    let marks = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    let rows = max(5, days.map(\.day.weekday).max() ?? 5)
    let width = DayStrip.left + columns.count * DayStrip.pitch + 4
    let height = DayStrip.top + rows * DayStrip.pitch + 9
    // A short year is drawn larger, its letters are not.
    let percent = min(160, DayStrip.fullWidth * 100 / width)
    func drawn(_ length: Int) -> String { String(length * percent / 100) }
    html.element(
      "svg",
      [
        "class": "strip", "viewBox": "0 0 \(width) \(height)", "width": drawn(width),
        "height": drawn(height), "font-size": Figures.decimal(1100 / Double(max(percent, 1)), places: 1),
        "role": "img", "aria-labelledby": "st\(number) sd\(number)",
      ]
    ) { html in
      html.element("title", ["id": "st\(number)"], "Days of \(CardWords(card: card).name)")
      html.element("desc", ["id": "sd\(number)"], summary(days))
      for row in stride(from: 0, to: rows, by: 2) {
        let name = SchoolDay(number: 4 + row).weekdayName  // 5 January 1970 was a Monday
        html.element("text", ["x": "0", "y": "\(DayStrip.top + row * DayStrip.pitch + 10)"], name)
      }
      for (mark, kind) in [(Mark.present, "s-pale"), (.excused, "s-mid"), (.unexcused, "s-dark")] {
        let path = squares(mark, columns, rows, marks)
        if !path.isEmpty { html.shape("path", ["class": kind, "d": path]) }
      }
      var monthEnd = 0
      for (column, week) in columns.enumerated() {
        let x = DayStrip.left + column * DayStrip.pitch
        guard let week else {
          html.element("text", ["class": "break", "x": "\(x + 1)", "y": "\(DayStrip.top + 37)"], "⋯")
          continue
        }
        if let month = monthLabel(week, isFirst: column == 0), x >= monthEnd {
          html.element("text", ["x": "\(x)", "y": "10"], month)
          html.shape("path", ["class": "s-thin", "d": "M\(x) 12.5v3"])
          monthEnd = x + 24
        }
        for row in 0..<rows { addDay(SchoolDay(number: week * 7 - 3 + row), marks, x, row, &html) }
        if let onset, onset.week == week {
          let y = DayStrip.top + rows * DayStrip.pitch
          html.shape("path", ["class": "s-ink", "d": "M\(x + 5) \(y + 1)l4 6h-8z"])
        }
      }
    }
  }

  private func addDay(
    _ day: SchoolDay, _ marks: [SchoolDay: Trajectory.Day], _ x: Int, _ row: Int, _ html: inout HTML
  ) {
    let place = (x: String(x), y: String(DayStrip.top + row * DayStrip.pitch))
    if let known = marks[day] {
      let id = "#" + MarkShapes.id(known.mark)
      let isElsewhere = isOtherSchool(known)
      if isPlain(known) { return }
      html.element("use", ["href": id, "x": place.x, "y": place.y]) { html in
        html.element("title", "\(day.long): \(known.mark.words)" + (isElsewhere ? " (\(known.school))" : ""))
      }
      if isElsewhere { html.shape("use", ["href": "#" + MarkShapes.otherID, "x": place.x, "y": place.y]) }
    } else if day >= firstDay, day <= facts.asOf, let kind = facts.closure(card.finding.school, day) {
      html.element("use", ["href": "#" + MarkShapes.closedID, "x": place.x, "y": place.y]) { html in
        html.element("title", "\(day.long): no school (\(kind.words))")
      }
    }
  }

  /// Whether a day is a plain square; days that say more have a drawing and a title of their own.
  private func isPlain(_ day: Trajectory.Day) -> Bool {
    [.present, .excused, .unexcused].contains(day.mark) && !isOtherSchool(day)
  }

  /// The plain squares of a mark as one drawing: with one for each day a browser took three times as long to open
  /// five hundred cards.
  private func squares(_ mark: Mark, _ columns: [Int?], _ rows: Int, _ marks: [SchoolDay: Trajectory.Day]) -> String {
    var path = ""
    for (column, week) in columns.enumerated() {
      guard let week else { continue }
      let x = DayStrip.left + column * DayStrip.pitch
      for row in 0..<rows {
        guard let day = marks[SchoolDay(number: week * 7 - 3 + row)], day.mark == mark, isPlain(day) else { continue }
        path += "M\(x) \(DayStrip.top + row * DayStrip.pitch)h11v11h-11z"
      }
    }
    return path
  }

  /// Whether a day was spent at a school other than the one that speaks for the student now.
  private func isOtherSchool(_ day: Trajectory.Day) -> Bool {
    day.school != card.finding.school && !day.school.isEmpty && day.mark != .unknown
  }

  /// The month that begins in a week, or the one that runs in the first column.
  private func monthLabel(_ week: Int, isFirst: Bool) -> String? {
    let sunday = SchoolDay(number: week * 7 + 3)
    guard isFirst || sunday.civil.day <= 7 else { return nil }
    return String(sunday.short.split(separator: " ").last ?? "")
  }

  /// The strip in words, for those who do not see it.
  func summary(_ days: [Trajectory.Day]) -> String {
    var counts: [Mark: Int] = [:]
    for day in days { counts[day.mark, default: 0] += 1 }
    var parts = MarkShapes.legend.compactMap { entry in counts[entry.mark].map { "\($0) \(entry.words)" } }
    let others = days.count { isOtherSchool($0) }
    if others > 0 { parts.append("\(others) of these at another school") }
    let range = days.first.map { SchoolDay.range($0.day, facts.asOf) } ?? ""
    return "\(range), \(Figures.counted(days.count, "day")): \(parts.joined(separator: ", "))."
  }
}

extension CalendarDay.Kind {
  var words: String {
    switch self {
    case .instructional: "school day"
    case .makeUp: "make-up day"
    case .halfDay: "half day"
    case .holiday: "holiday"
    case .closed: "school closed"
    case .strike: "strike"
    case .staffOnly: "staff only"
    case .other: "other"
    }
  }
}
