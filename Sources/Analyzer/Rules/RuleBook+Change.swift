public import Domain

extension RuleBook {
  /// The rules with one number changed, as in `rising.excess=4` or `away.recent20=40%`: what `ebb what-if` compares.
  public func changing(_ change: String) throws(SettingsError) -> RuleBook {
    func wrong(_ problem: String, _ hint: String) -> SettingsError {
      SettingsError(line: 1, column: 1, problem: problem, hint: hint)
    }
    let sides = change.split(separator: "=", maxSplits: 1).map(String.init)
    let names = sides.first.map { $0.split(separator: ".").map(String.init) } ?? []
    guard sides.count == 2, names.count == 2 else {
      throw wrong("‘\(change)’ is not a change", "write for example rising.excess=4")
    }
    guard let index = rules.firstIndex(where: { $0.name == names[0] }) else {
      throw wrong("there is no rule ‘\(names[0])’", didYouMean(names[0], rules.map(\.name)))
    }
    let rule = rules[index]
    let words = ConditionWords(rule.when).words
    guard let place = words.firstIndex(where: { $0.text == names[1] }), place + 2 < words.count else {
      throw wrong(
        "the rule ‘\(rule.name)’ does not ask about ‘\(names[1])’",
        didYouMean(names[1], rule.indicators.map(\.rawValue)))
    }
    // The number after the comparison, with its unit, gives way; a factor keeps what follows it.
    var end = place + 3
    while end < words.count, ["%", "day", "days", "month", "months"].contains(words[end].text) { end += 1 }
    let before = words[...(place + 1)].map(\.text).joined(separator: " ")
    let after = words[end...].map(\.text).joined(separator: " ")
    let when = [before, sides[1], after].filter { !$0.isEmpty }.joined(separator: " ")
    var book = self
    book.rules[index] = Rule(
      name: rule.name, level: rule.level, when: when, say: rule.say, source: rule.source,
      condition: try ConditionParser.parse(when, line: 1, column: 1), sentence: rule.sentence)
    return book
  }
}
