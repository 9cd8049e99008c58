extension Database {
  /// SQLite's own check of every page and reference; the problems it names, none when all is well.
  public func integrityProblems() throws(StoreError) -> [String] {
    // A page that is damaged ends every other check.
    let damaged = try damagedPages()
    if !damaged.isEmpty {
      return damaged.map { "page \($0) is damaged: it is not as ebb wrote it" }
    }
    var problems: [String] = []
    var integrity = try prepare("PRAGMA integrity_check(20)")
    while try integrity.step() {
      let line = integrity.text(0)
      if line != "ok" { problems.append(line) }
    }
    var keys = try prepare("PRAGMA foreign_key_check")
    while try keys.step() { problems.append("a row of \(keys.text(0)) points to a missing row of \(keys.text(2))") }
    return problems
  }
}
