import Glibc

/// Why a file's hash is not known.
public enum DigestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system's error number.
  case unreadable(code: Int32)

  public var description: String {
    switch self {
    case .unreadable(let code): "reading failed (error \(code)); check the file and its permissions"
    }
  }
}

extension SHA256 {
  private static let readSize = 1 << 20

  /// Gives a file's hash as 64 lower-case hexadecimal digits, reading 1 MiB at a time.
  public static func hash(file path: String) throws(DigestError) -> String {
    // A pipe must not hold the program up; its first read then fails or ends at once.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(code: errno) }
    defer { close(descriptor) }
    var hash = SHA256()
    var block = [UInt8](repeating: 0, count: readSize)
    while true {
      // The only raw memory here: the C library writes at most as many bytes as the array has.
      let count = unsafe block.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return hex(hash.finalize()) }
      if count > 0 {
        hash.update(block.span.extracting(0..<count))
      } else if errno != EINTR {
        throw .unreadable(code: errno)
      }
    }
  }
}
