@testable import CSV

/// The slow, obvious reading of CSV, character by character, that the scanner must agree with.
enum Oracle {
  static func records(_ text: String, _ dialect: CSVDialect = .standard) throws(CSVError) -> [TextRecord] {
    let scalars = Array(text.unicodeScalars)
    var records: [TextRecord] = []
    var place = 0
    var line = 1
    let marks = scalars.prefix(2).prefix { $0 == "\u{FEFF}" }.count
    let usesQuotes = Self.usesQuotes(Array(scalars.dropFirst(marks)), dialect)
    while place < scalars.count {
      if scalars[place] == "\u{FEFF}" {
        place += 1
        continue
      }
      var raw: [RawField] = []
      var record = try record(scalars, &place, &line, dialect, &raw)
      if OracleDoubt(fields: raw, dialect: dialect, usesQuotes: usesQuotes).isSuspect { record.isSuspect = true }
      let isBlank = record.fields.count == 1 && record.original.allSatisfy { $0 == " " || $0 == "\t" }
      if !isBlank { records.append(record) }
    }
    return records
  }

  private static func record(
    _ scalars: [Unicode.Scalar], _ place: inout Int, _ line: inout Int, _ dialect: CSVDialect,
    _ raw: inout [RawField]
  ) throws(CSVError) -> TextRecord {
    var record = TextRecord(fields: [], line: line, columns: [], original: "")
    let start = place
    while true {
      let blanks = scalars[place...].prefix { ($0 == " " || $0 == "\t") && $0.value != UInt32(dialect.delimiter) }
      // Blanks before a quote are not part of the field.
      if blanks.endIndex < scalars.count, scalars[blanks.endIndex] == Unicode.Scalar(dialect.quote) {
        place = blanks.endIndex
      }
      record.columns.append(column(scalars, from: start, to: place))
      let begin = place
      let field = try field(scalars, &place, &line, dialect)
      raw.append(RawField(text: string(scalars[begin..<place]), isQuoted: field.isQuoted, end: field.end - begin))
      record.fields.append(field.text)
      if field.isSuspect { record.isSuspect = true }
      if place < scalars.count, scalars[place].value == UInt32(dialect.delimiter) {
        place += 1
        continue
      }
      record.original = string(scalars[start..<place])
      if place < scalars.count {
        let isPair = scalars[place] == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
        place += isPair ? 2 : 1
        line += 1
      }
      return record
    }
  }

  private static func field(
    _ scalars: [Unicode.Scalar], _ place: inout Int, _ line: inout Int, _ dialect: CSVDialect
  ) throws(CSVError) -> (text: String, isSuspect: Bool, isQuoted: Bool, end: Int) {
    let quote = Unicode.Scalar(dialect.quote)
    var text: [Unicode.Scalar] = []
    let isQuoted = place < scalars.count && scalars[place] == quote
    if isQuoted {
      let opened = line
      place += 1
      while true {
        guard place < scalars.count else { throw .unclosedQuote(line: opened) }
        let scalar = scalars[place]
        let next = place + 1 < scalars.count ? scalars[place + 1] : nil
        if dialect.escape == .backslash, scalar == "\\", next == quote || next == "\\" {
          text.append(next ?? scalar)
          place += 2
        } else if scalar == quote, next == quote {
          text.append(quote)
          place += 2
        } else if scalar == quote {
          place += 1
          break
        } else {
          if scalar == "\r" || (scalar == "\n" && scalars[place - 1] != "\r") { line += 1 }
          text.append(scalar)
          place += 1
        }
      }
    }
    let closed = place
    while place < scalars.count, !isEnd(scalars[place], dialect) {
      text.append(scalars[place])
      place += 1
    }
    let tail = scalars[closed..<place]
    return (
      string(text[...]), isQuoted && tail.contains { $0 != " " && $0 != "\t" }, isQuoted,
      tail.isEmpty && isQuoted ? closed - 1 : place
    )
  }

  /// Whether some cell begins with the quote, at the start of a line or after a delimiter.
  private static func usesQuotes(_ scalars: [Unicode.Scalar], _ dialect: CSVDialect) -> Bool {
    let quote = Unicode.Scalar(dialect.quote)
    return scalars.indices.contains { place in
      guard scalars[place] == quote else { return false }
      return place == 0 || isEnd(scalars[place - 1], dialect)
    }
  }

  private static func isEnd(_ scalar: Unicode.Scalar, _ dialect: CSVDialect) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar.value == UInt32(dialect.delimiter)
  }

  private static func column(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Int {
    let line = scalars[start..<end].split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }.last ?? []
    return string(line).count + 1
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
