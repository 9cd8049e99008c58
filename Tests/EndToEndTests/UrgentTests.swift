import Foundation
import Testing

/// Urgent notes: who must look, what is held until then, and what a named person can do.
@Suite struct UrgentTests {
  private static let roster = """
    student_id,name,grade,school,counselor,entered_on,left_on
    001001,Ann Bee,5,North,Rivera,2025-08-01,
    001002,Bo Cee,6,North,Rivera,2025-08-01,
    001003,Cy Dee,7,North,Tan,2025-08-01,

    """
  private static let guardians = """
    student_id,guardian_id,name,relation,address,language,receives_letters,reason
    001001,g1,May Bee,mother,1 Lane,en,yes,
    001002,g2,Max Cee,father,2 Lane,en,yes,

    """
  private static let marks =
    "student_id,date,status\n001001,2026-11-19,A\n001001,2026-11-20,A\n001002,2026-11-19,A\n001002,2026-11-20,A\n"
    + "001003,2026-11-20,P\n"

  /// A school with two days of marks up to 20 November 2026, and the given notes.
  private func school(_ notes: String...) throws -> (Ebb, Ebb.Result) {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", UrgentTests.roster)
    try ebb.write("guardians.csv", UrgentTests.guardians)
    try ebb.write("a.csv", UrgentTests.marks)
    #expect(try ebb.run("import", "roster.csv", "guardians.csv", "a.csv", "-q").status == 0)
    try ebb.write("notes.csv", "student_id,date,note_id,author,text\n" + notes.joined(separator: "\n") + "\n")
    return (ebb, try ebb.run("import", "notes.csv"))
  }

  private func items(_ ebb: Ebb, all: Bool = false) throws -> [[String: Any]] {
    let json = all ? try ebb.json("urgent", "--all") : try ebb.json("urgent")
    return try #require(json["items"] as? [[String: Any]])
  }

