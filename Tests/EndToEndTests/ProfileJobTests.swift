import Foundation
import Testing

/// Profiles and codes, as a person at a terminal uses them.
@Suite struct ProfileJobTests {
  private static let profile = "\n[profile ours]\nstudent = SN\ndate = DY\nstatus = AL\n"

  private func workspace(_ settings: String) throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + settings)
    return ebb
  }

  @Test func `a dry run says which profile reads the file`() throws {
    let ebb = try workspace(Self.profile)
    try ebb.write("a.csv", "SN,DY,AL\n7,2026-11-16,P\n")
    let dry = try ebb.run("import", "--dry-run", "a.csv")
    #expect(dry.status == 0)
    #expect(dry.out.contains("\n  read as [profile ours] of ebb.ini says\n"))
    #expect(dry.out.hasSuffix("Dry run: nothing was changed.\n"))
    #expect(try ebb.run("import", "a.csv", "--profile", "our").err.contains("error E112: ebb.ini has no [profile our]"))
  }

  @Test func `a changed profile is another reading of the same file`() throws {
    let ebb = try workspace(Self.profile)
    try ebb.write("a.csv", "SN,DY,AL,AM\n7,2026-11-16,P,A\n")
    #expect(try ebb.run("import", "a.csv", "-q").status == 0)
    #expect(try ebb.run("import", "a.csv").out.contains("unchanged"))
    try ebb.write("ebb.ini", try ebb.read("ebb.ini").replacing("status = AL", with: "status = AM"))
    #expect(try ebb.run("import", "a.csv").out.contains("1 corrected"))
    // What a file without a profile says does not depend on the profiles.
    try ebb.write("b.csv", "student_id,date,status\n8,2026-11-16,P\n")
    #expect(try ebb.run("import", "b.csv", "-q").status == 0)
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "code X = late\n")
    #expect(try ebb.run("import", "b.csv").out.contains("unchanged"))
  }

  @Test func `a wrong profile is named with file, line and column`() throws {
    let ebb = try workspace("\n[profile ours]\nstdent = SN\n")
    let result = try ebb.run("codes")
    #expect(result.status == 78)
    #expect(result.err.contains("a profile of shape long has no ‘stdent’\n  hint: did you mean ‘student’?"))
  }

  @Test func `the block of unknown codes can be pasted as it is, and then the file is clean`() throws {
    let ebb = try Ebb.workspace()
    let codes = ["Absent (unexcused)", "#", "field trip = out", "SICK", "half \"day\"", "; late", "[closed]"]
    var text = "student_id,date,status\n"
    for number in 0..<12 { text += "\(100 + number),2026-11-16,P\n" }
    for (number, code) in codes.enumerated() {
      let quoted = code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      for day in 16...16 + number % 3 { text += "\(number),2026-11-\(day),\"\(quoted)\"\n" }
    }
    try ebb.write("a.csv", text)
    // More than a tenth of the file is unknown: refused, and all the more in need of the block.
    let dry = try ebb.run("import", "--dry-run", "a.csv")
    #expect(dry.status == 65)
    #expect(dry.err.contains("a.csv:14:14: error E204"))
    #expect(try ebb.run("import", "a.csv").err.contains("\n[codes]\n# "))
    let block = try #require(dry.err.range(of: "[codes]\n# ")).lowerBound
    let pasted = String(dry.err[block...])
    for line in pasted.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(pasted.contains("# 3 rows: the word says so\n\"field trip = out\" = elsewhere\n"))
    #expect(pasted.contains("# 2 rows: the list england-2024 has it\n\"#\" = not-expected\n"))
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "\n" + pasted)
    let again = try ebb.run("import", "a.csv")
    #expect(again.status == 0, "\(again.err)")
    #expect(again.out.contains("0 rejected"))
  }

  @Test func `a code of which nothing is known is left to the school`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("a.csv", "student_id,date,status\n7,2026-11-16,P\n8,2026-11-16,Qq\n")
    let dry = try ebb.run("import", "--dry-run", "a.csv")
    #expect(dry.err.hasSuffix("[codes]\n# 1 row: nothing known\n# Qq = …\n"))
  }

  @Test func `codes shows what is in force, of profiles too, and each list with its source`() throws {
    let ebb = try workspace("\n[codes]\nQ = late\n" + Self.profile + "codes = victoria\ncode Z = excused\n")
    let text = try ebb.run("codes").out
    #expect(text.contains("Your own codes (ebb.ini, [codes]):\n  Q                    late\n"))
    #expect(
      text.contains(
        "Of [profile ours], before all others:\n  Z                    absent, excused by a parent's word\n"
          + "  then the shipped list ‘victoria’\n"))
    let json = try ebb.json("codes")
    #expect(json["schema"] as? String == "ebb.codes/1")
    let profiles = try #require(json["profiles"] as? [[String: Any]])
    #expect(profiles.first?["list"] as? String == "victoria")
    #expect(profiles.first?["own"] as? [String: String] == ["Z": "excused"])
    let list = try ebb.run("codes", "--list", "victoria").out
    #expect(list.contains("208                  absent, school refusal by the school's own code"))
    #expect(list.contains("Source:\n  Victoria (Australia)"))
    let listed = try #require(try ebb.json("codes", "--list", "ceds")["list"] as? [String: Any])
    #expect((listed["codes"] as? [String: String])?.keys.filter { $0.hasPrefix("13") }.count == 16)
    for line in try ebb.run("codes", "--lists").out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(try ebb.run("codes", "--list", "victoira").err.contains("Did you mean"))
  }
}

extension ProfileJobTests {
  @Test func `a recode and a retry read a profile's codes as the profile has them`() throws {
    let ebb = try Ebb.workspace()
    let settings = try ebb.read("ebb.ini")
    func set(_ lines: String) throws {
      try ebb.write("ebb.ini", settings + "\n[profile ours]\nstudent = SN\ndate = DY\nstatus = AL\n" + lines)
    }
    func marks() throws -> String {
      try ebb.shell("sqlite3 ebb.sqlite \"SELECT student_id || mark FROM attendance ORDER BY 1\"").out
    }
    try set("code Q = late\n")
    try ebb.write("a.csv", "SN,DY,AL\n1,2026-11-16,Q\n2,2026-11-16,A\n3,2026-11-16,Zz\n")
    #expect(try ebb.run("import", "a.csv").status == 3)
    #expect(try marks() == "1L\n2A\n")
    #expect(try ebb.run("recode").status == 0)
    #expect(try marks() == "1L\n2A\n")
    try set("code Q = refusal\ncode Zz = certified\n")
    #expect(try ebb.run("recode").status == 0)
    #expect(try marks().hasPrefix("1R\n2A\n"))
    #expect(try ebb.run("rejects", "--retry").status == 0)
    #expect(try marks() == "1R\n2A\n3C\n")
    // Without the profile nothing says what its codes mean.
    try ebb.write("ebb.ini", settings + "\n[codes]\nQ = excused\nA = unexcused\n")
    #expect(try ebb.run("recode").status == 0)
    #expect(try marks() == "1R\n2A\n3C\n")
  }
}
