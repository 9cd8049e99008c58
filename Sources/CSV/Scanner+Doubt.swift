/// Records that can be cut into fields, and yet are hardly what their writer meant.
extension Scanner.Run {
  /// Marks the record just cut as suspect if a bare cell has a quote too many, if all are in the quotes of another hand,
  /// if it swallowed other records, or if somebody made a comment of it.
  mutating func doubt(_ scanner: Scanner) {
    let found = fields[firstField..<nextField]
    if scanner.usesQuotes && oddQuoteFields > 0 || isWrapped(found, in: scanner.foreignQuote)
      || hasSwallowed(found, scanner) || isComment(found)
    {
      isSuspect = true
    }
    oddQuoteFields = 0
  }

  /// Whether every cell that is not empty stands in quotes that are none here, as in 'a','b'.
  private func isWrapped(_ found: Slice<UnsafeMutableBufferPointer<RecordBatch.Field>>, in quote: UInt8) -> Bool {
    guard found.count > 1, bytes[recordStart] == quote else { return false }
    return found.allSatisfy { field in
      field.isEmpty
        || (!field.isQuoted && field.count > 1 && bytes[Int(field.start)] == quote
          && bytes[Int(field.end) - 1] == quote)
    }
  }

  /// Whether a row of several cells begins with # and a blank.
  private func isComment(_ found: Slice<UnsafeMutableBufferPointer<RecordBatch.Field>>) -> Bool {
    guard found.count > 1, found[found.startIndex].count > 1 else { return false }
    return bytes[recordStart] == UInt8(ascii: "#") && bytes[recordStart + 1] == 0x20
  }

  /// Whether a quoted cell holds a line that begins with what looks like this record's own first cell and goes on as a
  /// row does: then a quote too many, or one too few, made one record of several.
  private func hasSwallowed(
    _ found: Slice<UnsafeMutableBufferPointer<RecordBatch.Field>>, _ scanner: Scanner
  ) -> Bool {
    guard line != recordLine, let key = found.first, key.count > 1, key.count < 64 else { return false }
    guard bytes[key.range].contains(where: Self.isDigit) else { return false }
    for (column, field) in found.enumerated() where column > 0 && field.isQuoted {
      var start = Int(field.start)
      while let end = bytes[start..<Int(field.end)].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        start = end + 1
        let rest = bytes[start..<Int(field.end)]
        let inner = rest.prefix { $0 != 0x0A && $0 != 0x0D }
        let delimiters = inner.reduce(0) { $0 + ($1 == scanner.delimiter ? 1 : 0) }
        // The last line goes only to the column where the quote was closed.
        let needed = inner.endIndex == rest.endIndex ? column : found.count - 1
        if delimiters >= needed, isLike(key, inner.prefix { $0 != scanner.delimiter }) { return true }
      }
    }
    return false
  }

  /// Whether two texts have digits, letters and signs at the same places.
  private func isLike(_ key: RecordBatch.Field, _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var text = text
    // The swallowed row's own quotes.
    if text.count == key.count + 2, text.first == text.last { text = text.dropFirst().dropLast() }
    return text.count == key.count
      && zip(bytes[key.range], text).allSatisfy { one, other in
        one == other || (Self.isDigit(one) && Self.isDigit(other)) || (Self.isLetter(one) && Self.isLetter(other))
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
