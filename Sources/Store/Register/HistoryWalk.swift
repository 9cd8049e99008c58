/// Reads every student's history as it was known on one day after the other, for back-tests.
///
/// Goes forward only and replays each edit once, so that a year of weeks costs one reading of all edits instead of one a
/// week. It gives what ``RegisterReader`` gives for the same day.
public struct HistoryWalk {
  private let database: Database
  private let withNotes: Bool
  private var cursor: RegisterCursor

  /// - Parameter withNotes: false leaves notes and screenings out.
  public init(database: Database, withNotes: Bool = true) throws(StoreError) {
    self.database = database
    self.withNotes = withNotes
    cursor = try RegisterCursor(database: database)
  }

  /// The histories as known then; call it with later and later knowledge.
  public mutating func advance(to known: AsKnown) throws(StoreError) -> RegisterReader.Reading {
    try cursor.advance(to: known)
    return try RegisterReader(database: database, known: known).assemble(cursor.known(), withNotes: withNotes)
  }
}
