import ExcelTrials
import Testing

@testable import Excel

/// Workbooks as LibreOffice, openpyxl and others write them.
@Suite struct WorkbookFileTests {
  /// The sheet that `make.py` writes, as a person sees it.
  private static let marks: [(Int, [String])] = [
    (1, ["Attendance of class 2B", "", "", "", "", ""]),
    (3, ["student_id", "name", "date", "time", "status", "comment"]),
    (4, ["001017", "佐藤 花子", "2026-11-16", "08:30:00", "A", "ill, mother called"]),
    (5, ["001018", "Zoë O'Neil", "2026-11-16", "09:05:07", "P", "two\nlines"]),
    (6, ["001019", "Müller, Jörg", "2026-11-16 09:30", "", "T", "said \"late\""]),
    (7, ["001020", "山田", "2026-11-17", "", "P", ""]),
    (10, ["001021", "below a gap", "2026-11-18", "", "A", "0.3"]),
  ]

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func `a sheet is read as a person sees it, whoever wrote it`(name: String) throws {
    let rows = try Fixture.rows(name)
    #expect(rows.map(\.0) == Self.marks.map(\.0), "record numbers are row numbers")
    #expect(rows.map(\.1) == Self.marks.map(\.1))
    let workbook = try Workbook(Fixture.bytes(name))
    #expect(workbook.sheets.map(\.name) == ["Marks", "Secret", "Empty"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, false])
  }

  @Test func `a formula that was never calculated is refused by name`() throws {
    let error = Fixture.error { _ = try Fixture.rows("uncalculated.xlsx") }
    #expect(error == .uncalculated(sheet: "Marks", cell: "E10", more: 1))
  }

  @Test(arguments: ["by-hand-stored.xlsx", "by-hand-piped.xlsm"])
  func `every type of cell is read, with and without references`(name: String) throws {
    let rows = try Fixture.rows(name)
    let expected: [(Int, [String])] = [
      (1, ["shared", "rich text", "東京", "a\nb <&> _x0041_ 😀", "", "", ""]),
      (2, ["inline", "formula", "TRUE", "FALSE", "#N/A", "2026-11-16 09:00", "2026-11-16"]),
      (4, ["", "123456789012345", "1.23457E+17", "", "", "0.3", "1", "0"]),
      (5, ["2026-11-16", "2026-11-16 09:00", "08:30:00", "1900-02-29", "1900-02-28", "1900-03-01", "2026-11-16"]),
      (6, ["S0017", "36:00:00", "2.5", "001-017", "80.00%", "-5", "2026-11-17"]),
      (7, ["", "2", "", "<&>"]),
    ]
    #expect(rows.map(\.0) == expected.map(\.0))
    for (row, wanted) in zip(rows, expected) {
      #expect(row.1 == wanted.1 + [String](repeating: "", count: 8 - wanted.1.count), "row \(row.0)")
    }
    var workbook = try Workbook(Fixture.bytes(name))
    #expect(workbook.sheets.map(\.name) == ["Tom & Ann"])
    #expect(try workbook.table(ofSheet: 0).hiddenRows == 1)
  }

  @Test func `days of an old Macintosh count from 1904`() throws {
    let rows = try Fixture.rows("mac1904.xlsx")
    #expect(rows.map(\.1) == [["day", "2026-11-16", "1904-01-01", "2026-11-16 09:00"]])
  }

  @Test func `merged cells below the header share their value, above it they do not`() throws {
    let filled = try Fixture.rows("merged.xlsx", fillingMergesBelow: 1).map(\.1)
    #expect(
      filled == [
        ["student_id", "2026-11-16", "2026-11-17", "2026-11-18"], ["001017", "A", "A", "A"],
        ["001018", "P", "P", "P"], ["001019", "P", "H", "A"], ["001020", "P", "H", "P"],
      ])
    let plain = try Fixture.rows("merged.xlsx").map(\.1)
    #expect(plain[1] == ["001017", "A", "", ""])
    var workbook = try Workbook(Fixture.bytes("merged.xlsx"))
    let table = try workbook.table(ofSheet: 0)
    #expect(table.mergesBelow(1) == 2)
    #expect(table.mergesBelow(2) == 1)
  }

  @Test func `what is no workbook says what it is`() throws {
    func error(_ bytes: [UInt8]) -> ExcelError? { Fixture.error { _ = try Workbook(bytes) } }
    #expect(error(try Fixture.bytes("spreadsheet.ods")) == .openDocument)
    #expect(error(try Fixture.bytes("binary.xlsb")) == .binaryWorkbook)
    #expect(error(TestZip([("a.csv", "a,b\n")]).bytes) == .noWorkbook)
    #expect(error(TestZip([("[Content_Types].xml", "<Types/>")]).bytes) == .otherDocument)
    var word = TestZip.workbook([("A", "")])
    word.entries[2].data = Array("<document/>".utf8)
    #expect(error(word.bytes) == .otherDocument)
    #expect(error([1, 2, 3]) == .damagedArchive(.noDirectory))
  }

  @Test func `a workbook whose parts are missing or wrong is refused`() {
    func error(_ change: (inout TestZip) -> Void) -> ExcelError? {
      var zip = TestZip.workbook([("A", "<row><c><v>1</v></c></row>")])
      change(&zip)
      return Fixture.error {
        var workbook = try Workbook(zip.bytes)
        _ = try workbook.table(ofSheet: 0)
      }
    }
    #expect(error { _ in } == nil)
    #expect(error { $0.entries.remove(at: 4) } == .missingPart("xl/worksheets/0.xml"))
    #expect(error { $0.entries.remove(at: 3) } == .missingPart("xl/_rels/workbook.xml.rels"))
    #expect(error { $0.entries.remove(at: 2) } == .missingPart("xl/workbook.xml"))
    #expect(
      error { $0.entries[2].data = Array("<workbook><sheets><sheet name='A' r:id='z'/></sheets></workbook>".utf8) }
        == .damagedPart("xl/workbook.xml", .content))
    #expect(
      error { zip in
        zip.entries[2].data = Array(
          "<workbook><sheets><sheet name='A' r:id='r0'/><sheet name='a' r:id='r0'/></sheets></workbook>".utf8)
      } == .damagedPart("xl/workbook.xml", .twice))
    #expect(error { $0.entries[4].data = Array("<chartsheet/>".utf8) } == .damagedPart("xl/worksheets/0.xml", .content))
    #expect(error { $0.entries[4].data = Array("<worksheet>".utf8) } == .damagedPart("xl/worksheets/0.xml", .cutOff))
    #expect(error { $0.entries[4].flags = 1 } == .encrypted)
  }

  @Test func `every byte of a workbook can be missing or wrong without a trap`() throws {
    let whole = try Fixture.bytes("by-hand-piped.xlsm")
    for place in stride(from: 0, to: whole.count, by: 7) {
      var flipped = whole
      flipped[place] ^= UInt8(truncatingIfNeeded: 1 << (place % 8))
      for bytes in [Array(whole[..<place]), flipped] {
        _ = Fixture.error {
          var workbook = try ExcelProbe.open(bytes, checksSums: false)
          for sheet in workbook.sheets.indices {
            _ = try workbook.table(ofSheet: sheet).csv(fillingMergesBelow: 0)
          }
        }
      }
    }
  }
}
