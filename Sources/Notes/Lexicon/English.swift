extension Lexicon {
  /// English as counselors, nurses, teachers and parents write it.
  public static let english = Lexicon(
    text: [
      englishClasses, englishCritical, englishHome, englishMood, englishSchool, englishFamily, englishFacts,
      englishCues,
    ].joined(separator: "\n"))
}
