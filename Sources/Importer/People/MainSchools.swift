import Domain

/// Decides which school speaks for a student who is enrolled in two at a time.
enum MainSchools {
  /// The row that says so; else the first row, unless it says no.
  static func decide(_ rows: inout [PeopleTable.Kept<RosterReader.Entry>], _ table: inout PeopleTable) {
    var groups: [String: [Int]] = [:]
    for place in rows.indices { groups[rows[place].value.row.student.id, default: []].append(place) }
    var doubled: Set<String> = []
    for (student, group) in groups {
      var main: [Int] = []
      func isFree(_ place: Int) -> Bool {
        !main.contains { rows[$0].value.row.overlaps(rows[place].value.row) }
      }
      for place in group where rows[place].value.main == true {
        if isFree(place) { main.append(place) } else { doubled.insert(student) }
      }
      for place in group where rows[place].value.main == nil && isFree(place) { main.append(place) }
      for place in group { rows[place].value.row.isMain = main.contains(place) }
    }
    guard !doubled.isEmpty else { return }
    let shown = doubled.sorted().prefix(10).map { RejectedRow.shown($0) }.joined(separator: ", ")
    table.notices.append(
      "two main schools at a time: \(shown)\(doubled.count > 10 ? " …" : ""); the first row counts")
  }
}
