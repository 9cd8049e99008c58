extension Lexicon {
  /// English as counselors, nurses, teachers and parents write it.
  public static let english = Lexicon(text: englishText, language: .english)

  static let englishText = [
    "language = en", englishClasses, englishCritical, englishHome, englishMood, englishSchool, englishFamily,
    englishFacts, englishVaried, englishCues, englishSpokenClasses, englishSpokenCritical, englishSpokenIndirect,
    englishSpoken, englishSpokenCues, englishDenials, englishDenied,
  ].joined(separator: "\n")
}
