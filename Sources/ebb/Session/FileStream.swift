import Glibc

/// Writes files that come in pieces, one after the other, each renamed into place when it is whole.
struct FileStream {
  let folder: String
  private var current: (name: String, file: Int32)?
  private var buffer: [UInt8] = []

  init(folder: String) { self.folder = folder }

  mutating func append(_ bytes: [UInt8], to name: String) throws(Failure) {
    if current?.name != name {
      try finish()
      let path = "\(folder)/\(name).tmp"
      let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw Failure(.cannotCreate, "could not make ‘\(path)’: \(SystemError.current)") }
      current = (name, file)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Closes the last file and puts it into place.
  mutating func finish() throws(Failure) {
    guard let (name, file) = current else { return }
    try flush()
    guard close(file) == 0, unsafe rename("\(folder)/\(name).tmp", "\(folder)/\(name)") == 0 else {
      throw Failure(.readOrWrite, "could not write ‘\(folder)/\(name)’: \(SystemError.current)")
    }
    current = nil
  }

  private mutating func flush() throws(Failure) {
    guard let (name, file) = current else { return }
    var done = 0
    while done < buffer.count {
      let count = SystemError.write(buffer[done...], to: file)
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw Failure(.readOrWrite, "could not write ‘\(folder)/\(name)’: \(SystemError.current)")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
