/// Writes paragraphs, tables and sections, their elements in the order of the schema (ECMA-376 part 1, 17.2 to 17.6).
enum WordWriter {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func document(_ document: WordDocument, margins: inout WordMargins) -> [UInt8] {
    var grown = margins
    let part = XML.part("w:document", ["xmlns:w": main, "xmlns:r": links]) { xml in
      xml.element("w:body") { xml in
        for (place, section) in document.sections.enumerated() {
          let isLast = place == document.sections.count - 1
          let names = grown.names(of: section)
          // The properties of all sections but the last stand in their last paragraph.
          var blocks = section.blocks
          var end: WordParagraph?
          if !isLast, case .paragraph(let last) = blocks.last {
            blocks.removeLast()
            end = last
          }
          for block in blocks { add(block, to: &xml) }
          if isLast {
            // A table is never the last thing.
            if case .table = blocks.last { add(WordParagraph("", style: .smallPrint), to: &xml) }
            if blocks.isEmpty { add(WordParagraph(""), to: &xml) }
            addProperties(section, names, to: &xml)
          } else {
            let end = end ?? WordParagraph("", style: .smallPrint)
            add(end, to: &xml) { addProperties(section, names, to: &$0) }
          }
        }
      }
    }
    margins = grown
    return part
  }

  private static func add(_ block: WordBlock, to xml: inout XML) {
    switch block {
    case .paragraph(let paragraph): add(paragraph, to: &xml)
    case .table(let table): add(table, to: &xml)
    }
  }

  /// Adds a paragraph.
  ///
  /// - Parameter end: what closes a section, for its last paragraph.
  static func add(_ paragraph: WordParagraph, to xml: inout XML, end: ((inout XML) -> Void)? = nil) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.empty("w:pStyle", ["w:val": paragraph.style.rawValue])
        if paragraph.keepsWithNext { xml.empty("w:keepNext") }
        if paragraph.startsPage { xml.empty("w:pageBreakBefore") }
        if let list = paragraph.list {
          xml.element("w:numPr") { xml in
            xml.empty("w:ilvl", ["w:val": "0"])
            xml.empty("w:numId", ["w:val": WordNumbering.id(of: list)])
          }
        }
        if paragraph.isWritingLine {
          xml.element("w:pBdr") {
            $0.empty("w:bottom", ["w:val": "single", "w:sz": "4", "w:space": "1", "w:color": "auto"])
          }
        }
        if paragraph.runs.contains(where: { $0.content == .blank }) {
          xml.element("w:tabs") {
            // Beyond every margin: the line ends where the text does.
            $0.empty("w:tab", ["w:val": "right", "w:leader": "underscore", "w:pos": "9000"])
          }
        }
        if paragraph.alignment != .left { xml.empty("w:jc", ["w:val": paragraph.alignment.rawValue]) }
        end?(&xml)
      }
      for run in paragraph.runs { WordRunWriter.add(run, to: &xml) }
    }
  }

  private static func add(_ table: WordTable, to xml: inout XML) {
    let widths = table.widths.map(twips)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.empty("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
        if table.hasBorders {
          xml.element("w:tblBorders") { xml in
            for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
              xml.empty(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "808080"])
            }
          }
        }
        xml.empty("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblCellMar") { xml in
          xml.empty("w:left", ["w:w": "85", "w:type": "dxa"])
          xml.empty("w:right", ["w:w": "85", "w:type": "dxa"])
        }
        let header = table.headerRows > 0 ? "1" : "0"
        xml.empty(
          "w:tblLook",
          [
            "w:val": table.headerRows > 0 ? "0620" : "0600", "w:firstRow": header, "w:lastRow": "0",
            "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1",
          ])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.empty("w:gridCol", ["w:w": String(width)]) }
      }
      for (place, row) in table.rows.enumerated() {
        addRow(row, widths, isHeader: place < table.headerRows, to: &xml)
      }
    }
  }

  private static func addRow(_ row: [[WordParagraph]], _ widths: [Int], isHeader: Bool, to xml: inout XML) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.empty("w:cantSplit")
        if isHeader { xml.empty("w:tblHeader") }
      }
      for (cell, width) in zip(row, widths) {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in
            xml.empty("w:tcW", ["w:w": String(width), "w:type": "dxa"])
            if isHeader { xml.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E8E8E8"]) }
          }
          for paragraph in cell { add(paragraph, to: &xml) }
          // A cell without a paragraph is damage.
          if cell.isEmpty { add(WordParagraph([]), to: &xml) }
        }
      }
    }
  }

  private static func addProperties(_ section: WordSection, _ names: WordMargins.Names, to xml: inout XML) {
    xml.element("w:sectPr") { xml in
      if let header = names.header { xml.empty("w:headerReference", ["w:type": "default", "r:id": header]) }
      if let footer = names.footer { xml.empty("w:footerReference", ["w:type": "default", "r:id": footer]) }
      xml.empty("w:type", ["w:val": "nextPage"])
      let upright = (String(section.paper.width), String(section.paper.height))
      if section.isLandscape {
        xml.empty("w:pgSz", ["w:w": upright.1, "w:h": upright.0, "w:orient": "landscape"])
      } else {
        xml.empty("w:pgSz", ["w:w": upright.0, "w:h": upright.1])
      }
      let margin = String(twips(section.margin))
      xml.empty(
        "w:pgMar",
        [
          "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin, "w:header": "567",
          "w:footer": "567", "w:gutter": "0",
        ])
      xml.empty("w:pgNumType", ["w:start": "1"])
      xml.empty("w:cols", ["w:space": "708"])
    }
  }

  /// Twentieths of a point in millimetres, rounded.
  private static func twips(_ millimetres: Int) -> Int { (millimetres * 14_400 + 127) / 254 }
}
