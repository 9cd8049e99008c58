import Store

/// Tells whether a file's content came before, once its digest is known.
struct UnchangedFile {
  let ledger: ImportLedger
  let digest: FileDigest
  let kind: String
  let settings: String
  let path: String
  /// The file is read whatever came before, as when it brings an erased student back.
  var isNews = false

  /// In bytes; nil for a folder.
  var size: Int? { Files.isFolder(path) ? nil : Files.size(path) }

  /// The standing import that brought the same content; nil when it is news.
  /// - Parameter current: the import being written, which does not count as a later one.
  func find(before current: Int? = nil) throws -> ImportRecord? {
    isNews ? nil : try ledger.unchanged(sha256: try sha256(), kind: kind, settings: settings, before: current)
  }

  func sha256() throws(Failure) -> String { try UnchangedFile.sha256(digest, path) }

  /// The standing import that brought the same content and would be read in the same way, before it is read.
  static func any(
    in ledger: ImportLedger, _ digest: FileDigest, _ reading: ReadingDigest, path: String
  ) throws -> ImportRecord? {
    let sha256 = try sha256(digest, path)
    for record in try ledger.standing(sha256: sha256)
    where reading.possible(kind: record.kind).contains(record.settings) {
      if let same = try ledger.unchanged(sha256: sha256, kind: record.kind, settings: record.settings) { return same }
    }
    return nil
  }

  private static func sha256(_ digest: FileDigest, _ path: String) throws(Failure) -> String {
    guard let text = digest.wait() else {
      throw Failure(.readOrWrite, "could not read ‘\(path)’ a second time; was it changed meanwhile?")
    }
    return text
  }
}
