import Domain
import Office
import Testing

@testable import Reporter

/// How close the lines of a letter stand.
@Suite struct LetterDensityTests {
  @Test(arguments: LetterKind.allCases, LetterLanguage.allCases)
  func `letters home are airy, referrals are close, and tight only where much is told`(
    kind: LetterKind, language: LetterLanguage
  ) throws {
    let content = try LetterFixture.letter(kind, in: language).content
    #expect((LetterDensity(content) == .airy) == kind.goesHome)
    let bare = try LetterFixture.letter(kind, in: language) {
      ($0.strengths, $0.signs, $0.decisions, $0.finding) = ([], [], [], nil)
      $0.attendance.months = []
      $0.attendance.patterns = []
    }.content
    #expect(LetterDensity(bare) == (kind.goesHome ? .airy : .dense), "\(bare.lines)")
  }

  @Test func `a page that tells more than fits is set tight, on the page and in the document`() throws {
    let letter = try LetterFixture.letter(.external, in: .spanish)
    #expect(LetterDensity(letter.content) == .full, "\(letter.content.lines)")
    #expect(letter.html.contains("<main class=\"dense full\">"))
    let section = try #require(letter.document(paper: .letter).sections.first)
    #expect(section.margin == 13)
    let styles = Set(
      section.blocks.compactMap { block -> WordParagraph.Style? in
        if case .paragraph(let paragraph) = block { paragraph.style } else { nil }
      })
    #expect(styles.contains(.tight) && styles.contains(.tightHeading) && !styles.contains(.normal))
  }

  @Test func `short items stand side by side in the document too`() throws {
    let letter = try LetterFixture.letter(.internalReferral)
    let tables = (letter.document(paper: .a4).sections.first?.blocks ?? []).compactMap { block -> WordTable? in
      if case .table(let table) = block, !table.hasBorders { table } else { nil }
    }
    #expect(tables.contains { $0.rows.first?.first?.first?.list == .bulleted })
  }

  @Test func `a row leaves the mail merge and the others stay byte for byte`() throws {
    let first = try LetterFixture.letter(.family)
    let other = try LetterFixture.letter(.family) {
      $0.student = Student(id: "=1,\"x\"", name: "Silva \"Ana\",\nb")
      $0.guardians[0].id = "G2"
    }
    let table = Array(MailMerge.csv([first, other], kind: .family).utf8)
    let alone = Array(MailMerge.csv([other], kind: .family).utf8)
    #expect(MailMerge.csv(table, kind: .family, without: "000417", guardian: "G1") == alone)
    #expect(MailMerge.csv(alone, kind: .family, without: "000417", guardian: "G1") == nil)
    #expect(MailMerge.csv(table, kind: .family, without: "000417", guardian: "G2") == nil)
    #expect(MailMerge.csv(table, kind: .external, without: "000417", guardian: "G1") == nil)
    let single = Array(MailMerge.csv([first], kind: .family).utf8)
    #expect(MailMerge.csv(single, kind: .family, without: "000417", guardian: "G1") == [])
  }
}
