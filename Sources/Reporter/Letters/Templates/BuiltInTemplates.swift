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
    try (builtIns[kind]?[audience] ?? read(kind, audience)).get()
  }

  /// Each template is read once in a run, however many letters it makes.
  private static let builtIns = Dictionary(
    uniqueKeysWithValues: LetterKind.allCases.map { kind in
      (kind, Dictionary(uniqueKeysWithValues: LetterAudience.allCases.map { ($0, read(kind, $0)) }))
    })

  private static func read(_ kind: LetterKind, _ audience: LetterAudience) -> Result<LetterTemplate, TemplateError> {
    Result { () throws(TemplateError) in try LetterTemplate(text: builtInText(kind, audience: audience)) }
  }
}
