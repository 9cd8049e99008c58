import CSV
public import Domain
import Excel

extension RejectedRow {
  /// Where a person finds it: `marks.csv:17:12`, or `marks.xlsx:C17` in a workbook.
  ///
  /// A row is stored with its place in the text that was read, which of a workbook is the sheet as CSV.
  public func place(in file: String) -> String {
    let isWorkbook = [".xlsx", ".xlsm"].contains { file.lowercased().hasSuffix($0) }
    guard isWorkbook else { return "\(file):\(line):\(column)" }
    return "\(file):\(sheetColumn.map { CellReference.name(row: line, column: $0) } ?? "\(line)")"
  }

  /// The column of the sheet, from 1; nil when the row as a whole is meant.
  private var sheetColumn: Int? {
    var options = CSVOptions(encoding: .utf8, dialect: .standard)
    options.recordsAreLines = true
    guard let record = try? CSVReader.readAll(bytes: Array(original.utf8), options: options).first else { return nil }
    let places = record.columns.indices.filter { record.columns[$0] == column && record.fields[$0] == value }
    return places.first.map { $0 + 1 }
  }
}
