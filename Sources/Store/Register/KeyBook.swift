import Domain

/// The inside keys of students and schools, looked up once and made when they are new.
public struct KeyBook {
  private let database: Database
  private let importID: Int
  private struct Known {
    var key: Int
    /// The import that brought the student.
    var owner: Int
    /// Whether that import was taken back: then the student is known to nobody.
    var isHidden: Bool
  }
  private var students: [String: Known] = [:]
  /// Whether an id was erased; nil when none was.
  private let isErased: (@Sendable (String) -> Bool)?
  /// The imports that brought students whom this one names too.
  private var owners: Set<Int> = []
  private var schools: [String: Int] = [:]
  /// How many students this import brought.
  public private(set) var newStudents = 0

  /// How many students the workspace knows.
  var studentCount: Int { students.count }

  public init(database: Database, importID: Int) throws(StoreError) {
    self.database = database
    self.importID = importID
    isErased = try Tombstones(database: database).refusal()
    var all = try database.prepare(
      "SELECT s.id, s.key, s.import, NOT \(AsKnown.isBrought("s")) FROM student s")
    while try all.step() {
      students[all.text(0)] = Known(key: all.integer(1), owner: all.integer(2), isHidden: all.flag(3))
    }
    var names = try database.prepare("SELECT name, key FROM school")
    while try names.step() { schools[names.text(0)] = names.integer(1) }
  }

  public mutating func student(_ id: String) throws(StoreError) -> Int {
    if let known = students[id], !known.isHidden {
      if known.owner != importID, owners.insert(known.owner).inserted { try rest(on: known.owner) }
      return known.key
    }
    // The importer keeps such rows back; whatever else may write, nobody comes back unasked.
    if students[id] == nil, isErased?(id) == true {
      throw .refused("a student who was erased would come back; ‘ebb import --readmit ID’ lets him")
    }
    let key: Int
    if let hidden = students[id] {
      try database.run("UPDATE student SET import = ? WHERE key = ?", .integer(importID), .integer(hidden.key))
      key = hidden.key
    } else {
      try database.run("INSERT INTO student (id, import) VALUES (?, ?)", .text(id), .integer(importID))
      key = database.lastInsertedRow
    }
    students[id] = Known(key: key, owner: importID, isHidden: false)
    newStudents += 1
    return key
  }

  public mutating func school(_ name: String) throws(StoreError) -> Int {
    if let key = schools[name] { return key }
    try database.run("INSERT INTO school (name) VALUES (?)", .text(name))
    let key = database.lastInsertedRow
    schools[name] = key
    return key
  }

  /// Notes that the students an earlier import brought cannot go while this one names them.
  private func rest(on earlier: Int) throws(StoreError) {
    try database.run(
      "INSERT OR IGNORE INTO import_rest (import, earlier) VALUES (?, ?)", .integer(importID), .integer(earlier))
  }
}
