/// Denials of every kind, and what only looks like one, by whoever wrote the cues: they guard, they do not measure.
extension SentenceSet {
  static let denials = [
    SentenceSet(
      "en", "ways to deny", [denialMechanismsEnglish], sensitivity: 95, specificity: 100, criticalRecall: 97),
    SentenceSet("en", "no denial", [denialTrapsEnglish], recall: 94, sensitivity: 0, specificity: 95),
    SentenceSet(
      "es", "ways to deny", [denialMechanismsSpanish], sensitivity: 92, specificity: 100, criticalRecall: 97),
    SentenceSet(
      "es", "no denial", [denialTrapsSpanish], recall: 85, sensitivity: 0, specificity: 92, criticalRecall: 97),
  ]
}
