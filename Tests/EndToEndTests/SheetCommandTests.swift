import Foundation
import Testing

/// Support and hand-over sheets, from the register to the file.
@Suite struct SheetCommandTests {
  private func term() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples())
    return ebb
  }

  private func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  @Test func `a sheet is written for its owner alone, never over another, and stands on the trail`() throws {
    let ebb = try term()
    let first = try ebb.run("sheet", "000970", "--date", "2026-12-07")
    #expect(first.status == 0)
    #expect(
      first.out == "sheets/2026-12-07/000970-support.docx\nsheets/2026-12-07/000970-support.html\n")
    let page = try ebb.read("sheets/2026-12-07/000970-support.html")
    #expect(page.contains("Kalina Wiśniarek") && page.contains("Counted as attended elsewhere"))
    #expect(try mode("\(ebb.folder)/sheets/2026-12-07") == 0o700)
    #expect(try mode("\(ebb.folder)/sheets/2026-12-07/000970-support.html") == 0o600)
    #expect(try ebb.run("sheet", "000970", "--date", "2026-12-07").out.hasPrefix("sheets/2026-12-07-2/"))
    #expect(try ebb.read("sheets/2026-12-07/000970-support.html") == page)
    #expect(try ebb.read("sheets/2026-12-07-2/000970-support.html") == page)
    let trail = try ebb.rows(
      "SELECT action || ' ' || by || ' ' || detail || '; to: ' || recipient || '; purpose: ' || purpose || '; basis: ' "
        + "|| basis FROM audit WHERE action = 'sheet'")
    #expect(trail.count == 2)
    #expect(
      trail.first
        == "sheet tester drafted a support sheet (en); to: inside the school; purpose: support of the student; "
        + "basis: work of the school")
    #expect(try ebb.run("check").status == 0)
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: "\(ebb.folder)/sheets").contains { $0.hasSuffix("tmp") })
  }

  @Test func `a sheet that the family reads is held while an urgent note waits, until somebody releases it`() throws {
    let ebb = try term()
    let held = try ebb.run("sheet", "000245")
    #expect(held.status == 77)
    #expect(held.err.contains("000245: held: an urgent item waits for a person"))
    #expect(!ebb.exists("sheets"))
    // Whoever takes over inside the school must know the child.
    #expect(try ebb.run("sheet", "000245", "--kind", "handover").status == 0)
    let released = try ebb.run("sheet", "000245", "--release-by", "D. Whitlock", "--because", "spoke with the mother")
    #expect(released.status == 0)
    #expect(
      try ebb.rows("SELECT by || ': ' || detail FROM audit WHERE action = 'release sheet'")
        == ["D. Whitlock: spoke with the mother"])
    #expect(try !ebb.read("sheets/2026-12-04-2/000245-support.html").contains("mother</"))
  }

  @Test func `a hand-over leaves the school only with a consent or a law that somebody names`() throws {
    let ebb = try term()
    // The samples hold consents to a referral, which is something else.
    let refused = try ebb.run("sheet", "000970", "--kind", "handover", "--for", "next-school")
    #expect(refused.status == 77)
    #expect(refused.err.contains("000970: refused: no consent to a release of information is recorded"))
    let law = try ebb.run(
      "sheet", "000970", "--kind", "handover", "--for", "next-school", "--to", "Hillview School", "--basis",
      "School Act, section 24")
    #expect(law.status == 0)
    try ebb.write(
      "consents2.csv",
      "student_id,kind,granted_on,until,by\n000497,release of information,2026-11-01,2026-12-01,Bryony Winslade\n"
        + "000666,release of information,2026-12-10,,Yasmin Darwazeh\n"
        + "000970,release of information,2026-11-01,,Jagoda Wiśniarek\n")
    #expect(try ebb.run("import", "-q", "consents2.csv").status == 0)
    func next(_ id: String) throws -> Ebb.Result {
      try ebb.run("sheet", id, "--kind", "handover", "--for", "next-school")
    }
    #expect(try next("000497").err.contains("the family's consent ended on 1 December 2026"))
    #expect(try next("000666").err.contains("the family's consent begins only on 10 December 2026"))
    #expect(try next("000970").status == 0)
    #expect(
      try ebb.rows(
        "SELECT detail || '; to: ' || recipient || '; purpose: ' || purpose || '; basis: ' || basis FROM audit "
          + "WHERE action = 'sheet' ORDER BY id") == [
          "drafted a hand-over sheet (en); to: Hillview School; purpose: hand-over of the student; basis: School Act, "
            + "section 24",
          "drafted a hand-over sheet (en); to: the next school, name not given; purpose: hand-over of the student; "
            + "basis: consent to a release of information of 2026-11-01",
        ])
  }

  @Test(arguments: [
    (["000970", "--counselor", "Rivera"], 64, "name a student or a counselor, not both"),
    ([], 64, "whose sheet? name a student's id, or --counselor NAME"),
    (["970"], 1, "there is no student ‘970’. Did you mean ‘000970’?"),
    (["--counselor", "Riveira"], 1, "the roster names no counselor ‘Riveira’. Did you mean ‘Rivera’?"),
    (["--counselor", "Nobody at all"], 1, "the roster names no counselor ‘Nobody at all’"),
    (["000970", "--for", "next-school"], 64, "a support sheet stays in the school; --for next-school needs"),
    (["000970", "--basis", "x"], 64, "--basis is for a sheet that leaves the school"),
    (["000970", "--kind", "handover", "--to", "x"], 64, "--to is for a sheet that leaves the school"),
    (
      ["000970", "--kind", "handover", "--for", "next-school", "--basis", " "], 64, "--basis is empty; say it in words"
    ),
    (
      ["000970", "--kind", "handover", "--for", "next-school", "--basis", "law on truancy"], 64,
      "‘truancy’ in --basis may not stand on a sheet that a family reads"
    ),
    (["000970", "--release-by", "D"], 64, "--release-by needs one student's id, a NAME and --because REASON"),
    (["--counselor", "Rivera", "--release-by", "D", "--because", "x"], 64, "--release-by needs one student's id"),
    (["000970", "--because", "x"], 64, "--because says why a held sheet may go; it needs --release-by NAME"),
    (["000970", "--language", "fr"], 64, "fr"), (["000970", "--date", "7.12.26"], 64, "is not a day"),
  ])
  func `what cannot be asked for is refused with what to do`(arguments: [String], status: Int32, words: String) throws {
    let ebb = try SheetCommandTests.shared.get()
    let result = try ebb.run(["sheet"] + arguments)
    #expect(result.status == status, "\(result.err)")
    #expect(result.err.contains(words), "\(result.err)")
    #expect(!ebb.exists("sheets"))
  }

  /// A workspace that no test writes into.
  private static let shared = Result {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples())
    return ebb
  }

  @Test func `restricted notes are on no sheet, whatever is asked for`() throws {
    let ebb = try term()
    let plain = try ebb.run("sheet", "000970")
    let asked = try ebb.run("sheet", "000970", "--include-restricted")
    #expect(asked.err.contains("Restricted notes are on no sheet"))
    #expect(!plain.err.contains("Restricted"))
    #expect(
      try ebb.read("sheets/2026-12-04/000970-support.html") == ebb.read("sheets/2026-12-04-2/000970-support.html"))
  }

  /// The monthly table of every student against the rows of the view, counted day by day.
  @Test func `every student's table is what the attendance view says`() throws {
    let ebb = try term()
    let dates = try ebb.rows(
      "SELECT DISTINCT d.kind || '|' || s.name || '|' || y.date FROM school_day d "
        + "JOIN school s ON s.key = d.school JOIN year_day y ON y.day = d.day")
    let closed = Set(
      dates.filter { !$0.hasPrefix("instructional") }.map {
        $0.split(separator: "|").dropFirst().joined(separator: "|")
      })
    let stays = try ebb.rows(
      """
      SELECT t.id || '|' || s.name || '|' || e.entered || '|' || coalesce(e.left_day, 99999) FROM enrolment e
      JOIN student t ON t.key = e.student JOIN school s ON s.key = e.school WHERE e.ended_by IS NULL
      """
    ).map { $0.split(separator: "|").map(String.init) }
    let rows = try ebb.rows(
      """
      SELECT a.student_id || '|' || a.school || '|' || a.date || '|' || a.mark || '|' || y.day FROM attendance a
      JOIN year_day y ON y.date = a.date
      """
    ).map { $0.split(separator: "|").map(String.init) }
    var marks: [String: [String: Set<String>]] = [:]
    for row in rows where !closed.contains("\(row[1])|\(row[2])") {
      let day = try #require(Int(row[4]))
      let isEnrolled = stays.contains {
        $0[0] == row[0] && $0[1] == row[1] && Int($0[2]) ?? 0 <= day && day <= Int($0[3]) ?? 0
      }
      if isEnrolled { marks[row[0], default: [:]][row[2], default: []].insert(row[3]) }
    }
    var students = 0
    for counselor in try ebb.rows("SELECT name FROM counselor WHERE name <> '' ORDER BY name") {
      let sheets = try ebb.json("sheet", "--counselor", counselor, "--kind", "handover")
      #expect((sheets["blocked"] as? [Any])?.isEmpty == true)
      for sheet in try #require(sheets["sheets"] as? [[String: Any]]) {
        students += 1
        let id = try #require(sheet["student"] as? String)
        for month in try #require(sheet["months"] as? [[String: Any]]) {
          let name = try #require(month["month"] as? String)
          // Attended anywhere is attended; a day has one mark.
          let days = (marks[id] ?? [:]).filter { $0.key.hasPrefix(name) }.values.map { letters in
            ["P", "L", "E", "O", "H", "R", "U", "C", "F", "A", "S", "N"].first { letters.contains($0) } ?? "-"
          }
          func count(_ letters: String) -> Int { days.count { letters.contains($0) } }
          let expected: [String: Int] = [
            "required": count("PLEOHRUCFA"), "attended": count("PLEOH"), "absent": count("RUCFA"), "late": count("L"),
            "leftEarly": count("E"), "elsewhere": count("O"), "separateRoom": 0,
          ]
          for (key, value) in expected { #expect(month[key] as? Int == value, "\(id) \(name) \(key)") }
        }
      }
    }
    #expect(students > 100)
  }

  /// A Japanese register over two schools, the table again by hand from the rows and their codes.
  @Test(arguments: [3, 4]) func `a Japanese year with separate rooms and leave comes out in the form's columns`(
    seed: UInt64
  ) throws {
    var dice = Numbers(seed)
    let ebb = try Ebb()
    #expect(
      try ebb.run("init", "--year-start", "4", "--urgent-name", "Dana", "--urgent-phone", "1").status == 0)
    try ebb.write("ebb.ini", "[urgent]\nname = Dana\n\n[codes]\nlist = japan\n")
    var roster = "student_id,name,grade,school,counselor,entered_on,left_on\n"
    var text = "student_id,date,status,school\n"
    let codes = [
      "出席", "出席", "出席", "出席", "遅刻", "早退", "欠席", "無断欠席", "別室登校", "保健室登校", "公欠", "教育支援センター", "出席停止", "忌引", "ー",
    ]
    for student in 1...12 {
      let moves = student % 4 == 0
      roster += "s\(student),Child \(student),2,North,Tanaka,2026-04-06,\(moves ? "2026-06-30" : "")\n"
      if moves { roster += "s\(student),Child \(student),2,South,Tanaka,2026-07-01,\n" }
      for date in SheetCommandTests.schoolDays {
        let school = student % 2 == 0 && !(moves && date <= "2026-06-30") && student % 4 == 0 ? "South" : "North"
        let code = codes[Int.random(in: 0..<codes.count, using: &dice)]
        text += "s\(student),\(date),\(code),\(school)\n"
      }
    }
    let calendar = ["North", "South"].flatMap { school in
      SheetCommandTests.schoolDays.map { "\(school),\($0),instructional" }
    }
    try ebb.write("roster.csv", roster)
    try ebb.write("calendar.csv", "school,date,kind\n" + calendar.joined(separator: "\n") + "\n")
    try ebb.write("a.csv", text)
    #expect(try ebb.run("import", "-q", "roster.csv", "calendar.csv", "a.csv").status == 0)
    let rows = try ebb.rows(
      "SELECT student_id || '|' || date || '|' || mark || '|' || coalesce(code, '') FROM attendance"
    ).map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    let sheets = try ebb.json("sheet", "--counselor", "Tanaka", "--kind", "handover", "--language", "ja")
    let made = try #require(sheets["sheets"] as? [[String: Any]])
    #expect(made.count == 12)
    var rooms = 0
    for sheet in made {
      let own = rows.filter { $0[0] == sheet["student"] as? String }
      var blank = 0
      for month in try #require(sheet["months"] as? [[String: Any]]) {
        let days = own.filter { $0[1].hasPrefix(month["month"] as? String ?? "?") }
        func count(_ letters: String) -> Int { days.count { letters.contains($0[2]) } }
        let inRoom = days.count { ["別室登校", "保健室登校"].contains($0[3]) }
        rooms += inRoom
        blank += count("-")
        let expected: [String: Int] = [
          "required": count("PLEOAUR"), "attended": count("PLEO"), "absent": count("AUR"), "late": count("L"),
          "leftEarly": count("E"), "elsewhere": count("O") - inRoom, "separateRoom": inRoom,
        ]
        for (key, value) in expected { #expect(month[key] as? Int == value, "\(own[0][0]) \(month) \(key)") }
      }
      #expect(sheet["blankDays"] as? Int == blank)
      #expect((sheet["months"] as? [[String: Any]])?.first?["month"] as? String == "2026-04")
    }
    #expect(rooms > 50)
    #expect(try ebb.read("sheets/2026-09-11/s4-handover.html").contains("<h1>引継ぎシート</h1>"))
  }

  @Test func `a month of totals is used and marked`() throws {
    let ebb = try Ebb()
    #expect(
      try ebb.run("init", "--year-start", "4", "--urgent-name", "Dana", "--urgent-phone", "1").status == 0)
    try ebb.write(
      "counts.csv",
      "学籍番号,年月,要出席日数,出席日数,欠席日数,遅刻回数,早退回数,公欠日数,除外日数\nS1,2026-04,18,15,3,2,1,0,0\nS1,2026-05,19,19,0,0,0,0,0\n")
    #expect(try ebb.run("import", "-q", "counts.csv").status == 0)
    let sheets = try #require(try ebb.json("sheet", "S1", "--language", "ja")["sheets"] as? [[String: Any]])
    let april = try #require((sheets.first?["months"] as? [[String: Any]])?.first)
    #expect(april["hasTotals"] as? Bool == true)
    #expect(april["required"] as? Int == 18)
    #expect(april["attended"] as? Int == 15)
    #expect(april["late"] as? Int == 2)
    let page = try ebb.read("sheets/2026-05-31/S1-support.html")
    #expect(page.contains("4月\u{A0}*") && page.contains("* この月の全部または一部は合計のみの記録です。"))
  }

  /// Weekdays from 6 April to 11 September 2026, without August.
  private static let schoolDays: [String] = {
    let format = ISO8601DateFormatter()
    format.formatOptions = [.withFullDate]
    let first = format.date(from: "2026-04-06") ?? Date()
    return (0..<159).filter { $0 % 7 < 5 }.map { format.string(from: first.addingTimeInterval(Double($0) * 86400)) }
      .filter { !$0.hasPrefix("2026-08") }
  }()
}
