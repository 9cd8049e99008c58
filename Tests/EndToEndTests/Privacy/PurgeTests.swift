import Foundation
import Testing

/// What is older than a school means to keep it goes, when a person says so.
@Suite struct PurgeTests {
  /// A school whose newest mark is of November 2028: one student left in 2026, one has an urgent note from then.
  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write(
      "roster.csv",
      """
      student_id,name,grade,school,counselor,entered_on,left_on
      001001,Ann Bee,5,North,Rivera,2026-08-01,
      001002,Bo Leaver,6,North,Rivera,2026-08-01,2026-11-30
      001003,Cy Waiting,7,North,Tan,2026-08-01,2026-11-30
      001004,Di Back,7,North,Tan,2026-08-01,2026-11-30

      """)
    try ebb.write(
      "old.csv",
      "student_id,date,status\n" + (1...4).map { "00100\($0),2026-11-16,P\n" }.joined() + "001001,2026-11-17,Zz\n")
    try ebb.write(
      "notes.csv",
      """
      student_id,date,author,text,note_id
      001001,2026-11-16,Nurse,An oldtimer note about mornings.,N1
      001003,2026-11-16,Nurse,She talks about killing herself.,N2

      """)
    #expect(try ebb.run("import", "roster.csv", "old.csv", "notes.csv", "-q").status == 4)
    try ebb.run("report", "-q")
    try ebb.write("new.csv", "student_id,date,status,school\n001001,2028-11-16,P,North\n001004,2028-11-16,P,North\n")
    #expect(try ebb.run("import", "new.csv", "-q").status == 0)
    return ebb
  }

  @Test func `what is due is shown, reminded of, and deleted after the typed word`() throws {
    let ebb = try school()
    let check = try ebb.run("check")
    #expect(
      check.err.contains("retention: 1 student who left, 2 notes, 1 kept-back row"), "\(check.err)")
    #expect(try ebb.run("week", "new.csv", "-q").err.contains("see ‘ebb purge --dry-run’"))
    let dry = try ebb.run("purge", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.out.contains("Students who left before 2027-11-17"))
    #expect(dry.out.contains("student 001002") && !dry.out.contains("student 001004"))
    #expect(dry.out.contains("Stays, an urgent note waits: student 001003"))
    #expect(try ebb.run("purge").status == 77)
    #expect(try ebb.run("show", "001002").status == 0)
    let result = try ebb.shell("echo purge | ebb purge --by Dana")
    #expect(result.status == 0, "\(result.err)")
    let deleted = "Deleted: 1 student who left, 2 notes, 1 kept-back row, 1 analysis and 2 pages."
    #expect(result.out.contains(deleted), "\(result.out)")
    let database = try Data(contentsOf: URL(filePath: "\(ebb.folder)/ebb.sqlite"))
    for word in ["Leaver", "oldtimer", "001002"] { #expect(!database.contains(text: word), "\(word)") }
    #expect(!ebb.exists("reports/2026-11-16"))
    #expect(try ebb.run("show", "001001").status == 0 && ebb.run("show", "001003").status == 0)
    #expect(try ebb.run("urgent").status == 4)
    #expect(try ebb.run("check").status == 0)
    #expect(try ebb.run("check").err.contains("retention") == false)
    #expect(try ebb.run("purge", "--yes").out == "Nothing is older than it should be.\n")
    let sql = "SELECT count(*), count(student) FROM audit WHERE action = 'purge'"
    let trail = try ebb.shell("sqlite3 ebb.sqlite \"\(sql)\"")
    #expect(trail.out == "2|1\n")
  }

  @Test func `a student who was purged may come back`() throws {
    let ebb = try school()
    #expect(try ebb.run("purge", "--yes", "-q").status == 0)
    try ebb.write(
      "back.csv",
      "student_id,name,grade,school,counselor,entered_on,left_on\n001002,Bo Leaver,8,North,Rivera,2028-11-01,\n")
    #expect(try ebb.run("import", "back.csv", "-q").status == 0)
    #expect(try ebb.run("show", "001002").status == 0)
  }

  @Test func `a day can be said, of one kind alone, and not one that is in use`() throws {
    let ebb = try school()
    let json = try ebb.json("purge", "--before", "2026-11-17", "--only", "notes", "--dry-run")
    #expect(json["notes"] as? Int == 2 && (json["students"] as? [Any])?.isEmpty == true)
    #expect(json["purged"] as? Bool == false)
    let late = try ebb.run("purge", "--before", "2028-11-10", "--yes")
    #expect(late.status == 64 && late.err.contains("would delete what is in use"))
    #expect(try ebb.run("purge", "--before", "2026-11-17", "--only", "notes", "--yes").status == 0)
    #expect(try ebb.run("show", "001002").status == 0)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `the settings say how long, or for ever`() throws {
    let ebb = try school()
    let settings = try ebb.read("ebb.ini")
    try ebb.write("ebb.ini", settings + "\n[retention]\nafter-leaving = for ever\nnotes = 5000\nruns = for ever\n")
    #expect(try ebb.run("purge", "--dry-run").out == "Nothing is older than it should be.\n")
    for (line, words) in [
      ("notes = 0", "‘0’ is not a number of days from 1 to 36500"), ("note = 5", "[retention] has no setting ‘note’"),
      ("runs = soon", "write notes = 365, or: notes = for ever"),
    ] {
      try ebb.write("ebb.ini", settings + "\n[retention]\n\(line)\n")
      let result = try ebb.run("purge", "--dry-run")
      #expect(result.status == 78 && result.err.contains(words), "\(result.err)")
    }
  }
}
