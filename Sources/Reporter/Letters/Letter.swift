import Domain

/// A drafted letter, ready for a person to read, edit and sign.
public struct Letter: Hashable, Sendable {
  public let kind: LetterKind
  /// The guardian's id for the ledger; empty when it goes to nobody's guardian.
  public let guardian: String
  /// A file name without ending, made from ids alone.
  public let fileStem: String
  public let text: String
  /// One self-contained page to print, on A4 or Letter paper.
  public let html: String
  /// The words between salutation and closing.
  public let words: Int
  /// The Flesch–Kincaid grade of the body with stand-ins for names; nil for languages it does not fit.
  public let grade: Double?

  /// Most words in the body of a family letter (Lasky-Fink 2021).
  public static let familyWords = 150
  /// Highest Flesch–Kincaid grade of a family letter (Lasky-Fink 2021 used 5).
  public static let familyGrade = 6.0

  /// Drafts the letter a pass allows, with the built-in English template unless another is given.
  public static func draft(
    _ pass: LetterPass, template given: LetterTemplate? = nil, sha256: ([UInt8]) -> [UInt8]
  ) throws(LetterError) -> Letter {
    let audience: LetterAudience = pass.recipient == .student ? .student : .guardian
    let template: LetterTemplate
    do throws(TemplateError) {
      if let given { template = given } else { template = try LetterTemplate.builtIn(pass.kind, audience: audience) }
    } catch {
      throw .template(error)
    }
    guard template.kind == pass.kind, pass.kind != .family || template.audience == audience else {
      throw .wrongTemplate(wanted: pass.kind, audience: audience)
    }
    let content = LetterFilling(template, pass).content()
    let text = LetterText.text(content)
    // Addresses are left out: a street may be called what a child may not.
    var checked = content
    (checked.headLines, checked.recipientLines) = ([], Array(content.recipientLines.prefix(1)))
    if pass.recipient == .agency { checked.recipientLines = [] }
    let hits = StigmaCheck.hits(in: LetterText.text(checked), leavesSchool: pass.kind.leavesSchool)
    var seen: Set<String> = []
    guard hits.isEmpty else { throw .stigma(hits.map(\.words).filter { seen.insert($0).inserted }) }

    let words = Readability.counts(content.bodyText).words
    let plain = LetterFilling(template, pass.renamed()).content()
    let grade = template.language == "en" ? Readability.grade(plain.bodyText) : nil
    if pass.kind == .family {
      if words > familyWords { throw .tooLong(words: words) }
      if let grade, grade > familyGrade { throw .tooHard(grade: grade) }
    }
    return Letter(
      kind: pass.kind, guardian: pass.recipient.guardianID, fileStem: LetterName.stem(pass), text: text,
      html: LetterPage.html(content, sha256: sha256), words: words, grade: grade)
  }
}

/// A letter that its wording or its facts do not allow.
public enum LetterError: Error, Hashable, CustomStringConvertible, Sendable {
  case template(TemplateError)
  case wrongTemplate(wanted: LetterKind, audience: LetterAudience)
  /// Words that no letter may use, each once, in the order in which they stand.
  case stigma([String])
  case tooLong(words: Int)
  case tooHard(grade: Double)

  public var description: String {
    switch self {
    case .template(let error): return error.description
    case .wrongTemplate(let kind, .student) where kind == .family:
      return "the template is not for a family letter to a student who is of age"
        + "\n  hint: write kind = family and audience = student in its head"
    case .wrongTemplate(let kind, _):
      return "the template is not for \(kind.words)\n  hint: write kind = \(kind.rawValue) in its head"
    case .stigma(let words):
      return "the letter would say \(words.map { "‘\($0)’" }.joined(separator: ", "))"
        + "\n  hint: look at the student's name, contacts and strengths, and say what can be seen"
    case .tooLong(let words):
      return "the letter has \(words) words; a family reads \(Letter.familyWords) at most\n  hint: shorten the template"
    case .tooHard(let grade):
      return "the letter reads like grade \(Figures.decimal(grade, places: 1)); grade 6 is the limit"
        + "\n  hint: use shorter words and sentences in the template"
    }
  }
}
