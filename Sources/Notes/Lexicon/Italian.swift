extension Lexicon {
  /// Italian as counselors, teachers and families write it.
  public static let italian = Lexicon(text: italianText, language: .italian)

  static let italianText = [
    "language = it", italianClasses, italianSpoken, italianCritical, italianHome, italianMood, italianSchool,
    italianFamily, italianFacts, italianEveryday, italianSpokenCritical, italianSpokenDanger, italianSpokenSigns,
    italianCues, italianMoreCues, italianSpokenCues, italianDenials,
  ].joined(separator: "\n")
}
