/// A paragraph in a style, made of runs.
public struct WordParagraph: Hashable, Sendable {
  /// The looks that a document has; a reader changes them in one place.
  public enum Style: String, CaseIterable, Hashable, Sendable {
    case normal = "Normal"
    case title = "Title"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    /// The school's name and address at the top.
    case letterhead = "Letterhead"
    case smallPrint = "SmallPrint"
    /// Text and headings of a page with much to tell.
    case close = "Close"
    case closeHeading = "CloseHeading"
    /// The same where even that is too much for a page.
    case tight = "Tight"
    case tightHeading = "TightHeading"
  }
  public enum Alignment: String, Hashable, Sendable {
    case left, center, right
  }
  public enum List: Hashable, Sendable {
    case bulleted
    /// Lists of different numbers, from 1, each begin with 1.
    case numbered(Int)
  }

  public var style: Style
  public var runs: [WordRun]
  public var alignment: Alignment
  public var list: List?
  /// Whether it stays on the page of the paragraph after it.
  public var keepsWithNext: Bool
  /// Whether it begins a page.
  public var startsPage: Bool
  /// Whether a line to write on is drawn under it.
  public var isWritingLine: Bool

  public init(
    _ runs: [WordRun], style: Style = .normal, alignment: Alignment = .left, list: List? = nil,
    keepsWithNext: Bool = false, startsPage: Bool = false, isWritingLine: Bool = false
  ) {
    self.style = style
    self.runs = runs
    self.alignment = alignment
    self.list = list
    self.keepsWithNext = keepsWithNext
    self.startsPage = startsPage
    self.isWritingLine = isWritingLine
  }

  /// A paragraph of one plain text.
  public init(
    _ text: String, style: Style = .normal, alignment: Alignment = .left, list: List? = nil,
    language: DocumentLanguage? = nil, keepsWithNext: Bool = false, startsPage: Bool = false
  ) {
    self.init(
      [WordRun(text, language: language)], style: style, alignment: alignment, list: list,
      keepsWithNext: keepsWithNext, startsPage: startsPage)
  }
}

/// Text of one look, or a number that the program fills in.
public struct WordRun: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// Line feeds begin a new line, TABs go to the next stop.
    case text(String)
    /// The number of the page, and of the pages of the section.
    case pageNumber
    case pageCount
    /// A line to write on up to the right margin.
    case blank
  }

  public var content: Content
  public var isBold: Bool
  public var isItalic: Bool
  /// nil: the document's.
  public var language: DocumentLanguage?

  public init(_ content: Content, isBold: Bool = false, isItalic: Bool = false, language: DocumentLanguage? = nil) {
    self.content = content
    self.isBold = isBold
    self.isItalic = isItalic
    self.language = language
  }

  public init(_ text: String, isBold: Bool = false, isItalic: Bool = false, language: DocumentLanguage? = nil) {
    self.init(.text(text), isBold: isBold, isItalic: isItalic, language: language)
  }

  /// A box to tick, with the text that it stands for.
  public static func tickBox(_ text: String, isTicked: Bool = false) -> WordRun {
    WordRun("\(isTicked ? "☒" : "☐")\u{A0}\(text)")
  }
}
