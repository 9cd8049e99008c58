import Foundation
import Testing

/// Tables for research: nobody's name, date or note, and nobody in a small group.
@Suite struct ResearchExportTests {
  private static let to = ["--to", "Hillview University", "--purpose", "absence study", "--basis", "approval 17"]

  private func term() throws -> Ebb { try Term.copy() }

  private func table(_ ebb: Ebb, _ name: String) throws -> [[String]] {
    try ebb.read(name).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `the tables hold no id, name, date, note or school, and the files are the owner's alone`() throws {
    let ebb = try term()
    #expect(try ebb.run(["export", "--pseudonymised", "study"] + ResearchExportTests.to).status == 0)
    let texts = try ["students", "days", "findings", "groups"].map { try ebb.read("study/\($0).csv") }
    let words = try ebb.rows(
      """
      SELECT id FROM student UNION SELECT name FROM student_detail UNION SELECT name FROM school WHERE name <> ''
      UNION SELECT name FROM counselor WHERE name <> '' UNION SELECT date FROM year_day
      UNION SELECT household FROM student_detail WHERE household <> '' UNION SELECT id FROM note
      """)
    #expect(words.count > 500)
    for text in texts {
      let cells = Set(text.split { ",\n".contains($0) }.map(String.init))
      // An id of digits may by chance stand inside a pseudonym.
      for word in words {
        #expect(!cells.contains(word) && (word.allSatisfy(\.isHexDigit) || !text.contains(word)), "\(word)")
      }
    }
    for name in ["study", "study/days.csv"] {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(ebb.folder)/\(name)")
      #expect(facts[.posixPermissions] as? Int == (name == "study" ? 0o700 : 0o600))
    }
    let readme = try ebb.read("study/README.txt")
    #expect(readme.contains("This is still personal data"))
    for line in readme.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(
      try ebb.rows(
        "SELECT detail || '|' || recipient || '|' || purpose || '|' || basis FROM audit WHERE action = 'disclose'")
        == ["pseudonymised tables of 120 students as of 2026-12-04|Hillview University|absence study|approval 17"])
  }

  @Test func `every mark of the register comes out under its school day`() throws {
    let ebb = try term()
    try ebb.run(["export", "--pseudonymised", "study"] + ResearchExportTests.to)
    let rows = try table(ebb, "study/days.csv").dropFirst()
    // Days on which a student is not expected are no school days of his.
    let marks = try ebb.rows("SELECT mark FROM attendance WHERE mark <> 'N'")
    #expect(rows.count == marks.count)
    for letter in Set(marks) { #expect(rows.count { $0[3] == letter } == marks.count { $0 == letter }, "\(letter)") }
    #expect(Set(rows.map { $0[0] }).count == 120)
    let days = Set(rows.compactMap { Int($0[2]) })
    #expect(days == Set(1...days.count))
    #expect(try days.count == Int(ebb.rows("SELECT count(DISTINCT date) FROM attendance WHERE mark <> 'N'")[0]))
  }

  @Test func `at least ten students share every combination, and small counts are hidden`() throws {
    let ebb = try term()
    try ebb.run(["export", "--pseudonymised", "study"] + ResearchExportTests.to)
    let students = try table(ebb, "study/students.csv").dropFirst()
    #expect(students.count == 120)
    let groups = Dictionary(grouping: students, by: { Array($0.dropFirst()) }).mapValues(\.count)
    #expect(groups.values.allSatisfy { $0 >= 10 }, "\(groups)")
    for row in try table(ebb, "study/groups.csv").dropFirst() {
      for cell in row.dropFirst(2) { #expect(cell == "*" || cell == "0" || (Int(cell) ?? 0) >= 10, "\(row)") }
    }
  }

  @Test func `notes change nothing in it`() throws {
    let plain = try Ebb.workspace()
    try plain.run(["import", "-q"] + Ebb.samples().filter { !$0.contains("notes") && !$0.contains("screenings") })
    let noted = try term()
    for ebb in [plain, noted] { try ebb.run(["export", "--pseudonymised", "study"] + ResearchExportTests.to) }
    // Other workspaces have other pseudonyms; the figures are the same.
    func figures(_ ebb: Ebb) throws -> [String] {
      try table(ebb, "study/findings.csv").map { $0.dropFirst().joined(separator: ",") }.sorted()
    }
    #expect(try figures(plain) == figures(noted))
  }

  @Test func `one study keeps its pseudonyms, another has others`() throws {
    let ebb = try term()
    func pseudonyms(_ folder: String, _ study: String) throws -> Set<String> {
      try ebb.run(["export", "--pseudonymised", folder, "--study", study] + ResearchExportTests.to)
      return Set(try table(ebb, "\(folder)/students.csv").dropFirst().map { $0[0] })
    }
    let first = try pseudonyms("a", "sleep")
    #expect(try pseudonyms("b", "sleep") == first)
    #expect(try pseudonyms("c", "bullying").isDisjoint(with: first))
    #expect(try ebb.read("a/days.csv") == ebb.read("b/days.csv"))
    let trail = Set(try ebb.rows("SELECT substr(student, 1, 20) FROM audit WHERE student IS NOT NULL"))
    #expect(trail.isDisjoint(with: first))
  }

  @Test func `what cannot be given is refused and leaves nothing`() throws {
    let ebb = try term()
    #expect(try ebb.run("export").err.contains("say which folder to make with --pseudonymised DIR"))
    #expect(try ebb.run("export", "--pseudonymised", "s").err.contains("say who gets it with --to WHOM"))
    #expect(
      try ebb.run("export", "--pseudonymised", "s", "--to", "x").err.contains("needs --purpose TEXT and --basis TEXT"))
    try FileManager.default.createDirectory(atPath: "\(ebb.folder)/there", withIntermediateDirectories: true)
    let there = try ebb.run(["export", "--pseudonymised", "there"] + ResearchExportTests.to)
    #expect(there.status == 73 && there.err.contains("‘there’ is there already and was left alone"))
    #expect(!ebb.exists("s") && !ebb.exists("s.tmp"))
    let few = try Ebb.school(["s1", "s2"])
    try few.write("m.csv", "student_id,date,status,school\ns1,2026-11-02,P,North\ns2,2026-11-02,P,North\n")
    try few.run("import", "m.csv", "-q")
    let refused = try few.run(["export", "--pseudonymised", "s"] + ResearchExportTests.to)
    #expect(refused.status == 77)
    #expect(refused.err.contains("there are only 2 students: nobody can be hidden among fewer than 10"))
  }
}
