import Excel
import Office
import Testing

@Suite struct WorkbookTests {
  @Test func `a workbook keeps the rules of its format`() throws {
    #expect(try PackageRules.faults(in: Samples.workbook.bytes) == [])
  }

  @Test func `the same workbook gives the same bytes`() {
    #expect(Samples.workbook.bytes == Samples.workbook.bytes)
  }

  @Test func `the reader of this program reads what was written`() throws {
    var read = try Excel.Workbook(Samples.workbook.bytes)
    #expect(read.sheets.map(\.name) == ["To review", "ebb"])
    #expect(read.sheets.map(\.isHidden) == [false, true])
    let csv = try read.table(ofSheet: 0).csv(fillingMergesBelow: .max)
    #expect(
      String(decoding: csv, as: UTF8.self).split(separator: "\n").suffix(3).map { $0.filter { $0 != "\r" } } == [
        "student_id,grade,days absent,away,since,why,decision,reason,page",
        "001017,8,12.5,25.00%,2026-11-16,\"left class early, twice\",,,0f0f",
        "001018,9,3,6.25%,2026-11-17,a long absence,,,",
      ])
  }

  @Test(arguments: Hostile.cases) func `a hostile text comes back as a text`(_ hostile: Hostile) throws {
    let bytes = Samples.workbook(text: hostile.text).bytes
    #expect(try PackageRules.faults(in: bytes) == [])
    let sheet = try OpenedPackage(bytes).tree("xl/worksheets/sheet1.xml")
    #expect(sheet.all("f").isEmpty)
    let cell = try #require(sheet.all("c").first { $0.attributes["r"] == "F4" })
    #expect(cell.attributes["t"] == "inlineStr")
    #expect(Self.unescaped(cell.wholeText) == Array(hostile.text.unicodeScalars))
  }

  @Test func `a text too long for a cell is cut and says so`() throws {
    let long = String(repeating: "𠮷", count: 20_000)
    let sheet = try OpenedPackage(Samples.workbook(text: long).bytes).tree("xl/worksheets/sheet1.xml")
    let text = try #require(sheet.all("c").first { $0.attributes["r"] == "F4" }).wholeText
    #expect(text.utf16.count == 32_767 && text.hasSuffix("𠮷…"))
    #expect(text.unicodeScalars.count == 16_384)
  }

  @Test func `what begins like a formula stays text when it is edited`() throws {
    let package = try OpenedPackage(Samples.workbook(text: "=1+1").bytes)
    let cell = try #require(try package.tree("xl/worksheets/sheet1.xml").all("c").first { $0.attributes["r"] == "F4" })
    let looks = try package.tree("xl/styles.xml").all("cellXfs")[0].children
    let look = looks[Int(cell.attributes["s"] ?? "") ?? 0]
    #expect(look.attributes["quotePrefix"] == "1")
    #expect(looks.count { $0.attributes["quotePrefix"] == "1" } == 1)
  }

  @Test func `only the yellow cells are open and the list of choices covers every row`() throws {
    let package = try OpenedPackage(Samples.workbook.bytes)
    let sheet = try package.tree("xl/worksheets/sheet1.xml")
    let looks = try package.tree("xl/styles.xml").all("cellXfs")[0].children
    let open = sheet.all("c").filter { cell in
      looks[Int(cell.attributes["s"] ?? "") ?? 0].all("protection").contains { $0.attributes["locked"] == "0" }
    }
    #expect(open.compactMap { $0.attributes["r"] } == ["G4", "H4", "G5", "H5"])
    let list = try #require(sheet.all("dataValidation").first)
    #expect(list.attributes["sqref"] == "G4:G5")
    #expect(list.wholeText == "\"refer,contact-family,monitor,not-a-concern\"")
  }

  @Test func `a number that is none leaves its cell empty`() throws {
    let sheet = Sheet("A", columns: [.init("n", width: 5)], rows: [[.number(.nan)], [.number(-0.1)], [.number(1e21)]])
    let book = Workbook(sheets: [sheet], properties: DocumentProperties(title: ""))
    let values = try OpenedPackage(book.bytes).tree("xl/worksheets/sheet1.xml").all("v").map(\.text)
    #expect(values == ["-0.1", "1e+21"])
  }

  @Test func `a row is as high as its longest text needs`() throws {
    let columns = [Sheet.Column("a title of four words", width: 10), .init("why", width: 10, wraps: true)]
    let long = String(repeating: "word ", count: 9)
    let sheet = Sheet(
      "A", columns: columns,
      rows: [
        [.text(long), .text("short")], [.empty, .text(long)], [.empty, .text("一二三四五六")], [.empty, .text("a\nb\nc")],
      ])
    let book = Workbook(sheets: [sheet], properties: DocumentProperties(title: ""))
    let rows = try OpenedPackage(book.bytes).tree("xl/worksheets/sheet1.xml").all("row")
    #expect(rows.map { $0.attributes["ht"] } == ["45", "15", "75", "30", "45"])
  }

  @Test func `columns have the names of spreadsheets`() throws {
    let columns = (0..<703).map { Sheet.Column("c\($0)", width: 5) }
    let book = Workbook(sheets: [Sheet("A", columns: columns, rows: [])], properties: DocumentProperties(title: ""))
    let names = try OpenedPackage(book.bytes).tree("xl/worksheets/sheet1.xml").all("c").compactMap {
      $0.attributes["r"]
    }
    #expect([0, 25, 26, 701, 702].map { names[$0] } == ["A1", "Z1", "AA1", "ZZ1", "AAA1"])
  }

  @Test func `nobody is named and no time is told`() throws {
    let core = try OpenedPackage(Samples.workbook.bytes).tree("docProps/core.xml")
    #expect(core.children.map(\.name) == ["dc:title", "dc:language"])
  }

  /// Undoes `_x0000_` as the standard has it, apart from the code that writes it.
  private static func unescaped(_ text: String) -> [Unicode.Scalar] {
    var rest = Array(text.unicodeScalars)[...]
    var result: [Unicode.Scalar] = []
    while let first = rest.first {
      let digits = String(String.UnicodeScalarView(rest.dropFirst(2).prefix(4)))
      if first == "_", rest.count >= 7, rest[rest.startIndex + 1] == "x", rest[rest.startIndex + 6] == "_",
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      {
        result.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
