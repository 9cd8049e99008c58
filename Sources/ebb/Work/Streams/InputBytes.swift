import Glibc

/// The bytes of a file or of standard input, piece by piece.
struct InputBytes: ~Copyable {
  private let file: Int32
  private let name: String
  private var block: [UInt8] = Array(repeating: 0, count: 1 << 18)

  /// Opens a file; nil opens standard input.
  init(path: String?) throws(Failure) {
    guard let path else {
      (file, name) = (STDIN_FILENO, "standard input")
      return
    }
    file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    name = path
    guard file >= 0 else {
      let status: ExitStatus =
        switch errno {
        case ENOENT: .noInput
        case EACCES, EPERM: .notPermitted
        default: .readOrWrite
        }
      throw Failure(status, "could not read ‘\(path)’: \(SystemError.current)")
    }
  }

  deinit { if file > STDIN_FILENO { close(file) } }

  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The next bytes; none at the end.
  mutating func next() throws(Failure) -> [UInt8] {
    while true {
      let count = unsafe block.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(block[..<count]) }
      if errno != EINTR { throw Failure(.readOrWrite, "could not read ‘\(name)’: \(SystemError.current)") }
    }
  }
}
