import Testing

/// Two schools that give one id to two children, from the refusal to right marks for both.
@Suite struct ClashTests {
  private static let columns = "student_id,name,grade,school,counselor,entered_on\n"
  private static let north =
    columns + "001,Haru Aoki,8,North,M. Rivera,2026-09-01\n002,Ben Moss,8,North,M. Rivera,2026-09-01\n"
  private static let south =
    columns + "001,Ana Silva,6,South,T. Lane,2026-09-01\n003,Kim Roe,6,South,T. Lane,2026-09-01\n"
  private static let northMarks = "student_id,date,status\n001,2026-11-16,P\n001,2026-11-17,P\n002,2026-11-16,P\n"
  private static let southMarks = "student_id,date,status\n001,2026-11-16,U\n001,2026-11-17,U\n003,2026-11-16,P\n"

  private func settings(_ ebb: Ebb, _ more: String) throws {
    try ebb.write("ebb.ini", "[urgent]\nname = Dana Whitlock\nphone = 555 0111\n\n[codes]\nlist = plain\n\n\(more)")
  }

  private func schools() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try settings(ebb, "")
    #expect(try ebb.take("north.csv", Self.north).status == 0)
    #expect(try ebb.take("north-marks.csv", Self.northMarks, "--school", "North").status == 0)
    return ebb
  }

  private static let right = [
    "001 2026-11-16 P", "001 2026-11-17 P", "002 2026-11-16 P", "S-001 2026-11-16 U", "S-001 2026-11-17 U",
    "S-003 2026-11-16 P",
  ]

  @Test func `the second child is kept back, and comes with the prefix`() throws {
    let ebb = try schools()
    let refused = try ebb.take("south.csv", Self.south)
    #expect(refused.status == 3)
    let told = refused.out + refused.err
    #expect(told.contains("E306: student_id ‘001’ is not one child's only: ‘North’ has it under another name"))
    #expect(told.contains("[school South] id-prefix = S-"))
    #expect(!told.contains("Aoki"))
    // Not even without a name is a mark put on the wrong child.
    #expect(try ebb.take("south-marks.csv", Self.southMarks, "--school", "South").status == 3)
    #expect(try ebb.marks() == ["001 2026-11-16 P", "001 2026-11-17 P", "002 2026-11-16 P", "003 2026-11-16 P"])

    // The way the message names: the prefix, back, and again.
    try settings(ebb, "[school South]\nid-prefix = S-\n")
    #expect(try ebb.run("undo", "3", "--cascade").status == 0)
    #expect(try ebb.run("import", "south.csv").status == 0)
    #expect(try ebb.run("import", "south-marks.csv", "--school", "South").status == 0)
    #expect(try ebb.marks() == Self.right)
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
    let show = try ebb.run("show", "S-001").out
    #expect(show.contains("Ana Silva") && show.contains("South") && !show.contains("Haru"))
    #expect(try ebb.run("show", "001").out.contains("Haru Aoki"))
    #expect(try ebb.run("check").status == 0)
    // Again changes nothing, and back is exact.
    #expect(try ebb.run("import", "south.csv", "south-marks.csv", "--school", "South").out.contains("unchanged"))
    #expect(try ebb.run("undo", "6").status == 0)
    #expect(try ebb.marks().allSatisfy { !$0.hasPrefix("S-") })
  }

  @Test func `kept-back rows that are tried with the prefix reach the right child`() throws {
    let ebb = try schools()
    let only = Self.columns + "001,Ana Silva,6,South,T. Lane,2026-09-01\n"
    let marks = "student_id,date,status\n001,2026-11-16,U\n001,2026-11-17,U\n"
    #expect(try ebb.take("south.csv", only).status == 3)
    #expect(try ebb.take("south-marks.csv", marks, "--school", "South").status == 3)
    let before = try ebb.marks()
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken"))
    try settings(ebb, "[school South]\nid-prefix = S-\n")
    #expect(
      try ebb.run("rejects", "--retry").out == "retried 3 rows kept back earlier: 3 taken, 0 still kept back\n")
    #expect(try ebb.marks() == before + ["S-001 2026-11-16 U", "S-001 2026-11-17 U"])
    #expect(try ebb.run("show", "S-001").out.contains("Ana Silva"))
    #expect(try ebb.run("show", "001").out.contains("Haru Aoki"))
    // Taken back, they wait again.
    #expect(try ebb.run("undo", "6").status == 0)
    #expect(try ebb.run("undo", "5").status == 0)
    #expect(try ebb.marks() == before)
    #expect(try ebb.run("rejects").out.contains("3 rows are kept back"))
  }

  @Test func `a child whose name changed is known by it once his own school says so`() throws {
    let ebb = try schools()
    let moved = Self.columns + "001,Haru Sato,8,South,T. Lane,2026-11-09\n"
    #expect(try ebb.take("south.csv", moved).status == 3)
    #expect(try ebb.run("rejects", "--retry").out.contains("0 taken"))
    #expect(try ebb.take("south-again.csv", moved.replacing(",8,", with: ",9,"), "--accept-changes").status == 3)
    let north = Self.columns + "001,Haru Sato,8,North,M. Rivera,2026-09-01,2026-11-08\n"
    let result = try ebb.take("north2.csv", north.replacing("entered_on", with: "entered_on,left_on"))
    #expect(result.status == 0)
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
    #expect(
      try ebb.rows(
        "SELECT s.name FROM enrolment e JOIN school s ON s.key = e.school WHERE e.ended_by IS NULL ORDER BY 1"
      )
      .contains("South"))
  }

  @Test func `a roster that came before the prefix is not doubled`() throws {
    let ebb = try schools()
    #expect(try ebb.take("south.csv", Self.south).status == 3)
    try settings(ebb, "[school South]\nid-prefix = S-\n")
    let result = try ebb.take("south2.csv", Self.south + "004,Ida Lund,6,South,T. Lane,2026-09-01\n")
    #expect(result.status == 3)
    #expect((result.out + result.err).contains("‘003’ is not new to ‘South’"))
    let marks = try ebb.take("south-marks.csv", Self.southMarks, "--school", "South")
    #expect((marks.out + marks.err).contains("‘003’ is not new to ‘South’"))
    #expect(try !ebb.marks().contains { $0.hasPrefix("003") })
  }

  @Test(arguments: [
    (
      "[school South]\nid-prefx = S-",
      "ebb.ini:9:1: [school South] has no setting ‘id-prefx’\n  hint: did you mean ‘id-prefix’?"
    ),
    (
      "[school South]\nphone = 5",
      "ebb.ini:9:1: [school South] has no setting ‘phone’\n  hint: it has only id-prefix; the letterhead stands in [school]"
    ),
    (
      "[school South]\nid-prefix =", "ebb.ini:9:12: id-prefix is empty\n  hint: write letters or digits and then one of"
    ),
    ("[school South]\nid-prefix = 1", "ebb.ini:9:13: ‘1’ cannot stand in front of ids\n  hint: write letters"),
    ("[school South]\nid-prefix = =S-", "ebb.ini:9:13: ‘=S-’ cannot stand in front of ids"),
    ("[school South]", "ebb.ini:8:1: [school South] says nothing\n  hint: write id-prefix = S-, or take"),
  ]) func `a section that cannot be used is named with its place`(text: String, expected: String) throws {
    let ebb = try Ebb.workspace()
    try settings(ebb, text + "\n")
    let result = try ebb.run("rules", "check")
    #expect(result.status == 78)
    #expect((result.out + result.err).contains(expected), "\(result.err)")
  }
}
