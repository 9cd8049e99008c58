/// The styles and settings of a document (ECMA-376 part 1, 17.7 and 17.15).
enum WordStyles {
  /// Sizes in half points, distances in twentieths of a point.
  private struct Shape {
    var name: String
    var size: Int
    var isBold = false
    var before = 0
    var after = 120
    /// Of 240 a line; nil: the document's.
    var line: Int?
    var outline: Int?
    var color: String?
    var keepsWithNext = false
  }

  private static func shape(_ style: WordParagraph.Style) -> Shape {
    switch style {
    case .normal: Shape(name: "Normal", size: 22)
    case .title: Shape(name: "Title", size: 32, isBold: true, after: 160, keepsWithNext: true)
    case .heading1:
      Shape(name: "heading 1", size: 28, isBold: true, before: 240, outline: 0, keepsWithNext: true)
    case .heading2:
      Shape(name: "heading 2", size: 24, isBold: true, before: 180, after: 80, outline: 1, keepsWithNext: true)
    case .letterhead: Shape(name: "Letterhead", size: 20, after: 0)
    case .smallPrint: Shape(name: "Small print", size: 18, after: 60, color: "404040")
    case .close: Shape(name: "Close", size: 19, after: 20, line: 250)
    case .closeHeading:
      Shape(
        name: "Close heading", size: 20, isBold: true, before: 90, after: 20, line: 240, outline: 1,
        keepsWithNext: true)
    case .tight: Shape(name: "Tight", size: 18, after: 14, line: 244)
    case .tightHeading:
      Shape(
        name: "Tight heading", size: 19, isBold: true, before: 90, after: 14, line: 240, outline: 1,
        keepsWithNext: true)
    }
  }

  static func part(_ language: DocumentLanguage) -> [UInt8] {
    XML.part("w:styles", ["xmlns:w": WordWriter.main]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.empty(
              "w:rFonts", ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "Yu Gothic", "w:cs": "Calibri"])
            xml.empty("w:sz", ["w:val": "22"])
            xml.empty("w:szCs", ["w:val": "22"])
            xml.empty(
              "w:lang", ["w:val": language.rawValue, "w:eastAsia": "ja-JP", "w:bidi": "ar-SA"])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { $0.empty("w:spacing", ["w:after": "120", "w:line": "264", "w:lineRule": "auto"]) }
        }
      }
      for style in WordParagraph.Style.allCases { add(style, to: &xml) }
    }
  }

  private static func add(_ style: WordParagraph.Style, to xml: inout XML) {
    let shape = shape(style)
    let isNormal = style == .normal
    xml.element(
      "w:style", ["w:type": "paragraph", "w:default": isNormal ? "1" : "0", "w:styleId": style.rawValue]
    ) { xml in
      xml.empty("w:name", ["w:val": shape.name])
      if !isNormal {
        xml.empty("w:basedOn", ["w:val": "Normal"])
        xml.empty("w:next", ["w:val": style == .letterhead ? "Letterhead" : "Normal"])
      }
      xml.empty("w:qFormat")
      xml.element("w:pPr") { xml in
        if shape.keepsWithNext { xml.empty("w:keepNext") }
        xml.empty("w:widowControl")
        let (before, after) = (String(shape.before), String(shape.after))
        if let line = shape.line {
          xml.empty(
            "w:spacing", ["w:before": before, "w:after": after, "w:line": String(line), "w:lineRule": "auto"])
        } else {
          xml.empty("w:spacing", ["w:before": before, "w:after": after])
        }
        if let outline = shape.outline { xml.empty("w:outlineLvl", ["w:val": String(outline)]) }
      }
      xml.element("w:rPr") { xml in
        if shape.isBold { xml.empty("w:b") }
        if let color = shape.color { xml.empty("w:color", ["w:val": color]) }
        xml.empty("w:sz", ["w:val": String(shape.size)])
        xml.empty("w:szCs", ["w:val": String(shape.size)])
      }
    }
  }

  static func settings(_ language: DocumentLanguage) -> [UInt8] {
    XML.part("w:settings", ["xmlns:w": WordWriter.main]) { xml in
      xml.empty("w:defaultTabStop", ["w:val": "720"])
      xml.element("w:compat") {
        // Without it Word opens the document as one of 2007.
        $0.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
          ])
      }
      xml.empty("w:themeFontLang", ["w:val": language.rawValue, "w:eastAsia": "ja-JP"])
    }
  }
}