  /// The list of all items, without its line breaks.
  private func all(_ ebb: Ebb) throws -> String {
    try ebb.run("urgent", "--all").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    "She denies self-harm.", "No suicidal thoughts.", "His brother tried to kill himself.", "Self-harm last year.",
    "Maybe she hurts herself?",
  ])
  func `a mention that is denied, doubted, past or another's opens an item to check`(text: String) throws {
    let (ebb, result) = try school("001001,2026-11-18,N1,Rivera,\"\(text)\"")
    #expect(result.status == 4, "\(result.err)")
    #expect(result.err.contains(", check *"))
    #expect(result.err.contains("* negated, in doubt, in the past, or about somebody else: look, but calmly"))
    #expect(try items(ebb).map { $0["check"] as? Bool } == [true])
  }

  @Test func `mentions older than thirty days become one item a student, whatever they say`() throws {
    let (ebb, result) = try school(
      "001001,2026-11-18,N5,Rivera,She cuts her arms.", "001001,2026-03-02,N1,Rivera,She cuts her arms.",
      "001001,2026-05-04,N2,Rivera,Talks of suicide.", "001001,2026-06-01,N3,Rivera,Denies self-harm.",
      "001002,2026-03-02,N4,Rivera,He cut himself again.", "001001,2026-10-21,N6,Rivera,She cuts her arms.")
    #expect(result.status == 4)
    let items = try items(ebb)
    #expect(items.map { $0["note"] as? String } == ["N5", "", "N4", "N6"])
    let old = try #require(items.first { $0["code"] as? String == "OLDER" })
    #expect(old["student"] as? String == "001001" && old["check"] as? Bool == false)
    let mentions = try #require(old["mentions"] as? [[String: Any]])
    #expect(mentions.map { $0["note"] as? String } == ["N1", "N2", "N3"])
    #expect(mentions.map { $0["check"] as? Bool } == [false, false, true])
    #expect(result.err.contains("URGENT: 6 notes need a person now."))
    #expect(
      result.err.contains(
        "  #2  student 001001  3 older mentions of 2026-03-02 to 2026-06-01\n      self harm, suicide talk\n"))
    #expect(result.err.contains("‘ebb urgent --json’ names each note."))
    #expect(!result.err.contains("arms") && !result.out.contains("arms"))
    #expect(try ebb.run("import", "notes.csv").status == 0)
    #expect(try self.items(ebb).count == 4)
    // A corrected file brings no mention twice, and what is new is new.
    try ebb.write(
      "more.csv",
      "student_id,date,note_id,author,text\n001001,2026-05-04,N2,Rivera,Talks of suicide.\n"
        + "001001,2026-02-02,N9,Rivera,Her father beats her.\n001001,2026-02-03,N10,Rivera,She cuts her arms.\n")
    #expect(try ebb.run("import", "more.csv").status == 4)
    #expect(try self.items(ebb).count == 5)
    #expect(try ebb.run("list").err.hasPrefix("URGENT: 8 notes wait"))
  }

  @Test func `without attendance the newest note tells how old the others are`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write(
      "n.csv",
      "student_id,date,note_id,author,text\n1,2026-01-05,a,R,She cuts her arms.\n1,2026-01-06,b,R,She cuts her arms.\n"
        + "1,2026-11-05,c,R,She cuts her arms.\n")
    #expect(try ebb.run("import", "n.csv").status == 4)
    #expect(try items(ebb).map { $0["code"] as? String } == ["OLDER", "SELF_HARM"])
  }

  @Test func `letters stay held for 365 days after abuse, also in an old item whose notes were taken back`() throws {
    let (ebb, _) = try school(
      "001001,2026-09-01,N1,Rivera,Her father beats her.", "001001,2026-09-02,N2,Rivera,She cuts her arms.")
    try ebb.run("review", "001001", "contact-family", "--because", "to hear", "--by", "R")
    #expect(try ebb.run("letters").err.contains("held: an urgent item waits"))
    #expect(try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana Whitlock").status == 0)
    let held = try ebb.run("letters")
    #expect(held.out.isEmpty && held.err.contains("held: read this student's notes"), "\(held.err)")
    #expect(try all(ebb).contains("letters held until 2027-09-01"))
    #expect(
      try ebb.run("urgent").out.contains("Letters home stay held after a mention of abuse or neglect: student 001001;"))
    let imports = try #require(try ebb.json("imports")["imports"] as? [[String: Any]])
    let notes = try #require(imports.last { $0["kind"] as? String == "notes" }?["import"] as? Int)
    #expect(try ebb.run("undo", "\(notes)").status == 0)
    #expect(try ebb.run("letters", "--date", "2027-09-01").err.contains("held: read this student's notes"))
    #expect(try ebb.run("letters", "--date", "2027-09-02").out.contains("001001-family"))
  }

  @Test func `releasing lets letters go, by name with a reason, and is on the audit trail`() throws {
    let (ebb, _) = try school("001001,2026-11-18,N1,Rivera,Her father beats her.")
    try ebb.run("review", "001001", "contact-family", "--because", "to hear", "--by", "R")
    try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana")
    #expect(try ebb.run("letters").out.isEmpty)
    #expect(try ebb.run("urgent", "--release", "1", "--by", "Dana", "--because", " ").status == 64)
    #expect(try ebb.run("urgent", "--release", "1", "--because", "agreed").err.contains("say who with --by NAME"))
    #expect(try ebb.run("urgent", "--release", "1", "--by", "Dana", "--because", "agreed").status == 0)
    #expect(try ebb.run("letters").out.contains("001001-family"))
    #expect(try all(ebb).contains("letters released by Dana: agreed"))
    #expect(
      try ebb.rows("SELECT action || ' ' || by || ' ' || detail FROM audit WHERE detail LIKE 'urgent%' ORDER BY id")
        == ["acknowledge Dana urgent item 1", "release Dana urgent item 1"])
  }

  @Test func `a false hit is withdrawn by name with a reason, and then holds nothing`() throws {
    let (ebb, _) = try school("001001,2026-11-18,N1,Rivera,Her father beats her. Sits alone at lunch.")
    try ebb.run("review", "001001", "contact-family", "--because", "to hear", "--by", "R")
    let nameless = try ebb.run("urgent", "--withdraw", "1", "--because", "a game of chess")
    #expect(nameless.status == 64 && nameless.err.contains("say who with --by NAME"))
    let baseless = try ebb.run("urgent", "--withdraw", "1", "--by", "Dana")
    #expect(baseless.status == 64 && baseless.err.contains("say why the hit is none with --because REASON"))
    let done = try ebb.run("urgent", "--withdraw", "1", "--by", "Dana", "--because", "a game of chess")
    #expect(done.status == 0 && done.out == "Item 1 is withdrawn as a false hit by Dana.\n")
    #expect(!ebb.exists("URGENT.txt"))
    #expect(try ebb.run("urgent").status == 0)
    #expect(try ebb.run("letters").out.contains("001001-family"))
    #expect(try all(ebb).contains("withdrawn by Dana: a game of chess"))
    for step in ["--acknowledge", "--withdraw", "--release"] {
      let again = try ebb.run("urgent", step, "1", "--by", "Max", "--because", "x")
      #expect(again.status == 64 && again.err.contains("item 1 was withdrawn by Dana"))
    }
    // The same note again opens nothing, and the rest of it may be quoted now.
    #expect(try ebb.run("import", "notes.csv").status == 0)
    #expect(try ebb.rows("SELECT action || ' ' || by FROM audit WHERE detail = 'urgent item 1'") == ["withdraw Dana"])
    let all = try #require(try ebb.json("list", "--all")["students"] as? [[String: Any]])
    let ann = try #require(all.first { $0["id"] as? String == "001001" })
    let codes = (ann["signs"] as? [[String: Any]])?.map { $0["code"] as? String }
    #expect(codes == ["ALONE_AT_BREAK"])
  }

  @Test func `one step at a time, and nobody takes over an item in silence`() throws {
    let (ebb, _) = try school("001001,2026-11-18,N1,Rivera,She cuts her arms.")
    let both = try ebb.run("urgent", "--acknowledge", "1", "--withdraw", "1", "--by", "Dana", "--because", "x")
    #expect(both.status == 64 && both.err.contains("say one of --acknowledge, --release, --withdraw"))
    #expect(try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana").status == 0)
    let again = try ebb.run("urgent", "--acknowledge", "1", "--by", "Max")
    #expect(again.status == 64 && again.err.contains("item 1 is with Dana already"))
  }

  @Test func `every page and list has the student on top until somebody has taken it on`() throws {
    let (ebb, _) = try school(
      "001003,2026-11-18,N1,Tan,She cuts her arms.", "009999,2026-11-18,N2,Tan,He wants to die.")
    #expect(try ebb.run("report", "-q").status == 0)
    let tan = try ebb.read("reports/2026-11-20/tan.html")
    let rivera = try ebb.read("reports/2026-11-20/rivera.html")
    let overview = try ebb.read("reports/2026-11-20/index.html")
    #expect(tan.contains("2 urgent notes wait for a person") && tan.contains("Students 001003, 009999."))
    // A child whom no roster has is everybody's.
    #expect(rivera.contains("One urgent note waits for a person") && rivera.contains("Student 009999."))
    #expect(overview.contains("2 urgent notes wait for a person"))
    #expect(!tan.contains("arms") && !tan.contains("want to die"))
    let list = try ebb.run("list")
    #expect(list.err.hasPrefix("URGENT: 2 notes wait") && list.out.contains("URGENT\n"))
    let shown = try ebb.run("show", "001003").out
    #expect(shown.contains("URGENT: a note about this student waits for a person"))
    for id in ["1", "2"] { #expect(try ebb.run("urgent", "--acknowledge", id, "--by", "Dana").status == 0) }
    try ebb.run("report", "-q")
    #expect(!(try ebb.read("reports/2026-11-20/tan.html")).contains("urgent note"))
    #expect(try ebb.run("list").err.isEmpty)
  }

  @Test func `the notice comes last and the status is 4 also when the rest of the week fails`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", UrgentTests.roster)
    try ebb.write("a.csv", UrgentTests.marks)
    try ebb.write("notes.csv", "student_id,date,note_id,author,text\n001001,2026-11-18,N1,Rivera,She cuts her arms.\n")
    try ebb.write("reports", "a file where the folder should be")
    let result = try ebb.run("week", "roster.csv", "a.csv", "notes.csv")
    #expect(result.status == 73 || result.status == 74, "\(result.status) \(result.err)")
    #expect(result.err.hasSuffix("no hit does not mean safe.\n"), "\(result.err)")
    #expect(ebb.exists("URGENT.txt"))
    try ebb.write("more.csv", "student_id,date,note_id,author,text\n001002,2026-11-18,N2,Rivera,He wants to die.\n")
    let typo = try ebb.run("week", "more.csv", "--names", "--counselor", "Rivero")
    #expect(typo.status >= 64 && typo.err.hasSuffix("no hit does not mean safe.\n"), "\(typo.err)")
  }
}
