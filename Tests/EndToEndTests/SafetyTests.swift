import Foundation
import Testing

/// What a bug would cost a child: each of these went wrong once.
@Suite struct SafetyTests {
  private static let roster = """
    student_id,name,grade,school,counselor,entered_on,left_on
    001001,Ann Bee,5,North,Rivera,2026-08-01,
    001002,Bo Cee,6,North,Rivera,2026-08-01,
    001003,Cy Dee,7,North,Tan,2026-08-01,

    """

  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", SafetyTests.roster)
    #expect(try ebb.run("import", "roster.csv", "-q").status == 0)
    return ebb
  }

  /// The stored marks as `id date letter`, in order.
  private func marks(_ ebb: Ebb) throws -> [String] {
    try ebb.shell(
      "sqlite3 ebb.sqlite \"SELECT student_id || ' ' || date || ' ' || mark FROM attendance ORDER BY 1\""
    ).out.split(separator: "\n").map(String.init)
  }

  @Test func `a list of rejected rows never overwrites what is there, the database least of all`() throws {
    let ebb = try school()
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,Zz\n")
    for path in ["ebb.sqlite", "a.csv", "roster.csv"] {
      let before = try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(path)"))
      #expect(try ebb.run("rejects", "--export", path).status == 73)
      if path != "ebb.sqlite" {
        #expect(try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(path)")) == before)
      }
    }
    #expect(try ebb.run("import", "a.csv", "--rejects", "a.csv").status == 73)
    #expect(try ebb.read("a.csv").hasPrefix("student_id"))
    #expect(try ebb.run("imports").status == 0)
  }

  @Test func `a row that was kept back erases no mark`() throws {
    let ebb = try school()
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,P\n001003,2026-11-16,A\n001003,2026-11-17,A\n")
    try ebb.write("b.csv", "student_id,date,status\n001001,2026-11-16,P\n001003,2026-11-17,Zz\n")
    try ebb.run("import", "a.csv", "-q")
    let before = try marks(ebb)
    #expect(try ebb.run("import", "b.csv").status == 3)
    #expect(try marks(ebb) == before)
  }

  @Test func `an export that lists absences only is asked about, never taken as everybody away`() throws {
    let ebb = try school()
    let rows = (1...3).flatMap { id in (16...20).map { "00100\(id),2026-11-\($0),A" } }
    try ebb.write("a.csv", "student_id,date,status\n" + rows.joined(separator: "\n") + "\n")
    let refused = try ebb.run("import", "a.csv")
    #expect(refused.status == 65)
    #expect(refused.err.contains("no row says that anybody was present"))
    #expect(try marks(ebb).isEmpty)
    let events = try ebb.run(
      "import", "a.csv", "--events-only", "--days", "2026-11-16..2026-11-20", "--school", "North")
    #expect(events.status == 0, "\(events.err)")
    #expect(try ebb.run("undo").status == 0)
    #expect(try ebb.run("import", "a.csv", "--accept-changes").status == 0)
  }

  @Test func `attendance that came before the roster counts once the roster is there`() throws {
    let ebb = try Ebb.workspace()
    let days = (2...30).filter { ![1, 7, 8, 14, 15, 21, 22, 28, 29].contains($0) }
    let rows = days.flatMap { day in
      let date = "2026-11-\(day < 10 ? "0" : "")\(day)"
      return ["001001,\(date),\(day > 10 ? "U" : "P")", "001002,\(date),P", "001003,\(date),P"]
    }
    try ebb.write("a.csv", "student_id,date,status\n" + rows.joined(separator: "\n") + "\n")
    let first = try ebb.run("import", "a.csv", "--as-of", "2026-11-30")
    #expect(first.status == 0, "\(first.err)")
    #expect(first.out.contains("3 students are on no roster"))
    try ebb.write("roster.csv", SafetyTests.roster)
    #expect(try ebb.run("import", "roster.csv", "-q").status == 0)
    let students = try #require(try ebb.json("list")["students"] as? [[String: Any]])
    let ann = try #require(students.first { $0["id"] as? String == "001001" })
    #expect(ann["state"] as? String == "active" && ann["school"] as? String == "North")
    #expect(ann["missedDays"] as? Double == Double(days.count { $0 > 10 }))
    try ebb.run("analyze", "-q")
    #expect(try ebb.run("explain", "001001").status == 0)
  }

  @Test func `a note that cannot be stored is read for danger all the same, and its text is printed nowhere`() throws {
    let ebb = try school()
    try ebb.write(
      "notes.csv",
      """
      student_id,date,author,text
      001001,2026-11-18,Nurse,she said, she wants to kill herself
      009999,2026-11-17,Nurse,She cuts her arms and wants to die. SECRETTEXT

      """)
    let result = try ebb.run("import", "notes.csv")
    #expect(result.status == 4, "\(result.err)")
    for text in [result.out, result.err, try ebb.run("rejects").out, try ebb.read("URGENT.txt")] {
      #expect(!text.contains("kill") && !text.contains("SECRETTEXT"), "\(text)")
    }
    #expect(try #require(try ebb.json("urgent")["items"] as? [[String: Any]]).count >= 2)
  }

  @Test func `an urgent item survives the undo of its notes, and letters stay held`() throws {
    let ebb = try school()
    try ebb.write(
      "g.csv",
      "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n001001,g1,May Bee,mother,1 Lane,en,yes,\n"
    )
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,A\n001002,2026-11-16,P\n")
    try ebb.write("n.csv", "student_id,date,author,text\n001001,2026-11-16,Nurse,Her father beats her.\n")
    try ebb.run("import", "g.csv", "a.csv", "n.csv", "-q")
    try ebb.run("review", "001001", "contact-family", "--because", "to hear", "--by", "R")
    let imports = try #require(try ebb.json("imports")["imports"] as? [[String: Any]])
    let notes = try #require(imports.last { $0["kind"] as? String == "notes" }?["import"] as? Int)
    #expect(try ebb.run("undo", "\(notes)").status == 0)
    #expect(try ebb.run("urgent").status == 4)
    let letters = try ebb.run("letters")
    #expect(letters.out.isEmpty && letters.err.contains("held: an urgent item waits"))
  }

  @Test func `a guardian's row that was kept back holds the letters home, because it may forbid them`() throws {
    let ebb = try school()
    let header = "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n"
    try ebb.write("g.csv", header + "001001,g1,Max Bee,father,1 Lane,en,yes,\n")
    try ebb.write("later.csv", header + "001001,g1,Max Bee,father,1 Lane,en,court order,\n")
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,A\n001002,2026-11-16,P\n")
    try ebb.run("import", "g.csv", "a.csv", "-q")
    #expect(try ebb.run("import", "later.csv", "-q").status == 3)
    try ebb.run("review", "001001", "contact-family", "--because", "to hear", "--by", "R")
    let held = try ebb.run("letters")
    #expect(held.out.isEmpty && held.err.contains("guardians was kept back"), "\(held.err)")
    let imports = try #require(try ebb.json("imports")["imports"] as? [[String: Any]])
    let last = try #require(imports.last { $0["kind"] as? String == "guardians" }?["import"] as? Int)
    try ebb.run("rejects", "\(last)", "--dismiss", "father may be written to, court says so")
    #expect(try ebb.run("letters").out.contains("001001-family"))
  }

  @Test func `a dry run tells of an urgent note and keeps nothing`() throws {
    let ebb = try school()
    try ebb.write("n.csv", "student_id,date,author,text\n001001,2026-11-16,Nurse,He talked about killing himself.\n")
    let result = try ebb.run("import", "n.csv", "--dry-run")
    #expect(result.status == 4 && result.err.contains("URGENT"))
    #expect(!ebb.exists("URGENT.txt"))
    #expect(try ebb.run("urgent").status == 0)
  }

  @Test func `a database with a trigger that ebb did not make is refused`() throws {
    let ebb = try school()
    _ = try ebb.shell("sqlite3 ebb.sqlite 'CREATE TRIGGER x AFTER INSERT ON import_batch BEGIN DELETE FROM note; END'")
    let result = try ebb.run("list")
    #expect(result.status == 74)
    #expect(result.err.contains("a trigger that ebb did not make"))
  }

  @Test func `the block of codes that ebb prints can be pasted at the end of ebb ini`() throws {
    let ebb = try school()
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,Absent\n001002,2026-11-16,P\n")
    let first = try ebb.run("import", "a.csv")
    let block = try #require(first.err.components(separatedBy: "\n\n").last)
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "\n" + block)
    let again = try ebb.run("import", "a.csv")
    #expect(again.status == 0, "\(again.err)")
    #expect(try marks(ebb).contains("001001 2026-11-16 U"))
  }

  @Test func `the same file imported by several at once is stored once`() throws {
    let ebb = try school()
    let rows = (1...3).flatMap { id in (16...20).map { "00100\(id),2026-11-\($0),P" } }
    try ebb.write("a.csv", "student_id,date,status\n" + rows.joined(separator: "\n") + "\n")
    _ = try ebb.shell("for i in 1 2 3 4 5 6; do ebb import a.csv -q & done; wait")
    let imports = try #require(try ebb.json("imports")["imports"] as? [[String: Any]])
    #expect(imports.count { $0["kind"] as? String == "attendance" } == 1)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `a device that never ends is refused at once`() throws {
    let ebb = try school()
    let result = try ebb.shell("timeout 20 ebb import /dev/zero")
    #expect(result.status == 65 || result.status == 66, "\(result.status) \(result.err)")
  }
}
