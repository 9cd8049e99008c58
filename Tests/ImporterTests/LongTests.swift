import Domain
import Importer
import Testing

@Suite struct LongTests {
  @Test func `a row a day gives a mark a day`() throws {
    let outcome = try read("student_id,date,status\n001017,2026-11-16,A\n001018,2026-11-16,P\n001017,2026-11-17,T\n")
    #expect(marks(outcome) == ["001017 2026-11-16 A", "001017 2026-11-17 L", "001018 2026-11-16 P"])
    #expect(outcome.shape == "long")
    #expect(outcome.rows == 3)
    #expect(outcome.lastDay == day("2026-11-17"))
  }

  @Test func `extra columns are read or named`() throws {
    let outcome = try read(
      "date;Student ID;Name;school;status;comment;minutes;bus\n2026-11-16;7;Ann Lee;North;T;overslept;20;4\n")
    #expect(marks(outcome) == ["7 North 2026-11-16 L minutes=20 reason=overslept"])
    #expect(outcome.attendance?.lines.first?.name == "Ann Lee")
    #expect(outcome.notices == ["ignored columns: bus"])
  }

  @Test func `an unknown status is kept back with a line to paste`() throws {
    let outcome = try read("student_id,date,status\n1,2026-11-16,P\n001017,2026-11-16,Absent\n")
    #expect(
      rejects(outcome) == [
        "E204 3:19 status ‘Absent’ is not one of P, Present, In Attendance, L, T, Late, Tardy, ED, Early departure, "
          + "Left early, A, E, …"
      ])
    #expect(outcome.rejected.first?.hint == "map it in ebb.ini, [codes]:  Absent = unexcused")
    #expect(outcome.unknownCodes == [UnknownCode(code: "Absent", count: 1, guess: .unexcused, why: "the word says so")])
  }

  @Test func `two rows that disagree are both kept back`() throws {
    let outcome = try read(
      "student_id,date,status\n1,2026-11-16,A\n2,2026-11-16,P\n1,2026-11-16,P\n2,2026-11-16,P\n")
    #expect(marks(outcome) == ["2 2026-11-16 P"])
    #expect(
      rejects(outcome) == [
        "E208 2:14 status ‘A’ is not what line 4 says (‘P’)", "E208 4:14 status ‘P’ is not what line 2 says (‘A’)",
      ])
    #expect(outcome.repeats == 1)
  }
}
