/// One record as texts, with what an error message about it needs.
public struct TextRecord: Hashable, Sendable {
  public var fields: [String]
  /// The line on which it begins, from 1.
  public var line: Int
  /// Where each field begins in its line, in characters from 1.
  public var columns: [Int]
  /// The whole record as it stands in the file.
  public var original: String
  /// Whether nobody can know what was meant, as when text follows a closing quote: to be rejected.
  public var isSuspect: Bool
  /// Whether all fields stand on its line, whatever line breaks they hold: the row of a sheet.
  public var isOneLine: Bool

  public init(
    fields: [String], line: Int, columns: [Int], original: String, isSuspect: Bool = false, isOneLine: Bool = false
  ) {
    self.fields = fields
    self.line = line
    self.columns = columns
    self.original = original
    self.isSuspect = isSuspect
    self.isOneLine = isOneLine
  }
}
