/// Values made fit for one line of a letter, whatever its language.
enum LetterWording {
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

  /// Cuts a sentence of ours, whose unbreakable blanks stay.
  static func kept(_ text: String, _ limit: Int) -> String {
    text.count <= limit ? text : String(text.prefix(limit - 1)) + "…"
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
