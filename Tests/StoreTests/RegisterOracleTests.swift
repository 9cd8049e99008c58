import Domain
import Store
import Testing

/// The register as a dictionary of rows: slow, obvious, and what the packed lines are compared with.
struct RegisterOracle {
  private(set) var cells: [String: Character] = [:]
  /// What stood before each import, newest last.
  private var history: [(id: Int, cells: [String: Character])] = []

  mutating func merge(_ id: Int, _ rows: [(String, String, String, Character)]) -> MarkCounts {
    history.append((id, cells))
    var counts = MarkCounts()
    for school in Set(rows.map(\.1)) {
      let own = rows.filter { $0.1 == school }
      let students = Set(own.map(\.0))
      for date in Set(rows.map(\.2)) {
        let named = own.filter { $0.2 == date }
        let share = Set(named.map(\.0)).count * 2
        let fullDays = Set(own.map(\.2)).filter { date in
          Set(own.filter { $0.2 == date }.map(\.0)).count * 2 > students.count
        }
        let isLate = fullDays.min().map { date < $0 } ?? true
        let covered = !named.isEmpty && (share > students.count || share == students.count && !isLate)
        for student in students {
          let key = "\(student) \(school) \(date)"
          let before = cells[key]
          if let after = named.first(where: { $0.0 == student })?.3 {
            if before == nil {
              counts.new += 1
            } else if before == after {
              counts.same += 1
            } else {
              counts.corrected += 1
            }
            cells[key] = after
          } else if covered, before != nil {
            counts.gone += 1
            cells[key] = nil
          }
        }
      }
    }
    return counts
  }

  mutating func undoLast() { if let last = history.popLast() { cells = last.cells } }
}

@Suite struct RegisterOracleTests {
  @Test(arguments: 0..<40)
  func `random files give what a dictionary of rows gives, and undo takes them back one by one`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let bench = try Bench()
    var oracle = RegisterOracle()
    let start = Bench.day("2026-06-15")
    var snapshots: [(Int, [String])] = []
    for file in 0..<6 {
      var rows: [(String, String, String, Character)] = []
      let first = Int.random(in: 0...20, using: &random)
      for student in 0..<8 where Bool.random(using: &random) {
        for day in first..<(first + 5) where Int.random(in: 0...9, using: &random) > 1 {
          let school = student % 3 == 0 && day % 2 == 0 ? "South" : "North"
          let letter = "PPPPALUEHCFOSN-RPPPP".randomElement(using: &random) ?? "P"
          rows.append(("s\(student)", school, start.advanced(by: day).iso, letter))
        }
      }
      guard !rows.isEmpty else { continue }
      snapshots.append((0, try bench.snapshot()))
      let result = try bench.marks(rows, name: "f\(file).csv")
      snapshots[snapshots.count - 1].0 = result.id
      #expect(result.counts == oracle.merge(result.id, rows))
      #expect(try bench.view() == oracle.cells.mapValues(String.init))
      #expect(try RegisterReplay(database: bench.database).differences() == [])
    }
    for (id, before) in snapshots.reversed() {
      #expect(try ImportUndo(database: bench.database).undo(id, at: "now") == [id])
      oracle.undoLast()
      #expect(try bench.snapshot() == before)
      #expect(try bench.view() == oracle.cells.mapValues(String.init))
      #expect(try RegisterReplay(database: bench.database).differences() == [])
    }
  }
}
