import Store

/// Tells whether a file's content came before, once its digest is known.
struct UnchangedFile {
  let ledger: ImportLedger
  let digest: FileDigest
  let kind: String
  let settings: String
  let path: String

  /// The standing import that brought the same content; nil when it is news.
  /// - Parameter current: the import being written, which does not count as a later one.
  func find(before current: Int? = nil) throws -> ImportRecord? {
    try ledger.unchanged(sha256: try sha256(), kind: kind, settings: settings, before: current)
  }

  func sha256() throws(Failure) -> String {
    guard let text = digest.wait() else {
      throw Failure(.readOrWrite, "could not read ‘\(path)’ a second time; was it changed meanwhile?")
    }
    return text
  }
}
