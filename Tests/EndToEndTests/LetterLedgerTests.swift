import Foundation
import Testing

/// What becomes of letters: sent, answered, withdrawn, disclosed; in a school of three invented children.
@Suite struct LetterLedgerTests {
  private static let roster = """
    student_id,name,grade,school,counselor,entered_on,left_on,language,birth_date
    0001,Aoki Haru,8,North,Rivera,2026-09-01,,ja,2013-03-02
    0002,Aoki Mei,6,North,Rivera,2026-09-01,,ja,2015-05-02
    0003,Silva Ana,8,North,Rivera,2026-09-01,,es,2013-06-02

    """
  private static let guardians = """
    student_id,guardian_id,name,relation,address,language,receives_letters,reason
    0001,G1,Aoki Mika,mother,"4 River Road, Oakfield",ja,yes,
    0002,G1,Aoki Mika,mother,"4 River Road, Oakfield",ja,yes,
    0003,G3,Silva Ines,mother,"9 Hill, Oakfield",ar,yes,

    """
  private static let consents = """
    student_id,kind,granted_on,until,by
    0001,referral,2026-11-06,2027-06-30,Aoki Mika
    0001,health information,2026-11-06,2027-06-30,Aoki Mika

    """

  /// September to 20 November; the two Aoki children miss single days, then two weeks, unless they are put right.
  private static func attendance(corrected: Set<String> = []) -> String {
    var lines = ["student_id,date,status"]
    var place = 0
    for (month, days) in [(9, 30), (10, 31), (11, 20)] {
      for day in 1...days {
        // 1 September 2026 is a Tuesday.
        let weekday = ((month == 9 ? 0 : month == 10 ? 30 : 61) + day) % 7
        guard weekday != 5, weekday != 6 else { continue }
        for id in ["0001", "0002", "0003"] {
          let isAway =
            id != "0003" && !corrected.contains(id) && ([4, 9, 14, 19, 24, 30, 33].contains(place) || place >= 45)
          lines.append("\(id),2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day),\(isAway ? "A" : "P")")
        }
        place += 1
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func school(_ settings: String = "") throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "\n" + settings + "\n")
    try ebb.write("roster.csv", LetterLedgerTests.roster)
    try ebb.write("guardians.csv", LetterLedgerTests.guardians)
    try ebb.write("consents.csv", LetterLedgerTests.consents)
    try ebb.write("attendance.csv", LetterLedgerTests.attendance())
    let result = try ebb.run("import", "-q", "roster.csv", "guardians.csv", "consents.csv", "attendance.csv")
    #expect(result.status == 0, "\(result.err)")
    return ebb
  }
  private func decide(_ ebb: Ebb, _ id: String, _ choice: String) throws {
    #expect(try ebb.run("review", id, choice, "--because", "to help", "--by", "R").status == 0)
  }
  private func files(_ ebb: Ebb, _ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(ebb.folder)/\(folder)")) ?? []).sorted()
  }

  @Test func `a letter is written in every form, the document first, in the family's language`() throws {
    let ebb = try school()
    try decide(ebb, "0002", "contact-family")
    let result = try ebb.run("letters")
    #expect(result.out == "letters/2026-11-20/rivera/0002-family.docx\n")
    #expect(
      files(ebb, "letters/2026-11-20/rivera")
        == ["0002-family.docx", "0002-family.html", "0002-family.txt", "family.csv"])
    #expect(try ebb.read("letters/2026-11-20/rivera/0002-family.txt").contains("最初は2026年9月7日、最後は11月20日"))
    let table = try ebb.read("letters/2026-11-20/rivera/family.csv")
    #expect(table.contains("0002,G1,ja,Aoki Mika　様,4 River Road,Oakfield"))
    let again = try ebb.json("letters", "--again", "--format", "text,html")
    let letters = try #require(again["letters"] as? [[String: Any]])
    #expect(letters.first?["file"] as? String == "letters/2026-11-20-2/rivera/0002-family.html")
    #expect((letters.first?["files"] as? [String])?.count == 2)
    #expect(letters.first?["language"] as? String == "ja")
    let wrong = try ebb.run("letters", "--format", "pdf")
    #expect(wrong.status == 64)
    #expect(wrong.err.contains("‘pdf’ is not a form of letters; one or more of docx, html, text, csv"))
  }

