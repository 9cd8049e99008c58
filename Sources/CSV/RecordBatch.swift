/// A run of whole records cut into fields; the reader fills it again and again, so its arrays are reused.
public struct RecordBatch: Sendable {
  /// One field's place in `bytes`, without its quotes.
  public struct Field: Hashable, Sendable {
    public var start: UInt32
    public var end: UInt32
    /// Whether the text stood in quotes.
    public var isQuoted: Bool
    /// Whether it holds doubled or escaped quotes that ``RecordBatch/text(_:)`` must undo.
    public var isEscaped: Bool

    @inlinable
    init(start: UInt32, end: UInt32, isQuoted: Bool, isEscaped: Bool) {
      self.start = start
      self.end = end
      self.isQuoted = isQuoted
      self.isEscaped = isEscaped
    }

    /// The field's bytes between its quotes; escapes, if ``isEscaped``, are still in them.
    @inlinable
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// The length in bytes, escapes included.
    @inlinable
    public var count: Int { Int(end) - Int(start) }
    /// Whether nothing stands in the field, with or without quotes.
    @inlinable
    public var isEmpty: Bool { start == end }
  }

  /// One record's place in `fields`, `bytes` and the file.
  public struct Record: Hashable, Sendable {
    public var firstField: UInt32
    public var fieldCount: UInt32
    /// The whole record in `bytes`, without the line end.
    public var start: UInt32
    public var end: UInt32
    /// The line on which it begins, from 1.
    public var line: Int
    /// Whether nobody can know what was meant, as when text follows a closing quote: to be rejected.
    public var isSuspect: Bool

    @inlinable
    init(firstField: UInt32, fieldCount: UInt32, start: UInt32, end: UInt32, line: Int, isSuspect: Bool) {
      self.firstField = firstField
      self.fieldCount = fieldCount
      self.start = start
      self.end = end
      self.line = line
      self.isSuspect = isSuspect
    }

    /// The places of the record's fields in ``RecordBatch/fields``.
    @inlinable
    public var fieldRange: Range<Int> { Int(firstField)..<Int(firstField) + Int(fieldCount) }
  }

  /// UTF-8, whatever the file's encoding was.
  public internal(set) var bytes: [UInt8] = []
  public internal(set) var fields: [Field] = []
  public internal(set) var records: [Record] = []
  /// The quote of these records; a header line may have another than the rows.
  var quote: UInt8 = CSVDialect.standard.quote
  /// How these records write a quote inside quotes.
  var escape: CSVDialect.Escape = .doubled
  /// Whether line breaks in quotes are no new lines.
  var recordsAreLines = false

  /// U+FEFF, which begins a file and, after files were appended to each other, also records inside one.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  public init() {}

  /// Takes the empty field off records that have one more than `width`.
  mutating func dropEmptyFields(beyond width: Int) {
    for place in records.indices where endsInEmptyField(records[place], beyond: width) {
      records[place].fieldCount -= 1
    }
  }

  /// Whether a record has `width` fields and then one in which nothing stands, not even quotes.
  func endsInEmptyField(_ record: Record, beyond width: Int) -> Bool {
    guard Int(record.fieldCount) == width + 1 else { return false }
    let last = fields[Int(record.firstField) + width]
    return last.isEmpty && !last.isQuoted
  }

  /// Forgets all records but keeps the memory for the next ones.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
  }
}
