/// Writes runs of text: what is typed by people becomes text and nothing else.
enum WordRunWriter {
  static func add(_ run: WordRun, to xml: inout XML) {
    switch run.content {
    case .text(let text):
      xml.element("w:r") { xml in
        addProperties(run, to: &xml)
        addText(PlainText.shown(text), to: &xml)
      }
    case .blank:
      xml.element("w:r") { xml in
        addProperties(run, to: &xml)
        xml.empty("w:tab")
      }
    case .pageNumber: addField("PAGE", run, to: &xml)
    case .pageCount: addField("SECTIONPAGES", run, to: &xml)
    }
  }

  private static func addText(_ text: String, to xml: inout XML) {
    var line = ""
    func flush() {
      guard !line.isEmpty else { return }
      xml.element("w:t", ["xml:space": "preserve"], text: line)
      line = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        flush()
        xml.empty("w:br")
      case "\t":
        flush()
        xml.empty("w:tab")
      default: line.unicodeScalars.append(scalar)
      }
    }
    flush()
  }

  private static func addField(_ code: StaticString, _ run: WordRun, to xml: inout XML) {
    xml.element("w:fldSimple", ["w:instr": "\(code)"]) { xml in
      xml.element("w:r") { xml in
        addProperties(run, to: &xml)
        // What is shown until the program has counted.
        xml.element("w:t", text: "1")
      }
    }
  }

  private static func addProperties(_ run: WordRun, to xml: inout XML) {
    guard run.isBold || run.isItalic || run.language != nil else { return }
    xml.element("w:rPr") { xml in
      if run.language == .japanese { xml.empty("w:rFonts", ["w:hint": "eastAsia"]) }
      if run.isBold { xml.empty("w:b") }
      if run.isItalic { xml.empty("w:i") }
      if let language = run.language { addLanguage(language, to: &xml) }
    }
  }

  /// Japanese is the language of the East Asian letters; the others are of the rest.
  static func addLanguage(_ language: DocumentLanguage, to xml: inout XML) {
    if language == .japanese {
      xml.empty("w:lang", ["w:val": "ja-JP", "w:eastAsia": "ja-JP"])
    } else {
      xml.empty("w:lang", ["w:val": language.rawValue])
    }
  }
}
