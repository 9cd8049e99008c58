import CSV
import Excel
import Office

/// What is written of any texts can be read back: CSV, a workbook, a Word document.
public enum WritersCheck {
  /// Gives what is wrong; nil when nothing is. Texts are what stands between NULs.
  public static func complaint(_ input: [UInt8]) -> String? {
    let texts = input.split(separator: 0, maxSplits: 30, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    return csv(texts) ?? workbook(texts) ?? document(texts)
  }

  private static func csv(_ texts: [String]) -> String? {
    let table = [["a", "b"]] + texts.map { [$0, "x"] }
    var writer = CSVWriter(guardFormulas: true)
    for row in table { writer.write(row) }
    var options = CSVOptions(encoding: .utf8, dialect: .standard)
    (options.longestLine, options.longestField) = (8 << 20, 1 << 20)
    do throws(CSVError) {
      let back = try CSVReader.readAll(bytes: writer.bytes, options: options)
      if back.map({ $0.fields.map(CSVGuard.strip) }) != table { return "CSV is read back as \(back)" }
      let isLive = back.contains { $0.fields.contains { "=+-@".contains($0.first ?? "x") } }
      if isLive { return "a live formula in CSV" }
    } catch {
      return "CSV cannot be read back: \(error)"
    }
    return nil
  }

  private static func workbook(_ texts: [String]) -> String? {
    let sheet = Sheet(
      "Sheet", columns: [.init("a", width: 10), .init("b", width: 10)], rows: texts.map { [.text($0), .text("x")] })
    let bytes = Office.Workbook(sheets: [sheet], properties: DocumentProperties(title: texts.first ?? "")).bytes
    do throws(ExcelError) {
      var book = try Excel.Workbook(bytes)
      _ = try book.table(ofSheet: 0)
    } catch {
      return "the workbook cannot be read back: \(error)"
    }
    return nil
  }

  private static func document(_ texts: [String]) -> String? {
    let section = WordSection(blocks: texts.map { .paragraph(WordParagraph($0)) })
    let bytes = WordDocument(properties: DocumentProperties(title: texts.first ?? ""), sections: [section]).bytes
    // The parts stand in the archive as they are.
    let open = Array("<w:document".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: open) }) else {
      return "no document inside"
    }
    return unbalanced(bytes[start...]) ?? (contains(bytes[start...], "<w:instrText") ? "a field that acts" : nil)
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let text = Array(text.utf8)
    return bytes.indices.contains { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }

  /// Follows the elements until the first one is closed.
  private static func unbalanced(_ bytes: ArraySlice<UInt8>) -> String? {
    var stack: [[UInt8]] = []
    var place = bytes.startIndex
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let inside = bytes[open + 1..<end]
      let isBare = bytes[place..<open].contains { $0 < 0x20 && ![9, 10, 13].contains($0) }
      if isBare { return "a control character" }
      place = end + 1
      if inside.first == UInt8(ascii: "/") {
        guard stack.popLast() == Array(inside.dropFirst()) else { return "an element is closed that is not open" }
        if stack.isEmpty { return nil }
      } else if inside.last != UInt8(ascii: "/") {
        stack.append(Array(inside.prefix { $0 > 0x20 }))
      }
    }
    return "an element is not closed"
  }
}
