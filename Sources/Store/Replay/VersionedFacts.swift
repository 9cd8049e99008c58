/// Rows by what they are about, each with the imports between which it stood.
///
/// The first word about something counts from the start, as a mark that fills a blank does; what replaces it counts from
/// its import on.
struct VersionedFacts<Key: Hashable & Sendable, Row: Sendable>: Sendable {
  private struct Version: Sendable {
    var row: Row
    /// 0 for the first word.
    var from: Int
    /// The import that ended it; nil while it stands.
    var until: Int?
  }
  private var versions: [Key: [Version]] = [:]
  /// The imports that said something other than a first word, or ended a row.
  private(set) var turns: Set<Int> = []
  /// What is not the same at all times.
  private(set) var changing: Set<Key> = []

  mutating func add(_ row: Row, to key: Key, importID: Int, endedBy: Int?, isFirst: Bool) {
    versions[key, default: []].append(Version(row: row, from: isFirst ? 0 : importID, until: endedBy))
    if !isFirst {
      turns.insert(importID)
      changing.insert(key)
    }
    if let endedBy {
      turns.insert(endedBy)
      changing.insert(key)
    }
  }

  /// The rows about something that stood when the imports up to one were known, in the order in which they were added.
  func rows(_ key: Key, through importID: Int) -> [Row] {
    (versions[key] ?? []).filter { version in
      version.from <= importID && version.until.map { $0 > importID } ?? true
    }.map(\.row)
  }

  /// Every row about something that ever stood.
  func all(_ key: Key) -> [Row] { (versions[key] ?? []).map(\.row) }

  var keys: some Collection<Key> { versions.keys }
}
