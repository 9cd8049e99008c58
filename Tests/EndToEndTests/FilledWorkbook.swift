import ExcelTrials
import Foundation
import Testing

/// A workbook that ebb wrote, with cells filled in as a person's program would.
struct FilledWorkbook {
  private var parts: [(name: String, text: String)] = []

  /// Reads the parts, which stand side by side as they are.
  init(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    func number(_ place: Int, _ count: Int) -> Int {
      bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var place = 0
    while number(place, 4) == 0x0403_4B50 {
      let name = place + 30..<place + 30 + number(place + 26, 2)
      let data = name.upperBound..<name.upperBound + number(place + 22, 4)
      parts.append((String(decoding: bytes[name], as: UTF8.self), String(decoding: bytes[data], as: UTF8.self)))
      place = data.upperBound
    }
    try #require(parts.contains { $0.name == "xl/worksheets/sheet1.xml" })
  }

  private var sheet: Int { parts.firstIndex { $0.name == "xl/worksheets/sheet1.xml" } ?? 0 }

  /// The text of a cell; nil when it is empty or not there.
  func text(_ cell: String) -> String? {
    parts[sheet].text.components(separatedBy: "<c r=\"\(cell)\"").dropFirst().first?
      .components(separatedBy: "<c r=").first?
      .components(separatedBy: "<t xml:space=\"preserve\">").dropFirst().first?
      .components(separatedBy: "</t>").first
  }

  /// Writes a text, which needs no escape, into a cell.
  mutating func put(_ text: String, into cell: String) throws {
    let pieces = parts[sheet].text.components(separatedBy: "<c r=\"\(cell)\"")
    try #require(pieces.count == 2)
    let rest = pieces[1]
    // The cell ends where the next one or the row's end begins.
    let next = ["<c r=", "</row>"].compactMap { rest.range(of: $0)?.lowerBound }.min()
    let filled = " t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    parts[sheet].text = "\(pieces[0])<c r=\"\(cell)\"\(filled)\(rest[try #require(next)...])"
  }

  func write(to path: String) throws {
    try Data(TestZip(parts.map { ($0.name, $0.text) }).bytes).write(to: URL(filePath: path))
  }
}
