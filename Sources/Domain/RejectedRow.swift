/// A row that was kept back, with everything a person needs to mend it.
public struct RejectedRow: Hashable, Sendable {
  /// `E204`; documented by `ebb help E204`.
  public var code: String
  /// Where the record starts, from 1.
  public var line: Int
  /// Where the field starts in that line, in characters from 1.
  public var column: Int
  /// The column's name in the file's header.
  public var field: String
  /// The offending text, not yet escaped or cut.
  public var value: String
  public var expected: String
  public var hint: String
  /// The whole record as it stands in the file.
  public var original: String
  /// The file inside an imported folder, such as `users.csv`; empty when the import was one file.
  public var file: String

  public init(
    code: String, line: Int, column: Int, field: String, value: String, expected: String, hint: String,
    original: String,
    file: String = ""
  ) {
    self.code = code
    self.line = line
    self.column = column
    self.field = field
    self.value = value
    self.expected = expected
    self.hint = hint
    self.original = original
    self.file = file
  }
}
