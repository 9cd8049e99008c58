import CSV
import Importer

/// A table of rows, such as an attendance export, from which the rows about some students are taken out.
struct TableRows {
  /// The table without those rows, and without their ids as somebody's brother or sister; every other byte is as it was.
  let bytes: [UInt8]
  /// How many rows were taken out.
  let removed: Int

  /// Nil when the file is no plain table, or no row of it can be said to be one of the students'.
  /// - Parameters:
  ///   - knownIDs: ids of other students, whose rows stay even when they name one of these.
  init?(_ file: [UInt8], about trace: TextTrace, knownIDs: Set<String>) {
    // Lines are cut at single bytes, which UTF-16 has no use for.
    let isWide = file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
    guard !isWide, let records = try? CSVReader.readAll(bytes: file), let header = records.first, records.count > 1
    else { return nil }
    let lines = TableRows.lines(file)
    let column = Importer.studentColumn(ofHeader: header.fields)
    let sibling = Importer.siblingColumn(ofHeader: header.fields)
    let ids = Set(trace.people.map(\.id))
    var gone: Set<Int> = []
    var mended: [Int: [UInt8]] = [:]
    var removed = 0
    for (place, record) in records.enumerated().dropFirst() {
      guard TableRows.isAbout(record.fields, column, ids, trace, knownIDs) else {
        if let sibling, record.fields.indices.contains(sibling), ids.contains(record.fields[sibling]),
          lines.indices.contains(record.line - 1)
        {
          mended[record.line - 1] = TableRows.without(
            Array(record.fields[sibling].utf8), Array(file[lines[record.line - 1]]))
        }
        continue
      }
      let next = place + 1 < records.count ? records[place + 1].line : lines.count + 1
      guard record.line >= 1, next - 1 <= lines.count, record.line < next else { return nil }
      gone.formUnion((record.line - 1)..<(next - 1))
      removed += 1
    }
    guard removed > 0 || !mended.isEmpty else { return nil }
    self.removed = removed
    bytes = lines.enumerated().filter { !gone.contains($0.offset) }
      .flatMap { mended[$0.offset] ?? Array(file[$0.element]) }
  }

  /// A line without the last cell that is a word and nothing else.
  private static func without(_ word: [UInt8], _ line: [UInt8]) -> [UInt8] {
    let ends: Set<UInt8> = Set(",;\t|\"\r\n".utf8)
    var place = line.count - word.count
    while place > 0 {
      let end = place + word.count
      if line[place..<end].elementsEqual(word), ends.contains(line[place - 1]),
        end == line.count || ends.contains(line[end])
      {
        return Array(line[..<place] + line[end...])
      }
      place -= 1
    }
    return line
  }

  private static func isAbout(
    _ fields: [String], _ column: Int?, _ ids: Set<String>, _ trace: TextTrace, _ knownIDs: Set<String>
  ) -> Bool {
    func plain(_ cell: String) -> String {
      var cell = CSVGuard.strip(cell)[...]
      while let last = cell.last, last.isWhitespace { cell.removeLast() }
      return String(cell.drop { $0.isWhitespace })
    }
    let cells = fields.map(plain)
    if let column, cells.indices.contains(column), !cells[column].isEmpty {
      if ids.contains(cells[column]) { return true }
      // A household's letter names several.
      if cells[column].split(separator: " ").contains(where: { ids.contains(String($0)) }) { return true }
      if knownIDs.contains(cells[column]) { return false }
    }
    if column == nil, cells.contains(where: { $0.count >= 3 && ids.contains($0) }) { return true }
    return !cells.contains(where: knownIDs.contains)
      && trace.hits(cells.joined(separator: "\n")).contains(.name)
  }

  /// The places of the lines, each with its end.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    let newline = bytes.contains(UInt8(ascii: "\n")) ? UInt8(ascii: "\n") : UInt8(ascii: "\r")
    var lines: [Range<Int>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == newline {
      lines.append(start..<(place + 1))
      start = place + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
