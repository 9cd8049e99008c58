extension Lexicon {
  /// Spanish of Spain and of America, as counselors and families write it.
  public static let spanish = Lexicon(text: spanishText, language: .spanish)

  static let spanishText = [
    "language = es", spanishClasses, spanishCritical, spanishHome, spanishMood, spanishSchool,
    spanishFamily, spanishFacts, spanishVaried, spanishSpokenCritical,
    spanishSpokenDanger, spanishSpokenSigns, spanishCues, spanishSpokenCues, spanishDenials,
  ].joined(separator: "\n")
}
