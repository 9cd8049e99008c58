import Foundation
import Testing

/// ‘ebb explain’: every number again from the marks, and what it finds when something stored was altered.
@Suite struct ExplainTests {
  static let term: Result<Ebb, any Error> = Result {
    let ebb = try Ebb.workspace()
    #expect(try ebb.run(["import", "--quiet"] + Ebb.samples()).status == 4)
    #expect(try ebb.run("analyze", "-q").status == 0)
    return ebb
  }

  /// A copy of an analyzed workspace with a flagged student.
  private func term() throws -> (ebb: Ebb, id: String) {
    let copy = try Ebb()
    for name in ["ebb.sqlite", "ebb.ini", "URGENT.txt"] {
      try FileManager.default.copyItem(
        atPath: "\(ExplainTests.term.get().folder)/\(name)", toPath: "\(copy.folder)/\(name)")
    }
    let students = try #require(try copy.json("list")["students"] as? [[String: Any]])
    let id = try #require(students.first { $0["state"] as? String == "active" }?["id"] as? String)
    return (copy, id)
  }

  private func sql(_ ebb: Ebb, _ statement: String) throws {
    #expect(try ebb.shell("sqlite3 ebb.sqlite \"\(statement)\"").status == 0)
  }

  @Test func `the page goes from the marks to the rules and fits 80 columns`() throws {
    let (ebb, id) = try term()
    let page = try ebb.run("explain", id)
    #expect(page.status == 0, "\(page.err)")
    for title in [
      "RULES THAT HOLD", "RULES THAT DO NOT HOLD", "EVERY INDICATOR", "THE EXCESS, DAY BY DAY", "EVERY MARK",
    ] {
      #expect(page.out.contains(title), "\(title)")
    }
    for line in page.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `the numbers for programs add up`() throws {
    let (ebb, id) = try term()
    let json = try ebb.json("explain", id)
    let days = try #require(json["days"] as? [[String: Any]])
    var excess = 0.0
    for day in days {
      guard let usual = day["usual"] as? Double, let weight = day["weight"] as? Double,
        let stated = day["excess"] as? Double
      else { continue }
      let whole = ["A", "U", "R"].contains(day["mark"] as? String ?? "")
      let part = day["mark"] as? String == "H" ? Double(day["part"] as? Int ?? 0) / 2520 : whole ? 1 : 0
      let next = max(0, excess + weight * part - usual - 0.2)
      #expect(abs(next - stated) < 0.01 || stated < 1, "\(day)")
      excess = stated
    }
    let rules = try #require(json["rules"] as? [[String: Any]])
    let holding = Set(rules.filter { $0["holds"] as? Bool == true }.compactMap { $0["rule"] as? String })
    let reasons = try #require(json["reasons"] as? [[String: Any]])
    #expect(holding == Set(reasons.compactMap { $0["rule"] as? String }) && !holding.isEmpty)
    #expect(rules.filter { $0["holds"] is NSNull }.allSatisfy { $0["why"] is String })
    #expect((json["differences"] as? [String])?.isEmpty == true)
  }

  @Test func `an altered indicator of the stored run is named`() throws {
    let (ebb, id) = try term()
    try sql(
      ebb,
      "UPDATE finding SET indicators = json_set(indicators, '$.recent20', 0.0123) "
        + "WHERE student = (SELECT key FROM student WHERE id = '\(id)')")
    let result = try ebb.run("explain", id)
    #expect(result.status == 1)
    #expect(result.err.contains("recent20 is 0.0123 in the run, 0."))
    #expect(result.out.contains("DIFFERS:"))
    let json = try ebb.run("explain", id, "--json")
    #expect(json.status == 1 && json.out.contains("recent20 is 0.0123 in the run"))
  }

  @Test func `an altered stage, rule or sentence of the stored run is named`() throws {
    let (ebb, id) = try term()
    let student = "(SELECT key FROM student WHERE id = '\(id)')"
    try sql(ebb, "UPDATE finding SET stage = 'steady' WHERE student = \(student)")
    #expect(try ebb.run("explain", id).err.contains("stage is steady in the run"))
    try sql(ebb, "UPDATE reason SET rule = 'other' WHERE student = \(student) AND place = 0")
    let out = try ebb.run("explain", id).out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(out.contains("the rule other holds in the run, not by the marks"))
    #expect(out.contains("holds by the marks, not in the run"))
    try sql(ebb, "DELETE FROM reason WHERE student = \(student)")
    try sql(ebb, "DELETE FROM finding WHERE student = \(student)")
    #expect(try ebb.run("explain", id).err.contains("run 1 has nothing on this student"))
  }

  @Test func `an altered mark is found without any stored run, and named with its day`() throws {
    let (ebb, id) = try term()
    for table in ["reason", "finding", "run"] { try sql(ebb, "DELETE FROM \(table)") }
    #expect(try ebb.run("explain", id).status == 0)
    try sql(
      ebb,
      "UPDATE register SET marks = substr(marks,1,instr(marks,'P')-1)||'L'||substr(marks,instr(marks,'P')+1) "
        + "WHERE student = (SELECT key FROM student WHERE id = '\(id)')")
    let result = try ebb.run("explain", id)
    #expect(result.status == 1)
    #expect(result.err.contains("the register differs from what the imports said: the mark of 2026-"))
    #expect(result.err.contains("is L, the imports said P"))
  }

  @Test func `a run with other settings is not compared, and the page says so`() throws {
    let (ebb, id) = try term()
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "\n[rule rising]\nwhen = excess >= 4\n")
    let result = try ebb.run("explain", id)
    #expect(result.status == 0)
    let words = result.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("stored run 1 of this day was made with other settings or imports and was not compared"))
  }
}
