import Domain
public import Office

/// A drafted letter, ready for a person to read, edit and sign.
public struct Letter: Hashable, Sendable {
  public let kind: LetterKind
  public let language: LetterLanguage
  /// The children it is about, by id; one unless it goes to a household.
  public let students: [String]
  /// The guardians' ids for the ledger; one empty id when it goes to nobody's guardian.
  public let guardians: [String]
  /// A file name without ending, made from ids alone.
  public let fileStem: String
  public let text: String
  /// One self-contained page to print, on A4 or Letter paper.
  public let html: String
  /// What a mail merge needs, in the order of ``MailMerge/columns(_:)``.
  public let mergeCells: [String]
  /// The words between salutation and closing; in Japanese the characters, with stand-ins for names.
  public let words: Int
  /// The Flesch–Kincaid grade of the body with stand-ins for names; nil for languages it does not fit.
  public let grade: Double?
  let content: LetterContent

  /// Most words in the body of a letter home (Lasky-Fink 2021).
  public static let familyWords = 150
  /// Most characters in the body of a Japanese letter home, about as long to read as 150 English words.
  public static let familyCharacters = 400
  /// Highest Flesch–Kincaid grade of a letter home (Lasky-Fink 2021 used 5).
  public static let familyGrade = 6.0

  /// Drafts the letter a pass allows, in the reader's language, with the template of the book unless another is given.
  ///
  /// - Parameter paper: what its page is printed on; nil: what is usual with its language.
  public static func draft(
    _ pass: LetterPass, template given: LetterTemplate? = nil, book: TemplateBook = TemplateBook(), paper: Paper? = nil,
    sha256: ([UInt8]) -> [UInt8]
  ) throws(LetterError) -> Letter {
    let template: LetterTemplate
    do throws(TemplateError) {
      if let given {
        template = given
      } else {
        template = try book.template(pass.kind, audience: pass.audience, language: pass.language)
      }
    } catch {
      throw .template(error)
    }
    guard template.kind == pass.kind, !pass.kind.goesHome || template.audience == pass.audience else {
      throw .wrongTemplate(wanted: pass.kind, audience: pass.audience)
    }
    let content = LetterFilling(template, pass).content()
    let nameless = LetterFilling(template, pass.withoutNames()).content()
    let hits = StigmaCheck.hits(
      in: nameless.checkedText, leavesSchool: pass.kind.leavesSchool, language: template.language)
    var seen: Set<String> = []
    guard hits.isEmpty else { throw .stigma(hits.map(\.words).filter { seen.insert($0).inserted }) }

    // In Japanese a name written in Latin letters would count for many characters, and is one word to read.
    let measured = template.language == .japanese ? nameless : content
    let words = Readability.length(measured.bodyText, in: template.language)
    let grade = template.language == .english ? Readability.grade(nameless.bodyText) : nil
    if pass.kind.goesHome {
      if template.language == .japanese, words > familyCharacters { throw .tooManyCharacters(words) }
      if template.language != .japanese, words > familyWords { throw .tooLong(words: words) }
      if let grade, grade > familyGrade { throw .tooHard(grade: grade) }
    }
    return Letter(
      kind: pass.kind, language: template.language, students: pass.students, guardians: pass.guardianIDs,
      fileStem: LetterName.stem(pass), text: LetterText.text(content),
      html: LetterPage.html(content, paper: paper ?? template.language.paper, sha256: sha256),
      mergeCells: MailMerge.cells(template, pass, content), words: words, grade: grade, content: content)
  }
}

/// A letter that its wording or its facts do not allow.
public enum LetterError: Error, Hashable, CustomStringConvertible, Sendable {
  case template(TemplateError)
  case wrongTemplate(wanted: LetterKind, audience: LetterAudience)
  /// Words that no letter may use, each once, in the order in which they stand.
  case stigma([String])
  case tooLong(words: Int)
  case tooManyCharacters(Int)
  case tooHard(grade: Double)

  public var description: String {
    switch self {
    case .template(let error): return error.description
    case .wrongTemplate(let kind, .student) where kind.goesHome:
      return "the template is not for \(kind.words) to a student who is of age"
        + "\n  hint: write kind = \(kind.rawValue) and audience = student in its head"
    case .wrongTemplate(let kind, .household) where kind.goesHome:
      return "the template is not for \(kind.words) about several children"
        + "\n  hint: write kind = \(kind.rawValue) and audience = household in its head"
    case .wrongTemplate(let kind, _):
      return "the template is not for \(kind.words)\n  hint: write kind = \(kind.rawValue) in its head"
    case .stigma(let words):
      return "the letter would say \(words.map { "‘\($0)’" }.joined(separator: ", "))"
        + "\n  hint: look at the contacts, the strengths and ebb.ini, and say what can be seen"
    case .tooLong(let words):
      return "the letter has \(words) words; a family reads \(Letter.familyWords) at most\n  hint: shorten the template"
    case .tooManyCharacters(let count):
      return "the letter has \(count) characters; a family reads \(Letter.familyCharacters) at most"
        + "\n  hint: shorten the template"
    case .tooHard(let grade):
      return "the letter reads like grade \(Figures.decimal(grade, places: 1)); grade 6 is the limit"
        + "\n  hint: use shorter words and sentences in the template"
    }
  }
}
