/// A run of whole records cut into fields; the reader fills it again and again, so its arrays are reused.
public struct RecordBatch: Sendable {
  /// One field's place in `bytes`, without its quotes.
  public struct Field: Sendable {
    public var start: UInt32
    public var end: UInt32
    /// Whether the text stood in quotes.
    public var isQuoted: Bool
    /// Whether it holds doubled or escaped quotes that ``RecordBatch/text(_:)`` must undo.
    public var isEscaped: Bool
  }
  /// One record's place in `fields`, `bytes` and the file.
  public struct Record: Sendable {
    public var firstField: UInt32
    public var fieldCount: UInt32
    /// The whole record in `bytes`, without the line end.
    public var start: UInt32
    public var end: UInt32
    /// The line on which it begins, from 1.
    public var line: Int
  }
  /// UTF-8, whatever the file's encoding was.
  public internal(set) var bytes: [UInt8] = []
  public internal(set) var fields: [Field] = []
  public internal(set) var records: [Record] = []
  public init() {}
}
