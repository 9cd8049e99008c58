import Digest
import Dispatch
import Importer
import Synchronization

/// The SHA-256 of a file, computed on the other core while the file is being read.
///
/// A roster folder's is that of the sorted names and digests of its files that are read.
final class FileDigest: Sendable {
  private let result = Mutex<String?>(nil)
  private let group = DispatchGroup()

  init(path: String) {
    DispatchQueue.global().async(group: group) { [self] in
      let digest = Files.isFolder(path) ? FileDigest.folder(path) : try? SHA256.hash(file: path)
      result.withLock { $0 = digest }
    }
  }

  /// Waits for the digest; nil when the file could not be read.
  func wait() -> String? {
    group.wait()
    return result.withLock { $0 }
  }

  private static func folder(_ path: String) -> String? {
    var text = ""
    for name in Importer.rosterFiles(among: Files.names(path)) {
      guard let digest = try? SHA256.hash(file: "\(path)/\(name)") else { return nil }
      text += "\(digest)  \(name)\n"
    }
    return Hex.sha256(text)
  }
}
