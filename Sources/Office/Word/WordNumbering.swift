/// The lists of a document (ECMA-376 part 1, 17.9).
enum WordNumbering {
  /// The number of the list that a paragraph belongs to: bullets are list 1.
  static func id(of list: WordParagraph.List) -> String {
    switch list {
    case .bulleted: "1"
    case .numbered(let number): String(number + 1)
    }
  }

  /// The part with bullets and so many numbered lists.
  static func part(lists: Int) -> [UInt8] {
    XML.part("w:numbering", ["xmlns:w": WordWriter.main]) { xml in
      for (id, format, text) in [("0", "bullet", "•"), ("1", "decimal", "%1.")] {
        xml.element("w:abstractNum", ["w:abstractNumId": id]) { xml in
          xml.empty("w:multiLevelType", ["w:val": "singleLevel"])
          xml.element("w:lvl", ["w:ilvl": "0"]) { xml in
            xml.empty("w:start", ["w:val": "1"])
            xml.empty("w:numFmt", ["w:val": format])
            xml.empty("w:lvlText", ["w:val": text])
            xml.empty("w:lvlJc", ["w:val": "left"])
            xml.element("w:pPr") { xml in
              xml.empty("w:ind", ["w:left": "425", "w:hanging": "425"])
            }
          }
        }
      }
      xml.element("w:num", ["w:numId": "1"]) { $0.empty("w:abstractNumId", ["w:val": "0"]) }
      guard lists > 0 else { return }
      for list in 1...lists {
        xml.element("w:num", ["w:numId": String(list + 1)]) { xml in
          xml.empty("w:abstractNumId", ["w:val": "1"])
          xml.element("w:lvlOverride", ["w:ilvl": "0"]) { $0.empty("w:startOverride", ["w:val": "1"]) }
        }
      }
    }
  }
}
