import Domain
import Importer
import Testing

/// Decisions that were filled in on a review sheet, whose rows carry the id they were written for.
@Suite struct ReviewSheetTests {
  private static let header = "Student ID,Name,Decision,Reason,By,On,as_of,page,listed_id\n"

  private func decisions(_ rows: String) throws -> (taken: [Decision], outcome: ImportOutcome) {
    let outcome = try read(
      Self.header + rows, ImportOptions(asOf: day("2026-11-20")), known: knownThree)
    guard case .decisions(let decisions)? = outcome.people else { throw UnexpectedKind() }
    return (decisions, outcome)
  }

  @Test func `a row with a decision is taken and one without is passed over`() throws {
    let (taken, outcome) = try decisions(
      "001001,A,monitor,we spoke,V,2026-11-20,2026-11-20,ab12,001001\n"
        + "001002,B,,,V,2026-11-20,2026-11-20,ab12,001002\n001003,C,,,V,2026-11-20,2026-11-20,ab12,001003\n")
    #expect(
      taken == [
        Decision(
          student: "001001", choice: .monitor, reason: "we spoke", by: "V", on: day("2026-11-20"),
          asOf: day("2026-11-20"), page: "ab12")
      ])
    #expect(outcome.rejected.isEmpty && outcome.repeats == 0)
    // Passed over, but not without a word: every row has an end.
    #expect(outcome.notices.contains("skipped 2 rows without a decision"))
  }

  @Test(arguments: [
    (
      "001002,A,monitor,r,V,2026-11-20,2026-11-20,ab12,001001",
      "Student ID ‘001002’ is not ‘001001’, for whom ebb wrote the row",
      "put the id back, and check that name, decision and reason are of one student"
    ),
    (
      "001002,A,monitor,r,V,2026-11-20,2026-11-20,ab12,", "Student ID ‘001002’ is not on the sheet when ebb wrote it",
      "a row cannot be added; decide with ‘ebb review STUDENT DECISION’"
    ),
    (
      "001001,A,monitor,r,V,2026-11-20,2026-11-20,,001001", "page ‘’ is not filled in",
      "a hidden cell of the sheet was emptied; decide on the newest sheet"
    ),
    (
      "001001,A,,she called,V,2026-11-20,2026-11-20,ab12,001001", "Decision ‘’ is not filled in",
      "the cell is empty and the row cannot be used without it"
    ),
  ])
  func `a row that is no longer what was written is kept back`(row: String, expected: String, hint: String) throws {
    let (taken, outcome) = try decisions(row + "\n")
    #expect(taken.isEmpty)
    #expect(outcome.rejected.map(\.sentence) == [expected])
    #expect(outcome.rejected.map(\.hint) == [hint])
  }

  @Test func `a saved page's row still needs its decision`() throws {
    let outcome = try read(
      "as_of,page,student_id,decision,reason,by,on\n2026-11-20,ab12,001001,,,V,2026-11-20\n", known: knownThree)
    #expect(outcome.rejected.count == 1)
  }
}
