public import Domain

extension RuleBook {
  /// The rules with one thing changed, as `ebb what-if` compares them.
  ///
  /// `rising.excess=4`, `away.recent20=40%` change the number an indicator is compared with; where it is compared only with
  /// a factor times another indicator, the factor (`friction.precursorBaseline=4`). `friction.level=context` changes the
  /// level, `off` takes the rule away.
  public func changing(_ change: String) throws(SettingsError) -> RuleBook {
    let sides = change.split(separator: "=", maxSplits: 1).map(String.init)
    // A rule's name may have dots, an indicator's has none.
    guard sides.count == 2, let dot = sides[0].lastIndex(of: "."), dot != sides[0].startIndex else {
      throw RuleBook.wrong("‘\(change)’ is not a change", "write for example rising.excess=4")
    }
    let (name, asked, value) = (String(sides[0][..<dot]), String(sides[0][sides[0].index(after: dot)...]), sides[1])
    guard let index = rules.firstIndex(where: { $0.name == name }) else {
      throw RuleBook.wrong("there is no rule ‘\(name)’", didYouMean(name, rules.map(\.name)))
    }
    var book = self
    let rule = rules[index]
    guard asked == "level" else {
      book.rules[index] = try rule.with(when: try RuleBook.when(of: rule, asked, value))
      return book
    }
    if value == "off" {
      book.rules.remove(at: index)
      return book
    }
    guard let level = RuleLevel(value) else {
      let hint = didYouMean(value, RuleLevel.words)
      throw RuleBook.wrong(
        "‘\(value)’ is not a level",
        hint.isEmpty ? "write context, watch, mild, moderate, severe, +1 from mild or off" : hint)
    }
    book.rules[index] = rule.with(level: level)
    return book
  }

  private static func wrong(_ problem: String, _ hint: String) -> SettingsError {
    SettingsError(line: 1, column: 1, problem: problem, hint: hint)
  }

  /// The rule's condition with another number.
  private static func when(of rule: Rule, _ asked: String, _ value: String) throws(SettingsError) -> String {
    let words = ConditionWords(rule.when).words.map(\.text)
    let new = ConditionWords(value).words.map(\.text)
    guard let number = new.first, Quantity(decimal: number) != nil,
      new.count == 1 || new.count == 2 && units.contains(new[1])
    else {
      throw wrong("‘\(value)’ is not a number", "write for example 4, 0.5 or 15%")
    }
    guard words.contains(asked) else {
      throw wrong(
        "the rule ‘\(rule.name)’ does not ask about ‘\(asked)’", didYouMean(asked, rule.indicators.map(\.rawValue)))
    }
    // The places of the numbers that the indicator is compared with, and of the factors beside it.
    var (numbers, factors) = ([Int](), [Int]())
    for place in words.indices where Quantity(decimal: words[place]) != nil {
      let isFactor = place + 1 < words.count && ["*", "×"].contains(words[place + 1])
      let isCompared = place >= 2 && words[place - 2] == asked
      if isCompared, !isFactor { numbers.append(place) }
      if isFactor, isCompared || place + 2 < words.count && words[place + 2] == asked { factors.append(place) }
    }
    let places = numbers.isEmpty ? factors : numbers
    guard let place = places.first else {
      throw wrong("the rule ‘\(rule.name)’ compares ‘\(asked)’ with no number", "its condition is: \(rule.when)")
    }
    guard places.count == 1 else {
      throw wrong(
        "the rule ‘\(rule.name)’ compares ‘\(asked)’ with \(places.count) numbers, and it is not clear which is meant",
        "write the rule into a copy of ebb.ini and name it with --settings")
    }
    guard new.count == 1 || !numbers.isEmpty else {
      throw wrong("‘\(value)’ is not a factor", "write a number without a unit")
    }
    let end =
      numbers.isEmpty ? place + 1 : words[(place + 1)...].prefix(1).allSatisfy(units.contains) ? place + 2 : place + 1
    return (words[..<place] + new + words[min(end, words.count)...]).joined(separator: " ")
      .replacing(" %", with: "%").replacing("( ", with: "(").replacing(" )", with: ")")
  }

  private static let units = ["%", "day", "days", "month", "months"]
}

extension Rule {
  fileprivate func with(when: String) throws(SettingsError) -> Rule {
    Rule(
      name: name, level: level, when: when, say: say, source: source,
      condition: try ConditionParser.parse(when, line: 1, column: 1), sentence: sentence)
  }

  fileprivate func with(level: RuleLevel) -> Rule {
    Rule(
      name: name, level: level, when: when, say: say, source: source, condition: condition, sentence: sentence)
  }
}
