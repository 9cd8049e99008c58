import Domain

/// Reads `recent20 >= 2 * baseline and (streak >= 2 or missedInLast10 >= 3 days)`.
struct ConditionParser {
  private let words: [ConditionWords.Word]
  private let line: Int
  /// Where the value starts, in characters from 1.
  private let start: Int
  private let length: Int
  private var place = 0
  private var depth = 0

  /// Reads a whole condition that stands at a line and column of the settings.
  static func parse(_ text: String, line: Int, column: Int) throws(SettingsError) -> Condition {
    var parser = ConditionParser(text, line: line, column: column)
    if parser.words.isEmpty {
      throw parser.error("an empty condition", hint: "write for example: when = excess >= 5")
    }
    let condition = try parser.any()
    if let word = parser.current {
      throw parser.error("‘\(word)’ is not expected here", hint: "join comparisons with and, or")
    }
    return condition
  }

  private init(_ text: String, line: Int, column: Int) {
    let words = ConditionWords(text)
    self.words = words.words
    self.line = line
    start = column
    length = words.length
  }

  private var current: String? { place < words.count ? words[place].text : nil }

  private func error(_ problem: String, hint: String = "", at offset: Int = 0) -> SettingsError {
    let index = place + offset
    let column = words.indices.contains(index) ? words[index].column : length + 1
    return SettingsError(line: line, column: start + column - 1, problem: problem, hint: hint)
  }

  private mutating func any() throws(SettingsError) -> Condition {
    var parts = [try all()]
    while current == "or" {
      place += 1
      parts.append(try all())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func all() throws(SettingsError) -> Condition {
    var parts = [try term()]
    while current == "and" {
      place += 1
      parts.append(try term())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func term() throws(SettingsError) -> Condition {
    guard current == "(" else { return .compares(try comparison()) }
    depth += 1
    if depth > 50 { throw error("more than 50 brackets inside each other") }
    place += 1
    let inner = try any()
    guard current == ")" else { throw error("a bracket is not closed", hint: "add ‘)’") }
    place += 1
    depth -= 1
    return inner
  }

  private mutating func comparison() throws(SettingsError) -> Comparison {
    let indicator = try indicator()
    if IndicatorTable[indicator].unit == .date {
      throw error(
        "‘\(indicator.rawValue)’ is a date and cannot be compared", hint: "compare excessDays or excess", at: -1)
    }
    let sign = try sign()
    guard let word = current else { throw error("a number is missing at the end", hint: "write for example: >= 3") }
    if word.first?.isLetter == true {
      return Comparison(
        indicator: indicator, sign: sign, bound: Quantity(1), other: try other(for: indicator))
    }
    guard let number = Quantity(decimal: word) else {
      throw error("‘\(word)’ is not a number", hint: "write for example 3, 0.5 or 15 %")
    }
    place += 1
    if current == "*" || current == "×" {
      place += 1
      return Comparison(indicator: indicator, sign: sign, bound: number, other: try other(for: indicator))
    }
    return Comparison(indicator: indicator, sign: sign, bound: try inUnit(number, of: indicator), other: nil)
  }

  private mutating func indicator() throws(SettingsError) -> Indicator {
    guard let word = current else { throw error("an indicator is missing at the end") }
    guard let indicator = Indicator(rawValue: word) else {
      let hint = didYouMean(word, Indicator.allCases.map(\.rawValue))
      throw error("unknown indicator ‘\(word)’", hint: hint.isEmpty ? "‘ebb rules --indicators’ lists them" : hint)
    }
    place += 1
    return indicator
  }

  private mutating func sign() throws(SettingsError) -> Comparison.Sign {
    guard let word = current else {
      throw error("a comparison is missing at the end", hint: "write >=, >, <= or <, then a number")
    }
    let ascii = word == "≥" ? ">=" : word == "≤" ? "<=" : word
    guard let sign = Comparison.Sign(rawValue: ascii) else {
      throw error("‘\(word)’ is not a comparison", hint: "write >=, >, <= or <")
    }
    place += 1
    return sign
  }

  private mutating func other(for indicator: Indicator) throws(SettingsError) -> Indicator {
    let other = try self.indicator()
    let (unit, otherUnit) = (IndicatorTable[indicator].unit, IndicatorTable[other].unit)
    guard unit.fits(otherUnit) else {
      throw error(
        "‘\(indicator.rawValue)’ (\(unit.rawValue)) cannot be compared with ‘\(other.rawValue)’ (\(otherUnit.rawValue))",
        hint: "both must have the same unit", at: -1)
    }
    return other
  }

  /// Takes the unit after a number, and refuses one that does not fit.
  private mutating func inUnit(_ number: Quantity, of indicator: Indicator) throws(SettingsError) -> Quantity {
    let unit = IndicatorTable[indicator].unit
    let name = indicator.rawValue
    switch current {
    case "%":
      guard unit == .share else {
        throw error("‘\(name)’ is no share (\(unit.rawValue))", hint: "write the number without %")
      }
      place += 1
      return Quantity(number.numerator, number.denominator * 100)
    case "day", "days":
      guard unit.takesDays else {
        throw error("‘\(name)’ is not measured in days (\(unit.rawValue))", hint: "leave out ‘days’")
      }
      place += 1
    case "month", "months":
      guard unit == .months else {
        throw error("‘\(name)’ is not measured in months (\(unit.rawValue))", hint: "leave out ‘months’")
      }
      place += 1
    default:
      if unit == .share {
        throw error("‘\(name)’ is a share and needs a percentage", hint: "write for example 15 %", at: -1)
      }
    }
    return number
  }
}
