public import Domain

/// The days for which attendance imports spoke after a given one.
public struct LaterScopes {
  private struct Scope {
    var importID: Int
    var school: String
    var first: Int
    var last: Int
  }
  private var scopes: [Scope] = []

  public init(database: Database, after importID: Int) throws(StoreError) {
    var statement = try database.prepare(
      """
      SELECT x.import, h.name, x.first_day, x.last_day FROM import_scope x JOIN school h ON h.key = x.school
      JOIN import_batch b ON b.id = x.import
      WHERE x.import > ? AND b.undone IS NULL AND b.kind = 'attendance' ORDER BY x.import DESC
      """)
    try statement.bind(.integer(importID))
    while try statement.step() {
      scopes.append(
        Scope(
          importID: statement.integer(0), school: statement.text(1), first: statement.integer(2),
          last: statement.integer(3)))
    }
  }

  /// The newest later import that spoke for the day of this line and may have left it blank on purpose; nil when none did.
  ///
  /// It may have when the student has marks in its days: a student it does not name keeps nothing from it.
  public func spokeFor(_ day: SchoolDay, of school: String, in story: LineStory?) -> Int? {
    guard let story else { return nil }
    return scopes.first { scope in
      scope.school == school && (scope.first...scope.last).contains(day.number)
        && (scope.first...scope.last).contains { story.cells[$0].map { $0.letter != Mark.unknown.rawValue } ?? false }
    }?.importID
  }
}
