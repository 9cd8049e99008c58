/// The bytes of a file as they are, with the checks of ``CSVReader``: a plain file that nobody writes to meanwhile.
public enum FileBytes {
  /// Gives a file's first bytes, fewer when it is shorter.
  public static func first(_ count: Int, path: String) throws(CSVError) -> [UInt8] {
    var source = try ByteSource(path: path)
    var bytes: [UInt8] = []
    while bytes.count < count {
      if try source.read(into: &bytes, limit: count - bytes.count) == 0 { break }
    }
    return bytes
  }

  /// Gives all bytes of a file; nil when there are more than `limit`.
  public static func all(path: String, limit: Int) throws(CSVError) -> [UInt8]? {
    var source = try ByteSource(path: path)
    guard source.byteCount <= limit else { return nil }
    var bytes: [UInt8] = []
    while try source.read(into: &bytes, limit: max(1, source.byteCount - bytes.count)) > 0 {
      if bytes.count > limit { throw .changedWhileRead }
    }
    try source.checkUnchanged()
    return bytes
  }
}
