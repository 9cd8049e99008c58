import Testing

@testable import Excel

/// Every error says what is wrong and what to do.
@Suite struct WordingTests {
  private static let again = "open it in the spreadsheet program and save it again as .xlsx"

  @Test(
    arguments: [
      (.noWorkbook, "this is a zip archive; unpack it and name the file in it"),
      (.openDocument, "this is an OpenDocument spreadsheet (.ods); save it as .xlsx or ‘CSV UTF-8’ and name that file"),
      (.binaryWorkbook, "this is a binary workbook (.xlsb); save it as .xlsx or ‘CSV UTF-8’ and name that file"),
      (.otherDocument, "this is an Office document without sheets; export the table as .xlsx or CSV"),
      (.encrypted, "the workbook is locked with a password; save a copy without one"),
      (
        .tooLarge(limit: 64 << 20),
        "the workbook is larger than 64 MiB when unpacked; save the sheet as ‘CSV UTF-8’ and name that file"
      ),
      (.bomb(part: "a"), "‘a’ in it would grow more than 200 times when unpacked, as no export does; \(again)"),
      (.unknownCompression(part: "a"), "‘a’ in it is compressed in an unusual way; \(again)"),
      (
        .damagedArchive(.overlap), "the workbook is damaged (two parts overlap); export it again, or \(again)"
      ),
      (.damagedPart("a", .cutOff), "the workbook is damaged (‘a’ is cut off); export it again, or \(again)"),
      (.missingPart("a"), "the workbook is damaged (‘a’ is not in it); export it again, or \(again)"),
      (
        .damagedCell(sheet: "S", cell: "B1", .order),
        "the workbook is damaged (sheet ‘S’, cell B1: it stands twice or in the wrong order); export it again, or \(again)"
      ),
      (
        .uncalculated(sheet: "S", cell: "C5", more: 0),
        "sheet ‘S’, cell C5: the formula was never calculated; \(again)"
      ),
      (
        .uncalculated(sheet: "S", cell: "C5", more: 3),
        "sheet ‘S’, cell C5 and 3 more: the formula was never calculated; \(again)"
      ),
      (
        .tooManyColumns(sheet: "S", limit: 1000),
        "the sheet ‘S’ has more than 1000 columns; remove what stands far right of the table"
      ),
      (
        .tooManyMergedCells(sheet: "S"),
        "the sheet ‘S’ has too many merged cells; unmerge them, or save it as ‘CSV UTF-8’"
      ),
    ] as [(ExcelError, String)])
  func `an error says what is wrong and what to do`(error: ExcelError, text: String) {
    #expect("\(error)" == text)
  }

  @Test func `every fault has its own words`() {
    let archive: [ExcelError.ArchiveFault] = [
      .noDirectory, .directory, .localHeader, .zip64, .severalDisks, .repeatedName("a"), .badName("a"), .overlap,
    ]
    let part: [ExcelError.PartFault] = [
      .cutOff, .compression, .size, .checksum, .encoding, .doctype, .entity, .syntax(byte: 1), .tooDeep, .content,
      .twice,
    ]
    let cell: [ExcelError.CellFault] = [.reference, .order, .number, .sharedString, .type]
    let words = archive.map(\.words) + part.map(\.words) + cell.map(\.words)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}
