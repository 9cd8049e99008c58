extension SheetTable {
  /// Gives the table as CSV (RFC 4180, UTF-8, LF): record *n* is row *n*, every row has as many fields as the widest.
  ///
  /// Rows without anything are empty lines. Line breaks inside cells stay, so lines are not rows.
  /// - Parameter header: the value of merged cells below this row counts for each of them; 0 for all rows.
  public func csv(fillingMergesBelow header: Int) throws(ExcelError) -> [UInt8] {
    guard width <= SheetTable.mostColumns else { throw .tooManyColumns(sheet: name, limit: SheetTable.mostColumns) }
    let cells = try filled(below: header)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + cells.count * 2)
    var line = 1
    var column = 0
    for cell in cells {
      if column == 0 || Int(cell.row) > line {
        if column > 0 {
          endRow(&result, from: column)
          line += 1
        }
        result.append(contentsOf: repeatElement(0x0A, count: Int(cell.row) - line))
        line = Int(cell.row)
        column = 1
      }
      result.append(contentsOf: repeatElement(UInt8(ascii: ","), count: Int(cell.column) - column))
      column = Int(cell.column)
      append(cell, to: &result)
      guard result.count <= SheetTable.mostBytes else { throw .tooLarge(limit: SheetTable.mostBytes) }
    }
    if column > 0 { endRow(&result, from: column) }
    return result
  }

  private func endRow(_ result: inout [UInt8], from column: Int) {
    result.append(contentsOf: repeatElement(UInt8(ascii: ","), count: width - column))
    result.append(0x0A)
  }

  private func append(_ cell: Cell, to result: inout [UInt8]) {
    let text = bytes[cell.text]
    // The first one always: nothing in a cell may look like the beginning of another kind of file.
    guard mustQuote(text) || cell == cells.first else {
      result.append(contentsOf: text)
      return
    }
    result.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { result.append(byte) }
      result.append(byte)
    }
    result.append(UInt8(ascii: "\""))
  }

  private func mustQuote(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == 0x20 || text.last == 0x20
      || text.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 < 0x20 }
  }
}
