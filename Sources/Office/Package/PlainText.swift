/// What of a text goes into a document.
enum PlainText {
  /// Whether XML 1.0 has the character at all (2.2), TAB and line feed among them; carriage return is not kept by it.
  static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Whether a character acts on the text around it instead of being seen: a name must not reorder a page.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The text with U+FFFD for every hidden character, so that the reader sees that something was there.
  ///
  /// Line ends of every kind become one line feed.
  static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      result.append(afterReturn ? "\n" : isHidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The beginning of a text with at most so many UTF-16 units, ending in `…` when something was cut.
  static func cut(_ text: String, to most: Int) -> String {
    guard text.utf16.count > most else { return text }
    var result = String.UnicodeScalarView()
    var units = 1
    for scalar in text.unicodeScalars {
      units += scalar.value > 0xFFFF ? 2 : 1
      guard units <= most else { break }
      result.append(scalar)
    }
    result.append("…")
    return String(result)
  }
}
