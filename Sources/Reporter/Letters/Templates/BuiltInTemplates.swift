extension LetterTemplate {
  /// The text of the template that ebb brings; a district starts from it.
  public static func builtInText(_ kind: LetterKind, audience: LetterAudience = .guardian) -> String {
    switch (kind, audience) {
    case (.family, .guardian): familyEnglish
    case (.family, .student): familyOfAgeEnglish
    case (.internalReferral, _): internalEnglish
    case (.external, _): externalEnglish
    }
  }

  /// The template that ebb brings, read.
  public static func builtIn(_ kind: LetterKind, audience: LetterAudience = .guardian) throws(TemplateError)
    -> LetterTemplate
  {
    try LetterTemplate(text: builtInText(kind, audience: audience))
  }
}
