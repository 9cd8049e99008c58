extension LetterTemplate {
  /// The Japanese wording of a letter.
  static func japanese(_ kind: LetterKind, _ audience: LetterAudience) -> String {
    switch (kind, audience) {
    case (.family, .guardian): familyJapanese
    case (.family, .student): familyOfAgeJapanese
    case (.family, .household): familyHouseholdJapanese
    case (.welcomeBack, .student): welcomeOfAgeJapanese
    case (.welcomeBack, _): welcomeJapanese
    case (.internalReferral, _): internalJapanese
    case (.external, _): externalJapanese
    case (.healthQuery, _): healthJapanese
    case (.handover, _): handoverJapanese
    }
  }
}
