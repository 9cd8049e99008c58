import Foundation
import Testing

/// From one week's list to the next: nobody vanishes without a word.
@Suite struct DepartureTests {
  private static let away = ["001012", "001013", "001014"]

  /// Ten weeks up to 6 November 2026 of a school of forty; three stay away in the last two weeks.
  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", DepartureTests.roster())
    var rows = ["student_id,date,status"]
    for offset in (0..<10).flatMap({ week in (0..<5).map { week * 7 + $0 } }) {
      for number in 11...50 {
        let isAway = DepartureTests.away.contains("0010\(number)") && offset >= 56
        rows.append("0010\(number),\(DepartureTests.date(offset)),\(isAway ? "A" : "P")")
      }
    }
    try ebb.write("a.csv", rows.joined(separator: "\n") + "\n")
    let result = try ebb.run("import", "roster.csv", "a.csv", "-q")
    #expect(result.status == 0, "\(result.err)")
    return ebb
  }

  private static func roster(left: String = "", counselors: [String: String] = [:]) -> String {
    var roster = "student_id,name,grade,school,counselor,entered_on,left_on\n"
    for number in 11...50 {
      let id = "0010\(number)"
      roster +=
        "\(id),Child \(number),7,North,\(counselors[id] ?? "Rivera"),2026-08-31,\(id == left ? "2026-11-10" : "")\n"
    }
    return roster
  }

  /// The day so many days after Monday 31 August 2026.
  private static func date(_ offset: Int) -> String {
    let number = 31 + offset
    let (month, day) =
      number <= 31
      ? (8, number) : number <= 61 ? (9, number - 31) : number <= 92 ? (10, number - 61) : (11, number - 92)
    return "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The register of the week after: all came.
  private func nextWeek(_ ebb: Ebb, without gone: String = "") throws {
    var rows = ["student_id,date,status"]
    for offset in 70...74 {
      for number in 11...50 where "0010\(number)" != gone || offset < 71 {
        rows.append("0010\(number),\(DepartureTests.date(offset)),P")
      }
    }
    try ebb.write("b.csv", rows.joined(separator: "\n") + "\n")
    #expect(try ebb.run("import", "b.csv", "-q").status == 0)
  }

  @Test func `left, corrected and moved students are told on the week's page, each with the reason`() throws {
    let ebb = try school()
    #expect(try ebb.run("report", "-q").status == 0)
    let first = try ebb.read("reports/2026-11-06/rivera-week.html")
    #expect(first.contains("Worse <span class=\"count\">3</span>"), "\(first.suffix(3000))")

    // 12 leaves, 13 was never away, 14 goes to another counselor.
    try ebb.write("roster.csv", DepartureTests.roster(left: "001012", counselors: ["001014": "Noor"]))
    let days = (56...60).map { $0 } + (63...67).map { $0 }
    try ebb.write(
      "fix.csv", "student_id,date,status\n" + days.map { "001013,\(DepartureTests.date($0)),P\n" }.joined())
    #expect(try ebb.run("import", "roster.csv", "fix.csv", "-q").status == 0)
    try nextWeek(ebb, without: "001012")
    #expect(try ebb.run("report", "-q").status == 0)
    let week = try ebb.read("reports/2026-11-13/rivera-week.html")
    #expect(week.contains("Gone from the list <span class=\"count\">3</span>"), "\(week.suffix(3000))")
    for words in [
      "Left the school.", "A correction of the register took the reason away.", "Now with Noor.",
    ] { #expect(week.contains(words), "\(words)") }
    #expect(try ebb.read("reports/2026-11-13/noor-week.html").contains("001014"))
    let overview = try ebb.read("reports/2026-11-13/index.html")
    #expect(overview.contains("· 3 gone") && !overview.contains("Child 12"))

    #expect(try ebb.run("report", "-q", "--names").status == 0)
    #expect(try ebb.read("reports/2026-11-13/index.html").contains("001012 Child 12 (Rivera): left the school"))
    let before = try ebb.read("reports/2026-11-13/rivera-week.html")
    #expect(try ebb.run("report", "-q").status == 0)
    #expect(try ebb.read("reports/2026-11-13/rivera-week.html") == before, "the same again")
  }

  @Test func `the list of silences holds whom nobody reached, and no other`() throws {
    let ebb = try school()
    try ebb.write(
      "contacts.csv",
      "student_id,date,who,how,outcome\n001012,2026-11-04,mother,phone,reached\n001013,2026-11-05,father,phone,no answer\n"
    )
    #expect(try ebb.run("import", "contacts.csv", "-q").status == 0)
    let listed = try #require(try ebb.json("list", "--no-contact")["students"] as? [[String: Any]])
    #expect(listed.compactMap { $0["id"] as? String } == ["001013", "001014"])
    let text = try ebb.run("list", "--no-contact").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("1 try without an answer, the last on 5 Nov"), "\(text)")
    #expect(!text.contains("001012"))
  }

  @Test func `every flagged card asks something`() throws {
    let ebb = try school()
    #expect(try ebb.run("report", "-q").status == 0)
    let page = try ebb.read("reports/2026-11-06/rivera.html")
    #expect(page.ranges(of: "<h4>Not known; ask next</h4>").count == 3)
    #expect(!page.contains("(SNACK"))
  }
}
