/// The names that a workspace holds or held of its students.
public struct StudentNames {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Every name by id, earlier ones too; students without a name have none.
  /// - Parameter ids: only these students'.
  public func names(of ids: [String]) throws(StoreError) -> [String: Set<String>] {
    var statement = try database.prepare(
      "SELECT DISTINCT d.name FROM student_detail d JOIN student s ON s.key = d.student WHERE s.id = ? AND d.name <> ''"
    )
    var names: [String: Set<String>] = [:]
    for id in ids {
      try statement.bind(.text(id))
      while try statement.step() { names[id, default: []].insert(statement.text(0)) }
    }
    return names
  }

  /// Every id that the workspace knows, whoever brought it.
  public func ids() throws(StoreError) -> Set<String> {
    var statement = try database.prepare("SELECT id FROM student")
    var ids: Set<String> = []
    while try statement.step() { ids.insert(statement.text(0)) }
    return ids
  }
}
