/// The templates in force: a district's own, and ebb's where it has none.
public struct TemplateBook: Sendable {
  private struct Key: Hashable {
    var kind: LetterKind
    var audience: LetterAudience
    var language: LetterLanguage
  }
  private var own: [Key: (template: LetterTemplate, file: String)] = [:]

  /// The templates that ebb brings.
  public init() {}

  /// Takes a district's template in; `file` is named in what is wrong with it.
  public mutating func add(_ text: String, file: String) throws(TemplateFileError) {
    let template: LetterTemplate
    do throws(TemplateError) {
      template = try LetterTemplate(text: text)
      if template.kind.goesHome { try template.checkLength() }
    } catch {
      throw TemplateFileError(file: file, error: error)
    }
    let key = Key(kind: template.kind, audience: template.audience, language: template.language)
    if let first = own[key] {
      throw TemplateFileError(
        file: file,
        error: TemplateError(
          line: 1, column: 1, problem: "\(first.file) is for the same letter, reader and language",
          hint: "keep one of them"))
    }
    own[key] = (template, file)
  }

  /// The template for a letter: the district's, else ebb's in that language.
  public func template(
    _ kind: LetterKind, audience: LetterAudience, language: LetterLanguage
  ) throws(TemplateError) -> LetterTemplate {
    let reader = audience.has(kind) ? audience : .guardian
    if let found = own[Key(kind: kind, audience: reader, language: language)] { return found.template }
    return try LetterTemplate.builtIn(kind, audience: reader, language: language)
  }

  /// Every template that ebb brings, as a file: `family.en.txt`, `family-student.ja.txt`.
  public static var builtInFiles: [(name: String, text: String)] {
    LetterLanguage.allCases.flatMap { language in
      LetterKind.allCases.flatMap { kind in
        LetterAudience.allCases.filter { $0.has(kind) }.map { audience in
          let reader = audience == .guardian ? "" : "-\(audience.rawValue)"
          return (
            name: "\(kind.rawValue)\(reader).\(language.rawValue).txt",
            text: LetterTemplate.builtInText(kind, audience: audience, language: language) + "\n"
          )
        }
      }
    }
  }
}

/// A template in a file that cannot be used.
public struct TemplateFileError: Error, Hashable, CustomStringConvertible, Sendable {
  public var file: String
  public var error: TemplateError
  public var description: String { "\(file):\(error)" }
}

extension LetterTemplate {
  /// Refuses wording that alone, without any value, is longer than a letter home may be.
  func checkLength() throws(TemplateError) {
    let plain = body.flatMap { line in
      line.parts.map { part in if case .text(let text) = part { text } else { " " } } + ["\n"]
    }.joined()
    let isJapanese = language == .japanese
    let length = Readability.length(plain, in: language)
    let limit = isJapanese ? Letter.familyCharacters : Letter.familyWords
    guard length > limit else { return }
    throw TemplateError(
      line: body.first?.number ?? 1, column: 1,
      problem:
        "the wording alone has \(length) \(isJapanese ? "characters" : "words"); a family reads \(limit) at most",
      hint: "shorten the body")
  }
}
