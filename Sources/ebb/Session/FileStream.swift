/// Writes files that come in pieces, one after the other, each renamed into place when it is whole.
struct FileStream {
  let folder: String
  private var current: (name: String, file: NewFile)?
  private var buffer: [UInt8] = []

  init(folder: String) { self.folder = folder }

  mutating func append(_ bytes: [UInt8], to name: String) throws(Failure) {
    if current?.name != name {
      try finish()
      current = (name, try NewFile("\(folder)/\(name)"))
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush { _ throws(Failure) in } }
  }

  /// Closes the last file and puts it into place.
  mutating func finish() throws(Failure) {
    guard current != nil else { return }
    try flush { file throws(Failure) in try file.finish() }
    current = nil
  }

  /// Writes what has gathered, then does the rest; a file that cannot be written leaves nothing behind.
  private mutating func flush(_ rest: (inout NewFile) throws(Failure) -> Void) throws(Failure) {
    guard var (name, file) = current else { return }
    do throws(Failure) {
      try file.append(buffer)
      try rest(&file)
    } catch {
      file.giveUp()
      current = nil
      throw error
    }
    buffer.removeAll(keepingCapacity: true)
    current = (name, file)
    name = ""
  }
}
