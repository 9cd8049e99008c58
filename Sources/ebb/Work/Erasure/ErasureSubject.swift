import Store

/// Whom an erasure is about, and how their rows and names are told from other children's.
struct ErasureSubject {
  let trace: TextTrace
  let ids: Set<String>
  /// The workspace's other students.
  let otherIDs: Set<String>

  init(_ ids: [String], in database: Database) throws {
    let store = StudentNames(database: database)
    let names = try store.names(of: ids)
    self.ids = Set(ids)
    trace = TextTrace(ids.map { TextTrace.Person(id: $0, names: names[$0] ?? []) })
    otherIDs = try store.ids().subtracting(ids)
  }

  /// Whether a row of a file, as it stands there, is about one of them: the first id in it decides, else id or name.
  func isAbout(_ row: String) -> Bool {
    for cell in row.split(whereSeparator: { ",;\t|\n\r\"".contains($0) }) {
      let id = ErasureSubject.trimmed(cell)
      if ids.contains(id) { return true }
      if otherIDs.contains(id) { return false }
    }
    return !trace.hits(row).isEmpty
  }

  /// Whether a text names one of them, so that a person should look at it; an id of a digit or two says nothing.
  func isNamed(in text: String) -> Bool {
    let hits = trace.hits(text)
    return hits.contains(.name) || hits.contains(.id) && ids.contains { $0.count >= 4 }
  }

  private static func trimmed(_ cell: Substring) -> String {
    var cell = cell.drop { $0.isWhitespace || $0 == "'" }
    while let last = cell.last, last.isWhitespace || last == "'" { cell.removeLast() }
    return String(cell)
  }
}
