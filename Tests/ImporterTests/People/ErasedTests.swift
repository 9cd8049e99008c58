import Domain
import Importer
import Testing

/// Students who were erased: whatever file names them, the row is kept back and nothing of it stays.
@Suite struct ErasedTests {
  /// A school with a roster from which one student was erased.
  static var known: KnownSchool {
    var known = knownThree
    known.students["001002"] = nil
    known.isErased = { $0 == "001002" }
    return known
  }

  private static let sentence = "student_id ‘001002’ is not a student who may be stored: he was erased"

  @Test(arguments: [
    ("student_id,date,status\n001001,2026-11-16,P\n001002,2026-11-16,P\n", "E307 3:1 \(sentence)"),
    ("student_id,2026-11-16,2026-11-17\n001001,P,P\n001002,P,P\n", "E307 3:1 \(sentence)"),
    (
      "student_id,name,grade,school,counselor,entered_on,left_on\n001001,A,1,North,T,2026-09-01,\n"
        + "001002,B,1,North,T,2026-09-01,\n", "E307 3:1 \(sentence)"
    ),
    (
      "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n001002,g,C,,,en,yes,\n",
      "E307 2:1 \(sentence)"
    ),
    ("student_id,date,author,text\n001002,2026-11-16,N,All well.\n", "E307 2:1 \(sentence)"),
    ("student_id,date,who,how,outcome\n001002,2026-11-16,N,phone,reached\n", "E307 2:1 \(sentence)"),
    ("student_id,date,instrument,total\n001002,2026-11-16,HQ-25,40\n", "E307 2:1 \(sentence)"),
    ("student_id,kind,granted_on,until,by\n001002,referral,2026-11-16,,C\n", "E307 2:1 \(sentence)"),
  ])
  func `a row about an erased student is kept back, whatever the file`(text: String, expected: String) throws {
    let outcome = try read(text, known: ErasedTests.known)
    #expect(rejects(outcome).first == expected, "\(rejects(outcome))")
    let kept = ErasedTests.known.withoutErased(outcome.rejected)
    for row in kept { #expect(row.original.isEmpty && row.value == "(erased)" && !row.hint.contains("001002")) }
    #expect(
      marks(outcome).allSatisfy { !$0.hasPrefix("001002") } && roster(outcome).allSatisfy { $0.student.id != "001002" })
  }

  @Test func `a roster folder keeps an erased student back`() throws {
    var known = KnownSchool()
    known.isErased = { $0 == "001002" }
    let outcome = try folder(OneRoster.files, known: known)
    #expect(folderRejects(outcome).contains { $0.hasPrefix("E307 users.csv:") }, "\(folderRejects(outcome))")
    #expect(roster(outcome).allSatisfy { $0.student.id != "001002" })
  }

  @Test func `a row that is kept back for another reason loses its text too`() throws {
    let text = "student_id,date,status\n001001,2026-11-16,P\n\"001002\",2026-11-99,P\n001002,2026-11-16,P,x,y\n"
    let rows = ErasedTests.known.withoutErased(try read(text, known: ErasedTests.known).rejected)
    #expect(rows.count == 2)
    for row in rows { #expect(row.original.isEmpty && row.value == "(erased)") }
  }

  @Test func `rows of others keep their text`() throws {
    let text = "student_id,date,status\n001001,2026-11-16,Zz\n001002,2026-11-16,P\n"
    let rows = ErasedTests.known.withoutErased(try read(text, known: ErasedTests.known).rejected)
    #expect(rows.first?.original == "001001,2026-11-16,Zz")
  }

  @Test func `a family is never called after an erased brother`() throws {
    let text = """
      student_id,name,grade,school,counselor,entered_on,left_on,sibling_of
      001001,A,1,North,T,2026-09-01,,001002
      001003,B,1,North,T,2026-09-01,,001002

      """
    for row in roster(try read(text, known: ErasedTests.known)) { #expect(!row.student.household.contains("001002")) }
  }

  @Test func `any number of rows of erased students refuses no file`() throws {
    let rows = (1...30).map { "001002,2026-11-\($0 < 10 ? "0" : "")\($0),P\n" }.joined()
    let outcome = try read("student_id,date,status\n001001,2026-11-16,P\n" + rows, known: ErasedTests.known)
    #expect(marks(outcome) == ["001001 North 2026-11-16 P"])
  }

  @Test func `in a list of absences an erased student is no unreadable absence`() throws {
    let options = ImportOptions(days: day("2026-11-16")...day("2026-11-17"), eventsOnly: true)
    let outcome = try read(
      "student_id,date,status\n001001,2026-11-16,A\n001002,2026-11-16,A\n", options, known: ErasedTests.known)
    #expect(outcome.rejected.map(\.code) == ["E307"])
    #expect(marks(outcome).contains { $0.hasPrefix("001003") })
  }
}
