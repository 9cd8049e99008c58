public import Domain

/// Something that went to somebody outside the school and held a student, letters apart.
public struct HandedOut: Hashable, Sendable {
  public var what: String
  public var on: SchoolDay
  /// The clock, as the trail has it.
  public var at: String
  public var by: String
  public var handing: Handing
}

/// Which students were in what left the school; rows are only ever added.
public struct HandedOutRecords {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Keeps that these students were in it; call it in the transaction of the trail's entry.
  public func add(
    _ what: String, students: [String], to recipient: String, audit: Int, on day: SchoolDay
  ) throws(StoreError) {
    var insert = try database.prepare(
      """
      INSERT OR IGNORE INTO handed_out (audit, student, what, on_day, recipient) SELECT ?, key, ?, ?, ?
      FROM student WHERE id = ?
      """)
    for id in students { try insert.run(.integer(audit), .text(what), .day(day), .text(recipient), .text(id)) }
  }

  /// What held a student, oldest first.
  public func all(of student: String) throws(StoreError) -> [HandedOut] {
    var rows = try database.prepare(
      """
      SELECT h.what, h.on_day, a.at, a.by, h.recipient, a.purpose, a.basis FROM handed_out h
      JOIN student s ON s.key = h.student JOIN audit a ON a.id = h.audit WHERE s.id = ? ORDER BY a.id
      """)
    try rows.bind(.text(student))
    var all: [HandedOut] = []
    while try rows.step() {
      all.append(
        HandedOut(
          what: rows.text(0), on: rows.day(1), at: rows.text(2), by: rows.text(3),
          handing: Handing(recipient: rows.text(4), purpose: rows.text(5), basis: rows.text(6))))
    }
    return all
  }
}
