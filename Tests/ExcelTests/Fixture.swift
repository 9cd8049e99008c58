import CSV
import Foundation

@testable import Excel

/// The files under Fixtures/.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try Array(Data(contentsOf: folder.appending(path: name)))
  }

  /// The rows of a sheet, as the CSV reader sees them, each with its row number.
  static func rows(_ name: String, sheet: Int = 0, fillingMergesBelow header: Int = .max) throws -> [(Int, [String])] {
    var workbook = try Workbook(bytes(name))
    return try rows(workbook.table(ofSheet: sheet), fillingMergesBelow: header)
  }

  static func rows(_ table: SheetTable, fillingMergesBelow header: Int = .max) throws -> [(Int, [String])] {
    var options = CSVOptions(encoding: .utf8, dialect: .standard)
    options.recordsAreLines = true
    let csv = try table.csv(fillingMergesBelow: header)
    return csv.isEmpty ? [] : try CSVReader.readAll(bytes: csv, options: options).map { ($0.line, $0.fields) }
  }

  /// Reads the XML of one sheet with the strings and styles of others.
  static func sheet(_ rows: String, strings: String = "", styles: String = "") throws -> SheetTable {
    try ExcelProbe.sheet(
      Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8), strings: Array("<sst>\(strings)</sst>".utf8),
      styles: Array("<styleSheet>\(styles)</styleSheet>".utf8))
  }

  /// The error of what must fail.
  static func error(_ read: () throws -> Void) -> ExcelError? {
    do {
      try read()
      return nil
    } catch {
      return error as? ExcelError
    }
  }
}
