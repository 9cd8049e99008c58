/// Reads every student's history as it was known on one day after the other, for back-tests.
///
/// Goes forward only and replays each edit once, so that a year of weeks costs one reading of all edits instead of one a
/// week. It gives what ``RegisterReader`` gives for the same day.
public struct HistoryWalk {
  private let database: Database
  private let withNotes: Bool
  private let isRoom: (String) -> Bool
  private var cursor: RegisterCursor

  /// - Parameters:
  ///   - withNotes: false leaves notes and screenings out.
  ///   - isRoom: whether a code of a day learning elsewhere tells of a separate room of the school.
  public init(
    database: Database, withNotes: Bool = true, isRoom: @escaping (String) -> Bool = { _ in false }
  ) throws(StoreError) {
    self.database = database
    self.isRoom = isRoom
    self.withNotes = withNotes
    cursor = try RegisterCursor(database: database)
  }

  /// The histories as known then; call it with later and later knowledge.
  public mutating func advance(to known: AsKnown) throws(StoreError) -> RegisterReader.Reading {
    try cursor.advance(to: known)
    return try RegisterReader(database: database, known: known, isRoom: isRoom)
      .assemble(cursor.known(), withNotes: withNotes)
  }
}
