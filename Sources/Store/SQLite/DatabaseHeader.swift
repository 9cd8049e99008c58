import Glibc
import Schema

/// The first hundred bytes of a database file (sqlite.org/fileformat.html, 1.3), read before SQLite opens it.
///
/// Only while no connection is open: closing any descriptor of a file drops the locks that SQLite holds on it.
enum DatabaseHeader {
  /// Refuses what is not a plain file or not a database of ebb.
  static func check(_ path: String) throws(StoreError) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      if errno == ENOENT { throw .missing(path: path) }
      throw .disk(path: path, detail: Database.systemError())
    }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    let header = try read(path)
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)),
      number(header, 68) == UInt32(Database.applicationID), [0, UInt8(PageSeal.size)].contains(header[20])
    else { throw .foreign(path: path) }
  }

  private static func number(_ header: [UInt8], _ place: Int) -> UInt32 {
    header[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func read(_ path: String) throws(StoreError) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .disk(path: path, detail: Database.systemError()) }
    defer { close(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = pread(file, &header, 100, 0)
    guard count >= 0 else { throw .disk(path: path, detail: Database.systemError()) }
    return Array(header.prefix(count))
  }
}

extension Database {
  /// Refuses a database of a newer ebb, one whose pages have lost their seals, and one with a trigger, a view or a
  /// virtual table that ebb did not make, or without one that it made.
  func checkForeignParts() throws(StoreError) {
    let version = try integer("PRAGMA user_version") ?? 0
    guard version <= Schema.migrations.count else { throw .newer(path: path, version: version) }
    guard version < PageSeal.sinceSchema || isSealed() else {
      throw .damaged(path: path, detail: "its pages carry no check sums")
    }
    let applied = Schema.migrations.prefix(version).map(\.sql)
    var triggers = 0
    var statement = try prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE 'create virtual%'")
    while try statement.step() {
      let (type, name, sql) = (statement.text(0), statement.text(1), statement.text(2))
      guard type != "table", !sql.isEmpty, applied.contains(where: { $0.contains(sql) }) else {
        let what = type == "table" ? "virtual table" : type
        throw .damaged(path: path, detail: "it has a \(what) that ebb did not make, ‘\(name)’")
      }
      triggers += type == "trigger" ? 1 : 0
    }
    let made = applied.reduce(0) {
      $0 + Database.count("CREATE TRIGGER", in: $1) - Database.count("DROP TRIGGER", in: $1)
    }
    guard triggers >= made else {
      throw .damaged(path: path, detail: "a trigger that protects the audit trail is gone")
    }
  }

  private static func count(_ word: String, in text: String) -> Int {
    text.split(separator: "\n").count { $0.hasPrefix(word) }
  }
}
