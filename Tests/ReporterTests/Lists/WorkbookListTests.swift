import Domain
import Excel
import Office
import Testing

@testable import Reporter

@Suite struct WorkbookListTests {
  static func card(
    _ id: String, _ priority: Int, _ trend: Trend? = .new, state: State = .active, name: String = "=Ada"
  ) -> ReviewCard {
    PageFixtures.card(
      id, name, "8", priority, stage: .moderate, trend: trend, state: state, tail: "PPAAAAA", onset: "2026-11-16",
      reasons: [
        PageFixtures.reason("rising", "moderate", "6.1 days more than usual.", "excess >= 5", "Page 1954")
      ])
  }

  static func lines(_ bytes: [UInt8]) throws -> [String] {
    var workbook = try Excel.Workbook(bytes)
    let csv = try workbook.table(ofSheet: 0).csv(fillingMergesBelow: .max)
    return String(decoding: csv, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `the list says in a workbook what it says as CSV, ids and formulas as texts`() throws {
    let book = FindingList.workbook([Self.card("001017", 1)], counselor: "rivera", asOf: PageFixtures.asOf)
    let lines = try Self.lines(book.bytes)
    #expect(lines[0].contains("rivera: list of Fri 20 Nov 2026"))
    #expect(lines[2].hasPrefix("Student ID,Name,Grade,School,Counselor,Priority,State,Stage,Trend,Change began,"))
    #expect(lines[3].hasPrefix("001017,=Ada,8,oak,rivera,1,active,"))
    #expect(lines[3].contains(",2026-11-16,"))
    #expect(lines.count == 4)
  }

  @Test func `every column of the list has a title`() {
    let book = FindingList.workbook([Self.card("1", 1)], counselor: "rivera", asOf: PageFixtures.asOf)
    #expect(book.sheets[0].columns.count == FindingList.columns.count)
    #expect(book.sheets[0].rows[0].count == FindingList.columns.count)
  }

  @Test func `what is not known is empty and not zero`() throws {
    var card = Self.card("1", 1)
    card.finding.indicators = Indicators()
    let row = FindingList.sheetCells(card)
    for column in ["away_days", "absence_rate", "excess", "streak"] {
      #expect(row[try #require(FindingList.columns.firstIndex(of: column))] == .empty)
    }
  }

  @Test func `the sheet to decide on has the page's cards in the page's order`() throws {
    let cards = [Self.card("001018", 2), Self.card("001017", 1), Self.card("001019", 3, .back, state: .settling)]
    let book = ReviewSheet.workbook(cards: cards, facts: PageFixtures.facts, decider: "M. Rivera")
    let lines = try Self.lines(book.bytes)
    #expect(lines[3] == "Student ID,Name,Grade,Part,Stage,Why,Decision,Reason,By,On,as_of,page,listed_id")
    #expect(lines.dropFirst(4).map { $0.prefix(6) } == ["001017", "001018"])
    #expect(lines[4].hasSuffix(",,,M. Rivera,2026-11-20,2026-11-20,0123456789abcdef,001017"))
  }

  @Test func `the sheet's hidden columns name page and student, and only four columns are open`() {
    let book = ReviewSheet.workbook(cards: [Self.card("1", 1)], facts: PageFixtures.facts, decider: "")
    let columns = book.sheets[0].columns
    #expect(columns.filter(\.isHidden).map(\.title) == ["as_of", "page", "listed_id"])
    #expect(columns.filter(\.isEditable).map(\.title) == ["Decision", "Reason", "By", "On"])
    #expect(columns[6].choices == ["refer", "contact-family", "monitor", "not-a-concern"])
    #expect(book.sheets[0].isProtected)
  }

  @Test func `nobody's review sheet is another counselor's list`() {
    #expect(
      Slug.unique(for: ["Rowe", "Rowe, Review", "Rowe review 2"]).values.sorted() == [
        "rowe", "rowe-review-2", "rowe-review-3",
      ])
  }
}
