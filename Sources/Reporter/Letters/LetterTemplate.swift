/// The wording of one kind of letter: a head of `key = value` lines, a line `---`, and the body.
///
/// In the body a blank line ends a paragraph; `# ` starts a heading, `- ` an item, `[ ] ` a box to tick, `---` a new
/// page, and three underscores or more are a line to write on. A line whose `{placeholder}` has no value is left out.
public struct LetterTemplate: Hashable, Sendable {
  public let kind: LetterKind
  public let audience: LetterAudience
  public let language: LetterLanguage
  /// Who read the wording and when; nil prints a draft stamp on every letter.
  public let review: Review?
  let head: [HeadKey: Line]
  let body: [Line]

  public struct Review: Hashable, Sendable {
    public var name: String
    /// As `YYYY-MM-DD`.
    public var date: String
  }

  /// The keys of the head.
  enum HeadKey: String, CaseIterable, Sendable {
    case kind, audience, language
    case reviewedBy = "reviewed-by"
    case subject, salutation, contact, closing, privacy

    /// Whether a template without it is refused.
    var isRequired: Bool {
      switch self {
      case .audience, .language, .reviewedBy: false
      default: true
      }
    }
    /// Whether its value may hold placeholders.
    var isText: Bool {
      switch self {
      case .subject, .salutation, .contact, .closing, .privacy: true
      default: false
      }
    }
  }

  /// One line of the template, cut at its placeholders.
  struct Line: Hashable, Sendable {
    enum Role: Hashable, Sendable { case text, heading, item, tick, gap, page }
    enum Part: Hashable, Sendable {
      case text(String)
      case field(LetterField)
    }
    var role: Role
    var parts: [Part]
    /// Where it stands, from 1.
    var number: Int
  }

  /// Reads a template; the first mistake is reported with its place.
  public init(text: String) throws(TemplateError) {
    var reader = TemplateReader()
    try reader.read(text)
    self = try reader.template()
  }

  init(
    kind: LetterKind, audience: LetterAudience, language: LetterLanguage, review: Review?, head: [HeadKey: Line],
    body: [Line]
  ) {
    self.kind = kind
    self.audience = audience
    self.language = language
    self.review = review
    self.head = head
    self.body = body
  }

  /// The stamp on a letter whose wording no person has reviewed; nil when one has.
  var stamp: String? { review == nil ? language.draftStamp : nil }
}

/// A template that cannot be used, with the place and what to do.
public struct TemplateError: Error, Hashable, CustomStringConvertible, Sendable {
  public var line: Int
  public var column: Int
  /// What is wrong, the offending text in ‘ ’.
  public var problem: String
  /// What to do about it; empty when the problem says it.
  public var hint: String

  public init(line: Int, column: Int, problem: String, hint: String = "") {
    self.line = line
    self.column = column
    self.problem = problem
    self.hint = hint
  }
  public var description: String { "\(line):\(column): \(problem)" + (hint.isEmpty ? "" : "\n  hint: \(hint)") }
}
