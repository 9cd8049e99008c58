import Foundation
import Testing

/// Deciding and drafting: what a counselor does after reading the page.
@Suite struct LetterJobTests {
  /// A workspace with the sample term, nothing urgent waiting.
  private func term() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples())
    return ebb
  }

  private func flagged(_ ebb: Ebb) throws -> [String] {
    let students = try #require(try ebb.json("list")["students"] as? [[String: Any]])
    return students.filter { $0["state"] as? String == "active" }.compactMap { $0["id"] as? String }
  }

  private func urgentStudents(_ ebb: Ebb) throws -> Set<String> {
    let items = try #require(try ebb.json("urgent", "--all")["items"] as? [[String: Any]])
    return Set(items.compactMap { $0["student"] as? String })
  }

  @Test func `a decision drafts its letter once, and the ledger keeps it from going twice`() throws {
    let ebb = try term()
    let held = try urgentStudents(ebb)
    let id = try #require(try flagged(ebb).first { !held.contains($0) })
    #expect(
      try ebb.run("review", id, "contact-family", "--because", "we would like to hear", "--by", "M. Rivera").status == 0
    )
    let first = try ebb.json("letters")
    let letters = try #require(first["letters"] as? [[String: Any]])
    #expect(!letters.isEmpty)
    for letter in letters {
      let file = try #require(letter["file"] as? String)
      #expect(letter["kind"] as? String == "family")
      #expect(file.hasSuffix(".docx"))
      let html = try ebb.read(String(file.dropLast(4)) + "html")
      #expect(html.contains("Oakfield School (invented)"))
      for word in ["excess", "mild", "moderate", "severe", "hikikomori", "truant", "rising"] {
        #expect(!html.lowercased().contains(word), "\(word)")
      }
      #expect(ebb.exists(String(file.dropLast(4)) + "txt"))
    }
    let second = try ebb.run("letters")
    #expect(second.out.isEmpty)
    #expect(second.err.contains("\(id) family: refused: a family letter was drafted on"), "\(second.err)")
    #expect(try !#require(try ebb.json("letters", "--again")["letters"] as? [[String: Any]]).isEmpty)
  }

  @Test func `an open urgent item holds every letter until a named person has it`() throws {
    let ebb = try term()
    let id = try #require(try urgentStudents(ebb).sorted().first)
    #expect(try ebb.run("review", id, "contact-family", "--because", "to hear", "--by", "R").status == 0)
    let held = try ebb.run("letters", "--student", id)
    #expect(held.out.isEmpty)
    #expect(held.err.contains("held: an urgent item waits for a person"))
  }

  @Test func `an external referral needs a recorded consent`() throws {
    let ebb = try term()
    let held = try urgentStudents(ebb)
    let consents = try String(contentsOfFile: "\(Ebb.package)/Samples/term/consents.csv", encoding: .utf8)
    let agreed = Set(consents.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix(6)) })
    let with = try #require(agreed.sorted().first { !held.contains($0) })
    let without = try #require(try flagged(ebb).first { !agreed.contains($0) && !held.contains($0) })
    for id in [with, without] { try ebb.run("review", id, "refer", "--because", "more help", "--by", "R") }
    let letters = try ebb.json("letters", "--kind", "external")
    let drafted = try #require(letters["letters"] as? [[String: Any]]).compactMap { $0["student"] as? String }
    let blocked = try #require(letters["blocked"] as? [[String: Any]])
    #expect(drafted == [with])
    #expect(blocked.contains { $0["student"] as? String == without && "\($0["why"] ?? "")".contains("no consent") })
  }

  @Test func `letters are refused with status 78 while the letterhead is missing`() throws {
    let ebb = try term()
    try ebb.write("ebb.ini", "[urgent]\nname = Dana\n")
    let id = try #require(try flagged(ebb).first)
    try ebb.run("review", id, "contact-family", "--because", "to hear", "--by", "R")
    let result = try ebb.run("letters")
    #expect(result.status == 78)
    #expect(result.err.contains("[school]"))
  }

  @Test func `monitor moves a card to reviewed, and the next list says so`() throws {
    let ebb = try term()
    let students = try #require(try ebb.json("list")["students"] as? [[String: Any]])
    let held = try urgentStudents(ebb)
    let id = try #require(
      students.first { $0["stage"] as? String == "mild" && !held.contains($0["id"] as? String ?? "") }?["id"] as? String
    )
    try ebb.run("review", id, "monitor", "--because", "mother called", "--by", "R")
    let week = try ebb.run("analyze")
    #expect(week.out.contains("1 reviewed"))
  }

  @Test func `decisions saved by a page are taken; stale, foreign and double ones are refused`() throws {
    let ebb = try term()
    #expect(try ebb.run("report", "-q").status == 0)
    let page = try #require(
      try FileManager.default.contentsOfDirectory(atPath: "\(ebb.folder)/reports/2026-12-04").sorted().first {
        $0.hasSuffix(".html") && !$0.hasSuffix("-week.html") && $0 != "index.html"
      })
    let html = try ebb.read("reports/2026-12-04/\(page)")
    let digest = try #require(html.components(separatedBy: "data-page=").dropFirst().first?.prefix { $0.isHexDigit })
    let list = try ebb.json("list")
    let students = try #require(list["students"] as? [[String: Any]])
    let counselor = try #require(html.components(separatedBy: "counselor ").dropFirst().first?.prefix { $0 != "<" })
    let own = try #require(students.first { $0["counselor"] as? String == String(counselor) }?["id"] as? String)
    let other = try #require(students.first { $0["counselor"] as? String != String(counselor) }?["id"] as? String)
    func row(_ id: String, page: String, asOf: String = "2026-12-04") -> String {
      "\(asOf),\(page),\(id),monitor,we spoke,M. Rivera,2026-12-04\r\n"
    }
    let header = "as_of,page,student_id,decision,reason,by,on\r\n"

    try ebb.write("foreign.csv", header + row(own, page: "0000000000000000"))
    let foreign = try ebb.run("import", "foreign.csv")
    #expect(foreign.status == 65)
    #expect(foreign.err.contains("a page that this workspace never wrote"))

    try ebb.write("wrong.csv", header + row(other, page: String(digest)))
    #expect(try ebb.run("import", "wrong.csv").err.contains("is not on the page"))

    let second = row(own, page: String(digest)).replacing("monitor", with: "refer")
    try ebb.write("twice.csv", header + row(own, page: String(digest)) + second)
    #expect(try ebb.run("import", "twice.csv").status != 0)

    try ebb.write("day.csv", header + row(own, page: String(digest), asOf: "2026-11-27"))
    #expect(try ebb.run("import", "day.csv").err.contains("the page is of 2026-12-04"))

    try ebb.write("good.csv", header + row(own, page: String(digest)))
    let good = try ebb.run("import", "good.csv")
    #expect(good.status == 0, "\(good.err)")
    #expect(good.out.contains("1 new"))
  }
}
