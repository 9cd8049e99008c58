/// The second blind sets; the floors are what was measured.
extension SentenceSet {
  static let secondBlind = [
    SentenceSet(
      "en", "second blind", [secondBlindEnglishSentences], recall: 50, precision: 66, sensitivity: 29, specificity: 95,
      criticalRecall: 68),
    SentenceSet(
      "ja", "second blind", [secondBlindJapaneseSentences], recall: 60, precision: 47, sensitivity: 0, specificity: 93,
      criticalRecall: 88),
    SentenceSet(
      "es", "second blind", [secondBlindSpanishSentences], recall: 46, precision: 52, sensitivity: 26, specificity: 95,
      criticalRecall: 76),
    SentenceSet(
      "it", "second blind", [secondBlindItalianSentences], recall: 43, precision: 48, sensitivity: 7, specificity: 95,
      criticalRecall: 72),
    SentenceSet(
      "en", "blind denials", [blindDenialsEnglishSentences], recall: 80, precision: 80, sensitivity: 77,
      specificity: 95, criticalRecall: 80),
    SentenceSet(
      "es", "blind denials", [blindDenialsSpanishSentences], recall: 82, precision: 75, sensitivity: 77,
      specificity: 95, criticalRecall: 88),
    SentenceSet(
      "en", "blind negation", [blindNegationEnglishSentences], recall: 86, precision: 67, sensitivity: 68,
      specificity: 98, criticalRecall: 91),
    SentenceSet(
      "es", "blind negation", [blindNegationSpanishSentences], recall: 77, precision: 59, sensitivity: 62,
      specificity: 95, criticalRecall: 89),
  ]
}
