import Foundation
import Testing

/// ‘ebb rules’ and the file of further rules.
@Suite struct RulesTests {
  @Test func `the file of further rules can be understood and flags nobody`() throws {
    let ebb = try Ebb.school(["001", "002", "003"])
    let extra = "\(Ebb.package)/Samples/rules-extra.ini"
    let check = try ebb.run("rules", "check", extra)
    #expect(check.status == 0 && check.out == "rules-extra.ini: all right, 36 rules in force.\n", "\(check)")
    var marks = "student_id,date,status\n"
    for day in 2...27 where ![7, 8, 14, 15, 21, 22].contains(day) {
      marks += "001,2026-11-\(day < 10 ? "0" : "")\(day),\(day % 2 == 0 ? "E" : "P")\n"
      for id in ["002", "003"] { marks += "\(id),2026-11-\(day < 10 ? "0" : "")\(day),P\n" }
    }
    #expect(try ebb.take("a.csv", marks).status == 0)
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "\n" + String(contentsOfFile: extra, encoding: .utf8))
    #expect(try ebb.run("rules", "check").status == 0)
    #expect(try ebb.run("analyze", "-q").status == 0)
    let students = try #require(try ebb.json("list", "--all")["students"] as? [[String: Any]])
    let first = try #require(students.first { $0["id"] as? String == "001" })
    let reasons = try #require(first["reasons"] as? [[String: Any]])
    let rules = reasons.compactMap { $0["rule"] as? String }
    for rule in ["first-month", "first-month-4", "pace", "quarter-2-weeks", "quarter-15-weeks", "dfe-persistent"] {
      #expect(rules.contains(rule), "\(rule): \(rules)")
    }
    let extras = reasons.filter { ["pace", "first-month", "quarter-2-weeks"].contains($0["rule"] as? String) }
    #expect(extras.allSatisfy { $0["level"] as? String == "context" })
    for reason in reasons { #expect(!(reason["text"] as? String ?? "{").contains("{")) }
    for id in ["002", "003"] {
      #expect(students.first { $0["id"] as? String == id }?["stage"] as? String == "steady")
    }
  }

  @Test func `every further rule is context and names its source`() throws {
    let text = try String(contentsOfFile: "\(Ebb.package)/Samples/rules-extra.ini", encoding: .utf8)
    for section in text.split(separator: "\n[rule ").dropFirst() {
      let lines = section.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("level") && $0.hasSuffix("= context") }, "\(lines[0])")
      #expect(lines.contains { $0.hasPrefix("source") && $0.count > 12 }, "\(lines[0])")
    }
  }

  @Test func `a mistake is named with file, line and column, and what was probably meant`() throws {
    let ebb = try Ebb.school([])
    try ebb.write("mine.ini", "# mine\n[rule mine]\nlevel = watch\nwhen   = recent20 >= 15% and streek >= 2\n")
    let result = try ebb.run("rules", "check", "mine.ini")
    #expect(result.status == 78)
    #expect(
      result.err == "ebb: mine.ini:4:30: unknown indicator ‘streek’\n  hint: did you mean ‘streak’?\n", "\(result.err)")
    #expect(try ebb.run("rules", "check", "none.ini").status == 66)
  }

  @Test func `rules are printed as they are read, changed ones too`() throws {
    let ebb = try Ebb.school([])
    let extra = try String(contentsOfFile: "\(Ebb.package)/Samples/rules-extra.ini", encoding: .utf8)
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "[rule rising]\nwhen = excess >= 4\n" + extra)
    let printed = try ebb.run("rules").out
    try ebb.write("ebb.ini", printed)
    #expect(try ebb.run("rules").out == printed)
    #expect(printed.contains("when   = excess >= 4\n"))
  }

  @Test func `the table of indicators is the manual's and the program's`() throws {
    let ebb = try Ebb()
    let table = try ebb.run("rules", "--indicators")
    #expect(table.status == 0)
    for line in table.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(try words(ebb.run("help", "indicators").out).contains(words(table.out)))
    let json = try ebb.json("rules", "--indicators")
    let indicators = try #require(json["indicators"] as? [[String: String]])
    #expect(indicators.count == 37)
    let readme = try String(contentsOfFile: "\(Ebb.package)/README.md", encoding: .utf8)
    for entry in indicators {
      let row = "| `\(entry["indicator"] ?? "")` | \(entry["unit"] ?? "") | \(entry["meaning"] ?? "") |"
      #expect(readme.contains(row), "\(row)")
    }
  }
}
