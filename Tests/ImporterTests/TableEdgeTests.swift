import CSV
import Domain
import Importer
import Testing

/// What the table itself may bring along, seen from the register.
@Suite struct TableEdgeTests {
  private static let rows = "001017,2026-11-16,P\n001017,2026-11-17,U\n"
  private static let expected = ["001017 2026-11-16 P", "001017 2026-11-17 U"]

  @Test(arguments: [
    "student_id,date,status\n\(rows),,\n,,\n", "student_id,date,status\n\(rows)\n \n , ,\n",
    "student_id,date,status\n,,\n\(rows),,,,,\n",
  ]) func `rows of empty cells are passed over and counted`(text: String) throws {
    let outcome = try read(text)
    #expect(marks(outcome) == Self.expected && outcome.rejected.isEmpty && outcome.rows == 2)
    #expect(outcome.notices.contains { $0.hasPrefix("skipped ") && $0.contains("empty row") })
  }

  @Test(arguments: [
    "student_id, date, status\n001017, \"2026-11-16\", P\n001017, \"2026-11-17\", U\n",
    "student_id,date,status\n001017,2026-11-16,P,\n001017,2026-11-17,U,\n",
    "student_id||date||status\n001017||2026-11-16||P\n001017||2026-11-17||U\n",
    "\u{FEFF}student_id,date,status\n001017,2026-11-16,P\n\u{FEFF}\"001017\",2026-11-17,U\n",
  ]) func `other hands write the same register`(text: String) throws {
    let outcome = try read(text)
    #expect(marks(outcome) == Self.expected && outcome.rejected.isEmpty)
  }

  @Test func `a commented row makes no student`() throws {
    let outcome = try read("student_id,date,status\n\(Self.rows)# 001018,2026-11-16,A\n")
    #expect(marks(outcome) == Self.expected)
    #expect(outcome.rejected.map(\.line) == [4])
    #expect(outcome.rejected[0].hint.contains("take the row out if it is a comment"))
  }

  @Test func `the guard of our own exports is taken off again`() throws {
    let long = try read("student_id,date,status,reason\n'-12,2026-11-16,P,'=ill\n'-12,2026-11-17,U,''+x\n")
    #expect(marks(long).map { $0.prefix(3) } == ["-12", "-12"])
    #expect(long.attendance?.lines.map(\.student) == ["-12"])
    let wide = try read("student_id,2026-11-16,2026-11-17\n'-12,P,U\n")
    #expect(wide.attendance?.lines.map(\.student) == ["-12"])
    // Any other apostrophe is a spreadsheet's mark for text: not taken off, and no part of an id.
    let marked = try read("student_id,date,status\n'12,2026-11-16,P\n")
    #expect(rejects(marked) == ["E202 2:1 student_id ‘'12’ is not an id without quotation marks"])
  }

  @Test func `a column that holds something but has no name is told`() throws {
    let outcome = try read("student_id,date,status,,\n001,2026-11-16,P,,ill\n002,2026-11-16,A,,\n")
    #expect(outcome.notices == ["ignored, because the header gives no name: column 5"])
  }

  @Test func `reasons in quotes of another kind are told, without their text`() throws {
    let outcome = try read("student_id,date,status,reason\n001,2026-11-16,A,`ill`\n002,2026-11-16,A,`bus`\n")
    let told = outcome.notices.filter { $0.hasPrefix("2 reasons hold a quote mark of another kind") }
    #expect(told.count == 1 && !told[0].contains("ill"))
  }

  @Test func `inches and an apostrophe are no quotes`() throws {
    let outcome = try read("student_id,date,status,reason\n001,2026-11-16,A,5\" of snow\n002,2026-11-16,A,it's flu\n")
    #expect(outcome.notices.isEmpty)
  }

  @Test func `a last column that holds something but has no name is told`() throws {
    let outcome = try read("student_id,date,status,\n001,2026-11-16,P,ill\n002,2026-11-16,A,\n")
    #expect(outcome.notices == ["ignored, because the header gives no name: column 4"])
  }
}
