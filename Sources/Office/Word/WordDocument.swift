/// A text document to be written as `.docx` (ECMA-376, transitional), for Word, LibreOffice and others to edit.
///
/// Nothing in it leads out of the file: no link, picture, macro or field but page numbers. The same value gives the
/// same bytes.
public struct WordDocument: Hashable, Sendable {
  public var properties: DocumentProperties
  /// At least one; each begins on a new page with page 1.
  public var sections: [WordSection]

  /// - Precondition: at least one section.
  public init(properties: DocumentProperties, sections: [WordSection]) {
    precondition(!sections.isEmpty, "a document has a section")
    self.properties = properties
    self.sections = sections
  }

  /// The file.
  public var bytes: [UInt8] {
    var margins = WordMargins()
    let document = WordWriter.document(self, margins: &margins)
    var package = OfficePackage()
    let prefix = "word/"
    package.add(
      "word/document.xml",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", document,
      relationships: [
        .init(id: "rId1", kind: "styles", target: "styles.xml"),
        .init(id: "rId2", kind: "numbering", target: "numbering.xml"),
        .init(id: "rId3", kind: "settings", target: "settings.xml"),
      ] + margins.parts.map { .init(id: $0.id, kind: $0.kind, target: $0.name) })
    package.add(
      "word/styles.xml", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
      WordStyles.part(properties.language))
    package.add(
      "word/numbering.xml", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
      WordNumbering.part(lists: numberedLists))
    package.add(
      "word/settings.xml", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
      WordStyles.settings(properties.language))
    for part in margins.parts {
      let name = prefix + part.name
      if part.isHeader {
        package.add(
          name, type: "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", part.data)
      } else {
        package.add(
          name, type: "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml", part.data)
      }
    }
    return package.bytes(main: "word/document.xml", properties: properties)
  }

  /// How many lists are numbered, each from 1.
  private var numberedLists: Int {
    var most = 0
    func look(_ blocks: [WordBlock]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph):
          if case .numbered(let list) = paragraph.list { most = max(most, list) }
        case .table(let table): for row in table.rows { for cell in row { look(cell.map(WordBlock.paragraph)) } }
        }
      }
    }
    for section in sections { look(section.blocks) }
    return most
  }
}

/// Pages of one form with what stands at their head and foot.
public struct WordSection: Hashable, Sendable {
  public var paper: Paper
  public var isLandscape: Bool
  /// On all sides, in millimetres.
  public var margin: Int
  public var header: [WordParagraph]
  public var footer: [WordParagraph]
  public var blocks: [WordBlock]

  public init(
    paper: Paper = .letter, isLandscape: Bool = false, margin: Int = 22, header: [WordParagraph] = [],
    footer: [WordParagraph] = [], blocks: [WordBlock]
  ) {
    precondition((5...80).contains(margin), "a margin is between 5 and 80 mm")
    self.paper = paper
    self.isLandscape = isLandscape
    self.margin = margin
    self.header = header
    self.footer = footer
    self.blocks = blocks
  }
}

/// What follows one another on a page.
public enum WordBlock: Hashable, Sendable {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// A table with lines; its first rows are repeated on every page.
public struct WordTable: Hashable, Sendable {
  /// Of the columns, in millimetres.
  public var widths: [Int]
  public var headerRows: Int
  /// For each cell its paragraphs.
  public var rows: [[[WordParagraph]]]
  public var hasBorders = true

  /// - Precondition: every row has a cell for each width.
  public init(widths: [Int], headerRows: Int = 1, rows: [[[WordParagraph]]], hasBorders: Bool = true) {
    precondition(!widths.isEmpty && !rows.isEmpty && rows.allSatisfy { $0.count == widths.count }, "a table is full")
    self.widths = widths
    self.headerRows = headerRows
    self.rows = rows
    self.hasBorders = hasBorders
  }
}
