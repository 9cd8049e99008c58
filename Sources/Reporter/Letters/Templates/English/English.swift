extension LetterTemplate {
  /// The English wording of a letter.
  static func english(_ kind: LetterKind, _ audience: LetterAudience) -> String {
    switch (kind, audience) {
    case (.family, .guardian): familyEnglish
    case (.family, .student): familyOfAgeEnglish
    case (.family, .household): familyHouseholdEnglish
    case (.welcomeBack, .student): welcomeOfAgeEnglish
    case (.welcomeBack, _): welcomeEnglish
    case (.internalReferral, _): internalEnglish
    case (.external, _): externalEnglish
    case (.healthQuery, _): healthEnglish
    case (.handover, _): handoverEnglish
    }
  }
}
