import Glibc

/// A file on its way: written under another name in the same folder, made durable, then renamed into place.
struct NewFile {
  let path: String
  private let temporary: String
  private var file: Int32

  init(_ path: String) throws(Failure) {
    try Signals.check()
    self.path = path
    temporary = path + ".tmp"
    file = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Failure(.cannotCreate, "could not make ‘\(path)’: \(SystemError.current)") }
    Signals.removeWhenStopped(temporary)
  }

  mutating func append(_ bytes: [UInt8]) throws(Failure) {
    var done = 0
    while done < bytes.count {
      errno = 0
      let count = SystemError.write(bytes[done...], to: file)
      if count > 0 { done += count } else if errno != EINTR { throw failure() }
    }
  }

  /// Puts the file into place; it is whole and on the disk when this returns.
  mutating func finish() throws(Failure) {
    guard fsync(file) == 0 else { throw failure() }
    let closed = close(file)
    file = -1
    guard closed == 0, unsafe rename(temporary, path) == 0 else { throw failure() }
    Signals.removeWhenStopped(nil)
    Files.syncFolder(Files.parent(path))
  }

  /// Leaves nothing behind.
  mutating func giveUp() {
    if file >= 0 { close(file) }
    file = -1
    Files.remove(temporary)
    Signals.removeWhenStopped(nil)
  }

  private func failure() -> Failure { Failure(.readOrWrite, "could not write ‘\(path)’: \(SystemError.current)") }
}
