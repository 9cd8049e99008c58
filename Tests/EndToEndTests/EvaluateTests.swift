import Foundation
import Testing

/// Past weeks as they were known then, on the sample district and on small workspaces.
@Suite struct EvaluateTests {
  /// The sample term without its notes: week after week, as a school does it.
  private static func term(_ withNotes: Bool = false) throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples("roster") + Ebb.samples("calendar"))
    for week in try Ebb.samples("attendance-") { try ebb.run("import", "-q", week) }
    if withNotes { try ebb.run(["import", "-q"] + Ebb.samples("notes")) }
    return ebb
  }

  private func lists(_ object: [String: Any]) -> [String: [String: Any]] {
    let lists = object["lists"] as? [[String: Any]] ?? []
    return Dictionary(lists.compactMap { list in (list["name"] as? String).map { ($0, list) } }) { first, _ in first }
  }

  private func part(_ list: [String: Any]?, _ figure: String) -> Int? {
    (list?[figure] as? [String: Any])?["part"] as? Int
  }

  @Test func `what it says of every week is what an analysis of that week as known then says`() throws {
    let ebb = try EvaluateTests.term()
    let evaluation = try ebb.json("evaluate")
    #expect(evaluation["schema"] as? String == "ebb.evaluation/1")
    let count = try #require(evaluation["weeks"] as? Int)
    #expect(count >= 12)
    let known = try #require(evaluation["knowledge"] as? [String: Any])
    #expect((known["corrections"] as? Int ?? 0) > 0, "the sample has late corrections, or this test proves little")
    // The slow way: one analysis a Friday, with what had been imported by then.
    var ever: [String: Set<String>] = [:]
    var ends: [String] = []
    let first = try #require(evaluation["from"] as? String)
    let last = try #require(evaluation["asOf"] as? String)
    let calendar = try String(contentsOfFile: "\(Ebb.package)/Samples/term/calendar.csv", encoding: .utf8)
    let days = Set(
      calendar.split(separator: "\n").filter { $0.contains("instructional") }.compactMap {
        $0.split(separator: ",").map(String.init).first { $0.count == 10 && $0.hasPrefix("20") }
      }
    ).filter { $0 >= first && $0 <= last }.sorted()
    let format = ISO8601DateFormatter()
    format.formatOptions = [.withFullDate]
    func week(_ day: String) -> Int { Int(((format.date(from: day)?.timeIntervalSince1970 ?? 0) / 86400 + 3) / 7) }
    for day in days where days.last(where: { week($0) == week(day) }) == day { ends.append(day) }
    #expect(ends.count == count)
    for end in ends {
      let list = try ebb.json("list", "--all", "--as-of", end, "--known-on", end)
      let students = try #require(list["students"] as? [[String: Any]])
      let here = students.filter { $0["state"] as? String != "left" && ($0["school"] as? String)?.isEmpty == false }
      for student in here {
        let id = try #require(student["id"] as? String)
        for reason in student["reasons"] as? [[String: Any]] ?? [] {
          ever[reason["rule"] as? String ?? "", default: []].insert(id)
        }
        let order = ["watch", "mild", "moderate", "severe"]
        // Flagged now: of somebody who vanished from the file the stage may be an old one, so the reasons tell.
        let levels = (student["reasons"] as? [[String: Any]] ?? []).compactMap { $0["level"] as? String }
        for (place, level) in order.enumerated() where order[place...].contains(where: levels.contains) {
          ever["\(level)+", default: []].insert(id)
        }
      }
    }
    let found = lists(evaluation)
    for name in [
      "watch+", "mild+", "moderate+", "rising", "rising-early", "away", "often-away", "chronic-10", "relapse",
    ] {
      #expect(part(found[name], "ever") == ever[name]?.count ?? 0, "\(name)")
    }
  }

  @Test func `the sample term in words, with notes`() throws {
    let ebb = try EvaluateTests.term(true)
    try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana Whitlock")
    try ebb.run("urgent", "--acknowledge", "2", "--by", "Dana Whitlock")
    let text = try ebb.run("evaluate", "--html", "evaluation.html")
    #expect(text.status == 0)
    try expectSnapshot(text.out, "evaluate.txt")
    for line in text.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    // No student on the page.
    let page = try ebb.read("evaluation.html")
    let roster = try String(contentsOfFile: "\(Ebb.package)/Samples/term/roster.csv", encoding: .utf8)
    for row in roster.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: ",")
      #expect(!page.contains(cells[0]) && !page.contains(cells[1]))
    }
    #expect(try ebb.run("evaluate").out == text.out.replacingOccurrences(of: "\nWrote evaluation.html.\n", with: ""))
    let again = try ebb.run("evaluate", "--html", "evaluation.html")
    #expect(again.status == 73)
    #expect(again.err.contains("‘evaluation.html’ is there already and was left alone; name a new file"))
    let whatIf = try ebb.run("what-if", "rising.excess=4", "friction.level=off")
    try expectSnapshot(whatIf.out, "what-if.txt")
    #expect(try ebb.run("evaluate", "-q").out == "")
  }

  private static let roster = (1...12).map { "s\($0),Student \($0),7,North,Rivera,2026-08-31,\n" }.joined()

  /// Twelve students over some weeks; `mark` says what is not P.
  private func marks(_ weeks: Range<Int>, _ mark: (Int, Int) -> String?) -> String {
    var text = "student_id,date,status\n"
    let format = ISO8601DateFormatter()
    format.formatOptions = [.withFullDate]
    let monday = format.date(from: "2026-08-31") ?? Date()
    for week in weeks {
      for day in 0..<5 {
        let date = format.string(from: monday.addingTimeInterval(Double(week * 7 + day) * 86400))
        for student in 1...12 { text += "s\(student),\(date),\(mark(student, week * 5 + day) ?? "P")\n" }
      }
    }
    return text
  }

  private func small() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", "student_id,name,grade,school,counselor,entered_on,left_on\n" + EvaluateTests.roster)
    #expect(try ebb.run("import", "-q", "roster.csv").status == 0)
    return ebb
  }

  @Test func `a late correction counts from the week in which it became known, never before`() throws {
    let ebb = try small()
    // Student 3 is said to be away for weeks 6 to 7; in week 10 the school says that she was there.
    for week in 0..<12 {
      var text = marks(week..<(week + 1)) { student, day in student == 3 && (30..<40).contains(day) ? "U" : nil }
      if week == 10 {
        text += marks(6..<8) { student, _ in student == 3 ? "P" : nil }.split(separator: "\n")
          .filter { $0.hasPrefix("s3,") }.map { $0 + "\n" }.joined()
      }
      try ebb.write("week\(week).csv", text)
      let result = try ebb.run("import", "-q", "week\(week).csv")
      #expect(result.status == 0, "\(result.err)")
    }
    let now = try ebb.json("list", "--all")
    let three = (now["students"] as? [[String: Any]])?.first { $0["id"] as? String == "s3" }
    #expect(three?["missedDays"] as? Double == 0)
    // As known then she was on the list.
    let found = lists(try ebb.json("evaluate"))
    #expect(part(found["away"], "ever") == 1)
    #expect(part(found["mild+"], "ever") == 1)
    let known = try #require(try ebb.json("evaluate")["knowledge"] as? [String: Any])
    #expect(known["corrections"] as? Int == 10)
    #expect(known["weeksWithLaterCorrectionsHeldBack"] as? Int == 4)
    #expect(known["weeksWithCorrections"] as? Int == 2)
    #expect(known["weeksOfFirstMarks"] as? Int == 6)
    // From the week of the correction on she is not on it any more.
    let later = lists(try ebb.json("evaluate", "--from", "2026-11-09"))
    #expect(part(later["mild+"], "ever") == 0)
  }

  @Test func `the same marks in one late file are replayed as in weekly files`() throws {
    let away: (Int, Int) -> String? = { student, day in
      student == 5 && day >= 30 ? "U" : student == 7 && day % 5 == 0 ? "E" : nil
    }
    let whole = try small()
    try whole.write("all.csv", marks(0..<12, away))
    #expect(try whole.run("import", "-q", "all.csv").status == 0)
    let weekly = try small()
    for week in 0..<12 {
      try weekly.write("week\(week).csv", marks(week..<(week + 1), away))
      #expect(try weekly.run("import", "-q", "week\(week).csv").status == 0)
    }
    let text = try whole.run("evaluate", "--json").out
    #expect(text == (try weekly.run("evaluate", "--json").out))
    let object = try whole.json("evaluate")
    let event = try #require(object["event"] as? [String: Any])
    #expect(event["events"] as? Int == 1)
    #expect(part(lists(object)["away"], "caught") == 1)
    // Looked at from a day before, the event has not come; from a day after, it is no event of these weeks.
    #expect((try whole.json("evaluate", "--as-of", "2026-10-16")["event"] as? [String: Any])?["events"] as? Int == 0)
    let after = try whole.json("evaluate", "--from", "2026-11-16")["event"] as? [String: Any]
    #expect(after?["events"] as? Int == 0 && after?["already"] as? Int == 1)
  }

  @Test func `outcomes come from a file, and what is wrong with it is said with its place`() throws {
    let ebb = try small()
    try ebb.write("all.csv", marks(0..<12) { student, day in student == 5 && day >= 30 ? "U" : nil })
    try ebb.run("import", "-q", "all.csv")
    try ebb.write("good.csv", "student_id,date\ns5,2026-11-05\ns6,2026-11-06\ns1,2026-01-05\nghost,2026-11-05\n")
    let result = try ebb.run("evaluate", "--outcomes", "good.csv", "--json")
    #expect(result.status == 0)
    #expect(result.err == "good.csv: 1 student is not known and left out: ‘ghost’\n")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let event = try #require(object["event"] as? [String: Any])
    #expect(event["kind"] as? String == "outcomes" && event["file"] as? String == "good.csv")
    #expect(event["events"] as? Int == 2 && event["outside"] as? Int == 1 && event["unknownStudents"] as? Int == 1)
    #expect(part(lists(object)["mild+"], "caught") == 1)

    try ebb.write("bad.csv", "student_id,date\ns5,2026-11-05\ns6,soon\n")
    let bad = try ebb.run("evaluate", "--outcomes", "bad.csv")
    #expect(bad.status == 65)
    #expect(bad.err.contains("bad.csv:3:4: error"))
    #expect(bad.err.contains("bad.csv: 1 row cannot be read; nothing was evaluated"))
    try ebb.write("two.csv", "student_id,date,event\ns5,2026-11-05,onset\ns5,2026-11-12,gone\n")
    let two = try ebb.run("evaluate", "--outcomes", "two.csv")
    #expect(two.status == 64)
    #expect(two.err.contains("two.csv has several events: ‘gone’ and ‘onset’; say which with --event"))
    #expect(try ebb.run("evaluate", "-q", "--outcomes", "two.csv", "--event", "gone").status == 0)
    let wrong = try ebb.run("evaluate", "--outcomes", "two.csv", "--event", "onse")
    #expect(wrong.status == 64 && wrong.err.contains("two.csv has no event ‘onse’. Did you mean ‘onset’?"))
    let other = try ebb.run("evaluate", "--outcomes", "two.csv", "--event", "graduation")
    #expect(other.err.contains("two.csv has no event ‘graduation’; it has gone and onset"))
    #expect(try ebb.run("evaluate", "--event", "gone").err.contains("--event needs --outcomes FILE"))
    #expect(try ebb.run("evaluate", "--outcomes", "none.csv").status == 66)
    try ebb.write("header.csv", "student,day\ns5,2026-11-05\n")
    #expect(try ebb.run("evaluate", "--outcomes", "header.csv").status == 65)
  }

  @Test func `there must be weeks to replay`() throws {
    let empty = try Ebb.workspace()
    let nothing = try empty.run("evaluate")
    #expect(nothing.status == 1)
    #expect(nothing.err.contains("there is no attendance yet; import a file first, as ‘ebb import attendance.csv’"))
    let ebb = try small()
    try ebb.write("all.csv", marks(0..<2) { _, _ in nil })
    try ebb.run("import", "-q", "all.csv")
    let late = try ebb.run("evaluate", "--from", "2027-01-01")
    #expect(late.status == 1)
    #expect(late.err.contains("there is no week with attendance from 2027-01-01 to 2026-09-11"))
    let calm = try ebb.run("evaluate")
    #expect(calm.out.contains("The event came to nobody: nothing can be said of what was caught or how early."))
  }

  @Test func `what cannot be tried is refused with what to do`() throws {
    let ebb = try small()
    try ebb.write("all.csv", marks(0..<3) { _, _ in nil })
    try ebb.run("import", "-q", "all.csv")
    for (arguments, message) in [
      ([], "say what to change, as rising.excess=4, or name another file with --settings"),
      (
        ["rising.exces=4"],
        "‘rising.exces=4’ cannot be tried: the rule ‘rising’ does not ask about ‘exces’\n  hint: did you mean ‘excess’?"
      ),
      (["risin.excess=4"], "there is no rule ‘risin’\n  hint: did you mean ‘rising’?"),
    ] {
      let result = try ebb.run(["what-if"] + arguments)
      #expect(result.status == 64 && result.err.contains(message), "\(result.err)")
    }
    try ebb.write("new.ini", "[rule mine]\nlevel = watch\nwhen = streek >= 2\n")
    let bad = try ebb.run("what-if", "--settings", "new.ini")
    #expect(bad.status == 78)
    #expect(bad.err.contains("new.ini:3:8: unknown indicator ‘streek’"))
    try ebb.write("new.ini", "[rule mine]\nlevel = watch\nwhen = streak >= 2\n")
    let both = try ebb.json("what-if", "mine.streak=3", "--settings", "new.ini")
    #expect(both["schema"] as? String == "ebb.what-if/1")
    #expect(both["changes"] as? [String] == ["the settings of new.ini", "mine.streak=3"])
    let changed = lists(try #require(both["changed"] as? [String: Any]))
    #expect(changed["mine"]?["when"] as? String == "streak >= 3")
    #expect(lists(try #require(both["now"] as? [String: Any]))["mine"] == nil)
    // Nothing was changed.
    #expect(!(try ebb.run("rules").out.contains("mine")))
    try ebb.write("many.ini", (0..<60).map { "[rule r\($0)]\nlevel = context\nwhen = streak >= 2\n" }.joined())
    let many = try ebb.run("what-if", "--settings", "many.ini")
    #expect(many.status == 78)
    #expect(many.err.contains("many.ini: 81 rules, the published ones among them, and 64 can be compared at once"))
  }

  @Test func `sex, language, grade and names change nothing of a list`() throws {
    func evaluated(_ sex: (Int) -> String) throws -> (lists: String?, groups: [[String: Any]]) {
      let ebb = try Ebb.workspace()
      let header = "student_id,name,grade,school,counselor,entered_on,sex,language\n"
      let rows = (1...12).map {
        "s\($0),Student \(sex($0)) \($0),\($0 % 3 + 6),North,Rivera,2026-08-31,\(sex($0)),\(sex($0) == "f" ? "ja" : "en")\n"
      }
      try ebb.write("roster.csv", header + rows.joined())
      try ebb.write("all.csv", marks(0..<10) { student, day in student == 5 && day >= 25 ? "U" : nil })
      for file in ["roster.csv", "all.csv"] { #expect(try ebb.run("import", "-q", file).status == 0) }
      let text = try ebb.run("evaluate", "--json").out
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return (
        text.components(separatedBy: "\"lists\"").last?.components(separatedBy: "\"groups\"").first,
        object?["groups"] as? [[String: Any]] ?? []
      )
    }
    let (one, other) = (try evaluated { $0 % 2 == 0 ? "f" : "m" }, try evaluated { _ in "f" })
    #expect(one.lists == other.lists)
    // Six and six are too few to show.
    let sexes = one.groups.first { $0["characteristic"] as? String == "sex" }
    let groups = sexes?["groups"] as? [[String: Any]] ?? []
    #expect(groups.count == 2 && groups.allSatisfy { $0["students"] is NSNull })
  }
}
