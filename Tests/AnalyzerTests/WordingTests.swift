import Analyzer
import Domain
import Testing

@Suite struct WordingTests {
  func text(_ child: Child, _ rule: String) -> String { child.finding().reasons.first { $0.rule == rule }?.text ?? "" }

  @Test func `sentences are plain and carry numbers and dates`() {
    #expect(
      text(Child(("P", 40), ("AP", 8)), "rising")
        == "Away 8 of the 16 school days since about 27 Oct; 0 or 1 would be usual for this student.")
    #expect(text(Child(("P", 40), ("HP", 14)), "rising").hasPrefix("Away 13.5 of the ") == false)
    #expect(
      text(Child(("P", 20), ("AP", 10)), "away")
        == "Away 10 of the last 20 school days (50 %); the change began about 29 Sep.")
    #expect(
      text(Child(("P", 40), ("L", 5)), "friction")
        == "Late, gone early, with the nurse or in a separate room on 5 school days since 6 Oct; was 0 in 20 before.")
    #expect(
      text(Child(("P", 20), ("U", 3)), "unexplained") == "Away without a known reason on 3 school days in a row.")
    #expect(
      text(Child(("P", 20), (".", 6)), "unexplained")
        == "No mark on the last 6 days with a register, since 29 Sep.")
    #expect(
      text(Child((".", 3)), "unexplained")
        == "Enrolled, but never seen: no mark in any of the 3 registers since 1 Sep.")
    #expect(
      text(Child(("P", 18), ("A", 2)), "chronic-10") == "Missed 2 of 20 school days this year (10 %).")
    #expect(
      text(Child(("P", 20), ("R", 1), ("P", 19)), "refusal-coded")
        == "The school's own code for not being able to come stands on 1 day of the last 20.")
  }

  @Test func `the days before a change are those before all of it`() {
    // A change of 36 days: the last 20 are compared with the 40 quiet days, not with the first half of the change.
    let long = Child(("P", 40), ("AP", 18))
    #expect(text(long, "rising-early") == "Away 10 of the last 20 school days; before 27 Oct it was 0 or 1 in 20.")
    let growing = Child(("P", 40), ("APPP", 5), ("A", 20))
    #expect(
      text(growing, "rising-early")
        == "Away 20 of the last 20 school days; before 27 Oct it was 0 or 1 in 20.", "\(text(growing, "rising-early"))")
    let short = Child(("AP", 5), ("P", 40), ("AP", 5))
    #expect(
      text(short, "rising-early").hasSuffix("before 27 Oct it was 2 or 3 in 20."), "\(text(short, "rising-early"))")
  }

  @Test func `a reason rests on real days`() {
    let reason = Child(("P", 40), ("AP", 8)).finding().reasons.first { $0.rule == "rising" }
    #expect(reason?.from == Child.day(40) && reason?.to == Child.day(55))
    #expect(reason?.threshold == "excess >= 5" && reason?.values.map(\.indicator) == [.excess])
  }

  @Test func `what only a restricted note says is not repeated`() {
    var child = Child(("P", 40), ("AP", 5))
    child.notes = [Child.note(45, .homebound), Child.note(46, .roombound, restricted: true)]
    let said = text(child, "note-signs")
    #expect(
      said.contains("staying at home, a sign in a restricted note (quote withheld)")
        && !said.contains("staying in the room"))
  }

  @Test func `words that label a child are never used`() {
    let labels = ["hikikomori", "truant", "refuser", "high-risk", "lazy"]
    for random in (1...4).map({ RandomDistrict(seed: $0) }) {
      let analyzer = Analyzer(district: random.district)
      for history in random.histories {
        let finding = analyzer.analyze(history, asOf: random.lastDay)
        let said =
          finding.reasons.map(\.text) + finding.differential.flatMap { $0.factsFor + $0.factsAgainst + $0.questions }
        for sentence in said { #expect(!labels.contains { sentence.lowercased().contains($0) }, "\(sentence)") }
      }
    }
  }
}

@Suite struct DifferentialTests {
  func pattern(_ child: Child, _ name: String) -> DifferentialPattern? {
    child.finding().differential.first { $0.pattern == name }
  }

  @Test func `short excused Mondays speak for refusal and a missing certificate against illness`() {
    let child = Child(("PPPPP", 6), ("APPPP", 3), ("AAPPP", 3))
    #expect(
      pattern(child, "refusal-like")?.factsFor.contains(
        "6 absences of one or two days with a parent's word in the last 60 school days.") == true)
    #expect(
      pattern(child, "refusal-like")?.factsFor.contains { $0.hasPrefix("6 of the 9 missed days fell on the first day") }
        == true)
    #expect(pattern(child, "illness-like") == nil)
  }

  @Test func `a long certified spell speaks for illness`() {
    let child = Child(("P", 30), ("C", 12), ("U", 4))
    #expect(
      pattern(child, "illness-like")?.factsFor.first == "A certificate covers 12 school days in a row (13–28 Oct).")
    #expect(
      pattern(child, "illness-like")?.factsAgainst.first
        == "4 whole days away in the last 46 school days have no certificate.")
  }

  @Test func `lessons missed on days at school are named`() {
    let child = Child(("P", 30), ("H", 16))
    #expect(
      pattern(child, "truancy-like")?.factsFor.first
        == "Part of the day was missed on 16 days on which the student came, in the last 46 school days.")
  }

  @Test func `a sudden silence is a move until shown otherwise`() {
    let facts = pattern(Child(("P", 40), (".", 10)), "moved or missing data")?.factsFor
    #expect(facts?.count == 2)
    #expect(facts?.last == "Came regularly, then not once on 10 school days since 27 Oct.")
  }

  @Test func `steady students have no differential and every pattern has a fact`() {
    #expect(Child(("P", 60)).finding().differential.isEmpty)
    for random in (1...3).map({ RandomDistrict(seed: $0) }) {
      let analyzer = Analyzer(district: random.district)
      for history in random.histories {
        for pattern in analyzer.analyze(history, asOf: random.lastDay).differential {
          #expect(!pattern.factsFor.isEmpty)
        }
      }
    }
  }
}
