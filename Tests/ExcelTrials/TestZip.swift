import Excel

/// Writes zip archives byte by byte, so that each can be wrong in one way.
public struct TestZip {
  public struct Entry {
    public var name: String
    public var data: [UInt8]
    public var method = 0
    public var flags = 0
    public var size: Int?
    public var sum: UInt32?
    /// The name in the local header, when it is another one.
    public var localName: String?
    /// Where the directory says the entry is, when that is wrong.
    public var offset: Int?
  }
  public var entries: [Entry] = []
  public var comment = ""
  /// What the end says in place of the truth.
  public var count: Int?
  public var start: Int?
  public var disk = 0

  public init(_ parts: [(String, String)] = []) {
    entries = parts.map { Entry(name: $0.0, data: Array($0.1.utf8)) }
  }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      let sum = entry.sum ?? ExcelProbe.checkSum(entry.data)
      let size = entry.size ?? entry.data.count
      let name = Array(entry.name.utf8)
      let localName = Array((entry.localName ?? entry.name).utf8)
      let facts =
        number(entry.flags, 2) + number(entry.method, 2) + number(0, 4) + number(Int(sum), 4)
        + number(entry.data.count, 4) + number(size, 4)
      bytes += number(0x0403_4B50, 4) + number(20, 2) + facts + number(localName.count, 2) + number(0, 2)
      bytes += localName + entry.data
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts + number(name.count, 2)
      directory += number(0, 12) + number(entry.offset ?? offset, 4) + name
    }
    let start = start ?? bytes.count
    let count = count ?? entries.count
    bytes += directory + number(0x0605_4B50, 4) + number(disk, 2) + number(disk, 2) + number(count, 2)
    return bytes + number(count, 2) + number(directory.count, 4) + number(start, 4)
      + number(comment.utf8.count, 2) + Array(comment.utf8)
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// A whole workbook of sheets given as rows of XML.
  public static func workbook(_ sheets: [(name: String, rows: String)], properties: String = "") -> TestZip {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(kind)officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
    ]
    let tabs = sheets.enumerated().map { "<sheet name=\"\($1.name)\" r:id=\"r\($0)\"/>" }.joined()
    let links = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(kind)worksheet\" Target=\"worksheets/\($0).xml\"/>"
    }
    parts.append(("xl/workbook.xml", "<workbook>\(properties)<sheets>\(tabs)</sheets></workbook>"))
    parts.append(("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"))
    for (place, sheet) in sheets.enumerated() {
      parts.append(
        ("xl/worksheets/\(place).xml", "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>"))
    }
    return TestZip(parts)
  }
}
