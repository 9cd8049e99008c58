import Domain

/// Numbers, dates and names as an English letter writes them.
enum LetterWording {
  /// Writes parts of 2520 as days to one decimal, half up, without a needless zero: `11.5`, `2`.
  static func number(_ parts: Int) -> String {
    let tenths =
      (max(0, parts) / Mark.wholeDay) * 10 + ((max(0, parts) % Mark.wholeDay) * 20 + Mark.wholeDay)
      / (2 * Mark.wholeDay)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Writes `1 day`, `2 days` or `11.5 days`; a trace of a day is `part of a day`.
  static func days(_ parts: Int) -> String {
    let text = number(parts)
    if text == "0" { return parts > 0 ? "part of a day" : "0\u{A0}days" }
    return text == "1" ? "1\u{A0}day" : "\(text)\u{A0}days"
  }

  /// Writes `1 school day` or `3 school days`.
  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1\u{A0}\(noun)" : "\(count)\u{A0}\(noun)s"
  }

  /// Writes `20 November 2026`, its blanks unbreakable.
  static func date(_ day: SchoolDay) -> String { day.letter.split(separator: " ").joined(separator: "\u{A0}") }

  /// Writes `the first on 4 September and the last on 20 November 2026`, or `on 4 September 2026` for one date.
  static func when(first: SchoolDay, last: SchoolDay) -> String {
    if first == last { return "on \(date(first))" }
    let sameYear = first.civil.year == last.civil.year
    let start = sameYear ? String(date(first).dropLast(String(first.civil.year).count + 1)) : date(first)
    return "the first on \(start) and the last on \(date(last))"
  }

  /// Joins with commas and a last `and`: `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Makes one line of a value: breaks become blanks, control and direction marks vanish, ends are trimmed.
  static func clean(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: result.unicodeScalars.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }

  /// Cuts a value to a length a line can hold.
  static func short(_ text: String, _ limit: Int = 120) -> String {
    let line = clean(text)
    return line.count <= limit ? line : String(line.prefix(limit - 1)) + "…"
  }

  /// Splits an address into at most six lines: at its own breaks, else at semicolons, else at commas, town with code.
  static func addressLines(_ address: String) -> [String] {
    func pieces(_ isBreak: (Character) -> Bool) -> [String] {
      address.split(whereSeparator: isBreak).map { short(String($0), 60) }.filter { !$0.isEmpty }
    }
    var lines: [String]
    if address.contains(where: \.isNewline) {
      lines = pieces(\.isNewline)
    } else if address.contains(";") {
      lines = pieces { $0 == ";" }
    } else {
      lines = pieces { $0 == "," || $0 == "、" }
      if lines.count > 2 { lines = lines.dropLast(2) + [lines.suffix(2).joined(separator: ", ")] }
    }
    return lines.count <= 6 ? lines : Array(lines.prefix(5)) + [short(lines.dropFirst(5).joined(separator: ", "), 60)]
  }
}
