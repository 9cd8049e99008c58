import Domain
import Importer
import Testing

@Suite struct EventsOnlyTests {
  /// Two students of North, one of whom comes late in the week, and one of South.
  static let known = KnownSchool(
    rosterSchools: ["North", "South"],
    students: [
      "s1": [Enrolment(school: "North", entered: day("2005-01-01"))],
      "s2": [Enrolment(school: "North", entered: day("2005-05-04"))],
      "s3": [Enrolment(school: "South", entered: day("2005-01-01"))],
    ])
  static let aspen =
    "'ATT_OID','ATT_STD_OID','ATT_SKL_OID','ATT_X','ATT_DATE','ATT_CODE_VIEW','ATT_TARDY_IND','ATT_COMMENT'\n"
    + "\"ATT\",\"s1\",\"North\",\"NULL\",\"2005-05-03\",\"T-E\",\"1\",\"MTHR CALLED \\\"FEW MIN LATE\\\"\"\n"
    + "\"ATT\",\"s1\",\"North\",\"NULL\",\"2005-05-05\",\"NULL\",\"1\",\"NULL\"\n"
  static let week = day("2005-05-03")...day("2005-05-05")

  @Test func `no row means present for those enrolled`() throws {
    let outcome = try read(Self.aspen, ImportOptions(days: Self.week), known: Self.known)
    #expect(
      marks(outcome) == [
        "s1 North 2005-05-03 L reason=MTHR CALLED \"FEW MIN LATE\"", "s1 North 2005-05-04 P",
        "s1 North 2005-05-05 L code=T", "s2 North 2005-05-04 P", "s2 North 2005-05-05 P",
      ])
    #expect(outcome.shape == "events only")
    #expect(outcome.notices.first == "no row = present: 3 student-days (North 2005-05-03 to 2005-05-05)")
    #expect(
      outcome.attendance?.registers == [Scope(school: "North", first: day("2005-05-03"), last: day("2005-05-05"))])
  }

  @Test func `the calendar gives the days`() throws {
    var known = Self.known
    known.calendar = ["North": [day("2005-05-03"): .instructional, day("2005-05-05"): .instructional]]
    let outcome = try read(Self.aspen, known: known)
    #expect(marks(outcome).filter { $0.hasSuffix("P") } == ["s2 North 2005-05-05 P"])
  }

  @Test func `without calendar, days or roster the file is refused`() {
    #expect(throws: ImportError(file: "file.csv", problem: .noScope(.calendar))) {
      try read(Self.aspen, known: Self.known)
    }
    #expect(throws: ImportError(file: "file.csv", problem: .noScope(.roster))) {
      try read(Self.aspen, ImportOptions(days: Self.week))
    }
    #expect(throws: ImportError(file: "file.csv", problem: .noScope(.school))) {
      try read("student_id,date,status\n,2026-11-16,A\n", ImportOptions(eventsOnly: true))
    }
  }

  @Test func `WebUntis tells excused, not excused and open, and how much was missed`() throws {
    let header =
      "Schüler\tExterne Id\tText\tKlasse\tDatum\tWochentag\tFehlstd.\tFehlmin.\tAbwesenheitsgrund\tText\tStatus\tFehltage\n"
    let outcome = try read(
      header + "Lee Ann\ts1\t\t7a\t10.09.19\tDi\t6\t270\tKrank\tFieber\tentsch.\t1\n"
        + "Lee Ann\ts1\t\t7a\t11.09.19\tMi\t2\t90\t\t\tnicht entsch.\t0,5\n"
        + "Lee Ann\ts1\t\t7a\t12.09.19\tDo\t0\t15\t\t\t\t0\n",
      known: KnownSchool(
        rosterSchools: ["North"], students: ["s1": [Enrolment(school: "North", entered: day("2019-09-01"))]],
        calendar: ["": [day("2019-09-10"): .instructional, day("2019-09-13"): .instructional]]))
    #expect(
      marks(outcome) == [
        "s1 North 2019-09-10 A minutes=270 reason=Krank; Fieber",
        "s1 North 2019-09-11 H part=1260 minutes=90 code=nicht entsch.",
        "s1 North 2019-09-12 L minutes=15 code=offen",
      ])
  }

  @Test func `a long file can be events only`() throws {
    let outcome = try read(
      "student_id,date,status\ns1,2005-05-03,A\n", ImportOptions(school: "North", days: Self.week, eventsOnly: true),
      known: Self.known)
    #expect(marks(outcome).count == 5)
    #expect(outcome.attendance?.codeUses.first { $0.mark == .present }?.count == 4)
  }
}
