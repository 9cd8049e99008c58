import Foundation
import Testing

/// Kept-back rows written to a file, mended by a person and imported.
@Suite struct MendedFileTests {
  private let header = "student_id,date,status\n"

  @Test func `a mended row is taken, the others stay kept back`() throws {
    let ebb = try Ebb.school(["001017", "002"])
    try ebb.take("a.csv", header + "001017,2026-11-16,Zz\n002,2026-11-16,Absent?\n002,2026-11-17,P\n")
    #expect(try ebb.run("rejects", "--export", "back.csv").out == "Wrote 2 rows to back.csv.\n")
    let text = try ebb.read("back.csv")
    #expect(
      text.hasPrefix("student_id,date,status,ebb_import,ebb_row,ebb_line,ebb_code,ebb_expected,ebb_original\r\n"))
    // As a spreadsheet saves it: without the leading zeros.
    try ebb.write("back.csv", text.replacing("001017,2026-11-16,Zz,2,", with: "1017,2026-11-16,E,2,"))
    let result = try ebb.run("import", "back.csv")
    #expect(result.status == 3)
    #expect(result.out.contains("rows kept back by import 2: 1 taken, 1 still kept back"))
    #expect(result.err.contains("back.csv:3:"))
    #expect(try ebb.marks() == ["001017 2026-11-16 A", "002 2026-11-17 P"])
    #expect(try ebb.run("rejects").out.contains("1 row is kept back"))
    let again = try ebb.run("import", "back.csv", "--json")
    #expect(again.status == 3)
    try ebb.run("rejects", "2", "--dismiss", "a visitor")
    #expect(try ebb.run("import", "back.csv").out.contains("unchanged: no row of it is kept back any more"))
  }

  @Test func `it erases nothing and does not overrule a later file`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take(
      "a.csv", header + "001,2026-11-16,Zz\n002,2026-11-16,P\n001,2026-11-17,P\n002,2026-11-17,Zz\n002,2026-11-18,Zz\n")
    try ebb.take("b.csv", header + "001,2026-11-16,P\n")
    try ebb.run("rejects", "--export", "back.csv")
    try ebb.write("back.csv", try ebb.read("back.csv").replacing(",Zz,", with: ",A,"))
    let result = try ebb.run("import", "back.csv")
    #expect(result.out.contains("2 taken, 1 superseded, 0 still kept back"), "\(result.out)")
    #expect(
      try ebb.marks() == [
        "001 2026-11-16 P", "001 2026-11-17 P", "002 2026-11-16 P", "002 2026-11-17 A", "002 2026-11-18 A",
      ])
  }

  @Test func `of two rows that disagree the one that is left in the file is taken`() throws {
    let ebb = try Ebb.school(["001", "002"])
    try ebb.take("a.csv", header + "001,2026-11-16,A\n001,2026-11-16,P\n002,2026-11-16,P\n")
    try ebb.codes("Zz = late")
    try ebb.take("b.csv", header + "002,2026-11-17,P\n")
    #expect(try ebb.run("rejects").out.contains("2 rows are kept back"))
    try ebb.run("rejects", "--export", "back.csv")
    let lines = try ebb.read("back.csv").split(separator: "\r\n")
    try ebb.write("back.csv", lines.filter { !$0.hasPrefix("001,2026-11-16,P") }.joined(separator: "\r\n") + "\r\n")
    let result = try ebb.run("import", "back.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(try ebb.marks().first == "001 2026-11-16 A")
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
  }

  @Test func `each import has a file of its own and none is overwritten`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n")
    try ebb.take("w.csv", "student_id;2026-11-17;2026-11-18\n001;Zz;P\n")
    let result = try ebb.run("rejects", "--export", "back.csv")
    #expect(result.out == "Wrote 1 row to back-2.csv.\nWrote 1 row to back-3.csv.\n")
    #expect(try ebb.read("back-3.csv").hasPrefix("student_id,2026-11-17,2026-11-18,ebb_import,"))
    #expect(try ebb.run("rejects", "--export", "back.csv").status == 73)
    try ebb.write("back-3.csv", try ebb.read("back-3.csv").replacing("001,Zz,P", with: "001,E,P"))
    #expect(try ebb.run("import", "back-3.csv").status == 0)
    #expect(try ebb.marks() == ["001 2026-11-17 A", "001 2026-11-18 P"])
  }

  @Test func `formulas are guarded on the way out and as they were on the way in`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take(
      "n.csv", "student_id,date,author,text\n001,2026-13-16,M. Rivera,\"=1+1, he said\"\n")
    try ebb.run("rejects", "--export", "back.csv")
    let text = try ebb.read("back.csv")
    #expect(text.contains("\"'=1+1, he said\""))
    try ebb.write("back.csv", text.replacing("001,2026-13-16", with: "001,2026-11-16"))
    let result = try ebb.run("import", "back.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(try ebb.rows("SELECT text FROM note") == ["=1+1, he said"])
  }

  @Test func `a row of another length keeps its text beside it`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,A,ill, called\n")
    try ebb.run("rejects", "--export", "back.csv")
    let text = try ebb.read("back.csv")
    #expect(text.contains("001,2026-11-16,A,2,1,2,E203,"))
    #expect(text.contains("\"001,2026-11-16,A,ill, called\""))
    #expect(try ebb.run("import", "back.csv").status == 0)
    #expect(try ebb.marks() == ["001 2026-11-16 A"])
  }

  @Test(arguments: [
    ("student_id,date,status,ebb_import,ebb_row\n001,2026-11-16,A,,1\n", "ebb_import or ebb_row holds no number"),
    ("student_id,date,status,ebb_import,ebb_row\n001,2026-11-16,A\n", "the row has 3 cells and the header 5"),
    ("student_id,date,status,ebb_import,ebb_row\n001,2026-11-16,A,9,1\n", "import 9, which does not stand"),
    ("student_id,status,ebb_import,ebb_row\n001,A,2,1\n", "the columns are not those of import 2"),
    (
      "Kept back\n\nstudent_id,date,status,ebb_import,ebb_row\n001,2026-11-16,A,2,1\n", "wrote, in another form"
    ),
    (
      "student_id,date,status,ebb_import,ebb_row\n001,2026-11-16,A,2,1\n001,2026-11-16,A,3,1\n",
      "the rows belong to 2 imports"
    ),
  ])
  func `a file whose own columns were spoiled is refused`(text: String, sentence: String) throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n")
    let result = try ebb.take("back.csv", text)
    #expect(result.status == 65)
    #expect(result.err.contains(sentence), "\(result.err)")
    #expect(try ebb.marks().isEmpty)
  }

  @Test func `a mended period belongs to its whole day`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take(
      "p.csv",
      "student_id,date,period,status\n001,2026-11-16,1,U\n001,2026-11-16,2,Zz\n001,2026-11-16,3,Yy\n001,2026-11-16,4,P\n"
    )
    try ebb.run("rejects", "--export", "back.csv")
    let text = try ebb.read("back.csv")
    try ebb.write("one.csv", text.replacing(",2,Zz,", with: ",2,U,"))
    #expect(try ebb.run("import", "one.csv").status == 3)
    #expect(try ebb.marks().isEmpty)
    try ebb.write("both.csv", text.replacing(",2,Zz,", with: ",2,U,").replacing(",3,Yy,", with: ",3,P,"))
    #expect(try ebb.run("import", "both.csv").status == 0)
    #expect(try ebb.register() == ["001 North 2026-11-16 H 1260  "])
  }

  @Test func `a dry run and strict write nothing`() throws {
    let ebb = try Ebb.school(["001"])
    try ebb.take("a.csv", header + "001,2026-11-16,Zz\n001,2026-11-17,Yy\n")
    try ebb.run("rejects", "--export", "back.csv")
    try ebb.write("back.csv", try ebb.read("back.csv").replacing(",Zz,", with: ",A,"))
    #expect(try ebb.run("import", "back.csv", "--dry-run").out.contains("1 new"))
    #expect(try ebb.run("import", "back.csv", "--strict").status == 65)
    #expect(try ebb.marks().isEmpty)
    #expect(try ebb.run("rejects").out.contains("2 rows are kept back"))
  }
}
