import Domain

/// The numbers behind the drawings: a row a month, in it the letters of the days, week by week.
struct MonthTable {
  let days: [Trajectory.Day]

  func add(to html: inout HTML) {
    guard !days.isEmpty else { return }
    html.element("details", ["class": "table"]) { html in
      html.element("summary", "The numbers as a table")
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for title in ["Month", "Marks", "Missed", "Usual", "Excess"] {
              // The first row and the first column of a table are its headers without a word (HTML, 4.9.12.2).
              html.element("th", title)
            }
          }
        }
        html.element("tbody") { html in for month in months { addRow(month, &html) } }
      }
    }
  }

  /// What the letters of the register and the last column mean; said once a page.
  static let key =
    "The letters in the tables, a group a week: "
    + MarkShapes.legend.map { "\($0.mark.letter) \($0.words)" }.joined(separator: " · ")
    + ". Excess: missed time beyond what would be usual, added up to the end of the month; a rule asks from 5."

  private var months: [ArraySlice<Trajectory.Day>] {
    parts(days[...]) { $0.civil.month }
  }

  /// Cuts days where a number of theirs changes.
  private func parts(_ days: ArraySlice<Trajectory.Day>, by number: (SchoolDay) -> Int) -> [ArraySlice<Trajectory.Day>]
  {
    var parts: [ArraySlice<Trajectory.Day>] = []
    var start = days.startIndex
    for index in days.indices.dropFirst() where number(days[index].day) != number(days[index - 1].day) {
      parts.append(days[start..<index])
      start = index
    }
    return parts + [days[start...]]
  }

  private func addRow(_ month: ArraySlice<Trajectory.Day>, _ html: inout HTML) {
    guard let first = month.first?.day else { return }
    let counted = month.filter { $0.usual != nil }
    let missed = counted.reduce(0) { $0 + ($1.mark.ebbParts($1.part) ?? 0) }
    let usual = counted.reduce(0.0) { $0 + ($1.usual ?? 0) }
    let excess = counted.last?.excess.map { Figures.decimal($0, places: 1, trims: false) } ?? "–"
    let weeks = parts(month) { $0.week }.map { $0.map { String($0.mark.letter) }.joined() }
    // The year stands where it begins: in the first row and in January.
    let name = first.medium.split(separator: " ").dropFirst()
    let showsYear = month.startIndex == days.startIndex || first.civil.month == 1
    html.element("tr") { html in
      html.element("th", showsYear ? name.joined(separator: " ") : String(name.first ?? ""))
      html.element("td", weeks.joined(separator: " "))
      html.element("td", Figures.days(parts: missed))
      html.element("td", Figures.decimal(usual, places: 1, trims: false))
      html.element("td", excess)
    }
  }
}
