import CSV
import Domain
import ExcelTrials
import Foundation
import Testing

@testable import Importer

/// Workbooks through the importer.
@Suite struct WorkbookImportTests {
  /// The rows of a sheet as XML, each cell an inline text.
  private static func rows(_ csv: String) -> String {
    csv.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      return "<row>" + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }.joined()
  }

  private static func workbook(_ sheets: KeyValuePairs<String, String>) -> [UInt8] {
    TestZip.workbook(sheets.map { (name: $0.key, rows: rows($0.value)) }).bytes
  }

  private static func read(
    _ bytes: [UInt8], sheet: String? = nil, kind: FileKind? = nil, known: KnownSchool = KnownSchool()
  ) throws(ImportError) -> ImportOutcome {
    var options = ImportOptions(kind: kind)
    options.sheet = sheet
    return try Importer.read(bytes: bytes, name: "marks.xlsx", options: options, known: known)
  }

  private static func message(
    _ bytes: [UInt8], sheet: String? = nil, kind: FileKind? = nil
  ) -> String {
    do {
      _ = try read(bytes, sheet: sheet, kind: kind)
      return ""
    } catch {
      return error.description
    }
  }

  private static func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Array(Data(contentsOf: folder.appending(path: "ExcelTests/Fixtures/\(name)")))
  }

  private static let header = "student_id|date|status\n"
  private static let sample = header + "001017|2026-11-16|A\n001018|2026-11-16|P"

  @Test func `a workbook gives the marks of the same table as CSV`() throws {
    let csv = try Importer.read(
      bytes: Array(Self.sample.replacing("|", with: ",").utf8), name: "a.csv", known: KnownSchool())
    let outcome = try Self.read(Self.workbook(["Week 47": Self.sample]))
    #expect(marks(outcome) == marks(csv))
    #expect(marks(outcome).count == 2)
    #expect(outcome.notices == ["read the sheet ‘Week 47’"])
    #expect(outcome.dialect == "workbook, sheet ‘Week 47’")
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func `a sheet with a title, days and padded ids is read`(name: String) throws {
    let outcome = try Self.read(Self.fixture(name))
    #expect(
      marks(outcome).map { $0.prefix { $0 != "=" }.replacing(" reason", with: "") } == [
        "001017 2026-11-16 A", "001018 2026-11-16 P", "001019 2026-11-16 L", "001020 2026-11-17 P",
        "001021 2026-11-18 A",
      ])
    #expect(outcome.rejected.isEmpty)
    #expect(
      outcome.notices.first == "read the sheet ‘Marks’; not read: ‘Secret’ (hidden), ‘Empty’")
  }

  @Test func `a mark merged over days counts for each of them`() throws {
    let outcome = try Self.read(Self.fixture("merged.xlsx"))
    let all = marks(outcome)
    #expect(all.filter { $0.hasPrefix("001017") }.map { $0.suffix(1) } == ["A", "A", "A"])
    #expect(outcome.notices.contains("merged cells: the value of 2 areas counts for each cell"))
  }

  @Test func `the only sheet with a known header is read`() throws {
    let outcome = try Self.read(
      Self.workbook(["Legend": "A|absent", "Marks": Self.sample, "Totals": "x|y\n1|2"]))
    #expect(marks(outcome).count == 2)
    #expect(outcome.notices.first == "read the sheet ‘Marks’; not read: ‘Legend’, ‘Totals’")
  }

  @Test func `several sheets need to be told apart`() throws {
    let several = try Self.fixture("several.xlsx")
    #expect(
      Self.message(several)
        == """
        marks.xlsx: error E114: more than one sheet of the workbook can be meant
          hint: say --sheet with the name or number of one: 1 ‘Roster’, 2 ‘Marks’, 3 ‘Legend’
        """)
    for sheet in ["Marks", " marks ", "2"] {
      #expect(try marks(Self.read(several, sheet: sheet)).count == 1, "\(sheet)")
    }
    #expect(try Self.read(several, sheet: "Roster").kind == .roster)
    #expect(try Self.read(several, kind: .roster).kind == .roster, "--as tells them apart too")
    #expect(
      Self.message(several, sheet: "Mark")
        == """
        marks.xlsx: error E114: the workbook has no sheet ‘Mark’
          hint: did you mean ‘Marks’?
        """)
    #expect(Self.message(several, sheet: "4").contains("the workbook has no sheet ‘4’\n  hint: say --sheet"))
  }

  @Test func `no sheet with a known header, or none that is shown`() {
    #expect(
      Self.message(Self.workbook(["One": "a|b", "Two": "c|d"]))
        == """
        marks.xlsx: error E114: no sheet of the workbook has a header that ebb knows
          hint: say --sheet with the name or number of one: 1 ‘One’, 2 ‘Two’
        """)
    var hidden = TestZip.workbook([(name: "One", rows: Self.rows(Self.sample))])
    hidden.entries[2].data = Array(
      String(decoding: hidden.entries[2].data, as: UTF8.self).replacing("<sheet ", with: "<sheet state=\"hidden\" ")
        .utf8)
    #expect(Self.message(hidden.bytes).contains("all sheets with cells are hidden\n  hint: show the one that is meant"))
    #expect(Self.message(Self.workbook(["One": ""])).contains("E110: the file is empty"))
    #expect(Self.message(Self.workbook(["One": "", "Two": Self.sample]), sheet: "One").contains("the file is empty"))
  }

  @Test func `an error names the row of the sheet, and the sheet`() {
    #expect(
      Self.message(Self.workbook(["Week 47": "\n\nstudent|when|mark|x\n1|2|3|4"])).hasPrefix(
        "marks.xlsx:3: error E101: the header ‘student,when,mark,x’ is of no export that ebb knows (sheet ‘Week 47’)"))
  }

  @Test func `a rejected row has its cell's name, whatever line breaks stand above it`() throws {
    let rows =
      Self.rows("student_id|name|date|status")
      + "<row r=\"3\"><c t=\"inlineStr\"><is><t>1</t></is></c><c t=\"inlineStr\"><is><t>a\nb\n\"c, d</t></is></c>"
      + "<c t=\"inlineStr\"><is><t>2026-11-16</t></is></c><c t=\"inlineStr\"><is><t>P</t></is></c></row>"
      + "<row r=\"7\"><c t=\"inlineStr\"><is><t>2</t></is></c><c t=\"inlineStr\"><is><t>e\nf</t></is></c>"
      + "<c t=\"inlineStr\"><is><t>2026-11-16</t></is></c><c t=\"inlineStr\"><is><t>Zz</t></is></c></row>"
    let outcome = try Self.read(TestZip.workbook([(name: "A", rows: rows)]).bytes)
    let row = try #require(outcome.rejected.first)
    #expect(outcome.rejected.count == 1)
    #expect(row.line == 7)
    #expect(row.place(in: "marks.xlsx") == "marks.xlsx:D7")
    #expect(row.place(in: "marks.csv") == "marks.csv:7:\(row.column)")
  }

  @Test func `a note with line breaks keeps them, and its row its number`() throws {
    let rows =
      Self.rows("student_id|date|author|text")
      + "<row><c t=\"inlineStr\"><is><t>1</t></is></c><c t=\"inlineStr\"><is><t>2026-11-16</t></is></c>"
      + "<c t=\"inlineStr\"><is><t>D. W.</t></is></c><c t=\"inlineStr\"><is><t>one\ntwo</t></is></c></row>"
      + Self.rows("2|no day|D. W.|three")
    let outcome = try Self.read(TestZip.workbook([(name: "Notes", rows: rows)]).bytes)
    guard case .notes(let notes) = outcome.people else {
      Issue.record("no notes")
      return
    }
    #expect(notes.map(\.text) == ["one\ntwo"])
    #expect(outcome.rejected.map { $0.place(in: "n.xlsx") } == ["n.xlsx:B3"])
  }

  @Test func `a formula that was never calculated refuses the sheet that is meant`() throws {
    let message = Self.message(try Self.fixture("uncalculated.xlsx"))
    #expect(
      message.hasPrefix(
        "marks.xlsx: error E110: sheet ‘Marks’, cell E10 and 1 more: the formula was never calculated; open it"))
  }

  @Test(
    arguments: [
      ("spreadsheet.ods", "this is an OpenDocument spreadsheet (.ods); save it"),
      ("old.xls", "this is an old spreadsheet or document (.xls); save it"),
      ("binary.xlsb", "this is a binary workbook (.xlsb); save it"),
      ("bomb.xlsx", "would grow more than 200 times"),
    ])
  func `what cannot be read says what to do`(name: String, text: String) throws {
    let message = Self.message(try Self.fixture(name))
    #expect(message.hasPrefix("marks.xlsx: error E110: "))
    #expect(message.contains(text))
  }

  @Test func `a zip archive of CSV files is told from a workbook`() {
    #expect(
      Self.message(TestZip([("a.csv", "a,b\n")]).bytes)
        == "marks.xlsx: error E110: this is a zip archive; unpack it and name the file in it")
  }
}
