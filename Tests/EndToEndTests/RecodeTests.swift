import Foundation
import Testing

/// Marks read anew after the code map changed.
@Suite struct RecodeTests {
  private let header = "student_id,date,status,minutes\n"

  @Test func `a changed code is read anew as an import of its own that undo takes back`() throws {
    let ebb = try Ebb.school(["001", "002"], codes: "Q = excused")
    let text = header + "001,2026-11-16,Q,\n002,2026-11-16,P,\n001,2026-11-17,A,\n002,2026-11-17,Q,\n"
    try ebb.take("a.csv", text)
    let before = try ebb.everything()
    try ebb.codes("Q = refusal")
    let dry = try ebb.run("recode", "--dry-run")
    #expect(dry.out == "2 marks excused → refusal\nDry run: nothing was changed.\n")
    #expect(try ebb.everything() == before)
    let result = try ebb.run("recode")
    #expect(result.out == "2 marks excused → refusal\nWrote it as import 3; ‘ebb undo 3’ takes it back.\n")
    #expect(
      try ebb.marks() == ["001 2026-11-16 R", "001 2026-11-17 A", "002 2026-11-16 P", "002 2026-11-17 R"])
    #expect(try ebb.run("imports").out.contains("recode"))
    #expect(try ebb.run("recode").out == "Every mark whose code is known is what ebb.ini says.\n")
    #expect(try ebb.take("b.csv", text).out.contains("4 same"))
    #expect(try ebb.run("check").status == 0)
    try ebb.run("undo", "4")
    try ebb.run("undo", "3")
    #expect(try ebb.everything() == before)
  }

  @Test func `import and codes remind of marks that were read with another map`() throws {
    let ebb = try Ebb.school(["001"], codes: "Q = excused")
    try ebb.take("a.csv", header + "001,2026-11-16,Q,\n")
    try ebb.codes("Q = unexcused")
    let sentence =
      "1 mark was read with another code map than the one in ebb.ini: ‘ebb recode’ reads it anew"
    #expect(try ebb.take("b.csv", header + "001,2026-11-17,P,\n").out.contains(sentence))
    #expect(try ebb.run("codes").out.contains(sentence))
    try ebb.run("recode")
    #expect(try !ebb.take("c.csv", header + "001,2026-11-18,P,\n").out.contains("another code map"))
    #expect(try !ebb.run("codes").out.contains("another code map"))
  }

  @Test func `there and back again is the register as it was`() throws {
    let ebb = try Ebb.school(["001", "002"], codes: "Q = excused")
    let text = header + "001,2026-11-16,Q,\n002,2026-11-16,A,\n001,2026-11-17,A,\n002,2026-11-17,P,\n"
    try ebb.take("a.csv", text)
    let before = try ebb.register()
    try ebb.codes("Q = refusal\nA = unexcused")
    try ebb.run("recode")
    try ebb.codes("Q = excused")
    #expect(try ebb.run("recode").out.contains("refusal → excused"))
    #expect(try ebb.register() == before)
    // The map is that of the first import, and yet its file must be compared with what stands.
    #expect(try ebb.run("import", "a.csv").out.contains("4 same"))
  }

  @Test func `a file that came while the other map was in force is not taken for read`() throws {
    let ebb = try Ebb.school(["001"], codes: "Q = excused")
    try ebb.take("a.csv", header + "001,2026-11-16,Q,\n")
    try ebb.codes("Q = refusal")
    try ebb.run("recode")
    try ebb.codes("Q = excused")
    #expect(try ebb.run("import", "a.csv").out.contains("1 corrected"))
    #expect(try ebb.marks() == ["001 2026-11-16 A"])
  }

  @Test func `each mark is read by the import that brought it`() throws {
    let ebb = try Ebb.school(["001", "002"], codes: "Q = excused\nX = unexcused")
    try ebb.take("a.csv", header + "001,2026-11-16,Q,\n002,2026-11-16,X,\n")
    try ebb.take("b.csv", header + "001,2026-11-16,X,\n002,2026-11-16,X,\n")
    try ebb.codes("Q = present\nX = late")
    try ebb.run("recode")
    #expect(try ebb.marks() == ["001 2026-11-16 L", "002 2026-11-16 L"])
  }

  @Test func `minutes are a part of the day again, and what a mark does not need goes`() throws {
    let ebb = try Ebb.school(["001", "002"], codes: "Q = late\nday-minutes = 360")
    try ebb.take("a.csv", header + "001,2026-11-16,Q,60\n002,2026-11-16,Q,\n")
    #expect(try ebb.register() == ["001 North 2026-11-16 L 420 60 ", "002 North 2026-11-16 L   "])
    try ebb.codes("Q = partial\nday-minutes = 180")
    try ebb.run("recode")
    #expect(try ebb.register() == ["001 North 2026-11-16 H 840 60 ", "002 North 2026-11-16 H 1260  "])
    try ebb.codes("Q = excused")
    try ebb.run("recode")
    #expect(try ebb.register() == ["001 North 2026-11-16 A  60 ", "002 North 2026-11-16 A   "])
  }

  @Test func `codes that cannot be told are counted and left as they are`() throws {
    let ebb = try Ebb.school(["001", "002"], codes: "Q = present")
    try ebb.take("a.csv", header + "001,2026-11-16,Q,\n002,2026-11-16,P,\n001,2026-11-17,A,\n002,2026-11-17,Gone,\n")
    try ebb.codes("Q = late")
    let result = try ebb.run("recode")
    #expect(
      result.out.contains(
        "2 marks of import 2 (a.csv) have codes that cannot be told, or that ebb.ini no longer has: import the file again"
      ))
    #expect(try ebb.marks() == ["001 2026-11-16 P", "001 2026-11-17 A", "002 2026-11-16 P"])
    // Retried rows are codes, too: the import of the file again makes it right.
    #expect(try ebb.run("import", "a.csv").out.contains("1 corrected"))
    #expect(try ebb.marks().first == "001 2026-11-16 L")
  }

  @Test func `days without a row in a list of absences stay present`() throws {
    let ebb = try Ebb.school(["001", "002"], codes: "Q = excused")
    try ebb.write("a.csv", "student_id,date,status\n001,2026-11-16,Q\n")
    #expect(
      try ebb.run(
        "import", "a.csv", "--events-only", "--school", "North", "--days", "2026-11-16..2026-11-17"
      ).status == 0)
    try ebb.codes("Q = refusal\nblank = missing")
    try ebb.run("recode")
    #expect(
      try ebb.marks() == ["001 2026-11-16 R", "001 2026-11-17 P", "002 2026-11-16 P", "002 2026-11-17 P"])
  }

  // MARK: The oracle

  static let maps = [
    "Q = excused\nX = unexcused\nY = late\nZ = partial", "Q = refusal\nX = unexcused\nY = excused\nZ = late",
    "Q = unexcused\nX = excused\nY = excused\nZ = unexcused", "Q = late\nX = present\nY = partial\nZ = elsewhere",
  ]

  @Test(arguments: ["long", "wide", "periods"], 1...4)
  func `recoded is as a fresh workspace that had the new map from the start`(shape: String, seed: Int) throws {
    var random = Numbers(UInt64(seed) * 977 + UInt64(shape.utf8.count))
    let old = RecodeTests.maps[seed % 4]
    let new = RecodeTests.maps[(seed + 1 + Int.random(in: 0...2, using: &random)) % 4]
    let files = (0..<3).map { _ in RecodeTests.file(shape, &random) }
    let ebb = try Ebb.school(["s0", "s1", "s2", "s3", "s4"], codes: old)
    let fresh = try Ebb.school(["s0", "s1", "s2", "s3", "s4"], codes: new)
    for (place, text) in files.enumerated() {
      try ebb.take("f\(place).csv", text, "--accept-changes")
      try fresh.take("f\(place).csv", text, "--accept-changes")
    }
    try ebb.codes(new)
    let result = try ebb.run("recode", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let unknown = (object["unknown"] as? [[String: Any]] ?? []).reduce(0) { $0 + ($1["count"] as? Int ?? 0) }
    let (mine, theirs) = (try ebb.register(), try fresh.register())
    if unknown == 0 {
      #expect(mine == theirs)
    } else {
      // What could not be told was left alone and counted; nothing else differs.
      #expect(mine.count == theirs.count)
      #expect(zip(mine, theirs).count { $0 != $1 } <= unknown)
    }
    #expect(try ebb.run("check").status == 0)
  }

  private static func file(_ shape: String, _ random: inout Numbers) -> String {
    let days = (16...20).map { "2026-11-\($0)" }
    // Presences have one code here: of several nobody could tell which it was.
    func code(_ random: inout Numbers) -> String {
      ["P", "P", "P", "P", "Q", "X", "Y", "Z"].randomElement(using: &random) ?? "P"
    }
    var lines: [String] = []
    switch shape {
    case "wide":
      lines.append("student_id," + days.joined(separator: ","))
      for id in 0..<5 { lines.append("s\(id)," + days.map { _ in code(&random) }.joined(separator: ",")) }
    case "periods":
      lines.append("student_id,date,period,status")
      for day in days {
        for id in 0..<5 {
          for period in 1...3 { lines.append("s\(id),\(day),\(period),\(code(&random))") }
        }
      }
    default:
      lines.append("student_id,date,status,minutes,reason")
      for day in days {
        for id in 0..<5 {
          lines.append("s\(id),\(day),\(code(&random)),\(Bool.random(using: &random) ? "" : "40"),r\(id % 2)")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A seeded source of numbers (SplitMix64, Steele et al. 2014), so that a failing run can be repeated.
struct Numbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
