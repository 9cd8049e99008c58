import Foundation
import Testing

/// Rows that were kept back and can be read when something has come.
@Suite struct RetryTests {
  private let header = "student_id,date,status\n"

  @Test func `rows of a student nobody knew are taken when the roster comes`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,P\n002,2026-11-16,A\n002,2026-11-17,P\n003,2026-11-17,P\n")
    #expect(try ebb.marks() == ["001 2026-11-16 P"])
    try ebb.write(
      "roster2.csv", "student_id,name,grade,school,counselor,entered_on\n002,Silva Ana,6,North,M. Rivera,2026-09-01\n")
    let result = try ebb.run("import", "roster2.csv")
    #expect(result.out.contains("retried 3 rows kept back earlier: 2 taken, 1 still kept back"))
    #expect(result.status == 0)
    #expect(try ebb.marks() == ["001 2026-11-16 P", "002 2026-11-16 A", "002 2026-11-17 P"])
    #expect(try ebb.run("rejects").out.contains("1 row is kept back."))
    #expect(try ebb.run("imports").out.contains("retry"))
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `a code that ebb.ini now knows is read with the next import of anything`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n002,2026-11-16,P\n")
    try ebb.codes("Zz = unexcused")
    let result = try ebb.take("b.csv", header + "001,2026-11-17,P\n", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    let retried = try #require((object?["retried"] as? [[String: Any]])?.first)
    #expect(retried["taken"] as? Int == 1 && retried["kept"] as? Int == 0 && retried["of"] as? Int == 2)
    #expect(try ebb.marks() == ["001 2026-11-16 U", "001 2026-11-17 P", "002 2026-11-16 P"])
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
  }

