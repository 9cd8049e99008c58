extension LetterTemplate {
  /// The text of the template that ebb brings; a district starts from it.
  public static func builtInText(
    _ kind: LetterKind, audience: LetterAudience = .guardian, language: LetterLanguage = .english
  ) -> String {
    switch language {
    case .english: english(kind, audience)
    case .japanese: japanese(kind, audience)
    case .spanish: spanish(kind, audience)
    case .italian: italian(kind, audience)
    }
  }

  /// The template that ebb brings, read.
  public static func builtIn(
    _ kind: LetterKind, audience: LetterAudience = .guardian, language: LetterLanguage = .english
  ) throws(TemplateError) -> LetterTemplate {
    let key = BuiltInKey(kind: kind, audience: audience, language: language)
    return try (builtIns[key] ?? read(key)).get()
  }

  private struct BuiltInKey: Hashable {
    var kind: LetterKind
    var audience: LetterAudience
    var language: LetterLanguage
  }

  /// Each template is read once in a run, however many letters it makes.
  private static let builtIns = Dictionary(
    uniqueKeysWithValues: LetterLanguage.allCases.flatMap { language in
      LetterKind.allCases.flatMap { kind in
        LetterAudience.allCases.filter { $0.has(kind) }.map {
          BuiltInKey(kind: kind, audience: $0, language: language)
        }
      }
    }.map { ($0, read($0)) })

  private static func read(_ key: BuiltInKey) -> Result<LetterTemplate, TemplateError> {
    Result { () throws(TemplateError) in
      try LetterTemplate(text: builtInText(key.kind, audience: key.audience, language: key.language))
    }
  }
}
