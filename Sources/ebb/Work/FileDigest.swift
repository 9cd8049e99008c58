import Digest
import Dispatch
import Synchronization

/// The SHA-256 of a file, computed on the other core while the file is being read.
final class FileDigest: Sendable {
  private let result = Mutex<String?>(nil)
  private let group = DispatchGroup()

  init(path: String) {
    DispatchQueue.global().async(group: group) { [self] in
      let digest = try? SHA256.hash(file: path)
      result.withLock { $0 = digest }
    }
  }

  /// Waits for the digest; nil when the file could not be read.
  func wait() -> String? {
    group.wait()
    return result.withLock { $0 }
  }
}
