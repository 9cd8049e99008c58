import Foundation
import Testing

/// The whole job over the committed sample, as a counselor does it.
@Suite struct MainJobTests {
  /// A workspace into which the whole sample term was imported, made once for all tests of this suite.
  static let term: Result<Ebb, any Error> = Result {
    let ebb = try Ebb.workspace()
    let result = try ebb.run(["import", "--quiet"] + Ebb.samples())
    #expect(result.status == 4, "the sample has a note that needs a person: \(result.err)")
    return ebb
  }

  /// A copy of that workspace that a test may change.
  private func term() throws -> Ebb {
    let copy = try Ebb()
    for name in ["ebb.sqlite", "ebb.ini", "URGENT.txt"] {
      try FileManager.default.copyItem(
        atPath: "\(MainJobTests.term.get().folder)/\(name)", toPath: "\(copy.folder)/\(name)")
    }
    return copy
  }

  @Test func `the list fits 80 columns and reads like product says`() throws {
    let result = try term().run("list")
    #expect(result.status == 0)
    for line in result.out.split(separator: "\n") { #expect(line.count <= 80) }
    try expectSnapshot(result.out, "list-80.txt")
  }

  @Test func `the week prints the summary and the pages it wrote`() throws {
    let ebb = try term()
    let result = try ebb.run(["week"] + Ebb.samples("attendance-2026-12-04"))
    #expect(result.status == 0)
    try expectSnapshot(result.out, "week-again.txt")
    #expect(ebb.exists("reports/2026-12-04/index.html"))
    #expect(!result.out.contains("Tarrant"), "names are for terminals only")
  }

  @Test func `every withdrawal that ran its course is on the list`() throws {
    let list = try term().json("list")
    let students = try #require(list["students"] as? [[String: Any]])
    let listed = Set(students.compactMap { $0["id"] as? String })
    let outcomes = try String(contentsOfFile: "\(Ebb.package)/Samples/term/outcomes.csv", encoding: .utf8)
    let onsets = outcomes.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }.filter {
      $0.hasSuffix(",onset")
    }
    let withdrawn = onsets.compactMap { $0.split(separator: ",").first.map(String.init) }
    #expect(!withdrawn.isEmpty)
    for id in withdrawn { #expect(listed.contains(id), "student \(id) is missing") }
  }

  @Test func `nobody says of a student whom only silence put on the list that he stays away`() throws {
    let ebb = try term()
    try ebb.run("report", "-q")
    let html = try ebb.read("reports/2026-12-04/okafor-hale.html")
    #expect(html.contains("Not in the newest file: where are they?"))
    #expect(!html.contains("mostly away, not in the newest file"))
  }

  @Test func `the same file under another name changes nothing`() throws {
    let ebb = try term()
    let file = try #require(try Ebb.samples("attendance-2026-12-04").first)
    try FileManager.default.copyItem(atPath: file, toPath: "\(ebb.folder)/friday.csv")
    let before = try ebb.run("list", "--json").out
    let result = try ebb.run("import", "friday.csv")
    #expect(result.status == 0)
    #expect(result.out.contains("unchanged: the same content came as import"))
    #expect(try ebb.run("list", "--json").out == before)
  }

  @Test func `undo brings the list of the week before back, and the file can come again`() throws {
    let ebb = try term()
    let before = try ebb.run("list", "--json", "--as-of", "2026-12-04").out
    let records = try #require(try ebb.json("imports")["imports"] as? [[String: Any]])
    let last = try #require(records.last { $0["file"] as? String == "attendance-2026-12-04.csv" }?["import"] as? Int)
    #expect(try ebb.run("undo", "\(last)").status == 0)
    #expect(try ebb.run("list", "--json").out != before)
    #expect(try ebb.run(["import", "-q"] + Ebb.samples("attendance-2026-12-04")).status == 0)
    #expect(try ebb.run("list", "--json", "--as-of", "2026-12-04").out == before)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `explain computes what the stored run holds, and fails when one mark was altered`() throws {
    let ebb = try term()
    #expect(try ebb.run("analyze", "-q").status == 0)
    let students = try #require(try ebb.json("list")["students"] as? [[String: Any]])
    let id = try #require(students.first { $0["state"] as? String == "active" }?["id"] as? String)
    let fine = try ebb.run("explain", id)
    #expect(fine.status == 0)
    #expect(fine.out.contains("compared with stored run 1"))
    let sql =
      "UPDATE register SET marks = substr(marks,1,instr(marks,'P')-1)||'U'||substr(marks,instr(marks,'P')+1) "
      + "WHERE student = (SELECT key FROM student WHERE id = '\(id)')"
    #expect(try ebb.shell("sqlite3 ebb.sqlite \"\(sql)\"").status == 0)
    let altered = try ebb.run("explain", id)
    #expect(altered.status == 1)
    #expect(altered.err.contains("the stored run differs from what the marks give"))
    #expect(try ebb.run("check").status == 74)
  }

  @Test func `two workspaces with the same files write the same bytes`() throws {
    let (one, two) = (try term(), try term())
    #expect(try one.run("report", "-q").status == 0)
    #expect(try two.run("report", "-q", environment: ["TZ": "Pacific/Auckland", "LANG": "ja_JP.UTF-8"]).status == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(one.folder)/reports").sorted()
    #expect(names == (try FileManager.default.subpathsOfDirectory(atPath: "\(two.folder)/reports").sorted()))
    for name in names where name.contains(".") {
      // Bytes, not text: workbooks lie beside the pages.
      let bytes = try [one, two].map { try Data(contentsOf: URL(filePath: "\($0.folder)/reports/\(name)")) }
      #expect(bytes[0] == bytes[1], "\(name)")
    }
  }

  @Test func `an earlier day looks as it did then, whatever came later`() throws {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples("roster") + Ebb.samples("calendar"))
    let weeks = try Ebb.samples("attendance-")
    try ebb.run(["import", "-q"] + weeks.prefix(8))
    let then = try ebb.json("list", "--as-of", "2026-10-23", "--all")
    try ebb.run(["import", "-q"] + weeks.dropFirst(8))
    // Later files correct some earlier days; students without a correction must not change at all.
    let now = try ebb.json("list", "--as-of", "2026-10-23", "--all")
    let corrected = try Set(
      weeks.dropFirst(8).flatMap { path -> [String] in
        try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).filter {
          $0.prefix(10) <= "2026-10-23"
        }.map { String($0.split(separator: ",")[1]) }
      })
    func byID(_ list: [String: Any]) -> [String: String] {
      let students = list["students"] as? [[String: Any]] ?? []
      return Dictionary(
        uniqueKeysWithValues: students.map { ($0["id"] as? String ?? "", "\($0["stage"] ?? "") \($0["state"] ?? "")") })
    }
    let (a, b) = (byID(then), byID(now))
    #expect(a.count == b.count)
    for (id, state) in a where !corrected.contains(id) { #expect(b[id] == state, "student \(id)") }
  }
}
