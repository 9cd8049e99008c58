import Testing

/// A meeting report beside the school's own register.
@Suite struct MeetingEndToEndTests {
  private static let roster =
    "student_id,name,grade,school,counselor,entered_on\n001001,Haru Aoki,8,North,Rivera,2026-08-24\n"
    + "001002,Ana Silva,8,North,Rivera,2026-08-24\n001003,Ben Moss,8,North,Rivera,2026-08-24\n"
  private static let report = """
    Name,Email,Duration,Time joined,Time exited
    Haru Aoki,,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00
    Ana Silva,,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00
    Ben Moss,,15 min,2026-11-16 09:00:00,2026-11-16 09:15:00

    """

  @Test func `a meeting fills what is not known and changes nothing that stands`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", Self.roster)
    try ebb.write(
      "attendance.csv",
      "student_id,date,status\n001001,2026-11-13,P\n001002,2026-11-13,P\n001003,2026-11-13,P\n001002,2026-11-16,A\n")
    try ebb.write("meet.csv", Self.report)
    #expect(try ebb.run("import", "roster.csv", "attendance.csv").status == 0)
    let result = try ebb.run("import", "meet.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(
      result.out == """
        meet.csv  3 rows            16 Nov          1 new · 0 rejected
          20 minutes or more count as learning elsewhere: 2 days
          1 student was there for less: no mark
          1 day has a mark that stays: 001002 2026-11-16 (excused)

        """)
    #expect(try ebb.run("show", "001001").out.contains("2026-11-16  O"))
    #expect(try ebb.run("import", "meet.csv").out.contains("unchanged"))
    // Another threshold is another reading; what stands still stays.
    let again = try ebb.run("import", "meet.csv", "--meeting-minutes", "15")
    #expect(again.out.contains("1 new"), "\(again.out)")
    #expect(again.out.contains("1 day counts as learning elsewhere already"))
    #expect(try ebb.run("undo").status == 0)
    #expect(try ebb.run("undo").status == 0)
    #expect(try ebb.run("check").status == 0)
    #expect(try ebb.run("import", "meet.csv").out.contains("1 new"))
  }

  @Test func `the settings say how many minutes count`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", Self.roster)
    try ebb.write("meet.csv", Self.report)
    let settings = try ebb.read("ebb.ini")
    try ebb.write("ebb.ini", settings + "\n[meetings]\nminutes = 15\n")
    #expect(try ebb.run("import", "roster.csv", "meet.csv").out.contains("3 new · 0 rejected"))
    try ebb.write("ebb.ini", settings + "\n[meetings]\nminutes = many\n")
    let wrong = try ebb.run("import", "meet.csv")
    #expect(wrong.status == 78)
    #expect(wrong.err.contains("‘many’ is not a number of minutes from 1 to 600"))
    try ebb.write("ebb.ini", settings)
    #expect(try ebb.run("import", "meet.csv", "--meeting-minutes", "0").status == 64)
  }
}
