import CSV
import Excel

/// Reads any bytes as a workbook, down to the records; nothing may trap and no table may be ragged.
public enum ExcelTrial {
  /// The first byte chooses how far inside the bytes begin: a whole file, its archive without check sums, deflated
  /// data, or the XML of a sheet, of the strings and of the styles, cut at NULs.
  public static func run(_ input: [UInt8]) {
    guard input.count > 1 else { return }
    let bytes = Array(input.dropFirst())
    switch input[0] % 4 {
    case 0: readAll(bytes, checksSums: true)
    case 1: readAll(bytes, checksSums: false)
    case 2: _ = ExcelProbe.inflate(bytes, limit: 1 << 20)
    default:
      var parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
      if parts.count < 2 || parts[1].isEmpty { parts = [parts[0], Array("<sst><si><t>A</t></si></sst>".utf8)] }
      if parts.count < 3 || parts[2].isEmpty { parts = [parts[0], parts[1], Array("<styleSheet/>".utf8)] }
      if let table = try? ExcelProbe.sheet(parts[0], strings: parts[1], styles: parts[2]) { check(table) }
    }
  }

  private static func readAll(_ bytes: [UInt8], checksSums: Bool) {
    guard var workbook = try? ExcelProbe.open(bytes, checksSums: checksSums) else { return }
    for place in workbook.sheets.indices.prefix(4) {
      if let table = try? workbook.table(ofSheet: place) { check(table) }
    }
  }

  /// A table must come out of the CSV reader as rectangular as it went in.
  private static func check(_ table: SheetTable) {
    for header in [0, 1, Int.max] {
      guard let csv = try? table.csv(fillingMergesBelow: header), !csv.isEmpty else { continue }
      var options = CSVOptions(encoding: .utf8, dialect: .standard)
      options.recordsAreLines = true
      guard let records = try? CSVReader.readAll(bytes: csv, options: options) else { continue }
      precondition(!records.isEmpty, "a table with cells has rows")
      let width = records[0].fields.count
      var line = 0
      for record in records {
        precondition(
          record.fields.count == width && !record.isSuspect && record.line > line, "the table is rectangular")
        line = record.line
      }
    }
  }
}
