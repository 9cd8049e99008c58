import Domain
import Importer
import Testing

/// Random files of periods, some rows of which cannot be read, beside a slow rule.
@Suite struct KeptBackOracleTests {
  @Test(arguments: 1...60) func `a day has a mark exactly when each of its rows was taken`(seed: Int) throws {
    var random = LongOracleTests.Generator(state: UInt64(seed))
    var rows: [(student: Int, day: Int, text: String)] = []
    var damaged: Set<[Int]> = []
    for student in 1...4 {
      for day in 16...19 {
        for period in 1...3 {
          let code = ["P", "A", "T"].randomElement(using: &random) ?? "P"
          let start = "\(student),2026-11-\(day)"
          var text = "\(start),\(period),\(code)"
          switch Int.random(in: 0..<40, using: &random) {
          case 0: text = "\(start),\(period),Zz"
          case 1: text = "\(start),\(period)"
          case 2: text += ",by bus"
          case 3: text += "\n\(start),\(period),\(code == "A" ? "P" : "A")"
          case 4: text = "\(student),46343,\(period),\(code)"
          case 5: text = "\(start),\(period),\"\(code)\"x"
          default:
            rows.append((student, day, text))
            continue
          }
          damaged.insert([student, day])
          rows.append((student, day, text))
        }
      }
    }
    rows.shuffle(using: &random)
    let file = "student_id,date,period,code\n" + rows.map { $0.text + "\n" }.joined()
    let outcome = try read(file, ImportOptions(acceptChanges: true))
    let marked = Set(marks(outcome).map { String($0.prefix(12)) })
    let expected = Set(
      rows.filter { !damaged.contains([$0.student, $0.day]) }.map { "\($0.student) 2026-11-\($0.day)" })
    #expect(marked == expected)
    let clean = rows.filter { !damaged.contains([$0.student, $0.day]) }.map { $0.text + "\n" }.joined()
    #expect(marks(outcome) == (expected.isEmpty ? [] : marks(try read("student_id,date,period,code\n" + clean))))
  }
}
