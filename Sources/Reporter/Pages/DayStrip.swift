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

  func add(to html: inout HTML) {
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
    html.element(
      "svg",
      [
        "class": "strip", "viewBox": "0 0 \(width) \(height)", "width": String(width * percent / 100),
        "font-size": Figures.decimal(1100 / Double(max(percent, 1)), places: 1), "role": "img",
      ]
    ) { html in
      html.element("title", "Days of \(CardWords(card: card).name)")
      html.element("desc", summary(days))
      html.sharedDrawing { addFrame(columns, rows, marks, &$0) }
      for mark in Mark.allCases where mark != .present {
        let isPlain = MarkShapes.plain.contains(mark)
        let path = isPlain ? runs([mark], columns, rows, marks) : places(mark, columns, rows, marks)
        if !path.isEmpty { html.shape("path", ["class": MarkShapes.pathClass(mark), "d": path]) }
      }
      for (column, week) in columns.enumerated() {
        guard let week else { continue }
        let x = DayStrip.left + column * DayStrip.pitch
        for row in 0..<rows { addOtherSchool(marks[DayStrip.day(week, row)], x, row, &html) }
        if let onset, onset.week == week {
          let y = DayStrip.top + rows * DayStrip.pitch + 1
          html.shape("use", ["href": "#" + MarkShapes.onsetID, "x": String(x), "y": String(y)])
        }
      }
    }
  }

  /// The day in a row of a week's column; row 0 is Monday.
  private static func day(_ week: Int, _ row: Int) -> SchoolDay { SchoolDay(number: week * 7 - 3 + row) }

  /// Marks that cover their square: a pale square below them does not show.
  private static let covered: Set<Mark> = [
    .present, .late, .leftEarly, .partial, .excused, .unexcused, .refusal,
  ]

  /// What students of one school have in common: weekdays, months, breaks, the days without school, and below the days
  /// a pale square each, which stays what is seen of a day present.
  private func addFrame(
    _ columns: [Int?], _ rows: Int, _ marks: [SchoolDay: Trajectory.Day], _ html: inout HTML
  ) {
    for row in stride(from: 0, to: rows, by: 2) {
      let name = SchoolDay(number: 4 + row).weekdayName  // 5 January 1970 was a Monday
      html.element("text", ["x": "0", "y": "\(DayStrip.top + row * DayStrip.pitch + 10)"], name)
    }
    var monthEnd = 0
    var ticks = ""
    for (column, week) in columns.enumerated() {
      let x = DayStrip.left + column * DayStrip.pitch
      guard let week else {
        html.element("text", ["class": "break", "x": "\(x + 1)", "y": "\(DayStrip.top + 37)"], "⋯")
        continue
      }
      if let month = monthLabel(week, isFirst: column == 0), x >= monthEnd {
        html.element("text", ["x": "\(x)", "y": "10"], month)
        ticks += "M\(x) 12.5v3"
        monthEnd = x + 24
      }
      for row in 0..<rows {
        let day = DayStrip.day(week, row)
        guard marks[day] == nil, day >= firstDay, day <= facts.asOf,
          let kind = facts.closure(card.finding.school, day)
        else { continue }
        let y = DayStrip.top + row * DayStrip.pitch
        html.element("use", ["href": "#" + MarkShapes.closedID, "x": String(x), "y": String(y)]) {
          $0.element("title", "\(day.long): no school (\(kind.words))")
        }
      }
    }
    if !ticks.isEmpty { html.shape("path", ["class": "s-thin", "d": ticks]) }
    let squares = runs(DayStrip.covered, columns, rows, marks)
    if !squares.isEmpty { html.shape("path", ["class": "p", "d": squares]) }
  }

  /// A day at another school has a drawing and a title of its own.
  private func addOtherSchool(_ known: Trajectory.Day?, _ x: Int, _ row: Int, _ html: inout HTML) {
    guard let known, isOtherSchool(known) else { return }
    let place = (x: String(x), y: String(DayStrip.top + row * DayStrip.pitch))
    html.element("use", ["href": "#" + MarkShapes.id(known.mark), "x": place.x, "y": place.y]) { html in
      html.element("title", "\(known.day.long): \(known.mark.words) (\(known.school))")
    }
    html.shape("use", ["href": "#" + MarkShapes.otherID, "x": place.x, "y": place.y])
  }

  /// The days of full-square marks as lines along the weekdays, in days: the style dashes them, a dash a day. One
  /// drawing a day made a page five times as large, and a browser three times as slow.
  private func runs(_ drawn: Set<Mark>, _ columns: [Int?], _ rows: Int, _ marks: [SchoolDay: Trajectory.Day]) -> String
  {
    var path = PathData()
    for row in 0..<rows {
      var start: Int?
      for column in 0...columns.count {
        let week = column < columns.count ? columns[column] : nil
        if let week, let day = marks[DayStrip.day(week, row)], drawn.contains(day.mark), !isOtherSchool(day) {
          start = start ?? column
        } else if let first = start {
          path.move(toX: first, y: row)
          path.line(toX: column, y: row)
          start = nil
        }
      }
    }
    return path.text
  }

  /// The days of a mark as the corners of a line that is not drawn: the style puts the mark's own drawing at each.
  private func places(_ mark: Mark, _ columns: [Int?], _ rows: Int, _ marks: [SchoolDay: Trajectory.Day]) -> String {
    var path = PathData()
    for (column, week) in columns.enumerated() {
      guard let week else { continue }
      for row in 0..<rows {
        guard let day = marks[DayStrip.day(week, row)], day.mark == mark, !isOtherSchool(day) else { continue }
        if path.text.isEmpty { path.move(toX: column, y: row) } else { path.line(toX: column, y: row) }
      }
    }
    return path.text
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
