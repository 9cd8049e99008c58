/// A row that is right, of a day that got no mark because another of its rows was kept back.
public struct HeldRow: Hashable, Sendable {
  /// Where the record starts, from 1.
  public var line: Int
  /// The whole record as it stands in the file.
  public var original: String

  public init(line: Int, original: String) {
    self.line = line
    self.original = original
  }
}
