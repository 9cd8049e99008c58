import Analyzer
import Domain
import Testing

@Suite struct ChildrenTests {
  @Test(arguments: [("children", 1598), ("own-children", 454)])
  func `every cell of the tables comes out`(set: String, rows: Int) {
    let tables = set == "children" ? ChildrenTables.shared : ChildrenTables.own
    let analyzer = Analyzer(district: tables.district)
    let histories = Dictionary(uniqueKeysWithValues: tables.histories.map { ($0.id, $0) })
    var wrong: [String] = []
    for row in tables.expected {
      guard let history = histories[row["student_id"] ?? ""], let day = SchoolDay(iso: row["date"] ?? "") else {
        wrong.append("unknown row \(row)")
        continue
      }
      let cells = FindingCells.cells(analyzer.analyze(history, asOf: day), analyzer.rules)
      for column in ChildrenTables.columns where cells[column] != row[column] {
        wrong.append("\(history.id) \(day) \(column): expected \(row[column] ?? "?"), got \(cells[column] ?? "?")")
      }
    }
    #expect(tables.expected.count == rows)
    #expect(wrong.isEmpty, "\(wrong.count) cells: \(wrong.prefix(20).joined(separator: "\n"))")
  }

  @Test(arguments: ["children", "own-children"])
  func `the week ends of one walk are those of the tables`(set: String) {
    let tables = set == "children" ? ChildrenTables.shared : ChildrenTables.own
    let analyzer = Analyzer(district: tables.district)
    for history in tables.histories {
      let rows = tables.expected.filter { $0["student_id"] == history.id }
      let (finding, trajectory) = analyzer.trajectory(
        history, asOf: SchoolDay(iso: rows.last?["date"] ?? "") ?? SchoolDay(number: 0))
      #expect(finding.weekBefore == trajectory.weeks.dropLast().last)
      #expect(trajectory.weeks.map(\.day.iso) == rows.map { $0["date"] })
      #expect(trajectory.weeks.map(\.stage.code) == rows.map { $0["stage"] })
      #expect(trajectory.weeks.map(\.state.rawValue) == rows.map { $0["state"] })
      #expect(trajectory.weeks.map { $0.trend?.rawValue ?? "" } == rows.map { $0["trend"] })
    }
  }
}