  @Test func `sent and answered are kept with day and name, and shown on the next card`() throws {
    let ebb = try school()
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q")
    let sent = try ebb.run("letters", "mark", "0002", "family", "sent", "--on", "2026-11-21", "--by", "M. Rivera")
    #expect(sent.out == "Student 0002: a family letter of 2026-11-20 sent on 2026-11-21, by M. Rivera.\n")
    #expect(try ebb.run("show", "0002").out.contains("family letter sent"))
    let twice = try ebb.run("letters", "mark", "0002", "family", "sent")
    #expect(twice.status == 1)
    #expect(twice.err.contains("the family letter of 2026-11-20 was sent on 2026-11-21 already"))
    try ebb.write("contacts.csv", "student_id,date,who,how,outcome\n0002,2026-11-20,Aoki Mika,letter,reply\n")
    #expect(try ebb.run("import", "-q", "contacts.csv").status == 0)
    #expect(try ebb.run("show", "0002").out.contains("family letter answered"))
    // An answer taken back is no answer.
    try ebb.run("undo")
    #expect(try ebb.run("show", "0002").out.contains("family letter sent"))
    #expect(try ebb.run("letters", "mark", "0002", "family", "answered").status == 0)
    #expect(try ebb.run("show", "0002").out.contains("family letter answered"))
  }

  @Test(arguments: [
    (
      ["0001", "external", "sent"], 1, "no external letter about student 0001 is in the ledger; ‘ebb letters’ drafts it"
    ),
    (
      ["0002", "family", "sent", "--on", "2026-11-19"], 1,
      "‘--on 2026-11-19’ is before the letter's own date, 2026-11-20"
    ),
    (["0002", "family", "withdrawn"], 64, "say why the letter will not go with --because REASON"),
    (["0002"], 64, "write ‘ebb letters mark STUDENT KIND sent’, or answered, or withdrawn"),
    (["2", "family", "sent"], 1, "there is no student ‘2’. Did you mean ‘0002’?"),
    (["0002", "family", "lost"], 64, "‘lost’ is not one of sent, answered, withdrawn"),
  ]) func `a mark that cannot be is refused`(words: [String], status: Int32, message: String) throws {
    let ebb = try school()
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q")
    let result = try ebb.run(["letters", "mark"] + words)
    #expect(result.status == status)
    #expect(result.err.contains(message), "\(result.err)")
  }

  @Test func `a draft that a person withdraws does not stand in the way of the next`() throws {
    let ebb = try school()
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q")
    #expect(try ebb.run("letters", "mark", "0002", "family", "withdrawn", "--because", "we spoke").status == 0)
    let marked = try ebb.run("letters", "mark", "0002", "family", "sent")
    #expect(marked.err.contains("the family letter of 2026-11-20 was withdrawn: we spoke"))
    #expect(try ebb.run("letters").out.contains("0002-family.docx"))
  }

