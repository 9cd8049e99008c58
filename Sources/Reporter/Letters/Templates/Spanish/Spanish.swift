extension LetterTemplate {
  /// The Spanish wording of a letter.
  static func spanish(_ kind: LetterKind, _ audience: LetterAudience) -> String {
    switch (kind, audience) {
    case (.family, .guardian): familySpanish
    case (.family, .student): familyOfAgeSpanish
    case (.family, .household): familyHouseholdSpanish
    case (.welcomeBack, .student): welcomeOfAgeSpanish
    case (.welcomeBack, _): welcomeSpanish
    case (.internalReferral, _): internalSpanish
    case (.external, _): externalSpanish
    case (.healthQuery, _): healthSpanish
    case (.handover, _): handoverSpanish
    }
  }
}
