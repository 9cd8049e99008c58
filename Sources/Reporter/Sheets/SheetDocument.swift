public import Office

/// Draws a sheet as a document to complete on a screen; the same words as the page, in the same order.
public enum SheetDocument {
  /// The width of the text, in millimetres.
  private static func width(_ paper: Paper) -> Int { paper == .a4 ? 180 : 186 }

  /// The bytes of a `.docx` file.
  public static func bytes(_ sheet: StudentSheet, paper: Paper = .a4) -> [UInt8] {
    let width = width(paper)
    let document = SheetDrawing(language: DocumentLanguage(sheet.language))
    var blocks: [WordBlock] = []
    if let stamp = sheet.stamp {
      blocks.append(.paragraph(document.small(stamp, alignment: .right)))
    }
    blocks.append(.paragraph(document.paragraph(sheet.title, .title)))
    if !sheet.entries.isEmpty { blocks.append(.table(document.entries(sheet.entries, width))) }
    for section in sheet.sections {
      blocks.append(.paragraph(document.paragraph(section.title, .heading2)))
      for block in section.blocks { blocks += document.drawn(block, width) }
    }
    blocks += sheet.footer.map { .paragraph(document.small($0)) }
    let page = WordParagraph([WordRun(.pageNumber)], style: .smallPrint, alignment: .right)
    return WordDocument(
      properties: DocumentProperties(title: sheet.title, language: document.language),
      sections: [WordSection(paper: paper, margin: 15, footer: [page], blocks: blocks)]
    ).bytes
  }
}

extension DocumentLanguage {
  /// Of a sheet: `en`, `ja`, `es` or `it`.
  fileprivate init(_ language: String) {
    switch language {
    case "ja": self = .japanese
    case "es": self = .spanish
    case "it": self = .italian
    default: self = .english
    }
  }
}

/// The paragraphs and tables of a sheet in one language.
private struct SheetDrawing {
  let language: DocumentLanguage

  func paragraph(_ text: String, _ style: WordParagraph.Style) -> WordParagraph {
    WordParagraph(text, style: style, language: language)
  }

  func small(_ text: String, isBold: Bool = false, alignment: WordParagraph.Alignment = .left) -> WordParagraph {
    WordParagraph(
      [WordRun(text, isBold: isBold, language: language)], style: .smallPrint, alignment: alignment)
  }

  /// Two labels with their values in a row.
  func entries(_ entries: [StudentSheet.Entry], _ width: Int) -> WordTable {
    let rows = stride(from: 0, to: entries.count, by: 2).map { first in
      (first..<(first + 2)).map { place -> [WordParagraph] in
        guard entries.indices.contains(place) else { return [small("")] }
        let entry = entries[place]
        return [
          WordParagraph(
            [
              WordRun(entry.label + "\u{2003}", language: language),
              WordRun(entry.value, isBold: true, language: language),
            ], style: .smallPrint)
        ]
      }
    }
    return WordTable(widths: [width / 2, width / 2], headerRows: 0, rows: rows)
  }

  func drawn(_ block: StudentSheet.Block, _ width: Int) -> [WordBlock] {
    switch block {
    case .paragraph(let text): return [.paragraph(small(text))]
    case .list(let items):
      return items.map {
        .paragraph(WordParagraph($0, style: .smallPrint, list: .bulleted, language: language))
      }
    case .table(let table): return [.table(months(table, width))] + table.notes.map { .paragraph(small($0)) }
    case .lines(let count): return lines(count)
    case .labelledLines(let label, let count):
      return [.paragraph(WordParagraph(label, style: .smallPrint, language: language, keepsWithNext: true))]
        + lines(count)
    case .grid(let head, let rows): return [.table(grid(head, rows, width))]
    case .signatures(let labels): return [.table(signatures(labels, width))]
    }
  }

  private func lines(_ count: Int) -> [WordBlock] {
    // Borders of paragraphs that follow one another would become one line.
    Array(repeating: .paragraph(WordParagraph([WordRun(.blank)])), count: count)
  }

  private func months(_ table: StudentSheet.Table, _ width: Int) -> WordTable {
    // Numbers need little room, the last column's title a word of fourteen letters.
    let narrow = width / 9
    let between = max(table.head.count - 2, 0)
    let last = narrow * 5 / 3
    let rows = table.rows.enumerated().map { place, cells in
      cells.enumerated().map { column, cell in
        [
          small(cell, isBold: place == table.rows.count - 1, alignment: column == 0 ? .left : .right)
        ]
      }
    }
    return WordTable(
      widths: [width - narrow * between - last] + Array(repeating: narrow, count: between) + [last],
      rows: [table.head.map { [small($0, isBold: true, alignment: .center)] }] + rows)
  }

  private func grid(_ head: [String], _ rows: Int, _ width: Int) -> WordTable {
    // The step needs the most room to write.
    let narrow = width / 5
    let widths = [width - narrow * (head.count - 1)] + Array(repeating: narrow, count: head.count - 1)
    let empty = head.map { _ in [WordParagraph([])] }
    return WordTable(
      widths: widths, rows: [head.map { [small($0, isBold: true)] }] + Array(repeating: empty, count: rows))
  }

  private func signatures(_ labels: [String], _ width: Int) -> WordTable {
    WordTable(
      widths: labels.map { _ in width / max(labels.count, 1) }, headerRows: 0,
      rows: [labels.map { [WordParagraph([], isWritingLine: true), small($0)] }], hasBorders: false)
  }
}
