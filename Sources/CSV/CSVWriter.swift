/// Writes records as RFC 4180 wants them, in UTF-8.
///
/// For example:
///
///     var writer = CSVWriter(guardFormulas: true)
///     writer.write(["student_id", "note"])
///     writer.write(["001017", "=1+1"])   // 001017,'=1+1
public struct CSVWriter: Sendable {
  /// What ends a record.
  public enum LineEnd: String, Sendable {
    case crlf = "\r\n"
    case lf = "\n"
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  /// The standard dialect's delimiter, or another one.
  public let delimiter: UInt8
  public let lineEnd: LineEnd
  /// Whether a text that a spreadsheet would take for a formula gets the mark of ``CSVGuard``.
  public let guardsFormulas: Bool

  /// - parameter byteOrderMark: whether Excel is to be told that this is UTF-8; our own reader needs no such mark.
  public init(
    delimiter: UInt8 = CSVDialect.standard.delimiter, lineEnd: LineEnd = .crlf, guardFormulas: Bool = false,
    byteOrderMark: Bool = false
  ) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    guardsFormulas = guardFormulas
    if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes one record.
  public mutating func write(_ fields: some Collection<String>) {
    var isFirst = true
    for field in fields {
      if !isFirst { bytes.append(delimiter) }
      isFirst = false
      // A line with nothing on it would be no record.
      write(field, isAlone: fields.count == 1)
    }
    bytes.append(contentsOf: lineEnd.rawValue.utf8)
  }

  /// Gives what was written since the last call and forgets it, to stream a long file.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func write(_ field: String, isAlone: Bool) {
    let text = guardsFormulas ? CSVGuard.guarded(field) : field
    let mustQuote =
      text.utf8.contains(where: isSpecial) || hasBlankEdge(text)
      || looksForeign(text) || (isAlone && isBlank(text))
    guard mustQuote else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let quote = CSVDialect.standard.quote
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == CSVDialect.standard.quote || byte == 0x0A || byte == 0x0D
  }

  /// Whether our own reader would doubt the text bare: marks between files, other quotes, comments.
  private func looksForeign(_ text: String) -> Bool {
    let apostrophe = UInt8(ascii: "'")
    if text.utf8.first == apostrophe { return text.utf8.last == apostrophe }
    return text.utf8.starts(with: "# ".utf8) || text.utf8.starts(with: RecordBatch.mark)
  }

  /// Blanks at an edge survive careless readers only in quotes.
  private func hasBlankEdge(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return Self.isBlank(first) || Self.isBlank(last)
  }

  private func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy(Self.isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
