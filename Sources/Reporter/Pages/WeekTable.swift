import Domain

/// The numbers behind the drawings, a row a week.
struct WeekTable {
  let days: [Trajectory.Day]

  /// The weeks since `first`, oldest first.
  func add(to html: inout HTML) {
    guard !days.isEmpty else { return }
    html.element("details", ["class": "table"]) { html in
      html.element("summary", "The numbers as a table")
      html.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Numbers by week"]) {
        html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for title in ["Week", "Marks", "School days", "Missed", "Late or left early", "Usual", "Excess"] {
                html.element("th", ["scope": "col"], title)
              }
            }
          }
          html.element("tbody") { html in for week in weeks { addRow(week, &html) } }
        }
      }
    }
  }

  /// What the letters of the register and the last column mean; said once a page.
  static let key =
    "The letters in the tables: " + MarkShapes.legend.map { "\($0.mark.letter) \($0.words)" }.joined(separator: " · ")
    + ". Excess: missed time beyond what would be usual, added up; a rule asks from 5."

  private var weeks: [ArraySlice<Trajectory.Day>] {
    var weeks: [ArraySlice<Trajectory.Day>] = []
    var start = 0
    for index in days.indices where index > 0 && days[index].day.week != days[index - 1].day.week {
      weeks.append(days[start..<index])
      start = index
    }
    return weeks + [days[start...]]
  }

  private func addRow(_ week: ArraySlice<Trajectory.Day>, _ html: inout HTML) {
    guard let first = week.first, let last = week.last else { return }
    let counted = week.filter { $0.usual != nil }
    let missed = counted.reduce(0) { $0 + ($1.mark.ebbParts($1.part) ?? 0) }
    let usual = counted.reduce(0.0) { $0 + ($1.usual ?? 0) }
    let late = week.count { $0.mark == .late || $0.mark == .leftEarly }
    let excess = counted.last?.excess.map { Figures.decimal($0, places: 1, trims: false) } ?? "–"
    html.element("tr") { html in
      html.element("th", ["scope": "row"], SchoolDay.range(first.day, last.day))
      html.element("td", ["class": "marks"], week.map { String($0.mark.letter) }.joined(separator: " "))
      html.element("td", String(counted.count))
      html.element("td", Figures.days(parts: missed))
      html.element("td", String(late))
      html.element("td", Figures.decimal(usual, places: 1, trims: false))
      html.element("td", excess)
    }
  }
}
