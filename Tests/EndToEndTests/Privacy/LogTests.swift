import Foundation
import Testing

/// The audit trail as a person asks for it, and who outside received what.
@Suite struct LogTests {
  private func term() throws -> Ebb { try Term.copy() }

  private func log(_ ebb: Ebb, _ arguments: String...) throws -> [[String: Any]] {
    let result = try ebb.run(["log", "--json"] + arguments)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "ebb.log/1")
    return try #require(object["entries"] as? [[String: Any]])
  }

  @Test func `every kind of work is on the trail with who did it`() throws {
    let ebb = try term()
    #expect(try ebb.run("report", "-q").status == 0)
    try ebb.run("review", "000497", "contact-family", "--because", "see how it goes", "--by", "M. Rivera")
    try ebb.run("letters", "-q")
    try ebb.run("list", "--csv", "--by", "D. Whitlock")
    try ebb.run("show", "000497", "--json")
    try ebb.run("sheet", "000497", "-q")
    try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana")
    try ebb.run("evaluate", "--html", "e.html", "-q")
    try ebb.run("student-record", "000497", "-q", environment: ["EBB_USER": "office"])
    let entries = try log(ebb)
    let done = Set(entries.map { "\($0["action"] as? String ?? "") \($0["by"] as? String ?? "")" })
    for expected in [
      "init tester", "settings tester", "import tester", "analyze tester", "report tester", "decide M. Rivera",
      "letter tester", "export D. Whitlock", "export tester", "sheet tester", "acknowledge Dana", "evaluate tester",
      "export office",
    ] { #expect(done.contains(expected), "\(expected)") }
    let numbers = entries.compactMap { $0["id"] as? Int }
    #expect(numbers == Array(1...numbers.count))
    // Of a student who is held the id is shown; the database has only the pseudonym.
    #expect(entries.contains { $0["action"] as? String == "decide" && $0["student"] as? String == "000497" })
    #expect(try ebb.rows("SELECT count(*) FROM audit WHERE student = '000497' OR detail LIKE '%000497%'") == ["0"])
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `changed settings are on the trail once, before what they touched`() throws {
    let ebb = try term()
    try ebb.run("report", "-q")
    try ebb.run("report", "-q")
    #expect(try log(ebb, "--action", "settings").count == 1)
    try ebb.write(
      "ebb.ini", try ebb.read("ebb.ini") + "\n[report]\ncapacity = 10\n".replacing("[report]\n", with: "# "))
    try ebb.run("report", "-q")
    let entries = try log(ebb)
    let places = entries.indices.filter { entries[$0]["action"] as? String == "settings" }
    #expect(places.count == 2)
    #expect(entries[places[1] + 1]["action"] as? String == "analyze")
  }

  @Test func `the trail is filtered by day, action, student and number, and fits 80 columns`() throws {
    let ebb = try term()
    try ebb.run("review", "000497", "monitor", "--because", "x", "--by", "M. Rivera")
    #expect(try log(ebb, "--action", "decide").count == 1)
    #expect(try log(ebb, "--student", "000497").count == 1)
    #expect(try log(ebb, "--last", "2").count == 2)
    #expect(try log(ebb, "--until", "2001-01-01").isEmpty)
    #expect(try log(ebb, "--since", "2001-01-01").count == log(ebb).count)
    let text = try ebb.run("log").out
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(text.contains("M. Rivera") && text.contains("student 000497: monitor"))
    let head = try #require(text.split(separator: "\n").last).split(separator: " ")
    #expect(head.first == "head" && head.last?.count == 64)
    #expect(try ebb.run("log", "--until", "2001-01-01").out.hasPrefix("Nothing on the trail fits."))
  }

  @Test(arguments: [
    (["--action", "imports"], "no entry has the action ‘imports’. Did you mean ‘import’?"),
    (["--action", "zzzzzz"], "no entry has the action ‘zzzzzz’; there are"),
    (["--since", "1.2.2026"], "‘--since 1.2.2026’ is not a day"), (["--last", "0"], "--last"),
    (["--by", " "], "--by is empty; say who is at work"),
  ])
  func `what cannot be asked for is refused with what to do`(arguments: [String], words: String) throws {
    let result = try LogTests.shared.get().run(["log"] + arguments)
    #expect(result.status == 64 && result.err.contains(words), "\(result.err)")
  }

  private static let shared = Result {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples("roster"))
    return ebb
  }

  @Test func `who outside received what is listed with purpose and basis`() throws {
    let ebb = try term()
    let nothing = try ebb.run("disclosures", "000970")
    #expect(nothing.status == 0 && nothing.out.contains("000970  Kalina Wiśniarek: no disclosures"))
    try ebb.run("review", "000970", "refer", "--because", "x", "--by", "M. Rivera")
    try ebb.run("letters", "-q", "--kind", "external", "--student", "000970", "--to", "Oak Center", "--again")
    try ebb.run("letters", "-q")
    try ebb.run("letters", "-q", "--kind", "external", "--student", "000970", "--to", "Oak Center", "--again")
    let list = ["list", "--csv", "--to", "District office", "--purpose", "yearly count"]
    #expect(try ebb.run(list).status == 64)
    #expect(try ebb.run(list + ["--basis", "School Act 12"]).status == 0)
    try ebb.run(
      "sheet", "000970", "--kind", "handover", "--for", "next-school", "--to", "Hillview", "--basis", "Act 24", "-q")
    try ebb.run("student-record", "000970", "--to", "J. Wiśniarek, mother", "-q")
    let text = try ebb.run("disclosures", "000970").out
    for words in [
      "list", "District office", "yearly count", "School Act 12", "hand-over sheet", "Hillview", "Act 24",
      "student record", "J. Wiśniarek, mother", "access request", "external letter", "Oak Center",
      "(drafted; nobody said yet that it went out)",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let before = try #require(try ebb.json("disclosures", "000970")["disclosures"] as? [[String: Any]])
    try ebb.run("letters", "mark", "000970", "external", "sent", "--by", "M. Rivera", "-q")
    let after = try #require(try ebb.json("disclosures", "000970")["disclosures"] as? [[String: Any]])
    // A letter that went out stands there once.
    #expect(after.count == before.count)
    #expect(after.contains { $0["what"] as? String == "external letter" && $0["draft"] as? Bool == false })
    // The trail outlives the student: no parent's name is on it.
    #expect(
      try ebb.rows("SELECT count(*) FROM audit WHERE recipient || basis || detail LIKE '%Wiśniarek%'") == ["0"])
    #expect(try ebb.run("disclosures", "970").err.contains("Did you mean ‘000970’?"))
  }

  @Test func `pages show what the trail came to, the same for the same files and another after a change`() throws {
    func seal(_ ebb: Ebb) throws -> String {
      let page = try ebb.read("reports/2026-12-04/index.html")
      let start = try #require(page.firstRange(of: "audit ")?.upperBound)
      return String(page[start...].prefix(16))
    }
    let (one, two) = (try term(), try term())
    for ebb in [one, two] { try ebb.run("report", "-q") }
    let first = try seal(one)
    #expect(try first == seal(two))
    // Reports and lists change no record.
    try one.run("list", "--json")
    try one.run("report", "-q")
    #expect(try seal(one) == first)
    try one.run("review", "000497", "monitor", "--because", "x")
    try one.run("report", "-q")
    #expect(try seal(one) != first)
    let sheet = try one.shell("unzip -p reports/2026-12-04/rivera.xlsx xl/worksheets/sheet1.xml").out
    #expect(sheet.contains("Audit \(try seal(one))."))
    let heads = try one.json("log")
    #expect((heads["seal"] as? String)?.hasPrefix(try seal(one)) == true)
  }

  @Test func `a name given with --by counts for every command, and the login name is the last word`() throws {
    let ebb = try term()
    try ebb.run("--by", "A. Office", "analyze", "-q")
    try ebb.run("analyze", "-q", "--by=B. Office")
    try ebb.run("analyze", "-q", environment: ["EBB_USER": "C. Office"])
    let names = try ebb.rows("SELECT by FROM audit WHERE action = 'analyze' ORDER BY id")
    #expect(names == ["A. Office", "B. Office", "C. Office"])
  }
}
