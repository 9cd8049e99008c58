import Store

/// A backup that lies in the workspace, opened to take something out of it.
enum KeptDatabase {
  /// Opening an older one brings its tables up to date, and a copy of it as it was may be put aside: that goes too.
  static func open(_ path: String, _ body: (Database) throws -> Void) throws {
    let folder = Files.parent(path)
    let before = Set(Files.names(folder))
    defer {
      for name in Files.names(folder) where !before.contains(name) && name.hasPrefix(Files.name(path) + ".schema-") {
        Files.remove("\(folder)/\(name)")
      }
    }
    try body(try Database.open(path))
  }
}
