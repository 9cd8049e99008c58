import Analyzer
import Domain
import Testing

/// Four children with about as many missed days: what can be said of each is not the same.
@Suite struct FourChildrenTests {
  private func block(_ child: Child) -> String {
    child.finding().differential.map { pattern in
      var lines = [pattern.pattern]
      lines += pattern.factsFor.map { "  + \($0)" }
      lines += pattern.factsAgainst.map { "  - \($0)" }
      lines += pattern.unknown.map { "  ? \($0)" }
      lines += pattern.questions.map { "  > \($0)" }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test func `single days at the start of the week`() {
    #expect(
      block(Child(("PPPPP", 6), ("APPPP", 3), ("AAPPP", 3)))
        == """
        refusal-like
          + 6 absences of one or two days with a parent's word in the last 60 school days.
          + 6 of the 9 missed days fell on the first day after a weekend or break; evenly spread it would be 1 or 2.
          ? No note of the last 30 days says how the student feels about coming.
          ? No note says whether it eases by noon or at the weekend.
          > What happens at home on the mornings of the 9 days away, and does it ease by noon? (SNACK 2, 3)
          > What is harder on the first day after a weekend or break? (SNACK 3)
          > What have the parents tried on such mornings? (SNACK 3, 5)
        """)
  }

  @Test func `two weeks with a certificate and a few days without`() {
    #expect(
      block(Child(("P", 30), ("C", 12), ("U", 4)))
        == """
        illness-like
          + A certificate covers 12 school days in a row (13–28 Oct).
          - 4 whole days away in the last 46 school days have no certificate.
          > Is the illness of 13–28 Oct over, and what would make coming back easier? (SNACK 2)
        truancy-like
          + 4 whole days without a known reason in the last 46 school days.
          ? Whether the family knows of the 4 days without a reason, the last on 3 Nov.
          > Does the family know of the 4 days without a reason, and where was the student? (SNACK 4, 6)
        """)
  }

  @Test func `lessons missed on days at school`() {
    #expect(
      block(Child(("P", 30), ("H", 16)))
        == """
        truancy-like
          + Part of the day was missed on 16 days on which the student came, in the last 46 school days.
          ? Where the student is during the lessons missed on 16 days.
          > Which lessons are missed on the 16 days in part, and what happens instead? (SNACK 4)
        """)
  }

  @Test func `a sudden silence`() {
    #expect(
      block(Child(("P", 40), (".", 10)))
        == """
        moved or missing data
          + No mark on the last 10 days with a register, since 27 Oct.
          + Came regularly, then not once on 10 school days since 27 Oct.
          ? Whether anybody has seen or spoken to the student since then.
          > Who has seen or spoken to the student since 27 Oct, and has another school asked for the records? (SNACK 15)
          > Is the register of this class complete on the 10 days without a mark? (SNACK 15)
        """)
  }
}
