import Digest

/// The reader's layers one by one, for tests that throw bytes at them.
package enum ExcelProbe {
  /// Restores deflated bytes; nil when they are damaged.
  package static func inflate(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    try? Inflate.restore(bytes, in: 0..<bytes.count, limit: limit)
  }

  package static func checkSum(_ bytes: [UInt8]) -> UInt32 { CRC32.sum(bytes) }

  /// Opens a workbook, with its check sums compared or not.
  package static func open(_ bytes: [UInt8], checksSums: Bool) throws(ExcelError) -> Workbook {
    var archive = try ZipArchive(bytes)
    archive.checksSums = checksSums
    return try Workbook(archive: archive)
  }

  /// Reads a worksheet's XML alone, with the strings and styles of two other parts.
  package static func sheet(_ sheet: [UInt8], strings: [UInt8], styles: [UInt8]) throws(ExcelError) -> SheetTable {
    let strings = try SharedStrings(strings, part: "sharedStrings.xml")
    let styles = try Styles(styles, part: "styles.xml")
    var reader = SheetReader(sheet: "Sheet", strings: strings, styles: styles, is1904: false)
    return try reader.read(sheet, part: "sheet.xml")
  }
}
