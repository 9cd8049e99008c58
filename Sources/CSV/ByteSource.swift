import Glibc

/// The bytes of a file or of memory, read block by block, never mapped.
struct ByteSource: ~Copyable {
  let byteCount: Int
  /// Where the next read begins.
  var offset = 0
  private let descriptor: Int32?
  private let memory: [UInt8]
  private let changedAt: (seconds: Int, nanoseconds: Int)

  init(bytes: [UInt8]) {
    memory = bytes
    byteCount = bytes.count
    descriptor = nil
    changedAt = (0, 0)
  }

  /// Opens a file, unless it is no plain file at all.
  init(path: String) throws(CSVError) {
    // A path is a C string: what follows a NUL would silently be another file.
    if path.utf8.contains(0) { throw .missing }
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw Self.error(errno) }
    try Self.checkKind(facts)
    // Non-blocking, should a pipe have taken the file's place in between.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw Self.error(errno) }
    do throws(CSVError) {
      guard fstat(opened, &facts) == 0 else { throw Self.error(errno) }
      try Self.checkKind(facts)
    } catch {
      close(opened)
      throw error
    }
    descriptor = opened
    memory = []
    byteCount = Int(facts.st_size)
    changedAt = (facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Appends the next bytes, at most `limit`; gives their count, 0 at the end.
  mutating func read(into bytes: inout [UInt8], limit: Int) throws(CSVError) -> Int {
    guard let descriptor else {
      let next = memory[offset..<min(offset + limit, memory.count)]
      bytes.append(contentsOf: next)
      offset += next.count
      return next.count
    }
    var got = 0
    let place = offset
    bytes.append(addingCapacity: limit) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        repeat { got = pread(descriptor, buffer.baseAddress, limit, off_t(place)) } while got < 0 && errno == EINTR
        count = max(got, 0)
      }
    }
    guard got >= 0 else { throw Self.error(errno) }
    offset += got
    return got
  }

  /// Refuses a file that was written to since it was opened.
  func checkUnchanged() throws(CSVError) {
    guard let descriptor else { return }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw Self.error(errno) }
    let now = (seconds: facts.st_mtim.tv_sec, nanoseconds: facts.st_mtim.tv_nsec)
    guard Int(facts.st_size) == byteCount, offset == byteCount, now == changedAt else { throw .changedWhileRead }
  }

  private static func checkKind(_ facts: stat) throws(CSVError) {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .folder
    case S_IFIFO, S_IFSOCK: throw .pipe
    default: throw .device
    }
  }

  private static func error(_ code: Int32) -> CSVError {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
    case EACCES, EPERM: .notPermitted
    default: .unreadable(code: code)
    }
  }
}
