import Foundation
import Testing

/// A class that is away together, from the import to the page.
@Suite struct ClassDayTests {
  /// Ten weeks up to 6 November 2026 of a class of ten in a school of fifty; letters for the days of the last two weeks, else present.
  private func school(_ tails: [Int: String]) throws -> Ebb {
    let ebb = try Ebb.workspace()
    var roster = "student_id,name,grade,school,counselor,entered_on,left_on,class,household\n"
    var rows = ["student_id,date,status"]
    let days = (0..<10).flatMap { week in (0..<5).map { week * 7 + $0 } }.map { ClassDayTests.date($0) }
    for number in 11...60 {
      roster +=
        "0010\(number),Child \(number),7,North,Rivera,2026-08-31,,\(number <= 20 ? "7A" : "7B"),\([19, 20].contains(number) ? "H9" : "")\n"
      let tail = Array(tails[number] ?? "")
      for (place, day) in days.enumerated() {
        let back = days.count - place
        rows.append("0010\(number),\(day),\(back <= tail.count ? tail[tail.count - back] : "P")")
      }
    }
    try ebb.write("roster.csv", roster)
    try ebb.write("a.csv", rows.joined(separator: "\n") + "\n")
    let result = try ebb.run("import", "roster.csv", "a.csv", "-q")
    #expect(result.status == 0, "\(result.err)")
    return ebb
  }

  /// The day so many days after Monday 31 August 2026.
  private static func date(_ offset: Int) -> String {
    let number = 31 + offset
    let (month, day) =
      number <= 31
      ? (8, number) : number <= 61 ? (9, number - 31) : number <= 92 ? (10, number - 61) : (11, number - 92)
    return "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  @Test func `whom only class days would flag is on no list, and the page names him`() throws {
    var tails = Dictionary(uniqueKeysWithValues: (11...17).map { ($0, "AAAAA") })
    tails[12] = "PAPPAAAAAA"
    let ebb = try school(tails)
    let students = try #require(try ebb.json("list")["students"] as? [[String: Any]])
    #expect(students.map { $0["id"] as? String } == ["001012"])
    #expect(students.allSatisfy { $0["leftOut"] == nil })
    #expect(try ebb.run("report", "-q").status == 0)
    let page = try ebb.read("reports/2026-11-06/rivera.html")
    let sentence =
      "6 students are on no list only because most of the class or school was away on the same days: 001011, 001013,"
    #expect(page.contains(sentence))
    let overview = try ebb.read("reports/2026-11-06/index.html")
    #expect(overview.contains("6 students are on no list only because") && !overview.contains("001011"))
    #expect(page.contains("at least half of the class was away too, first on 2 Nov; at most 6 of 9 classmates."))
    let shown = try ebb.run("show", "001013").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains("5 days from 2 Nov on not counted: most of the class or school was away"))
    try ebb.run("analyze", "-q")
    for id in ["001012", "001013"] { #expect(try ebb.run("explain", id).status == 0) }
    let json = try ebb.json("explain", "001013")
    #expect((json["leftOut"] as? [String])?.count == 5)
  }

  @Test func `a household of the roster makes brothers and sisters`() throws {
    let ebb = try school([19: "AAPAAPAAAA", 20: "AAPAAPAAAA"])
    let result = try ebb.run("explain", "001019")
    let text = result.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("for: On 8 of 8 days away a brother or sister was away too."), "\(text)")
    #expect(text.contains("What it could be:") && text.contains("Kept at home by the family"))
    #expect(!text.contains("truancy"))
  }

  @Test func `typed codes and plain sentences of notes give the outings on list, show and explain`() throws {
    let ebb = try school([11: "AAAAAAAAAA", 12: "AAAAAAAAAA"])
    try ebb.write(
      "notes.csv",
      "student_id,date,author,text,signs\n001011,2026-11-03,Rivera,Home visit.,OUTINGS_1\n"
        + "001012,2026-11-04,Rivera,She goes out four times a week to dance.,\n")
    #expect(try ebb.run("import", "notes.csv", "-q").status == 0)
    let students = try #require(try ebb.json("list")["students"] as? [[String: Any]])
    let outings = Dictionary(
      uniqueKeysWithValues: students.map { ($0["id"] as? String ?? "", $0["outings"] as? [String: String]) })
    #expect(outings["001011"] == ["perWeek": "1", "source": "note", "on": "2026-11-03"])
    #expect(outings["001012"] == ["perWeek": "4+", "source": "note", "on": "2026-11-04"])
    let shown = try ebb.run("show", "001011").out
    #expect(shown.contains("Goes out on 1 day a week or less, says a note of 3 Nov 2026."))
    #expect(
      try ebb.run("explain", "001012").out.contains("Goes out on 4 or more days a week, says a note of 4 Nov 2026."))
    try ebb.run("report", "-q")
    #expect(try ebb.read("reports/2026-11-06/rivera.html").contains("Goes out on 1 day a week or less"))
    // The stage is what it would be without the notes.
    let without = try #require(try ebb.json("analyze", "--without-notes")["students"] as? [[String: Any]])
    #expect(without.map { $0["stage"] as? String } == students.map { $0["stage"] as? String })
    #expect(without.allSatisfy { $0["outings"] == nil })
  }
}
