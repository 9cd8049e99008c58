import Domain
import Office
import Testing

@testable import Reporter

@Suite struct LetterDocumentTests {
  private func texts(_ document: WordDocument) -> String {
    document.sections.map { section in
      (section.blocks.flatMap { block -> [WordParagraph] in
        switch block {
        case .paragraph(let paragraph): [paragraph]
        case .table(let table): table.rows.flatMap { $0.flatMap { $0 } }
        }
      } + section.footer).map { paragraph in
        paragraph.runs.map { run in if case .text(let text) = run.content { text } else { "_" } }.joined()
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
  /// Letters and digits alone: line breaks, lines to write on and capitals of headings are each format's own.
  private func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  @Test(arguments: LetterKind.allCases, LetterLanguage.allCases)
  func `a document says what the text says, part by part`(kind: LetterKind, language: LetterLanguage) throws {
    let letter = try LetterFixture.letter(kind, in: language)
    let document = letters(texts(letter.document(paper: .a4)))
    let content = letter.content
    let parts =
      [content.stamp ?? "", content.school, content.date, content.subject, content.salutation, content.contactTitle]
      + [content.closing, content.privacy] + content.headLines + content.recipientLines + content.contactLines
      + content.signatureLines
      + (content.body + content.annex).flatMap { LetterContent.text(of: [$0]).split(separator: "\n").map(String.init) }
    for part in parts { #expect(document.contains(letters(part)), "\(part)") }
    #expect(document.count == letters(parts.joined()).count, "and nothing else")
  }

  @Test func `a document has boxes to tick, lines to write on, no name in its title and the same bytes each time`()
    throws
  {
    let letter = try LetterFixture.letter(.external)
    let document = letter.document(paper: .letter)
    #expect(document.properties == DocumentProperties(title: "Letter", language: .english))
    #expect(document.sections.count == 2)
    let runs = document.sections[1].blocks.flatMap { block -> [WordRun] in
      if case .paragraph(let paragraph) = block { paragraph.runs } else { [] }
    }
    #expect(runs.contains(WordRun.tickBox("We received the request on ")))
    #expect(runs.count { $0.content == .blank } > 8)
    #expect(document.bytes == letter.document(paper: .letter).bytes)
    #expect(LetterLanguage.japanese.paper == .a4 && LetterLanguage.spanish.paper == .letter)
  }
}
