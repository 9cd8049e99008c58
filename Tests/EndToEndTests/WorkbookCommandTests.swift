import Foundation
import Testing

/// A workbook on the command line.
@Suite struct WorkbookCommandTests {
  private static let fixtures = "\(Ebb.package)/Tests/ExcelTests/Fixtures"

  @Test func `a workbook gives the same register as the CSV of its sheet`() throws {
    let (workbook, csv) = (try Ebb.workspace(), try Ebb.workspace())
    try csv.write(
      "marks.csv",
      """
      student_id,name,date,time,status,comment
      001017,佐藤 花子,2026-11-16,08:30:00,A,"ill, mother called"
      001018,Zoë O'Neil,2026-11-16,09:05:07,P,"two\nlines"
      001019,"Müller, Jörg",2026-11-16 09:30,,T,"said ""late""\"
      001020,山田,2026-11-17,,P,
      001021,below a gap,2026-11-18,,A,0.3

      """)
    #expect(try csv.run("import", "-q", "marks.csv").status == 0)
    let result = try workbook.run("import", "\(Self.fixtures)/libreoffice.xlsx")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("read the sheet ‘Marks’; not read: ‘Secret’ (hidden), ‘Empty’"))
    let query =
      "sqlite3 ebb.sqlite \"SELECT s.id, r.school, r.marks FROM register r JOIN student s ON s.key = r.student ORDER BY 1\""
    let register = try workbook.shell(query).out
    #expect(register == (try csv.shell(query).out))
    #expect(register.contains("001021"))
    let again = try workbook.run("import", "\(Self.fixtures)/libreoffice.xlsx")
    #expect(again.out.contains("unchanged: the same content came as import"))
  }

  @Test func `another sheet of the same workbook is another import`() throws {
    let ebb = try Ebb.workspace()
    let file = "\(Self.fixtures)/several.xlsx"
    let refused = try ebb.run("import", file)
    #expect(refused.status == 65)
    #expect(refused.err.contains("error E114: more than one sheet of the workbook can be meant"))
    #expect(try ebb.run("import", file, "--sheet", "Roster").status == 0)
    let marks = try ebb.run("import", file, "--sheet", "2", "--school", "North")
    #expect(marks.status == 0, "\(marks.err)")
    #expect(marks.out.contains("1 new"))
    #expect(try ebb.run("import", file, "--sheet", "2", "--school", "North").out.contains("unchanged"))
  }

  @Test func `a row that is kept back is named by its cell`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write(
      "roster.csv",
      "student_id,name,grade,school,counselor,entered_on\n001017,Ada Example,10,North,D. Whitlock,2026-09-01\n")
    #expect(try ebb.run("import", "-q", "roster.csv").status == 0)
    let result = try ebb.run("import", "\(Self.fixtures)/openpyxl.xlsx", "--school", "North")
    #expect(result.status == 3, "\(result.err)")
    #expect(result.err.contains("openpyxl.xlsx:A5: error E301:"))
    #expect(try ebb.run("rejects").out.contains("openpyxl.xlsx:A5: error E301:"))
  }
}
