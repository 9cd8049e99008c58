/// Recognises files that are no CSV by their first bytes, so that the message can say what to do instead.
enum ContentKind {
  static func check(_ sample: [UInt8]) throws(CSVError) {
    if let error = binary(sample) ?? markup(sample) { throw error }
  }

  private static func binary(_ sample: [UInt8]) -> CSVError? {
    if sample.starts(with: [0x50, 0x4B, 0x03, 0x04]) || sample.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      let marks = ["[Content_Types].xml", "xl/", "application/vnd.oasis.opendocument.spreadsheet"]
      return marks.contains { holds(sample, $0) } ? .spreadsheet : .zip
    }
    let magics: [(bytes: [UInt8], error: CSVError)] = [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldSpreadsheet),
      (Array("%PDF-".utf8), .pdf),
      (Array("SQLite format 3\0".utf8), .database),
      // gzip, bzip2, xz, zstd, 7z, rar.
      ([0x1F, 0x8B], .compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed),
      ([0x28, 0xB5, 0x2F, 0xFD], .compressed), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed),
      (Array("Rar!\u{1A}\u{07}".utf8), .compressed),
    ]
    if sample.starts(with: "BZh".utf8), sample.count > 4, sample[4..<min(10, sample.count)].starts(with: [0x31, 0x41]) {
      return .compressed
    }
    return magics.first { sample.starts(with: $0.bytes) }?.error
  }

  /// Recognises marked-up text, in UTF-8 or, by leaving out NULs, in UTF-16.
  private static func markup(_ sample: [UInt8]) -> CSVError? {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 0x09, 0x0A, 0x0D]
    let text = sample.prefix(1024).drop { marks.contains($0) }.filter { $0 != 0 }
    guard let first = text.first else { return nil }
    let rest = text.dropFirst().drop { $0 <= 0x20 }
    switch first {
    case UInt8(ascii: "<"):
      let word = rest.prefix(14).map { $0 | 0x20 }
      if word.starts(with: "?xml".utf8) {
        return holds(text.map { $0 | 0x20 }, "<html") ? .html : .xml
      }
      let pages = ["!doctype html", "html", "head", "body", "table", "meta", "script"]
      if pages.contains(where: { word.starts(with: $0.utf8) }) { return .html }
      let isTag = word.first.map { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "!") } ?? false
      return isTag && text.contains(UInt8(ascii: ">")) ? .xml : nil
    case UInt8(ascii: "{"):
      return rest.first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "}") } ?? false ? .json : nil
    case UInt8(ascii: "["):
      return rest.first.map { "{[]\"".utf8.contains($0) } ?? false ? .json : nil
    default:
      return nil
    }
  }

  private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let text = Array(text.utf8)
    guard bytes.count >= text.count else { return false }
    return (0...(bytes.count - text.count)).contains { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }
}
