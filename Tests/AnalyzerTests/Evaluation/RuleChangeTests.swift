import Analyzer
import Domain
import Testing

@Suite struct RuleChangeTests {
  private func rule(_ name: String, _ change: String) throws -> Rule? {
    try RuleBook().changing(change).rules.first { $0.name == name }
  }

  @Test(arguments: [
    ("rising.excess=4", "rising", "excess >= 4"),
    ("away.recent20=40%", "away", "recent20 >= 40%"),
    (
      "relapse.missedInLast10=2.5 days", "relapse",
      "daysSinceBack <= 40 and (streak >= 2 or missedInLast10 >= 2.5 days)"
    ),
    ("friction.precursors20=6", "friction", "precursors20 >= 6 and precursors20 >= 3 * precursorBaseline"),
    ("friction.precursorBaseline=2.5", "friction", "precursors20 >= 5 and precursors20 >= 2.5 * precursorBaseline"),
    ("rising-early.baseline=3", "rising-early", "excess >= 3 and recent20 >= 15% and recent20 >= 3 * baseline"),
  ])
  func `the number that an indicator is compared with changes`(change: String, name: String, when: String) throws {
    #expect(try rule(name, change)?.when == when)
  }

  @Test func `a level changes, and off takes the rule away`() throws {
    #expect(try rule("friction", "friction.level=context")?.level == .context)
    #expect(try rule("rising", "rising.level=+1 from mild")?.level.text == "+1 from mild")
    #expect(try rule("friction", "friction.level=off") == nil)
    #expect(try RuleBook().changing("friction.level=off").rules.count == RuleBook().rules.count - 1)
  }

  @Test func `a rule's name may have dots`() throws {
    let document = try SettingsReader.read("[rule a.b]\nlevel = watch\nwhen = streak >= 3\n")
    #expect(try RuleBook(document).changing("a.b.streak=4").rules.last?.when == "streak >= 4")
  }

  @Test(arguments: [
    ("rising", "‘rising’ is not a change", "write for example rising.excess=4"),
    (".excess=4", "‘.excess=4’ is not a change", "write for example rising.excess=4"),
    ("risin.excess=4", "there is no rule ‘risin’", "did you mean ‘rising’?"),
    ("rising.exces=4", "the rule ‘rising’ does not ask about ‘exces’", "did you mean ‘excess’?"),
    ("rising.excess=four", "‘four’ is not a number", "write for example 4, 0.5 or 15%"),
    ("rising.excess=4 or streak >= 1", "‘4 or streak >= 1’ is not a number", "write for example 4, 0.5 or 15%"),
    ("rising.excess=", "‘rising.excess=’ is not a change", "write for example rising.excess=4"),
    ("rising.level=mid", "‘mid’ is not a level", "did you mean ‘mild’?"),
    (
      "rising.level=x", "‘x’ is not a level", "write context, watch, mild, moderate, severe, +1 from mild or off"
    ),
    ("friction.precursorBaseline=3 days", "‘3 days’ is not a factor", "write a number without a unit"),
  ])
  func `a change that cannot be tried is refused with what to do`(change: String, problem: String, hint: String) {
    do throws(SettingsError) {
      _ = try RuleBook().changing(change)
      Issue.record("\(change) was taken")
    } catch {
      #expect(error.problem == problem && error.hint == hint, "\(error)")
    }
  }

  @Test func `two numbers for one indicator are refused as not clear, none as none`() throws {
    let text = """
      [rule twice]
      level = watch
      when = streak >= 5 or excess >= 2 and streak >= 3
      [rule bare]
      level = watch
      when = daysSinceAttended >= streak
      """
    let book = try RuleBook(try SettingsReader.read(text))
    for (change, problem) in [
      ("twice.streak=4", "the rule ‘twice’ compares ‘streak’ with 2 numbers, and it is not clear which is meant"),
      ("bare.streak=4", "the rule ‘bare’ compares ‘streak’ with no number"),
    ] {
      do throws(SettingsError) {
        _ = try book.changing(change)
        Issue.record("\(change) was taken")
      } catch { #expect(error.problem == problem) }
    }
    #expect(
      try book.changing("twice.excess=1").rules.contains { $0.when == "streak >= 5 or excess >= 1 and streak >= 3" })
  }
}
