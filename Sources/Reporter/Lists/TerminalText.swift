/// Text on a terminal: how wide it is, cut and wrapped by columns, with nothing that acts on the screen.
public enum TerminalText {
  /// Makes control and direction characters visible: a name must not move the cursor.
  public static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isActing($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isActing(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Puts U+FFFD for whatever acts, as pages and documents do; line ends and tabs stay.
  static func plain(_ text: String) -> String {
    func stays(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" || !isActing(scalar) }
    guard text.unicodeScalars.contains(where: { !stays($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(stays(scalar) ? scalar : "\u{FFFD}") }
    return result
  }

  /// Whether a character acts on the screen or on the text around it.
  public static func isActing(_ scalar: Unicode.Scalar) -> Bool {
    HTML.isHidden(scalar) || scalar.value < 0x20 || (0x2028...0x2029).contains(scalar.value)
  }

  /// `\u{202E}`.
  public static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// The columns a text takes: two for East Asian wide characters, none for marks that combine.
  public static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }
  }

  /// The wide and full-width blocks of Unicode's East Asian Width (UAX 11).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Cuts a text to at most `columns`, the last of which is then `…`.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(character)
      if used + next > columns - 1 { break }
      result.append(character)
      used += next
    }
    return trimmed(result) + "…"
  }

  /// Breaks a text at blanks, or inside a word longer than a line.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    let columns = max(columns, 2)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = String(word)
      var length = width(word)
      if used > 0, used + 1 + length > columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      while length > columns {
        var head = ""
        var taken = 0
        while let character = word.first, taken + width(character) <= columns {
          head.append(character)
          taken += width(character)
          word.removeFirst()
        }
        lines.append(head)
        length = width(word)
      }
      line += used > 0 ? " " + word : word
      used += (used > 0 ? 1 : 0) + length
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
