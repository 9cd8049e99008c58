/// Reduces a character to what tells words apart: no case, no accent, no width, one kind of kana.
enum FoldedScalar {
  enum Kind: Equatable {
    /// Part of a word; `plain` is its folded form.
    case letter
    /// A character that is a word of its own, as in Japanese and Chinese.
    case wholeWord
    /// The mark that makes `か` into `が`, standing alone as in half-width kana and decomposed text.
    case voicing
    /// The mark that makes `は` into `ぱ`.
    case halfVoicing
    /// `ー` and `～`: part of a katakana word, mere feeling after hiragana.
    case prolonging
    case apostrophe
    case space
    /// Invisible: combining accents, soft hyphens, zero-width and direction marks.
    case nothing
    case mark
  }

  /// Whether a character is a word of its own that is folded as it stands: kanji, and hiragana that is not small.
  static func isPlainCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x308E: false
    case 0x3042...0x3096, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// Folds one character of any script.
  static func fold(_ scalar: Unicode.Scalar) -> (kind: Kind, plain: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: return (.letter, scalar)
    case 0x41...0x5A: return (.letter, Unicode.Scalar(UInt8(value + 32)))
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC, 0xFF07: return (.apostrophe, "'")
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: return (.space, scalar)
    case 0...0x7F: return (.mark, scalar)
    case 0xC0...0x24F: return latin[Int(value) - 0xC0]
    case 0x3041...0x3096: return (.wholeWord, Kana.plain(value))
    case 0x3099, 0x309B, 0xFF9E: return (.voicing, scalar)
    case 0x309A, 0x309C, 0xFF9F: return (.halfVoicing, scalar)
    case 0x30A1...0x30F6: return (.wholeWord, Kana.plain(value - 0x60))
    case 0x30FC, 0xFF70, 0x301C, 0xFF5E: return (.prolonging, "ー")
    case 0xFF66...0xFF9D: return (.wholeWord, Kana.plain(Kana.full(halfWidth: value)))
    case 0xFF01...0xFF5D: return fold(Unicode.Scalar(UInt8(value - 0xFEE0)))
    case 0x0300...0x036F: return (.nothing, scalar)
    case 0x30FB: return (.mark, scalar)
    case 0x3005, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      return (.wholeWord, scalar)
    default: return foldedByProperties(scalar)
    }
  }

  /// The letters of Latin-1 and Latin Extended A and B, made once: asking for a name costs a microsecond.
  private static let latin: [(kind: Kind, plain: Unicode.Scalar)] = (0xC0...0x24F).map {
    foldedByProperties(Unicode.Scalar($0 as UInt32) ?? " ")
  }

  private static func foldedByProperties(_ scalar: Unicode.Scalar) -> (kind: Kind, plain: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format, .control, .nonspacingMark, .enclosingMark: return (.nothing, scalar)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return (.space, scalar)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .decimalNumber, .letterNumber, .otherNumber:
      return (.letter, unaccented(properties) ?? properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    default: return (.mark, scalar)
    }
  }

  /// The plain letter of `LATIN SMALL LETTER E WITH ACUTE`: the standard names say it, so no table is needed.
  private static func unaccented(_ properties: Unicode.Scalar.Properties) -> Unicode.Scalar? {
    guard let name = properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].utf8.count == 1 else { return nil }
    return words[3].lowercased().unicodeScalars.first
  }
}
