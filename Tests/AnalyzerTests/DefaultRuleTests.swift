import Analyzer
import Domain
import Testing

@Suite struct DefaultRuleTests {
  /// A rule, a child for whom it holds and one a step away for whom it does not.
  static let boundaries: [(rule: String, holds: Child, fails: Child)] = [
    ("rising-early", Child(("P", 40), ("AP", 3)), Child(("P", 40), ("AP", 2))),
    ("rising", Child(("P", 40), ("AP", 5)), Child(("P", 40), ("AP", 4))),
    ("long-spell", Child(("P", 40), ("A", 7)), Child(("P", 40), ("A", 6))),
    ("long-spell", Child(("P", 12), ("A", 7)), Child(("P", 40), ("A", 12))),
    ("long-spell", Child(("P", 40), ("A", 7)), Child(("P", 40), ("H", 9))),
    ("long-spell", Child(("P", 40), ("A", 7)), Child(("P", 40), ("C", 9))),
    ("often-away", Child(("APPPPPAPAP", 6)), Child(("APPPPPAPAP", 5), ("APPPPPAPPP", 1))),
    ("away", Child(("P", 20), ("AP", 10)), Child(("P", 20), ("PP", 1), ("AP", 9))),
    ("gone", Child(("P", 6), ("A", 54)), Child(("P", 7), ("A", 53))),
    ("friction", Child(("P", 40), ("L", 5)), Child(("P", 40), ("L", 4))),
    ("friction", Child(("P", 40), ("E", 5)), Child(("L", 4), ("P", 20), ("L", 5), ("P", 11))),
    ("unexplained", Child(("P", 20), ("U", 3)), Child(("P", 20), ("U", 2))),
    ("unexplained", Child(("P", 20), ("-", 5)), Child(("P", 20), ("-", 4))),
    ("unexplained", Child((".", 3)), Child((".", 2))),
    ("silent", Child(("P", 20), (".", 10)), Child(("P", 20), (".", 9))),
    ("refusal-coded", Child(("P", 20), ("R", 1), ("P", 19)), Child(("P", 20), ("R", 1), ("P", 20))),
    ("chronic-10", Child(("P", 18), ("A", 2)), Child(("P", 19), ("A", 2))),
    ("chronic-20", Child(("P", 16), ("A", 4)), Child(("P", 17), ("A", 4))),
    ("chronic-10", Child(("C", 2), ("P", 18)), Child(("C", 2), ("P", 17))),
    ("futoko-30", Child(("P", 20), ("A", 30)), Child(("P", 20), ("A", 29), ("H", 1))),
    ("futoko-90", Child(("P", 20), ("A", 90)), Child(("P", 20), ("A", 89), ("C", 9))),
  ]
  @Test(arguments: boundaries.indices)
  func `each default rule fires at its boundary and not a step before`(row: Int) {
    let (rule, holds, fails) = DefaultRuleTests.boundaries[row]
    #expect(holds.rules.contains(rule), "\(rule): \(holds.rules)")
    #expect(!fails.rules.contains(rule), "\(rule) must not hold: \(fails.rules)")
  }

  @Test func `two bound signs raise the stage by one while more is missed than usual`() {
    var child = Child(("P", 40), ("AP", 5))
    #expect(child.finding().stage == .mild)
    child.notes = [Child.note(45, .homebound, .sleepReversal)]
    #expect(child.finding().stage == .moderate)
    #expect(child.finding().reasons.first?.rule == "note-signs")
    child.notes = [Child.note(45, .homebound)]
    #expect(child.finding().stage == .mild)
    child = Child(("P", 40))
    child.notes = [Child.note(35, .homebound, .sleepReversal)]
    #expect(child.finding().stage == .steady, "no excess")
  }

  @Test func `a return opens forty days in which new absences are a relapse`() {
    let back = Child(("P", 40), ("A", 12), ("P", 22))
    #expect(back.finding().trend == .back)
    #expect(Child(("P", 40), ("A", 12), ("P", 40), ("A", 3)).rules.contains("relapse"))
    #expect(!Child(("P", 40), ("A", 12), ("P", 75), ("A", 3)).rules.contains("relapse"))
  }

  @Test func `a student with few days is not judged by rates`() {
    let finding = Child(("A", 9)).finding()
    #expect(!finding.reasons.contains { $0.rule == "away" })
    #expect(finding.notEvaluated.first { $0.rule == "away" }?.unknown == [.recent20])
  }

  @Test func `a rule that lacks its window says so and one that fails anyway does not`() {
    let finding = Child(("A", 15)).finding()
    #expect(
      finding.notEvaluated.contains(
        UnevaluatedRule(
          rule: "gone", unknown: [.recent60], why: "recent60 needs 60 days that count; there are 15")))
    #expect(!finding.notEvaluated.contains { $0.rule == "relapse" || $0.rule == "screening-hq25" })
  }

  @Test func `nobody is flagged without a reason and context flags nobody`() {
    for random in (1...3).map({ RandomDistrict(seed: $0) }) {
      let analyzer = Analyzer(district: random.district)
      for finding in random.histories.map({ analyzer.analyze($0, asOf: random.lastDay) }) {
        #expect(
          (finding.state == .active) == (finding.reasons.contains { $0.level != "context" } && finding.trend != nil))
        for reason in finding.reasons {
          #expect(!reason.text.isEmpty && !reason.text.contains("{") && !reason.threshold.isEmpty)
          #expect(reason.from.map { $0 <= reason.to ?? $0 } ?? true)
        }
      }
    }
  }
}
