import Analyzer
import Domain
import Testing

@Suite struct RuleLanguageTests {
  static let mistakes: [(String, String)] = [
    ("[rule x]\nlevel = mild\nwhen = exces >= 5", "3:8: unknown indicator ‘exces’\n  hint: did you mean ‘excess’?"),
    (
      "[rule x]\nlevel = mild\nwhen = qqqqqqqqq >= 5",
      "3:8: unknown indicator ‘qqqqqqqqq’\n  hint: ‘ebb rules --indicators’ lists them"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= five",
      "3:18: unknown indicator ‘five’\n  hint: ‘ebb rules --indicators’ lists them"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5x",
      "3:18: ‘5x’ is not a number\n  hint: write for example 3, 0.5 or 15 %"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5%",
      "3:19: ‘excess’ is no share (number)\n  hint: write the number without %"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = recent20 >= 15",
      "3:20: ‘recent20’ is a share and needs a percentage\n  hint: write for example 15 %"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = spells60 >= 3 days",
      "3:22: ‘spells60’ is not measured in days (count)\n  hint: leave out ‘days’"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = streak >= 3 months",
      "3:20: ‘streak’ is not measured in months (days)\n  hint: leave out ‘months’"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = recent20 >= 2 * streak",
      "3:24: ‘recent20’ (share) cannot be compared with ‘streak’ (days)\n  hint: both must have the same unit"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = onset >= 3",
      "3:8: ‘onset’ is a date and cannot be compared\n  hint: compare excessDays or excess"
    ),
    ("[rule x]\nlevel = mild\nwhen = excess == 5", "3:15: ‘==’ is not a comparison\n  hint: write >=, >, <= or <"),
    (
      "[rule x]\nlevel = mild\nwhen = excess",
      "3:14: a comparison is missing at the end\n  hint: write >=, >, <= or <, then a number"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = excess >=",
      "3:17: a number is missing at the end\n  hint: write for example: >= 3"
    ),
    ("[rule x]\nlevel = mild\nwhen = excess >= 5 and", "3:23: an indicator is missing at the end"),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5 streak >= 2",
      "3:20: ‘streak’ is not expected here\n  hint: join comparisons with and, or"
    ),
    ("[rule x]\nlevel = mild\nwhen = (excess >= 5", "3:20: a bracket is not closed\n  hint: add ‘)’"),
    ("[rule x]\nlevel = mild\nwhen =", "3:7: an empty condition\n  hint: write for example: when = excess >= 5"),
    ("[rule x]\nlevel = mld\nwhen = excess >= 5", "2:9: ‘mld’ is not a level\n  hint: did you mean ‘mild’?"),
    (
      "[rule x]\nlevel = enormous\nwhen = excess >= 5",
      "2:9: ‘enormous’ is not a level\n  hint: write context, watch, mild, moderate, severe, +1 from mild or off"
    ),
    ("[rule x]\nwhen = excess >= 5", "1:1: [rule x] has no ‘level’\n  hint: write for example: level = watch"),
    ("[rule x]\nlevel = mild", "1:1: [rule x] has no ‘when’\n  hint: write for example: when = excess >= 5"),
    ("[rule x]\nlevel = mild\nwenn = excess >= 5", "3:1: unknown key ‘wenn’ in [rule x]\n  hint: did you mean ‘when’?"),
    ("[rule x]\ncolour = red", "2:1: unknown key ‘colour’ in [rule x]\n  hint: a rule has level, when, say and source"),
    ("[rule]\nlevel = mild", "1:1: a rule without a name\n  hint: write [rule my-rule]"),
    ("[rule risig]\nlevel = off", "1:1: there is no rule ‘risig’ to switch off\n  hint: did you mean ‘rising’?"),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = Away {strak}.",
      "4:12: unknown placeholder ‘{strak}’\n  hint: did you mean ‘streak’?"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = Away {qqqqqqqqqq}.",
      "4:12: unknown placeholder ‘{qqqqqqqqqq}’\n  hint: ‘ebb rules --indicators’ lists them"
    ),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = Away {streak",
      "4:12: a placeholder is not closed\n  hint: add ‘}’"
    ),
    ("[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = Away }", "4:12: ‘}’ without ‘{’"),
    (
      "[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = a [b [c]]",
      "4:12: ‘[’ inside square brackets\n  hint: close the first with ‘]’"
    ),
    ("[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = a ]", "4:9: ‘]’ without ‘[’"),
    ("[rule x]\nlevel = mild\nwhen = excess >= 5\nsay = a [b", "4:11: a square bracket is not closed\n  hint: add ‘]’"),
  ]
  @Test(arguments: mistakes.indices)
  func `each mistake in a rule is named with its place and what to do`(row: Int) {
    let (text, message) = RuleLanguageTests.mistakes[row]
    #expect(throws: SettingsError.self) { try book(text) }
    do { _ = try book(text) } catch { #expect("\(error)" == message) }
  }

  @Test func `a rule that stands twice is refused`() throws {
    var document = try SettingsReader.read("[rule x]\nlevel = mild\nwhen = excess >= 5")
    document.sections.append(document.sections[0])
    #expect { try RuleBook(document) } throws: {
      "\($0)" == "1:1: the rule ‘x’ stands twice, first in line 1\n  hint: keep one of them"
    }
  }

  @Test func `deep brackets are refused and do not exhaust the stack`() {
    let deep = String(repeating: "(", count: 5000) + "excess >= 5"
    #expect { try book("[rule x]\nlevel = mild\nwhen = \(deep)") } throws: {
      "\($0)".contains("more than 50 brackets inside each other")
    }
  }

  @Test func `the default rules stand in the order of the manual`() {
    #expect(
      RuleBook().rules.map(\.name) == [
        "rising-early", "rising", "long-spell", "often-away", "away", "gone", "friction", "unexplained", "silent",
        "refusal-coded",
        "note-signs", "relapse", "chronic-10", "chronic-20", "futoko-30", "futoko-90", "screening-hq25",
      ])
  }

  @Test func `what is printed reads back as the same rules`() throws {
    let mine = try book(
      "[rule mine]\nlevel = +1 from watch\nwhen = (streak ≥ 2 days or monthsAway > 3 months) and recent10 < 0.5 * baseline"
    )
    #expect(try book(mine.text()).rules == mine.rules)
    #expect(try book(RuleBook().text()).rules == RuleBook().rules)
    #expect(try book(RuleBook.defaultText).rules == RuleBook().rules)
  }

  @Test func `a section replaces what it names and keeps the rest`() throws {
    let changed = try book(
      "[rule rising]\nwhen = excess >= 4\n[rule gone]\nlevel = off\n[rule mine]\nlevel = watch\nwhen = streak >= 9")
    let rising = changed.rules.first { $0.name == "rising" }
    #expect(rising?.when == "excess >= 4" && rising?.level == .stage(.mild) && rising?.source.contains("Page") == true)
    #expect(!changed.rules.contains { $0.name == "gone" })
    #expect(changed.rules.last?.name == "mine")
    #expect(changed.rules.last?.say == "The rule mine holds: streak >= 9.")
  }

  static let conditions: [(String, Bool)] = [
    ("streak >= 3 days", true), ("streak > 3", false), ("streak <= 3", true), ("streak < 3 days", false),
    ("streak >= 4 or spells60 >= 1", true), ("streak >= 4 and spells60 >= 1", false),
    ("streak >= 4 or spells60 >= 1 and streak >= 5", false), ("(streak >= 4 or spells60 >= 1) and streak >= 2", true),
    ("recent10 >= 30%", true), ("recent10 >= 30.1 %", false), ("recent10 > 2 * baseline", true),
    ("HQ25 >= 0 or streak >= 3", true), ("HQ25 >= 0", false),
    ("daysSinceAttended >= streak", true), ("missedInLast10 >= 2.5 days", true),
  ]
  @Test(arguments: conditions.indices)
  func `conditions are decided as they read`(row: Int) throws {
    let (condition, holds) = RuleLanguageTests.conditions[row]
    let rules = try book("[rule mine]\nlevel = context\nwhen = \(condition)")
    #expect(Child(("P", 57), ("A", 3)).finding(rules).reasons.contains { $0.rule == "mine" } == holds, "\(condition)")
  }

  @Test func `one number of a rule can be changed to see what would come of it`() throws {
    let changed = try RuleBook().changing("rising-early.recent20=20%")
    #expect(changed.rules.first?.when == "excess >= 3 and recent20 >= 20% and recent20 >= 2 * baseline")
    #expect(try RuleBook().changing("relapse.streak=3").rules.map(\.name) == RuleBook().rules.map(\.name))
    let mistakes = [
      ("rising", "1:1: ‘rising’ is not a change\n  hint: write for example rising.excess=4"),
      ("risin.excess=4", "1:1: there is no rule ‘risin’\n  hint: did you mean ‘rising’?"),
      ("rising.exces=4", "1:1: the rule ‘rising’ does not ask about ‘exces’\n  hint: did you mean ‘excess’?"),
      ("rising.excess=4%", "1:12: ‘excess’ is no share (number)\n  hint: write the number without %"),
    ]
    for (change, message) in mistakes {
      do throws(SettingsError) {
        _ = try RuleBook().changing(change)
        Issue.record("\(change) was taken")
      } catch { #expect(error.description == message) }
    }
  }
}
