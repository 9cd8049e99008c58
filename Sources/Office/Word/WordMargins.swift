/// The parts for heads and feet of pages; sections with the same ones share them.
struct WordMargins {
  struct Part {
    var id: String
    var kind: StaticString
    var name: String
    var data: [UInt8]
    var isHeader: Bool
  }
  /// By which relationships a section finds its head and foot.
  struct Names {
    var header: String?
    var footer: String?
  }
  private struct Key: Hashable {
    var isHeader: Bool
    var paragraphs: [WordParagraph]
  }

  private(set) var parts: [Part] = []
  private var places: [Key: Int] = [:]

  mutating func names(of section: WordSection) -> Names {
    Names(header: id(section.header, isHeader: true), footer: id(section.footer, isHeader: false))
  }

  /// A section without a head or foot has an empty one: otherwise it would take that of the section before.
  private mutating func id(_ paragraphs: [WordParagraph], isHeader: Bool) -> String {
    let key = Key(isHeader: isHeader, paragraphs: paragraphs)
    if let place = places[key] { return parts[place].id }
    let number = parts.count + 1
    let tag: StaticString = isHeader ? "w:hdr" : "w:ftr"
    let data = XML.part(tag, ["xmlns:w": WordWriter.main, "xmlns:r": WordWriter.links]) { xml in
      for paragraph in paragraphs { WordWriter.add(paragraph, to: &xml) }
      if paragraphs.isEmpty { WordWriter.add(WordParagraph([]), to: &xml) }
    }
    places[key] = parts.count
    parts.append(
      Part(
        id: "rId\(number + 3)", kind: isHeader ? "header" : "footer",
        name: "\(isHeader ? "header" : "footer")\(number).xml", data: data, isHeader: isHeader))
    return parts[parts.count - 1].id
  }
}
