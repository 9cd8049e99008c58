import Domain
import Importer
import Testing

/// Random long files against a slow and obvious reading of the rules.
@Suite struct LongOracleTests {
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      // SplitMix64 (Steele, Lea and Flood 2014).
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  struct Row {
    var student: String
    var school: String
    var day: SchoolDay
    var status: String
    var comment: String
  }

  /// Rows in an export's order, in disorder, repeated, contradicted, with quotes and blanks.
  static func rows(_ random: inout Generator) -> [Row] {
    var rows: [Row] = []
    let students = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      String(Int.random(in: 1...3000, using: &random))
    }
    for number in 0..<Int.random(in: 1...9, using: &random) {
      let day = day("2026-11-16").advanced(by: number)
      for student in students where Int.random(in: 0..<10, using: &random) > 0 {
        let status = ["P", "P", "P", "A", "U", "E", "T", "EA", "", "-", "Xx", " A ", "present"].randomElement(
          using: &random)
        let comment = ["", "", "ill", "says \"no\", again", "ill"].randomElement(using: &random)
        rows.append(
          Row(
            student: student, school: Int.random(in: 0..<20, using: &random) == 0 ? "South" : "North", day: day,
            status: status ?? "P", comment: comment ?? ""))
        if Int.random(in: 0..<15, using: &random) == 0, let again = rows.randomElement(using: &random) {
          rows.append(again)
        }
      }
    }
    if Bool.random(using: &random) { rows.shuffle(using: &random) }
    return rows
  }

  static func text(_ rows: [Row]) -> String {
    func quoted(_ text: String) -> String {
      var result = "\""
      for character in text { result += character == "\"" ? "\"\"" : String(character) }
      return result + "\""
    }
    return "date,student_id,school,status,comment\n"
      + rows.map {
        "\($0.day.iso),\($0.student),\($0.school),\(quoted($0.status)),\($0.comment.isEmpty ? "" : quoted($0.comment))\n"
      }.joined()
  }

  /// Marks by cell and the numbers of rows kept back, worked out with dictionaries of texts.
  static func oracle(_ rows: [Row]) -> (marks: [String], rejectedLines: [Int]) {
    let meaning: [String: Mark] = [
      "P": .present, "A": .excused, "U": .unexcused, "E": .excused, "T": .late, "EA": .excused, "": .missing,
      "-": .missing, "present": .present,
    ]
    var cells: [String: [(line: Int, mark: Mark)]] = [:]
    var rejected: [Int] = []
    for (place, row) in rows.enumerated() {
      let status = row.status == " A " ? "A" : row.status
      guard let mark = meaning[status] else {
        rejected.append(place + 2)
        continue
      }
      if row.day.weekday > 5, mark != .missing {
        rejected.append(place + 2)
        continue
      }
      cells["\(row.student) \(row.school) \(row.day.iso)", default: []].append((place + 2, mark))
    }
    var marks: [String] = []
    for (cell, found) in cells {
      let real = found.filter { $0.mark != .missing }
      if Set(real.map(\.mark)).count > 1 {
        rejected += real.map(\.line)
        if real.count < found.count { marks.append("\(cell) -") }
      } else {
        marks.append("\(cell) \(real.first?.mark.letter ?? "-")")
      }
    }
    return (marks.sorted(), rejected.sorted())
  }

  @Test(arguments: 1...300) func `the fast path reads what the slow one reads`(seed: Int) throws {
    var random = Generator(state: UInt64(seed))
    let rows = Self.rows(&random)
    let expected = Self.oracle(rows)
    let outcome = try read(Self.text(rows), ImportOptions(acceptChanges: true))
    let letters = marks(outcome).map { $0.split(separator: " ").prefix(4).joined(separator: " ") }
    #expect(letters == expected.marks)
    #expect(outcome.rejected.map(\.line) == expected.rejectedLines)
    let stored = (outcome.attendance?.codeUses ?? []).reduce(0) { $0 + $1.count }
    #expect(outcome.rows == stored + outcome.repeats + outcome.rejected.count)
  }
}