  @Test func `a reason that is another now is shown, and comes with the new column`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,P\n002,2026-11-16,Zz\n")
    try ebb.roster(["001", "002"], name: "r2.csv")
    let out = try ebb.run("rejects").out
    #expect(out.contains("a.csv:3:16: error E204: status ‘Zz’"))
    try ebb.codes("Zz = excused")
    #expect(try ebb.run("rejects", "--retry").out == "retried 1 row kept back earlier: 1 taken, 0 still kept back\n")
    #expect(try ebb.run("rejects", "--retry").out.contains("No row is kept back that"))
  }

  @Test func `a mark that a later file brought stays and the row is superseded`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n002,2026-11-16,P\n")
    try ebb.take("b.csv", header + "001,2026-11-16,E\n002,2026-11-16,P\n")
    try ebb.codes("Zz = unexcused")
    let out = try ebb.run("rejects", "--retry").out
    #expect(out == "retried 1 row kept back earlier: 0 taken, 1 superseded, 0 still kept back\n")
    #expect(try ebb.marks() == ["001 2026-11-16 A", "002 2026-11-16 P"])
    #expect(try ebb.rows("SELECT dismissed FROM rejected_row") == ["superseded by import 3"])
    // Undoing the later import opens the row again.
    try ebb.run("undo", "3")
    #expect(try ebb.run("rejects", "--retry").out.contains("1 taken"))
    #expect(try ebb.marks() == ["001 2026-11-16 U", "002 2026-11-16 P"])
  }

  @Test func `an older mark is not overruled by itself, but by a mended file`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,2026-11-16,A\n002,2026-11-16,P\n")
    try ebb.take("b.csv", header + "001,2026-11-16,Zz\n002,2026-11-16,P\n002,2026-11-17,P\n")
    try ebb.codes("Zz = late")
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken, 1 still kept back"))
    #expect(try ebb.run("rejects").out.contains("error E217: status ‘Zz’ is not what import 2 says (excused)"))
    #expect(try ebb.marks().first == "001 2026-11-16 A")
    #expect(try ebb.run("rejects", "3", "--export", "back.csv").status == 0)
    let result = try ebb.run("import", "back.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("1 corrected"))
    #expect(try ebb.marks() == ["001 2026-11-16 L", "002 2026-11-16 P", "002 2026-11-17 P"])
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
  }

  @Test func `a later file that spoke for the day and has no mark there is not overruled`() throws {
    let ebb = try Ebb.school(["001", "002", "003"])
    let others = "002,2026-11-16,P\n003,2026-11-16,P\n001,2026-11-17,P\n002,2026-11-17,P\n003,2026-11-17,P\n"
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n" + others)
    try ebb.take("b.csv", header + others)
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken, 1 still kept back"))
    #expect(try !ebb.marks().contains { $0.hasPrefix("001 2026-11-16") })
    #expect(try ebb.run("rejects").out.contains("import 3 says, which came later and has no mark there"))
  }

  @Test func `a file of another class that came later is no reason to keep the row`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n")
    try ebb.take("b.csv", header + "002,2026-11-16,P\n002,2026-11-17,P\n")
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("1 taken"))
  }

  @Test func `a day of periods is made from all its rows or not at all`() throws {
    let periods = "student_id,date,period,status\n"
    let text =
      periods + "001,2026-11-16,1,A\n001,2026-11-16,2,Zz\n001,2026-11-16,3,Yy\n001,2026-11-16,4,P\n"
      + "002,2026-11-16,1,P\n002,2026-11-16,2,P\n001,2026-11-17,1,P\n001,2026-11-17,2,P\n"
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("p.csv", text)
    #expect(try ebb.marks() == ["001 2026-11-17 P", "002 2026-11-16 P"])
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken, 2 still kept back"))
    #expect(try ebb.run("rejects").out.contains("error E218: status ‘Zz’ is not enough to make the day's mark"))
    #expect(try ebb.marks().count == 2)
    try ebb.codes("Zz = unexcused\nYy = present")
    #expect(try ebb.run("rejects", "--retry").out.contains("2 taken, 0 still kept back"))
    let fresh = try Ebb.school(["001", "002"], codes: "Zz = unexcused\nYy = present")
    try fresh.take("p.csv", text)
    #expect(try ebb.register() == fresh.register())
    #expect(try ebb.marks().first == "001 2026-11-16 H")
  }

  @Test func `a dismissed period does not let the rest of its day become a mark`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take(
      "p.csv", "student_id,date,period,status\n001,2026-11-16,1,Yy\n001,2026-11-16,2,Zz\n001,2026-11-16,3,P\n")
    #expect(
      try ebb.run("rejects", "2", "--row", "1", "--dismiss", "unreadable").out == "Put 1 row of import 2 aside.\n")
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken, 1 still kept back"))
    try ebb.codes("Zz = unexcused\nYy = present")
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken, 1 still kept back"))
    #expect(try ebb.marks().isEmpty)
  }

  @Test func `of a wide row only the cells that were kept back are filled`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take(
      "w.csv", "student_id,2026-11-16,2026-11-17,2026-11-18\n001,Zz,A,Yy\n002,P,P,P\n003,P,A,P\n")
    #expect(try ebb.marks().first == "001 2026-11-17 A")
    try ebb.codes("Zz = late")
    #expect(try ebb.run("rejects", "--retry").out.contains("1 taken, 2 still kept back"))
    #expect(try ebb.marks().prefix(2) == ["001 2026-11-16 L", "001 2026-11-17 A"])
    // Meanwhile a later export takes the Tuesday back: the retry of the Wednesday must not bring it again.
    try ebb.take("w2.csv", "student_id,date,status\n001,2026-11-16,L\n002,2026-11-16,P\n002,2026-11-17,P\n")
    #expect(try !ebb.marks().contains("001 2026-11-17 A"))
    try ebb.codes("Zz = late\nYy = excused")
    try ebb.roster(["001", "002", "003"], name: "r3.csv")
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
    #expect(
      try ebb.marks() == [
        "001 2026-11-16 L", "001 2026-11-18 A", "002 2026-11-16 P", "002 2026-11-17 P", "002 2026-11-18 P",
        "003 2026-11-16 P", "003 2026-11-17 A", "003 2026-11-18 P",
      ])
  }

  @Test func `a slip of the year stays kept back, however few rows are read again`() throws {
    let ebb = try Ebb.school(["001", "002"])
    let days = (2...20).filter { ![7, 8, 14, 15].contains($0) }.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let rows = days.flatMap { ["001,2026-11-\($0),P", "002,2026-11-\($0),P"] }
    try ebb.take("a.csv", header + (rows + ["001,2062-11-20,Zz"]).joined(separator: "\n") + "\n")
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("No row is kept back that"))
    #expect(try ebb.run("rejects").out.contains("E206"))
  }

  @Test func `dates that only the whole file could tell keep their order`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,16/11/2026,P\n002,03/11/2026,Zz\n")
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("1 taken"))
    #expect(try ebb.marks() == ["001 2026-11-16 P", "002 2026-11-03 U"])
  }

  @Test func `an urgent note of an unknown student is told once, and stored when the roster comes`() throws {
    let ebb = try Ebb.school(["001"])
    let first = try ebb.take(
      "n.csv", "student_id,date,author,text\n002,2026-11-16,M. Rivera,\"She said she wants to kill herself.\"\n")
    #expect(first.status == 4)
    try ebb.write(
      "r2.csv", "student_id,name,grade,school,counselor,entered_on\n002,Silva Ana,6,North,M. Rivera,2026-09-01\n")
    let second = try ebb.run("import", "r2.csv")
    #expect(second.status == 0, "\(second.err)")
    #expect(second.out.contains("retried 1 row kept back earlier: 1 taken"))
    #expect(try ebb.rows("SELECT count(*) FROM urgent") == ["1"])
    #expect(try ebb.rows("SELECT count(*) FROM note") == ["1"])
  }

  @Test func `guardians of a student who came later are added, a newer list of them stays`() throws {
    let header = "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n"
    let ebb = try Ebb.school(["001"])
    try ebb.take("g.csv", header + "002,g1,Silva Eva,mother,Elm St,en,yes,\n003,g2,Ito Ken,father,Oak St,ja,yes,\n")
    try ebb.roster(["001", "002"], name: "r2.csv")
    #expect(try ebb.rows("SELECT id FROM guardian WHERE ended_by IS NULL") == ["g1"])
    try ebb.take("g2.csv", header + "002,g9,Silva Rui,father,Elm St,en,yes,\n")
    try ebb.roster(["001", "002", "003"], name: "r3.csv")
    #expect(try ebb.rows("SELECT id FROM guardian WHERE ended_by IS NULL ORDER BY id") == ["g2", "g9"])
  }

  @Test func `undo of the retry, and of the import itself, restores exactly`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,P\n002,2026-11-16,A\n002,2026-11-17,Zz\n")
    try ebb.take(
      "n.csv", "student_id,date,author,text\n001,2026-11-16,M. Rivera,Fine day.\n002,2026-11-16,M. Rivera,Quiet.\n")
    try ebb.roster(["001", "002"], name: "r2.csv")
    try ebb.run("undo", "--cascade", "4")
    try ebb.run("undo", "6")
    try ebb.run("undo", "5")
    let before = try ebb.everything()
    #expect(try ebb.run("rejects").out.contains("3 rows are kept back"))
    try ebb.codes("Zz = late")
    try ebb.roster(["001", "002"], name: "r3.csv")
    #expect(try ebb.everything() != before)
    let undone = try ebb.run("undo", "2")
    #expect(undone.status == 0, "\(undone.err)")
    #expect(try ebb.marks().isEmpty)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `the same row in the next export is counted once`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,P\n002,2026-11-16,A\n")
    try ebb.take("b.csv", header + "001,2026-11-16,P\n002,2026-11-16,A\n001,2026-11-17,P\n002,2026-11-17,A\n")
    #expect(try ebb.run("rejects").out.contains("2 rows are kept back"))
    try ebb.roster(["001", "002"], name: "r2.csv")
    #expect(try ebb.marks() == ["001 2026-11-16 P", "001 2026-11-17 P", "002 2026-11-16 A", "002 2026-11-17 A"])
  }

  @Test func `a meeting that filled the day meanwhile does not make the school's own row void`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n002,2026-11-16,P\n")
    try ebb.take(
      "meet.csv", "First name,Last name,Email,Duration,Time joined,Time exited\nChild,001,,58 min,9:00 AM,9:58 AM\n",
      "--days", "2026-11-16..2026-11-16")
    #expect(try ebb.marks().first == "001 2026-11-16 O")
    try ebb.codes("Zz = unexcused")
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken, 1 still kept back"))
    #expect(try ebb.run("rejects").out.contains("error E217: status ‘Zz’ is not what import 3 says (elsewhere)"))
  }
}
