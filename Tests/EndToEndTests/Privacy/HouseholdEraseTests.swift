import Foundation
import Testing

/// A letter for two children of one home, one of whom is erased.
@Suite struct HouseholdEraseTests {
  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + "\nper-household = yes\n")
    try ebb.write(
      "roster.csv",
      """
      student_id,name,grade,school,counselor,entered_on,left_on,language
      0001,Aoki Haru,8,North,Rivera,2026-09-01,,ja
      0002,Aoki Mei,6,North,Rivera,2026-09-01,,ja

      """)
    try ebb.write(
      "guardians.csv",
      """
      student_id,guardian_id,name,relation,address,language,receives_letters,reason
      0001,G1,Aoki Mika,mother,"4 River Road, Oakfield",ja,yes,
      0002,G1,Aoki Mika,mother,"4 River Road, Oakfield",ja,yes,

      """)
    var marks = "student_id,date,status\n"
    for day in 2...27 where ![1, 7, 8, 14, 15, 21, 22].contains(day) {
      for id in ["0001", "0002"] {
        marks += "\(id),2026-11-\(day < 10 ? "0" : "")\(day),\(day > 15 ? "U" : "P")\n"
      }
    }
    try ebb.write("marks.csv", marks)
    #expect(try ebb.run("import", "roster.csv", "guardians.csv", "marks.csv", "-q").status == 0)
    for id in ["0001", "0002"] {
      #expect(try ebb.run("review", id, "contact-family", "--because", "to help", "--by", "R", "-q").status == 0)
    }
    return ebb
  }

  @Test func `the home's letter goes, and what stays names neither it nor the child`() throws {
    let ebb = try school()
    #expect(try ebb.run("letters").out == "letters/2026-11-27/rivera/0001+0002-family.docx\n")
    #expect(try ebb.run("erase", "0001", "--yes", "-q").status == 0)
    let left = try TracedSchool(ebb: ebb).traces(of: ["0001", "Haru"])
    #expect(left.isEmpty, "\(left)")
    let check = try ebb.run("check", "--deep")
    #expect(check.status == 0 && !check.out.contains("letters/"), "\(check.out)")
    // The other child's letter is in the ledger still: it does not go twice by accident.
    #expect(try ebb.run("letters").err.contains("0002 family: refused: a family letter was drafted"))
    #expect(try ebb.run("letters", "--again").out == "letters/2026-11-27-2/rivera/0002-family.docx\n")
  }
}
