import Foundation
import Testing

/// For whom and when a file speaks: the students it names and its dates.
@Suite struct SyncTests {
  static let header = "student_id,date,school,status\n"

  /// Files one after the other, what the last one says of itself, and what stands then.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var files: [String]
    var more: [String] = []
    var says: String
    var stands: [String]
    var testDescription: String { name }
  }

  /// `A 16 North P` is a row of 16 November.
  static func text(_ rows: String) -> String {
    let lines = rows.split(separator: ";").map { row in
      let words = row.split(separator: " ").map(String.init)
      return "\(words[0]),2026-11-\(words[1]),\(words[2]),\(words[3])"
    }
    return header + lines.joined(separator: "\n") + "\n"
  }

  static let cases = [
    Case(
      name: "a late correction weeks back is counted and the rest of its week stays",
      files: ["a 02 North U;b 02 North P;c 02 North P", "a 16 North P;b 16 North P;c 16 North P;a 02 North E"],
      says: "3 new · 1 corrected · 0 rejected",
      stands: ["a 02 A", "a 16 P", "b 02 P", "b 16 P", "c 02 P", "c 16 P"]),
    Case(
      name: "a mark that the fuller export lacks is gone",
      files: ["a 16 North P;b 16 North P;a 17 North U;b 17 North P", "a 16 North P;b 16 North P;b 17 North P"],
      says: "3 same · 1 gone · 0 rejected", stands: ["a 16 P", "b 16 P", "b 17 P"]),
    Case(
      name: "a student whom the file does not name keeps every mark",
      files: ["a 16 North P;b 16 North P;c 16 North U", "a 16 North P;b 16 North P;a 17 North P;b 17 North P"],
      says: "2 new · 2 same · 0 rejected", stands: ["a 16 P", "a 17 P", "b 16 P", "b 17 P", "c 16 U"]),
    Case(
      name: "one class's export leaves the others alone",
      files: ["a 16 North P;b 16 North P;c 16 North P", "a 16 North U"],
      says: "0 new · 1 corrected · 0 rejected".replacing("0 new · ", with: ""), stands: ["a 16 U", "b 16 P", "c 16 P"]),
    Case(
      name: "complete takes the marks of students of that school whom the file lacks",
      files: ["a 16 North P;b 16 North P;c 16 North U;c 17 North P", "a 16 North P;b 16 North P"],
      more: ["--complete"], says: "2 same · 1 gone · 0 rejected", stands: ["a 16 P", "b 16 P", "c 17 P"]),
    Case(
      name: "complete never touches another school",
      files: ["a 16 North P;b 16 North P;c 16 South U", "a 16 North P;b 16 North P"],
      more: ["--complete"], says: "2 same · 0 rejected", stands: ["a 16 P", "b 16 P", "c 16 U"]),
    Case(
      name: "complete covers a day of few rows too",
      files: ["a 16 North P;b 16 North P;c 16 North U", "a 16 North P;a 17 North P;b 17 North P;c 17 North P"],
      more: ["--complete"], says: "3 new · 1 same · 2 gone · 0 rejected",
      stands: ["a 16 P", "a 17 P", "b 17 P", "c 17 P"]),
    Case(
      name: "complete with a kept-back row takes nothing away",
      files: ["a 16 North P;b 16 North P;c 16 North U", "a 16 North P;b 16 North Zz"],
      more: ["--complete"], says: "so no mark was taken away", stands: ["a 16 P", "b 16 P", "c 16 U"]),
    Case(
      name: "a kept-back row keeps the mark it would have corrected",
      files: ["a 16 North P;b 16 North P", "a 16 North P;b 16 North Zz"],
      says: "1 same · 1 rejected", stands: ["a 16 P", "b 16 P"]),
    Case(
      name: "one student in two schools has a line at each",
      files: ["a 16 North P;b 16 North P", "a 16 South U;c 16 South P"],
      says: "2 new · 0 rejected", stands: ["a 16 P", "a 16 U", "b 16 P", "c 16 P"]),
    Case(
      name: "a file of both schools speaks for each by its own students",
      files: [
        "a 16 North P;b 16 North P;a 16 South U;c 16 South P", "a 16 North P;b 16 North P;c 16 South P;d 16 South P",
      ],
      says: "1 new · 3 same · 0 rejected", stands: ["a 16 P", "a 16 U", "b 16 P", "c 16 P", "d 16 P"]),
    Case(
      name: "the same rows in another order change nothing",
      files: ["a 16 North P;b 16 North U", "b 16 North U;a 16 North P"],
      says: "2 same · 0 rejected", stands: ["a 16 P", "b 16 U"]),
    Case(
      name: "A, then B, then A again is A",
      files: ["a 16 North P;b 16 North P", "a 16 North U;b 16 North P", "a 16 North P;b 16 North P"],
      says: "1 same · 1 corrected · 0 rejected", stands: ["a 16 P", "b 16 P"]),
    Case(
      name: "an empty status is no presence and takes nothing away",
      files: ["a 16 North P;b 16 North P", "a 17 North -;b 17 North P"],
      says: "2 new · 0 rejected", stands: ["a 16 P", "a 17 -", "b 16 P", "b 17 P"]),
  ]

  @Test(arguments: cases) func `files one after the other leave`(given: Case) throws {
    let ebb = try Ebb.school([])
    try ebb.codes("- = missing")
    var last = Ebb.Result(status: 0, out: "", err: "")
    for (place, rows) in given.files.enumerated() {
      try ebb.write("f\(place).csv", SyncTests.text(rows))
      last = try ebb.run(["import", "f\(place).csv"] + (place == given.files.count - 1 ? given.more : []))
    }
    #expect(last.out.contains(given.says), "\(last.out)\(last.err)")
    #expect(try ebb.marks().map { $0.replacing("2026-11-", with: "") } == given.stands)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `the same content is read again when it must be read otherwise`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.write("a.csv", "student_id,date,status\n001,2026-11-16,E\n002,2026-11-16,P\n")
    #expect(try ebb.run("import", "a.csv").out.contains("2 new"))
    #expect(try ebb.run("import", "a.csv").out.contains("unchanged"))
    let other = try ebb.run("import", "a.csv", "--as", "notes")
    #expect(other.status == 65)
    #expect(!other.out.contains("unchanged"))
    try ebb.codes("E = left-early")
    #expect(try ebb.run("import", "a.csv").out.contains("1 corrected"))
  }

  @Test func `the same content under any name is recognised`() throws {
    let ebb = try Ebb.school([])
    try ebb.take("a.csv", SyncTests.text("a 16 North P;b 16 North P"))
    let again = try ebb.take("b.csv", SyncTests.text("a 16 North P;b 16 North P"))
    #expect(again.out.contains("unchanged: the same content came as import 1 (a.csv)"))
    #expect(try ebb.run("import", "b.csv", "--complete").out.contains("2 same"))
  }

  @Test func `more than 10 marks and more than 10 % gone is an alarm, with complete as well`() throws {
    let ebb = try Ebb.school([])
    let all = (10...40).map { "s\($0) 16 North P" }
    try ebb.take("a.csv", SyncTests.text(all.joined(separator: ";")))
    try ebb.write("b.csv", SyncTests.text(all.prefix(20).joined(separator: ";")))
    let refused = try ebb.run("import", "b.csv", "--complete")
    #expect(refused.status == 65)
    #expect(refused.err.contains("the file would erase 11 marks that stand, and names 20"))
    #expect(try ebb.marks().count == 31)
    #expect(try ebb.run("import", "b.csv", "--complete", "--accept-changes").out.contains("20 same · 11 gone"))
    #expect(try ebb.run("import", "b.csv").out.contains("20 same"))
  }

  @Test func `a whole year every week costs only the change`() throws {
    let ebb = try Ebb.school([])
    let days = (2...27).filter { ![7, 8, 14, 15, 21, 22].contains($0) }
    func rows(_ last: Int) -> String {
      (1...60).flatMap { id in days.prefix { $0 <= last }.map { "s\(id) \($0 < 10 ? "0" : "")\($0) North P" } }
        .joined(separator: ";")
    }
    try ebb.take("w1.csv", SyncTests.text(rows(20)))
    let second = try ebb.take("w2.csv", SyncTests.text(rows(27)))
    #expect(second.out.contains("300 new · 900 same"))
    // An edit holds the five new letters of a line, not its year.
    let edits = try ebb.rows("SELECT max(length(after)) || ' ' || count(*) FROM register_edit WHERE import = 2")
    #expect(edits == ["5 60"])
    let third = try ebb.take("w3.csv", SyncTests.text(rows(27).replacing("s7 27 North P", with: "s7 27 North U")))
    #expect(third.out.contains("1,199 same · 1 corrected"))
    #expect(try ebb.rows("SELECT count(*) FROM register_edit WHERE import = 3") == ["1"])
  }

  @Test func `a student who is in the file no longer is neither present nor absent`() throws {
    let ebb = try Ebb.school([])
    func week(_ days: ClosedRange<Int>, _ ids: [String]) -> String {
      SyncTests.text(
        ids.flatMap { id in days.map { "\(id) \($0 < 10 ? "0" : "")\($0) North P" } }.joined(separator: ";"))
    }
    let ids = (1...9).map { "s\($0)" }
    try ebb.roster(ids)
    for (place, days) in [2...6, 9...13].enumerated() { try ebb.take("a\(place).csv", week(days, ids)) }
    try ebb.take("b.csv", week(16...20, ids.dropLast()))
    try ebb.take("c.csv", week(23...27, ids.dropLast()))
    let all = try #require(try ebb.json("list", "--all")["students"] as? [[String: Any]])
    let gone = try #require(all.first { $0["id"] as? String == "s9" })
    #expect(gone["state"] as? String == "notInFile")
    #expect(try ebb.marks().filter { $0.hasPrefix("s9") }.count == 10)
  }
}
