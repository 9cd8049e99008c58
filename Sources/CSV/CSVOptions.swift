/// What a caller knows of a file before it is opened, and how much of one he accepts.
public struct CSVOptions: Sendable {
  /// The encoding, or nil to recognise UTF-8 and UTF-16.
  public var encoding: TextEncoding?
  /// The whole dialect, or nil to recognise it from the first 64 KiB.
  public var dialect: CSVDialect?
  /// The delimiter, or nil to recognise it; like the two below not asked when ``dialect`` is set.
  public var delimiter: UInt8?
  /// The quote, or nil to recognise it; ``CSVDialect/noQuote`` for files that have none.
  public var quote: UInt8?
  /// How quotes inside quotes are written, or nil to recognise it.
  public var escape: CSVDialect.Escape?
  /// The longest record, in bytes of UTF-8.
  public var longestLine = 1 << 20
  /// The longest field, in bytes of UTF-8.
  public var longestField = 64 << 10
  /// The most fields of a record.
  public var mostColumns = 1000
  /// Whether each record is one line, whatever line breaks its quotes hold: then lines are the rows of a sheet.
  public var recordsAreLines = false
  /// How many bytes one read asks for; tests make it tiny so that every place is a border once.
  package var blockSize = 1 << 20

  public init(encoding: TextEncoding? = nil, dialect: CSVDialect? = nil) {
    self.encoding = encoding
    self.dialect = dialect
  }
}
