public import Office

extension Letter {
  /// The letter as a document that a person edits and signs.
  public func document(paper: Paper) -> WordDocument {
    var sections = [
      WordSection(
        paper: paper, margin: content.isDense ? 17 : 22, footer: [WordParagraph(content.privacy, style: .smallPrint)],
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
  static func letter(_ content: LetterContent) -> [WordBlock] {
    var blocks: [WordBlock] = []
    func add(_ text: String, _ style: WordParagraph.Style = .normal, _ alignment: WordParagraph.Alignment = .left) {
      blocks.append(.paragraph(WordParagraph(text, style: style, alignment: alignment)))
    }
    blocks.append(.paragraph(WordParagraph([WordRun(content.school, isBold: true)], style: .letterhead)))
    add(content.headLines.joined(separator: " · "), .letterhead)
    if let stamp = content.stamp {
      blocks.append(.paragraph(WordParagraph([WordRun(stamp, isItalic: true)], style: .smallPrint)))
    }
    add(content.date, .normal, .right)
    // One paragraph, so that an address stays together.
    blocks.append(.paragraph(filled(content.recipientLines.joined(separator: "\n"), .airy)))
    add(content.subject, .heading2)
    add(content.salutation)
    for block in content.body { blocks += LetterDocument.blocks(block, content.isDense ? .dense : .airy) }
    let contact = WordParagraph(
      [WordRun(content.contactTitle, isBold: true), WordRun("\n" + content.contactLines.joined(separator: "\n"))],
      keepsWithNext: true)
    let closing = WordParagraph(content.closing, keepsWithNext: true)
    let hand = (content.isDense ? "\n" : "\n\n") + "______________________________\n"
    let signature = WordParagraph([WordRun(hand + content.signatureLines.joined(separator: "\n"))])
    if content.isDense {
      // Side by side, so that a referral keeps to its page.
      blocks.append(
        .table(
          WordTable(widths: [90, 80], headerRows: 0, rows: [[[contact], [closing, signature]]], hasBorders: false)))
      blocks.append(.paragraph(WordParagraph([], style: .smallPrint)))
    } else {
      blocks += [contact, closing, signature].map { .paragraph($0) }
    }
    return blocks
  }

  /// How close lines stand: a referral has to keep to its page, a form is written on by hand.
  enum Density { case airy, dense, form }

  static func blocks(_ block: LetterContent.Block, _ density: Density) -> [WordBlock] {
    switch block {
    case .heading(let text): [.paragraph(WordParagraph(text, style: .heading2))]
    case .paragraph(let text): [.paragraph(filled(text, density))]
    case .list(let items): items.map { .paragraph(filled($0, density, list: .bulleted)) }
    case .ticks(let items): items.map { .paragraph(filled($0, density, isTick: true)) }
    case .table(let head, let rows): [.table(table([head] + rows)), .paragraph(WordParagraph([], style: .smallPrint))]
    case .page: []
    }
  }

  private static func table(_ rows: [[String]]) -> WordTable {
    let months = max((rows.first?.count ?? 1) - 1, 1)
    return WordTable(
      widths: [42] + Array(repeating: min(18, 120 / months), count: months),
      rows: rows.map { row in
        row.enumerated().map { place, cell in
          [WordParagraph(cell, style: .smallPrint, alignment: place == 0 ? .left : .right)]
        }
      })
  }

  /// Turns a last run of underscores into a line to write on; shorter ones in the middle stay as they are.
  private static func filled(
    _ text: String, _ density: Density, list: WordParagraph.List? = nil, isTick: Bool = false
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
    if hasLine, density == .form { runs.insert(WordRun("\n"), at: 0) }
    return WordParagraph(runs, style: density == .dense ? .letterhead : .normal, list: list)
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
