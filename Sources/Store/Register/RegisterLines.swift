/// Tells whose lines the register holds.
public struct RegisterLines {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// The ids of the students with a line at a school, in byte order.
  public func students(at school: String) throws(StoreError) -> [String] {
    var statement = try database.prepare(
      """
      SELECT DISTINCT s.id FROM register r JOIN student s ON s.key = r.student JOIN school h ON h.key = r.school
      WHERE h.name = ? ORDER BY s.id
      """)
    try statement.bind(.text(school))
    var students: [String] = []
    while try statement.step() { students.append(statement.text(0)) }
    return students
  }
}
