import Analyzer
import Domain
import Testing

@Suite struct OracleTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `the fast path gives what the formulas give`(seed: UInt64) {
    let random = RandomDistrict(seed: seed)
    let analyzer = Analyzer(district: random.district)
    for history in random.histories {
      let rows = OraclePass(random.oracle, history, upTo: random.lastDay).rows
      for row in rows {
        guard let day = SchoolDay(iso: row["date"] ?? "") else { continue }
        let cells = FindingCells.cells(analyzer.analyze(history, asOf: day), analyzer.rules)
        for column in ChildrenTables.columns {
          #expect(cells[column] == row[column], "seed \(seed) \(history.id) \(day) \(column)")
        }
      }
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `periods of totals give what the formulas give`(seed: UInt64) {
    let random = RandomDistrict(seed: seed, students: 12, withCounts: true)
    let analyzer = Analyzer(district: random.district)
    for history in random.histories {
      for row in OraclePass(random.oracle, history, upTo: random.lastDay).rows {
        guard let day = SchoolDay(iso: row["date"] ?? "") else { continue }
        let cells = FindingCells.cells(
          analyzer.analyze(history, asOf: day.advanced(by: 7 - day.weekday)), analyzer.rules)
        let columns = ChildrenTables.columns.filter { !["streak", "unexplainedStreak", "spells60"].contains($0) }
        for column in columns where column != "date" {
          #expect(cells[column] == row[column], "seed \(seed) \(history.id) \(day) \(column)")
        }
      }
    }
  }

  @Test func `random children reach every state and trend`() {
    var seen: Set<String> = []
    for seed in 1...6 as ClosedRange<UInt64> {
      let random = RandomDistrict(seed: seed)
      for history in random.histories {
        for row in OraclePass(random.oracle, history, upTo: random.lastDay).rows {
          seen.formUnion([row["state"] ?? "", row["trend"] ?? "", row["stage"] ?? ""])
        }
      }
    }
    for word in [
      "left", "active", "settling", "tooNew", "steady", "new", "worse", "improving", "same", "back", "relapse",
      "notInFile",
    ] {
      #expect(seen.contains(word), "\(word)")
    }
  }
}
