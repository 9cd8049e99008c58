public import Domain

/// Looks single days up in the register, for imports that must not change what stands.
public struct MarkLookup {
  private let database: Database
  private let schoolYear: SchoolYear

  public init(database: Database) throws(StoreError) {
    self.database = database
    schoolYear = try database.schoolYear()
  }

  /// The marks that stand for a student on a day, by school; days of which nothing is known are left out.
  public func marks(of student: String, on day: SchoolDay) throws(StoreError) -> [(school: String, mark: Mark)] {
    var statement = try database.prepare(
      """
      SELECT s.name, substr(r.marks, ?3, 1) FROM register r
      JOIN student t ON t.key = r.student JOIN school s ON s.key = r.school
      WHERE t.id = ?1 AND r.school_year = ?2 ORDER BY s.name
      """)
    try statement.bind(
      .text(student), .integer(schoolYear.year(of: day)), .integer(schoolYear.offset(of: day) + 1))
    var marks: [(school: String, mark: Mark)] = []
    while try statement.step() {
      guard let letter = statement.text(1).first, let mark = Mark(letter: letter), mark != .unknown else { continue }
      marks.append((statement.text(0), mark))
    }
    return marks
  }
}
