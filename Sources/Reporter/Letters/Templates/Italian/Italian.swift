extension LetterTemplate {
  /// The Italian wording of a letter.
  static func italian(_ kind: LetterKind, _ audience: LetterAudience) -> String {
    switch (kind, audience) {
    case (.family, .guardian): familyItalian
    case (.family, .student): familyOfAgeItalian
    case (.family, .household): familyHouseholdItalian
    case (.welcomeBack, .student): welcomeOfAgeItalian
    case (.welcomeBack, _): welcomeItalian
    case (.internalReferral, _): internalItalian
    case (.external, _): externalItalian
    case (.healthQuery, _): healthItalian
    case (.handover, _): handoverItalian
    }
  }
}
