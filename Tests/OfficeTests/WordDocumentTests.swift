import Office
import Testing

@Suite struct WordDocumentTests {
  @Test func `a document keeps the rules of its format`() throws {
    #expect(try PackageRules.faults(in: Samples.document.bytes) == [])
  }

  @Test func `the same document gives the same bytes`() {
    #expect(Samples.document.bytes == Samples.document.bytes)
  }

  @Test(arguments: Hostile.cases) func `a hostile text is a text and nothing else`(_ hostile: Hostile) throws {
    let bytes = Samples.document(text: hostile.text).bytes
    #expect(try PackageRules.faults(in: bytes) == [])
    let body = try OpenedPackage(bytes).tree("word/document.xml")
    #expect(body.all("w:p")[1].all("w:t")[0].text == hostile.inDocument)
    #expect(body.all("w:instrText").isEmpty)
  }

  @Test func `line ends and stops become elements`() throws {
    let body = try OpenedPackage(Samples.document(text: "a\r\nb\rc\n\td").bytes).tree("word/document.xml")
    let run = body.all("w:p")[1].all("w:r")[0]
    #expect(run.children.map(\.name) == ["w:t", "w:br", "w:t", "w:br", "w:t", "w:br", "w:tab", "w:t"])
    #expect(run.wholeText == "abcd")
  }

  @Test func `each section has its paper, and begins with page 1`() throws {
    let body = try OpenedPackage(Samples.document.bytes).tree("word/document.xml")
    let sections = body.all("w:sectPr")
    #expect(sections.map { $0.all("w:pgSz")[0].attributes["w:w"] } == ["12240", "16838", "12240"])
    #expect(sections.allSatisfy { $0.all("w:pgNumType")[0].attributes["w:start"] == "1" })
    // The last section's stand at the end of the body, the others' in a paragraph.
    #expect(body.children[0].children.last?.name == "w:sectPr")
    #expect(body.all("w:pPr").count { $0.children.last?.name == "w:sectPr" } == 2)
  }

  @Test func `sections with the same head and foot share them`() throws {
    let names = try OpenedPackage(Samples.document.bytes).names
    #expect(
      names.filter { $0.contains("header") || $0.contains("footer") } == [
        "word/header1.xml", "word/footer2.xml", "word/header3.xml", "word/footer4.xml",
      ])
  }

  @Test func `Japanese, Spanish and Italian are marked as such`() throws {
    let body = try OpenedPackage(Samples.document.bytes).tree("word/document.xml")
    #expect(body.all("w:lang").compactMap { $0.attributes["w:val"] } == ["ja-JP", "es-US", "it-IT"])
    #expect(body.all("w:lang")[0].attributes["w:eastAsia"] == "ja-JP")
  }

  @Test func `500 letters in one document are 500 sections of at most 3 MB`() throws {
    let sentence = "We would be glad to hear from you, whenever and however it suits you best. "
    let letters = (0..<500).map { number in
      WordSection(
        header: [WordParagraph("Hilltop School", style: .letterhead)],
        footer: [WordParagraph("Office hours 8 to 15", style: .smallPrint)],
        blocks: (0..<16).map { .paragraph(WordParagraph("\(number) \($0): " + sentence)) })
    }
    let bytes = WordDocument(properties: DocumentProperties(title: "Letters"), sections: letters).bytes
    #expect(bytes.count < 3_000_000)
    let package = try OpenedPackage(bytes)
    #expect(try package.tree("word/document.xml").all("w:sectPr").count == 500)
    #expect(package.names.count == 10)
  }

  @Test func `a numbered list begins with 1`() throws {
    let numbering = try OpenedPackage(Samples.document.bytes).tree("word/numbering.xml")
    #expect(numbering.all("w:num").compactMap { $0.attributes["w:numId"] } == ["1", "2"])
    #expect(numbering.all("w:startOverride").count == 1)
  }

  @Test func `an author stands in a document only when one is given`() throws {
    #expect(
      try OpenedPackage(Samples.document.bytes).tree("docProps/core.xml").all("dc:creator")[0].text == "Hilltop School")
    let plain = WordDocument(
      properties: DocumentProperties(title: "x"), sections: [WordSection(blocks: [])])
    #expect(try PackageRules.faults(in: plain.bytes) == [])
    #expect(try OpenedPackage(plain.bytes).tree("docProps/core.xml").all("dc:creator").isEmpty)
  }
}
