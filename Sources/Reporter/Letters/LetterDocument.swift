public import Office

extension Letter {
  /// The letter as a document that a person edits and signs.
  public func document(paper: Paper) -> WordDocument {
    var sections = [
      WordSection(
        paper: paper, margin: LetterDocument.margin(LetterDensity(content)),
        footer: [WordParagraph(content.privacy, style: .smallPrint)],
        blocks: LetterDocument.letter(content))
    ]
    if !content.annex.isEmpty {
      sections.append(WordSection(paper: paper, blocks: content.annex.flatMap { LetterDocument.blocks($0, .form) }))
    }
    // The title ends up in a list of recent documents: no name, no id.
    return WordDocument(
      properties: DocumentProperties(title: "Letter", language: language.ofDocument), sections: sections)
  }
}

/// Draws the parts of a letter as paragraphs.
enum LetterDocument {
  /// In millimetres.
  static func margin(_ density: LetterDensity) -> Int {
    switch density {
    case .airy: 22
    case .dense: 16
    case .full: 13
    }
  }

  static func letter(_ content: LetterContent) -> [WordBlock] {
    let density = LetterDensity(content)
    let set = Setting(density)
    var blocks: [WordBlock] = []
    func add(_ text: String, _ style: WordParagraph.Style, _ alignment: WordParagraph.Alignment = .left) {
      blocks.append(.paragraph(WordParagraph(text, style: style, alignment: alignment)))
    }
    blocks.append(.paragraph(WordParagraph([WordRun(content.school, isBold: true)], style: .letterhead)))
    add(content.headLines.joined(separator: " · "), .letterhead)
    if let stamp = content.stamp {
      blocks.append(.paragraph(WordParagraph([WordRun(stamp, isItalic: true)], style: .smallPrint)))
    }
    add(content.date, set.text, .right)
    // One paragraph, so that an address stays together.
    blocks.append(.paragraph(filled(content.recipientLines.joined(separator: "\n"), set)))
    add(content.subject, density == .full ? .closeHeading : .heading2)
    add(content.salutation, set.text)
    for block in content.body { blocks += LetterDocument.blocks(block, set) }
    let contact = WordParagraph(
      [WordRun(content.contactTitle, isBold: true), WordRun("\n" + content.contactLines.joined(separator: "\n"))],
      style: set.text, keepsWithNext: true)
    let closing = WordParagraph(content.closing, style: set.text, keepsWithNext: true)
    let hand = (content.isDense ? "\n" : "\n\n") + "______________________________\n"
    let signature = WordParagraph([WordRun(hand + content.signatureLines.joined(separator: "\n"))], style: set.text)
    if content.isDense {
      // Side by side, so that a referral keeps to its page.
      blocks.append(.paragraph(WordParagraph([], style: .tight)))
      blocks.append(.table(sideBySide([contact], [closing, signature])))
      blocks.append(.paragraph(WordParagraph([], style: .tight)))
    } else {
      blocks += [contact, closing, signature].map { .paragraph($0) }
    }
    return blocks
  }

  /// The styles of one density; a form, which is written on by hand, has room above its lines.
  struct Setting {
    var text: WordParagraph.Style
    var heading: WordParagraph.Style
    /// In tables.
    var small: WordParagraph.Style
    var isForm = false
    /// Whether short items stand side by side.
    var hasColumns = true

    init(_ density: LetterDensity) {
      switch density {
      case .airy: (text, heading, small, hasColumns) = (.normal, .heading2, .smallPrint, false)
      case .dense: (text, heading, small) = (.close, .closeHeading, .tight)
      case .full: (text, heading, small) = (.tight, .tightHeading, .tight)
      }
    }

    static let form: Setting = {
      var set = Setting(.airy)
      set.isForm = true
      return set
    }()
  }

  static func blocks(_ block: LetterContent.Block, _ set: Setting) -> [WordBlock] {
    switch block {
    case .heading(let text): return [.paragraph(WordParagraph(text, style: set.heading))]
    case .paragraph(let text): return [.paragraph(filled(text, set))]
    case .list(let items):
      let lines = items.map { filled($0, set, list: .bulleted) }
      guard set.hasColumns, LetterContent.isShort(items) else { return lines.map { .paragraph($0) } }
      let half = (lines.count + 1) / 2
      return [.table(sideBySide(Array(lines[..<half]), Array(lines[half...])))]
    case .ticks(let items): return items.map { .paragraph(filled($0, set, isTick: true)) }
    case .table(let head, let rows):
      return [.table(table([head] + rows, set)), .paragraph(WordParagraph([], style: set.small))]
    case .page: return []
    }
  }

  private static func sideBySide(_ left: [WordParagraph], _ right: [WordParagraph]) -> WordTable {
    WordTable(widths: [90, 88], headerRows: 0, rows: [[left, right]], hasBorders: false)
  }

  private static func table(_ rows: [[String]], _ set: Setting) -> WordTable {
    let months = max((rows.first?.count ?? 1) - 1, 1)
    return WordTable(
      widths: [42] + Array(repeating: min(18, 120 / months), count: months),
      rows: rows.map { row in
        row.enumerated().map { place, cell in
          [WordParagraph(cell, style: set.small, alignment: place == 0 ? .left : .right)]
        }
      })
  }

  /// Turns a last run of underscores into a line to write on; shorter ones in the middle stay as they are.
  private static func filled(
    _ text: String, _ set: Setting, list: WordParagraph.List? = nil, isTick: Bool = false
  ) -> WordParagraph {
    var words = text[...]
    var hasLine = false
    if words.hasSuffix("___") {
      while words.last == "_" { words = words.dropLast() }
      hasLine = !words.contains("___") && !words.contains("\n")
      if !hasLine { words = text[...] }
    }
    let plain = String(words)
    var runs = plain.isEmpty ? [] : [isTick ? WordRun.tickBox(plain) : WordRun(plain)]
    if hasLine { runs.append(WordRun(.blank)) }
    // Room for handwriting above the line.
    if hasLine, set.isForm { runs.insert(WordRun("\n"), at: 0) }
    return WordParagraph(runs, style: set.text, list: list)
  }
}

extension LetterLanguage {
  var ofDocument: DocumentLanguage {
    switch self {
    case .english: .english
    case .japanese: .japanese
    case .spanish: .spanish
    case .italian: .italian
    }
  }

  /// The paper a school with this language prints on, unless the settings say another.
  public var paper: Paper { self == .japanese || self == .italian ? .a4 : .letter }
}
