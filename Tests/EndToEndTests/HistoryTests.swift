import Foundation
import Testing

/// Taking imports back, what they changed, and the register as it was known.
@Suite struct HistoryTests {
  private static let roster = """
    student_id,name,grade,school,counselor,entered_on,left_on
    001,"Aoki, Haru",7,North,Rivera,2026-08-31,
    002,"Silva, Ana",8,North,Rivera,2026-08-31,

    """

  private func small() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", HistoryTests.roster)
    try ebb.write(
      "week1.csv", "student_id,date,status\n001,2026-11-16,U\n001,2026-11-17,P\n002,2026-11-16,P\n002,2026-11-17,P\n")
    try ebb.write("week2.csv", "student_id,date,status\n001,2026-11-23,P\n002,2026-11-23,P\n001,2026-11-16,E\n")
    for file in ["roster.csv", "week1.csv", "week2.csv"] { #expect(try ebb.run("import", "-q", file).status == 0) }
    return ebb
  }

  @Test func `what was known each week is what a workspace lists that never got the later files`() throws {
    let full = try Ebb.workspace()
    try full.run(["import", "-q"] + Ebb.samples("roster") + Ebb.samples("calendar"))
    let weeks = try Ebb.samples("attendance-")
    for week in weeks { try full.run("import", "-q", week) }
    try full.run(["import", "-q"] + Ebb.samples("notes"))
    let grown = try Ebb.workspace()
    try grown.run(["import", "-q"] + Ebb.samples("roster") + Ebb.samples("calendar"))
    var differs = 0
    for (place, week) in weeks.enumerated() {
      try grown.run("import", "-q", week)
      // Every third week is enough: a list of everyone takes its time.
      guard place % 3 == 2 else { continue }
      let then = try grown.run("list", "--all", "--json")
      let day = try #require(try grown.json("list")["knownOn"] as? String)
      #expect(try full.run("list", "--all", "--json", "--known-on", day).out == then.out)
      #expect(
        try full.run("list", "--json", "--weeks", "--known-on", day).out == grown.run("list", "--json", "--weeks").out)
      if try full.run("list", "--all", "--json", "--as-of", day).out != then.out { differs += 1 }
    }
    #expect(differs > 0, "the sample has late corrections, or this test proves nothing")
  }

  @Test func `a correction of week 10 for week 5 is not seen by week 9`() throws {
    let ebb = try small()
    func mark(_ arguments: String...) throws -> String? {
      let shown = try ebb.run(["show", "001", "--json"] + arguments)
      let object = try JSONSerialization.jsonObject(with: Data(shown.out.utf8)) as? [String: Any]
      let days = object?["days"] as? [[String: Any]] ?? []
      return days.first { $0["date"] as? String == "2026-11-16" }?["mark"] as? String
    }
    #expect(try mark() == "A")
    #expect(try mark("--as-of", "2026-11-17") == "A")
    #expect(try mark("--known-on", "2026-11-22") == "U")
    #expect(try mark("--known-on", "2026-11-23") == "A")
    let list = try ebb.json("list", "--all", "--known-on", "2026-11-22")
    #expect(list["knownOn"] as? String == "2026-11-22")
    #expect(list["asOf"] as? String == "2026-11-17")
  }

  @Test func `an analysis that looks back is stored as such, and explain replays what it used`() throws {
    let ebb = try small()
    let run = try ebb.run("analyze", "--known-on", "2026-11-20")
    #expect(run.out.hasPrefix("Analyzed 2 students as of Tue 17 Nov 2026, as known on Fri 20 Nov 2026"))
    #expect(try ebb.run("analyze", "-q", "--as-of", "2026-11-17").status == 0)
    let explained = try ebb.run("explain", "001", "--known-on", "2026-11-20")
    #expect(explained.status == 0)
    #expect(explained.out.contains("what the imports known on 2026-11-20 changed, replayed"))
    #expect(explained.out.contains("compared with\nstored run 1") || explained.out.contains("stored run 1"))
    #expect(try ebb.run("explain", "001", "--as-of", "2026-11-17").out.contains("stored run 2"))
    let runs = try ebb.shell("sqlite3 ebb.sqlite 'SELECT as_of, known_on IS NULL FROM run'").out
    #expect(runs == "20774|0\n20774|1\n")
  }

  @Test func `a report that looks back takes no other's place and its pages take no decisions`() throws {
    let ebb = try small()
    try ebb.run("report", "-q")
    let result = try ebb.run("report", "--known-on", "2026-11-20")
    #expect(result.status == 0)
    #expect(result.out.hasPrefix("reports/2026-11-17-known-2026-11-20/index.html"))
    let page = try ebb.read("reports/2026-11-17-known-2026-11-20/rivera.html")
    #expect(page.contains("This page looks back: it shows what was known on Fri 20 Nov 2026."))
    #expect(try ebb.shell("sqlite3 ebb.sqlite 'SELECT count(*) FROM page'").out == "1\n")
  }

  @Test func `nothing was known before the first attendance, and a day must be a day`() throws {
    let ebb = try small()
    let early = try ebb.run("list", "--known-on", "2026-09-01")
    #expect(early.status == 1)
    #expect(early.err.contains("there was no attendance yet on 2026-09-01; ‘ebb imports’ shows what came when"))
    let wrong = try ebb.run("list", "--known-on", "yesterday")
    #expect(wrong.status == 64)
    #expect(wrong.err.contains("‘--known-on yesterday’ is not a day; write it as 2026-11-20"))
    try ebb.write(
      "more.csv", HistoryTests.roster + "003,\"Brook, Lee\",8,North,Rivera,2026-11-23,\n")
    #expect(try ebb.run("import", "-q", "more.csv").status == 0)
    let stranger = try ebb.run("show", "003", "--known-on", "2026-11-20")
    #expect(stranger.status == 1)
    #expect(stranger.err.contains("there is no student ‘003’ in what was known on 2026-11-20"))
  }

  @Test func `a roster stays while attendance names its students, and cascade takes both back`() throws {
    let ebb = try small()
    let refused = try ebb.run("undo", "1")
    #expect(refused.status == 1)
    #expect(refused.err.contains("import 1 cannot be taken back alone: imports 2, 3 came later"))
    #expect(try ebb.run("undo", "1", "--cascade").status == 0)
    #expect(try ebb.run("check").status == 0)
    #expect(try ebb.run("show", "001").err.contains("there is no student ‘001’"))
    // Nobody takes the students for known.
    try ebb.write("other.csv", "student_id,name,grade,school,counselor,entered_on\n009,Lee,7,North,Rivera,2026-08-31\n")
    try ebb.run("import", "-q", "other.csv")
    #expect(try ebb.run("import", "week1.csv").err.contains("E301"))
    #expect(try ebb.run("undo", "--cascade", "4").status == 0)
    // What a file named after it was taken back is as unknown as before it came.
    for file in ["roster.csv", "week1.csv", "week2.csv"] { #expect(try ebb.run("import", "-q", file).status == 0) }
    #expect(try ebb.run("show", "001").out.hasPrefix("001  Aoki, Haru  gr 7  North"))
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `A, then B, then A again`() throws {
    let ebb = try small()
    try ebb.write("a.csv", "student_id,date,status\n001,2026-11-30,P\n002,2026-11-30,P\n")
    try ebb.write("b.csv", "student_id,date,status\n001,2026-11-30,U\n002,2026-11-30,P\n")
    for (file, corrected) in [("a.csv", 0), ("b.csv", 1), ("a.csv", 1), ("b.csv", 1)] {
      let files = try ebb.json("import", file)["files"] as? [[String: Any]]
      #expect(files?.first?["corrected"] as? Int == corrected)
      #expect(files?.first?["status"] as? String == "imported")
    }
    #expect(try ebb.run("undo").status == 0)
    #expect(try ebb.run("import", "b.csv").out.contains("1 corrected"))
  }

  @Test func `a diff tells marks with words and codes, new, corrected and gone`() throws {
    let ebb = try small()
    try ebb.write("week2b.csv", "student_id,date,status\n001,2026-11-23,P\n002,2026-11-23,U\n002,2026-11-24,P\n")
    try ebb.write(
      "week3.csv",
      "student_id,date,status\n001,2026-11-23,P\n001,2026-11-24,P\n001,2026-11-25,P\n002,2026-11-23,P\n002,2026-11-25,P\n"
    )
    for file in ["week2b.csv", "week3.csv"] { #expect(try ebb.run("import", "-q", file).status == 0) }
    try expectSnapshot(
      try ["3", "4", "5"].map { try ebb.run("imports", "--diff", $0).out }.joined(separator: "\n"), "diff-marks.txt")
    let named = try ebb.run("imports", "--diff", "3", "--names").out
    #expect(named.contains("001  Aoki, Haru"))
    let json = try ebb.json("imports", "--diff", "3")
    #expect(json["schema"] as? String == "ebb.diff/1")
    #expect(json["corrected"] as? Int == 1)
    #expect(try ebb.run("imports", "--diff", "3", "--json").out.contains("\"name\":null"))
  }

  @Test func `a diff of people tells what changed, without names and texts`() throws {
    let ebb = try small()
    try ebb.write(
      "roster2.csv",
      HistoryTests.roster.replacing("Silva, Ana\",8,North,Rivera", with: "Silva, Anna\",9,North,Tanabe"))
    try ebb.write("notes.csv", "student_id,date,author,text\n001,2026-11-24,Rivera,sits alone at lunch\n")
    for file in ["roster2.csv", "notes.csv"] { #expect(try ebb.run("import", "-q", file).status == 0) }
    let text = try ["4", "5"].map { try ebb.run("imports", "--diff", $0).out }.joined(separator: "\n")
    try expectSnapshot(text, "diff-people.txt")
    #expect(!text.contains("alone"))
    #expect(try ebb.run("imports", "--diff", "4", "--names").out.contains("name Silva, Ana → Silva, Anna"))
    #expect(try !ebb.run("imports", "--diff", "5", "--names", "--json").out.contains("alone"))
  }

  @Test func `a long diff shows twenty students and says how many more`() throws {
    let ebb = try Ebb.workspace()
    let rows = (100..<130).map { "\($0),2026-11-16,P\n" }.joined()
    try ebb.write("a.csv", "student_id,date,status\n" + rows)
    try ebb.run("import", "-q", "a.csv")
    let short = try ebb.run("imports", "--diff", "1").out
    #expect(short.contains("30 new · 0 same"))
    #expect(short.contains("and 10 more students; --all shows them"))
    #expect(!short.contains("\n129\n"))
    #expect(try ebb.run("imports", "--diff", "1", "--all").out.contains("\n129\n"))
  }

  @Test func `a diff that cannot be shown says why`() throws {
    let ebb = try small()
    #expect(try ebb.run("undo").status == 0)
    let undone = try ebb.run("imports", "--diff", "3")
    #expect(undone.status == 1)
    #expect(undone.err.contains("import 3 was taken back ("))
    #expect(undone.err.contains("nothing of it stands"))
    let missing = try ebb.run("imports", "--diff", "9")
    #expect(missing.status == 1)
    #expect(missing.err.contains("there is no import 9; ‘ebb imports’ lists them"))
    let word = try ebb.run("imports", "--diff", "last")
    #expect(word.status == 64)
    #expect(word.err.contains("‘last’ is not the number of an import"))
  }

  @Test func `the imports fit 80 columns and those taken back are marked`() throws {
    let ebb = try small()
    try ebb.write("a-file-whose-name-goes-on-and-on-for-a-while.csv", "student_id,date,status\n001,2026-11-30,P\n")
    try ebb.run("import", "-q", "a-file-whose-name-goes-on-and-on-for-a-while.csv")
    try ebb.run("undo")
    let text = try ebb.run("imports", "--all").out
    for line in text.split(separator: "\n") { #expect(line.count <= 80) }
    #expect(text.contains("taken back"))
    #expect(try !ebb.run("imports").out.contains("taken back"))
    try expectSnapshot(text, "imports-80.txt")
  }
}
