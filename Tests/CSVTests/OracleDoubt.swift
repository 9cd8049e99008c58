@testable import CSV

/// A field as it stands in the file, quotes and all.
struct RawField {
  var text: String
  var isQuoted: Bool
  /// Where the text between the quotes ends, in characters from the field's first.
  var end: Int

  /// What stands between the quotes, or all of a bare field.
  var inner: String {
    let scalars = text.unicodeScalars.prefix(end)
    return String(String.UnicodeScalarView(isQuoted ? scalars.dropFirst() : scalars))
  }
}

/// The slow, obvious reading of when a record is doubted.
struct OracleDoubt {
  let fields: [RawField]
  let dialect: CSVDialect
  let usesQuotes: Bool

  var isSuspect: Bool { hasStrayQuote || isInForeignQuotes || hasForeignQuote || hasSwallowed || isComment }

  private var isComment: Bool { fields.count > 1 && fields[0].text.unicodeScalars.starts(with: "# ".unicodeScalars) }

  private var quote: Character { Character(Unicode.Scalar(dialect.quote)) }
  private var foreign: Character { quote == "\"" ? "'" : "\"" }

  private var bare: [String] { fields.filter { !$0.isQuoted }.map(\.text) }

  private func count(_ character: Character, in text: String) -> Int {
    text.unicodeScalars.count { Character($0) == character }
  }

  private func isFirst(_ character: Character, in text: String) -> Bool {
    text.unicodeScalars.first.map { Character($0) == character } ?? false
  }

  /// An odd count of quotes in a bare field of a file that quotes others.
  private var hasStrayQuote: Bool { usesQuotes && bare.contains { count(quote, in: $0) % 2 == 1 } }

  /// A bare field that begins with another quote and holds one of ours.
  private var hasForeignQuote: Bool {
    bare.contains { (isFirst(foreign, in: $0) || isFirst("`", in: $0)) && count(quote, in: $0) > 0 }
  }

  private var isInForeignQuotes: Bool {
    guard fields.count > 1, isFirst(foreign, in: fields[0].text) else { return false }
    return fields.allSatisfy { field in
      field.inner.isEmpty
        || !field.isQuoted && field.text.unicodeScalars.count > 1 && isFirst(foreign, in: field.text)
          && field.text.unicodeScalars.last.map { Character($0) == foreign } ?? false
    }
  }

  /// A line inside quotes that begins like this row and has its delimiters.
  private var hasSwallowed: Bool {
    let key = Array((fields.first?.inner ?? "").utf8)
    guard key.count > 1, key.count < 64, key.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    for (column, field) in fields.enumerated().dropFirst() where field.isQuoted {
      let lines = Array(field.inner.utf8).split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
      for (place, line) in lines.enumerated().dropFirst() {
        let cells = line.split(separator: dialect.delimiter, omittingEmptySubsequences: false)
        let needed = place == lines.count - 1 ? column : fields.count - 1
        if cells.count > needed, isLike(key, Array(cells[0])) { return true }
      }
    }
    return false
  }

  private func isLike(_ key: [UInt8], _ cell: [UInt8]) -> Bool {
    var cell = cell
    if cell.count == key.count + 2, cell.first == cell.last { cell = Array(cell.dropFirst().dropLast()) }
    return key.map(kind) == cell.map(kind)
      && zip(key, cell).allSatisfy { $0 == $1 || kind($0) == 0x30 || kind($0) == 0x61 }
  }

  /// 0 for a digit, a for a letter, every other byte for itself.
  private func kind(_ byte: UInt8) -> UInt8 {
    if (0x30...0x39).contains(byte) { return 0x30 }
    return (0x61...0x7A).contains(byte | 0x20) ? 0x61 : byte
  }
}
