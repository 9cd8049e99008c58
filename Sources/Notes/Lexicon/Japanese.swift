extension Lexicon {
  /// Japanese as school counselors, homeroom teachers and school nurses write it.
  public static let japanese = Lexicon(text: japaneseText, language: .japanese)

  static let japaneseText = [
    "language = ja", japaneseClasses, japaneseSpoken, japaneseCritical, japaneseHome, japaneseMood, japaneseSchool,
    japaneseFamily, japaneseFacts, japaneseSpokenCritical, japaneseSpokenIndirect, japaneseSpokenSigns,
    japaneseEveryday, japaneseCues, japaneseMoreCues, japaneseSpokenCues, japaneseDenials,
  ].joined(separator: "\n")
}