  @Test func `what leaves the school is recorded: to whom, for what and on what basis`() throws {
    let ebb = try school()
    try decide(ebb, "0001", "refer")
    try ebb.run("letters", "-q")
    let drafted = try ebb.run(
      "letters", "--kind", "external", "--student", "0001", "--to", "Oak Center; 80 Mill Lane, Oakfield")
    #expect(drafted.out == "letters/2026-11-20-2/rivera/0001-external.docx\n", "\(drafted.err)")
    #expect(
      try ebb.read("letters/2026-11-20-2/rivera/0001-external.txt").contains("Oak Center\n80 Mill Lane\nOakfield\n"))
    try ebb.run("letters", "-q", "--kind", "health-query", "--student", "0001")
    #expect(try ebb.run("letters", "mark", "0001", "external", "sent").status == 0)
    let nobody = try ebb.run("letters", "mark", "0001", "health-query", "sent")
    #expect(nobody.status == 64)
    #expect(nobody.err.contains("say whom a health query went to with --to NAME; it is kept as a disclosure"))
    #expect(try ebb.run("letters", "mark", "0001", "health-query", "sent", "--to", "Dr Oak").status == 0)
    let rows = try ebb.shell(
      "sqlite3 ebb.sqlite 'SELECT step, recipient, purpose, basis, by FROM disclosure ORDER BY id'"
    ).out
    #expect(
      rows == """
        drafted|Oak Center|support from a service outside the school|consent of 2026-11-06: referral, by Aoki Mika|tester
        drafted||a question about days of sickness|consent of 2026-11-06: health information, by Aoki Mika|tester
        sent|Oak Center|support from a service outside the school|consent of 2026-11-06: referral, by Aoki Mika|tester
        sent|Dr Oak|a question about days of sickness|consent of 2026-11-06: health information, by Aoki Mika|tester

        """)
  }

  @Test func `help from outside comes after a first step, and other kinds need their word`() throws {
    let ebb = try school()
    try decide(ebb, "0001", "refer")
    func refusal(_ arguments: String...) throws -> String { try ebb.run(["letters"] + arguments).err }
    #expect(
      try refusal("--kind", "external").contains(
        "0001 external: refused: an external referral comes after a support team referral or a contact with the family; "
          + "[letters] order in ebb.ini says so"))
    #expect(
      try refusal("--kind", "handover", "--student", "0001").contains(
        "refused: no consent to a transfer or release of information is recorded"))
    #expect(
      try refusal("--kind", "welcome-back", "--student", "0003").contains(
        "refused: the register shows neither a school week away up to now nor a return in the last 20 school days"))
    #expect(try refusal("--kind", "handover").contains("a hand-over is about one student; say whose with --student ID"))
    #expect(
      try refusal("--kind", "family", "--student", "0001", "--to", "X").contains(
        "--to needs --student ID and --kind, one of external, health-query, handover"))
  }

  @Test func `a hand-over may rest on a law, a health query may stay in the school`() throws {
    let ebb = try school("handover-basis = 34 CFR 99.31(a)(2), with notice\nhealth-query = nurse\norder = none")
    try decide(ebb, "0003", "refer")
    for kind in ["handover", "health-query", "external"] {
      try ebb.run("letters", "-q", "--kind", kind, "--student", "0003")
    }
    #expect(try ebb.read("letters/2026-11-20/rivera/0003-handover.txt").contains("- 34 CFR 99.31(a)(2), with notice"))
    #expect(try ebb.read("letters/2026-11-20-2/rivera/0003-health-query.txt").contains("School nurse"))
    let rows = try ebb.shell("sqlite3 ebb.sqlite 'SELECT basis FROM disclosure'").out
    #expect(rows == "34 CFR 99.31(a)(2), with notice\n", "a nurse of the school is nobody outside")
  }

  @Test func `a correction that takes days away withdraws the draft, once, and leaves what a person changed`() throws {
    let ebb = try school()
    try decide(ebb, "0001", "contact-family")
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q")
    try ebb.run("letters", "mark", "0002", "family", "sent", "--on", "2026-11-21")
    try ebb.write("letters/2026-11-20/rivera/0001-family.txt", "changed by hand")
    try ebb.write("corrected.csv", LetterLedgerTests.attendance(corrected: ["0001", "0002"]))
    #expect(try ebb.run("import", "-q", "corrected.csv", "--accept-changes").status == 0)
    let run = try ebb.run("analyze")
    let folder = "letters/2026-11-20/rivera"
    #expect(
      run.err.contains(
        "0001 family: withdrawn: a correction took away days it tells of; take it out of \(folder)/0001-family.txt "
          + "yourself"), "\(run.err)")
    let table = try ebb.read("\(folder)/family.csv")
    #expect(!table.contains("0001,G1") && table.contains("0002,G1,ja"), "the mail merge prints it no more")
    #expect(
      run.err.contains(
        "0002 family: sent on 2026-11-21, and a correction took away days it told of: put it right with its reader"))
    #expect(
      files(ebb, folder) == [
        "0001-family.txt", "0002-family.docx", "0002-family.html", "0002-family.txt", "family.csv",
      ])
    #expect(try !ebb.run("analyze").err.contains("family"), "it is said once")
    let next = try ebb.run("letters")
    #expect(next.out.isEmpty)
    #expect(
      next.err.contains(
        "0001 family: held: a correction took away days on which the decision rested; look at the student again, then "
          + "decide anew"))
  }

  @Test func `a letter that is withdrawn leaves the mail merge; a table that a person changed is named`() throws {
    let ebb = try school()
    try decide(ebb, "0001", "contact-family")
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q", "--format", "csv")
    let table = "letters/2026-11-20/rivera/family.csv"
    let withdraw = { (id: String) in try ebb.run("letters", "mark", id, "family", "withdrawn", "--because", "we spoke")
    }
    #expect(try withdraw("0001").out.hasSuffix("withdrawn on 2026-11-20, by tester.\n"))
    let rest = try ebb.read(table)
    #expect(!rest.contains("0001,") && rest.contains("0002,G1"))
    try ebb.write(table, "student_id;guardian_id\n0002;G1\n")
    #expect(try withdraw("0002").out.hasSuffix("by tester. Take it out of \(table) yourself.\n"))
    try ebb.run("letters", "-q", "--format", "csv")
    #expect(ebb.exists("letters/2026-11-20-2/rivera/family.csv"))
    #expect(try withdraw("0001").status == 0 && withdraw("0002").status == 0)
    #expect(!ebb.exists("letters/2026-11-20-2/rivera/family.csv"), "nobody is left in it")
  }

  @Test func `one guardian's answer leaves the other's letter as it was`() throws {
    let ebb = try school()
    try ebb.write(
      "more.csv",
      LetterLedgerTests.guardians + "0002,G2,Aoki Ken,father,\"8 Hill Road, Oakfield\",en,yes,\n")
    try ebb.run("import", "-q", "more.csv")
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q")
    let mark = { (words: [String]) in try ebb.run(["letters", "mark", "0002", "family"] + words) }
    #expect(try mark(["sent", "--by", "R"]).status == 0)
    let answered = try mark(["answered", "--guardian", "G2", "--by", "R"])
    #expect(
      answered.out == "Student 0002: a family letter to guardian G2 of 2026-11-20 answered on 2026-11-20, by R.\n",
      "\(answered.err)")
    let rows = try ebb.rows(
      "SELECT l.guardian || ' ' || e.status FROM letter_event e JOIN letter l ON l.id = e.letter ORDER BY e.id")
    #expect(rows == ["G1 sent", "G2 sent", "G2 answered"])
    let nobody = try mark(["answered", "--guardian", "G9"])
    #expect(nobody.status == 1)
    #expect(
      nobody.err.contains("no family letter about student 0002 went to guardian ‘G9’; guardians: G1, G2"),
      "\(nobody.err)")
    try decide(ebb, "0001", "refer")
    try ebb.run("letters", "-q")
    #expect(
      try ebb.run("letters", "mark", "0001", "internal", "sent", "--guardian", "G1").err.contains(
        "went to guardian ‘G1’; it went to no guardian"))
  }

  @Test func `the paper of the settings is that of the page, the document, the sheets and the workbooks`() throws {
    let ebb = try school("paper = A4")
    try decide(ebb, "0001", "contact-family")
    try ebb.run("letters", "-q")
    #expect(try ebb.read("letters/2026-11-20/rivera/0001-family.html").contains("@page { size: A4;"))
    #expect(try ebb.run("report", "-q").status == 0)
    #expect(try ebb.run("sheet", "0001", "--kind", "handover", "-q").status == 0)
    #expect(try ebb.read("sheets/2026-11-20/0001-handover.html").contains("@page { size: A4;"))
    // A document stores its parts as they are.
    for (file, words) in [
      ("letters/2026-11-20/rivera/0001-family.docx", "w:w=\"11906\" w:h=\"16838\""),
      ("sheets/2026-11-20/0001-handover.docx", "w:w=\"11906\" w:h=\"16838\""),
      ("reports/2026-11-20/rivera.xlsx", "paperSize=\"9\""),
      ("reports/2026-11-20/rivera-review.xlsx", "paperSize=\"9\""),
    ] {
      let bytes = try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(file)"))
      #expect(String(decoding: bytes, as: UTF8.self).contains(words), "\(file)")
    }
    try ebb.write("ebb.ini", try ebb.read("ebb.ini").replacingOccurrences(of: "paper = A4", with: "paper = Letter"))
    try ebb.run("sheet", "0001", "--kind", "support", "-q")
    #expect(try ebb.read("sheets/2026-11-20-2/0001-support.html").contains("@page { size: letter;"))
  }

  @Test func `an import taken back withdraws the letter that rests on it`() throws {
    let ebb = try school()
    try decide(ebb, "0002", "contact-family")
    try ebb.run("letters", "-q")
    try ebb.write("more.csv", "student_id,date,status\n0003,2026-11-23,P\n")
    try ebb.write("fewer.csv", LetterLedgerTests.attendance(corrected: ["0002"]))
    #expect(try ebb.run("import", "-q", "fewer.csv", "--accept-changes").status == 0)
    let json = try ebb.json("letters")
    let withdrawn = try #require(json["withdrawn"] as? [[String: Any]])
    #expect(withdrawn.first?["student"] as? String == "0002")
    #expect((withdrawn.first?["removed"] as? [String])?.count == 3)
  }

  @Test func `one home gets one letter when the settings say so`() throws {
    let ebb = try school("per-household = yes")
    try decide(ebb, "0001", "contact-family")
    try decide(ebb, "0002", "contact-family")
    #expect(try ebb.run("letters").out == "letters/2026-11-20/rivera/0001+0002-family.docx\n")
    let text = try ebb.read("letters/2026-11-20/rivera/0001+0002-family.txt")
    #expect(text.contains("Aoki Haruさん：欠席") && text.contains("Aoki Meiさん：欠席"))
    let second = try ebb.run("letters")
    #expect(second.err.contains("0001 family: refused: a family letter was drafted"))
    #expect(second.err.contains("0002 family: refused: a family letter was drafted"))
  }

  @Test func `templates are written out once, changed, loaded and checked`() throws {
    let ebb = try school("templates = ours")
    try decide(ebb, "0002", "contact-family")
    let none = try ebb.run("letters")
    #expect(none.status == 78)
    #expect(none.err.contains("there is no folder ‘ours’\n  hint: make it with ‘ebb letters --export-templates ours’"))
    try FileManager.default.createDirectory(atPath: "\(ebb.folder)/ours", withIntermediateDirectories: false)
    #expect(try ebb.run("letters").err.contains("the folder ‘ours’ holds no template"))
    let written = try ebb.run("letters", "--export-templates", "ours")
    #expect(written.out.hasPrefix("36 templates are in ours. Change them, then write in ebb.ini, [letters]:\n"))
    let again = try ebb.run("letters", "--export-templates", "ours")
    #expect(again.status == 73)
    #expect(again.err.contains("‘ours/family.en.txt’ is there already and was left alone; name a new folder"))
    let text = try ebb.read("ours/family.ja.txt")
    try ebb.write(
      "ours/family.ja.txt",
      text.replacing("language = ja", with: "language = ja\nreviewed-by = Sato Ken, 2026-10-01")
        .replacing("小さな一歩から", with: "ゆっくりと"))
    try ebb.run("letters", "-q")
    let letter = try ebb.read("letters/2026-11-20/rivera/0002-family.txt")
    #expect(letter.contains("ゆっくりと") && !letter.contains("DRAFT"))
    try ebb.write("ours/family.ja.txt", text.replacing("{missed-days}", with: "{missed-daze}"))
    let wrong = try ebb.run("letters", "--again")
    #expect(wrong.status == 78)
    #expect(wrong.err.contains("ours/family.ja.txt:13:20: unknown placeholder {missed-daze}"), "\(wrong.err)")
    #expect(wrong.err.contains("did you mean {missed-days}?"))
    #expect(try ebb.run("rules", "check").err.contains("ours/family.ja.txt:13:20: unknown placeholder"))
  }

  @Test func `settings of letters that cannot be meant are refused with status 78`() throws {
    let ebb = try school("language = fr")
    try decide(ebb, "0002", "contact-family")
    let result = try ebb.run("letters")
    #expect(result.status == 78)
    #expect(result.err.contains("language ‘fr’ is not a language that letters are written in"))
  }
}
