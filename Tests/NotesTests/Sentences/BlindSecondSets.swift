/// The second blind sets; the floors are what was measured.
extension SentenceSet {
  static let secondBlind = [
    SentenceSet(
      "en", "second blind", [secondBlindEnglishSentences], sensitivity: 0, specificity: 0, criticalRecall: 0),
    SentenceSet(
      "ja", "second blind", [secondBlindJapaneseSentences], sensitivity: 0, specificity: 0, criticalRecall: 0),
    SentenceSet(
      "es", "second blind", [secondBlindSpanishSentences], sensitivity: 0, specificity: 0, criticalRecall: 0),
    SentenceSet(
      "it", "second blind", [secondBlindItalianSentences], sensitivity: 0, specificity: 0, criticalRecall: 0),
  ]
}
