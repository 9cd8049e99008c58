import Testing

@testable import Excel

/// The cells of a sheet: places, types and limits.
@Suite struct SheetTests {
  private static func error(_ rows: String, strings: String = "") -> ExcelError? {
    Fixture.error { _ = try Fixture.sheet(rows, strings: strings) }
  }

  private static func fault(_ rows: String, strings: String = "") -> String? {
    guard case .damagedCell("Sheet", let cell, let fault) = error(rows, strings: strings) else { return nil }
    return "\(cell) \(fault)"
  }

  @Test func `a cell that cannot be is refused by name`() {
    #expect(Self.fault("<row r='2'/><row r='2'/>") == "A2 order")
    #expect(Self.fault("<row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>") == "B1 order")
    #expect(Self.fault("<row><c r='A2'><v>1</v></c></row>") == "A1 reference")
    #expect(Self.fault("<row><c r='XFE1'><v>1</v></c></row>") == "A1 reference")
    #expect(Self.fault("<row><c r='1A'><v>1</v></c></row>") == "A1 reference")
    #expect(Self.fault("<row r='x'/>") == "A1 reference")
    #expect(Self.fault("<row r='1048577'/>") == "A1048577 reference")
    #expect(Self.fault("<row><c t='z'><v>1</v></c></row>") == "A1 type")
    #expect(Self.fault("<row><c/><c><v>one</v></c></row>") == "B1 number")
    #expect(Self.fault("<row><c><v>1e999</v></c></row>") == "A1 number")
    #expect(Self.fault("<row><c><v>nan</v></c></row>") == "A1 number")
    #expect(Self.fault("<row><c t='b'><v>2</v></c></row>") == "A1 number")
    #expect(Self.fault("<row><c t='s'><v>1</v></c></row>", strings: "<si><t>a</t></si>") == "A1 sharedString")
    #expect(Self.fault("<row><c t='s'><v>-1</v></c></row>") == "A1 sharedString")
  }

  @Test func `a sheet far too wide is refused`() {
    let error = Fixture.error {
      _ = try Fixture.rows(Fixture.sheet("<row><c r='ALL1'><v>1</v></c><c r='ALM1'><v>1</v></c></row>"))
    }
    #expect(error == .tooManyColumns(sheet: "Sheet", limit: 1000))
  }

  @Test func `a text that many cells point to cannot fill the memory`() {
    let text = String(repeating: "x", count: 1 << 20)
    let cells = String(repeating: "<row><c t='s'><v>0</v></c></row>", count: 129)
    #expect(Self.error(cells, strings: "<si><t>\(text)</t></si>") == .tooLarge(limit: 128 << 20))
  }

  @Test func `a lone cell far below costs its empty lines and no more`() throws {
    let rows = try Fixture.rows(Fixture.sheet("<row r='1048576'><c r='C1048576'><v>7</v></c></row>"))
    #expect(rows.map(\.0) == [1_048_576])
    #expect(rows[0].1 == ["", "", "7"])
  }

  @Test func `merged areas that cover too much are refused`() {
    let error = Fixture.error {
      let sheet =
        "<worksheet><sheetData><row><c><v>1</v></c></row><row r='1048576'><c r='B1048576'><v>1</v></c></row>"
        + "</sheetData><mergeCells><mergeCell ref='A1:B1048576'/></mergeCells></worksheet>"
      let table = try ExcelProbe.sheet(
        Array(sheet.utf8), strings: Array("<sst/>".utf8), styles: Array("<styleSheet/>".utf8))
      _ = try table.csv(fillingMergesBelow: 0)
    }
    #expect(error == .tooManyMergedCells(sheet: "Sheet"))
  }

  @Test func `a formula may give an empty text, and a blank cell is no cell`() throws {
    let table = try Fixture.sheet(
      "<row><c t='str'><f>\"\"</f><v></v></c><c s='1'/><c t='inlineStr'><is><t> \n</t></is></c></row>")
    #expect(table.isEmpty)
    #expect(try table.csv(fillingMergesBelow: 0).isEmpty)
  }

  @Test func `nothing in the first cell can look like another kind of file`() throws {
    for text in ["&lt;html&gt;", "{\"a\":1}", "%PDF-1", "sep=;", "'a"] {
      let table = try Fixture.sheet("<row><c t='inlineStr'><is><t>\(text)</t></is></c><c><v>1</v></c></row>")
      #expect(try Fixture.rows(table)[0].1.count == 2, "\(text)")
    }
  }

  @Test func `cells are named as people name them`() {
    #expect([1, 26, 27, 702, 703, 16_384].map(CellReference.letters) == ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
    #expect(CellReference.name(row: 17, column: 3) == "C17")
  }
}
