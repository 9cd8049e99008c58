/// How a cell's format makes its number look, as far as it changes what a reader takes it for.
enum NumberFormat: Hashable, Sendable {
  case general
  /// A day, a time or both.
  case date(hasDay: Bool)
  /// A length of time, such as `[h]:mm`.
  case elapsed
  /// Digits filled into a pattern, such as `000000` or `"S"000-000`.
  case pattern(DigitPattern)
  /// So many digits after the point.
  case percent(decimals: Int)

  /// A format that has no code in the file (ECMA-376 part 1, 18.8.30; 27 to 58 are East Asian days).
  init(builtIn id: Int) {
    switch id {
    case 9: self = .percent(decimals: 0)
    case 10: self = .percent(decimals: 2)
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date(hasDay: true)
    // In Japan and China the same numbers show a day in one year's edition and a time in another.
    case 18...21, 32...35, 45, 47, 55, 56: self = .date(hasDay: false)
    case 46: self = .elapsed
    default: self = .general
    }
  }

  /// A format by its code; only the section for positive numbers counts.
  init(code: String) {
    let tokens = FormatCode.tokens(code)
    if tokens.contains(.elapsed) {
      self = .elapsed
    } else if tokens.contains(where: { $0.isDatePart }) {
      let isTime = tokens.contains(.letter("h")) || tokens.contains(.letter("s"))
      let hasDay = ["y", "d", "g", "e", "b"].contains { tokens.contains(.letter($0)) }
      self = .date(hasDay: hasDay || !isTime)
    } else if tokens.contains(.letter("%")) {
      let afterPoint = tokens.drop { $0 != .letter(".") }
      self = .percent(decimals: min(15, afterPoint.count { $0.isDigit }))
    } else if let pattern = DigitPattern(tokens) {
      self = .pattern(pattern)
    } else {
      self = .general
    }
  }

  /// Writes a number as a reader of the sheet sees it, a day as `2026-11-16`.
  func text(_ value: Double, is1904: Bool) -> [UInt8] {
    switch self {
    case .general: break
    case .date(let hasDay):
      if let text = SerialDay.text(value, hasDay: hasDay, is1904: is1904) { return text }
    case .elapsed:
      if let text = SerialDay.elapsed(value) { return text }
    case .pattern(let pattern):
      if let text = pattern.text(value) { return text }
    case .percent(let decimals):
      var decimal = Decimal(value)
      decimal.shift(by: 2)
      decimal.round(toDecimals: decimals)
      if decimal.point <= 15 { return decimal.plain(decimals: decimals) + [UInt8(ascii: "%")] }
    }
    return Decimal.general(value)
  }
}

/// Whole numbers whose digits stand in a pattern, as ids and telephone numbers do.
struct DigitPattern: Hashable, Sendable {
  private let tokens: [FormatCode.Token]

  /// Nil unless the format is made of places for digits and fixed characters and changes how a number looks.
  init?(_ tokens: [FormatCode.Token]) {
    let isPlain = tokens.allSatisfy { token in
      switch token {
      case .literal: true
      case .letter(let letter): letter == "0" || letter == "#"
      case .elapsed: false
      }
    }
    let zeros = tokens.count { $0 == .letter("0") }
    // What follows is mostly a unit, which does not belong to the number.
    let isPrefixed = tokens.prefix { !$0.isDigit }.contains { token in
      guard case .literal(let text) = token else { return false }
      return text.contains { $0.isLetter || $0.isNumber }
    }
    guard isPlain, zeros > 1 || (zeros > 0 && isPrefixed) else { return nil }
    self.tokens = tokens
  }

  /// Nil for a number that is not whole, below zero or of more than 15 digits.
  func text(_ value: Double) -> [UInt8]? {
    guard value >= 0, value < 1e15, value == value.rounded() else { return nil }
    var digits = Array(String(Int(value)).utf8)
    if value == 0 { digits = [] }
    var reversed: [UInt8] = []
    let first = tokens.firstIndex { $0.isDigit }
    for (place, token) in tokens.enumerated().reversed() {
      switch token {
      case .literal(let text): reversed += text.utf8.reversed()
      case .letter(let letter):
        if let digit = digits.popLast() {
          reversed.append(digit)
        } else if letter == "0" {
          reversed.append(0x30)
        }
      case .elapsed: break
      }
      // What does not fit stands where the first digit does.
      if place == first { while let digit = digits.popLast() { reversed.append(digit) } }
    }
    return reversed.reversed()
  }
}
