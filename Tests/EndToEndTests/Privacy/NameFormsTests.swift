import Foundation
import Testing

/// Whose row it is: names are found however they are written, and other children's rows stay.
@Suite struct NameFormsTests {
  private static let roster = """
    student_id,name,grade,school,counselor,entered_on,left_on
    001001,Zoë Ann O'Brien-Vale,5,North,Rivera,2026-08-01,
    001002,青木 春,6,North,Rivera,2026-08-01,
    001003,Zoë Marsh,7,North,Tan,2026-08-01,
    12,Pía,7,North,Tan,2026-08-01,

    """

  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", NameFormsTests.roster)
    #expect(try ebb.run("import", "roster.csv", "-q").status == 0)
    return ebb
  }

  @Test(arguments: [
    ("001001", "O'BRIEN-VALE, ZOE ANN", true), ("001001", "zoë ann o’brien vale", true),
    ("001001", "Ｚｏë Ann O'Brien-Vale", true), ("001001", "O'Brien-Vale Zoe\u{308} Ann", true),
    ("001001", "Zoë Marsh", false), ("001001", "Ann O'Brien", false), ("001001", "Zoë", false),
    ("001002", "青木春さん", true), ("001002", "春 青木", true), ("001002", "青木 夏", false), ("12", "Pía", false),
  ])
  func `a row without an id is taken out when it holds the whole name`(id: String, name: String, isHis: Bool) throws {
    let ebb = try school()
    try ebb.write("list.csv", "name;remark\n\(name);x\nSomebody Else;12\n")
    #expect(try ebb.run("erase", id, "--yes", "-q").status == 0)
    #expect(try ebb.read("list.csv").contains(name) != isHis)
    #expect(try ebb.read("list.csv").hasSuffix("Somebody Else;12\n"))
  }

  @Test func `a short id is looked for in the column of ids alone`() throws {
    let ebb = try school()
    let rest = "student_id,date,status,minutes\n001001,2026-11-16,L,12\n"
    try ebb.write("week.csv", rest + "12,2026-11-16,P,\n001003,2026-11-16,L,12\n")
    #expect(try ebb.run("import", "week.csv", "-q").status == 0)
    #expect(try ebb.run("erase", "12", "--yes", "-q").status == 0)
    #expect(try ebb.read("week.csv") == rest + "001003,2026-11-16,L,12\n")
    let marks = try ebb.shell("sqlite3 ebb.sqlite 'SELECT student_id FROM attendance ORDER BY 1'").out
    #expect(marks == "001001\n001003\n")
  }

  @Test func `cells over several lines, other line ends and a byte order mark stay as they are`() throws {
    let ebb = try school()
    let before = "\u{FEFF}student_id;date;remark\r\n001003;2026-11-16;\"two\r\nlines; 001001\"\r\n"
    try ebb.write("week.csv", before + "001001;2026-11-16;\"three\r\n\r\nlines\"\r\n001003;2026-11-17;last")
    #expect(try ebb.run("erase", "001001", "--yes", "-q").status == 0)
    // As bytes: reading a file as text takes the mark away.
    let bytes = try Data(contentsOf: URL(filePath: "\(ebb.folder)/week.csv"))
    #expect(bytes == Data((before + "001003;2026-11-17;last").utf8))
  }

  @Test func `what cannot be mended is left alone and named`() throws {
    let ebb = try school()
    try ebb.write("plan.txt", "Meet Zoë Ann O'Brien-Vale on Monday.\n")
    try Data([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]).write(to: URL(filePath: "\(ebb.folder)/broken.zip"))
    try ebb.write("001001 plan.txt", "Nothing here.\n")
    try FileManager.default.createSymbolicLink(
      atPath: "\(ebb.folder)/linked.txt", withDestinationPath: "\(ebb.folder)/plan.txt")
    let result = try ebb.run("erase", "001001", "--yes")
    #expect(result.status == 0)
    for line in [
      "  plan.txt  names a student: delete or mend it yourself", "  broken.zip  cannot be looked through: please do",
      "  001001 plan.txt  its name names a student: rename or delete it",
    ] { #expect(result.out.contains(line), "\(line)\n\(result.out)") }
    #expect(!result.out.contains("linked.txt"))
    #expect(try ebb.read("plan.txt").contains("Zoë"))
  }

  @Test func `a workspace inside the workspace is left alone`() throws {
    let ebb = try school()
    #expect(try ebb.run("init", "other", "-q").status == 0)
    try ebb.write("other/roster.csv", NameFormsTests.roster)
    let result = try ebb.run("erase", "001001", "--yes")
    #expect(result.out.contains("A workspace of its own, left alone: other"))
    #expect(try ebb.read("other/roster.csv") == NameFormsTests.roster)
  }
}
