import Domain

/// The inside keys of students and schools, looked up once and made when they are new.
public struct KeyBook {
  private let database: Database
  private let importID: Int
  private var students: [String: Int] = [:]
  private var schools: [String: Int] = [:]
  /// How many students this import brought.
  public private(set) var newStudents = 0

  /// How many students the workspace knows.
  var studentCount: Int { students.count }

  public init(database: Database, importID: Int) throws(StoreError) {
    self.database = database
    self.importID = importID
    var all = try database.prepare("SELECT id, key FROM student")
    while try all.step() { students[all.text(0)] = all.integer(1) }
    var names = try database.prepare("SELECT name, key FROM school")
    while try names.step() { schools[names.text(0)] = names.integer(1) }
  }

  public mutating func student(_ id: String) throws(StoreError) -> Int {
    if let key = students[id] { return key }
    try database.run("INSERT INTO student (id, import) VALUES (?, ?)", .text(id), .integer(importID))
    let key = database.lastInsertedRow
    students[id] = key
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
}
