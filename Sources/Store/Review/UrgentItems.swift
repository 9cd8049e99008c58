public import Domain

/// A critical mention that waits for a named person.
public struct UrgentItem: Hashable, Sendable {
  public var id: Int
  public var student: String
  public var note: String
  /// The note's day.
  public var day: SchoolDay
  public var code: String
  /// Negated, past or about another person: look, but calmly.
  public var isCheck: Bool
  public var importID: Int
  public var acknowledgedBy: String?
  public var acknowledgedOn: SchoolDay?
  public var releasedBy: String?
  public var releasedBecause: String?

  public init(student: String, note: String, day: SchoolDay, code: String, isCheck: Bool) {
    id = 0
    self.student = student
    self.note = note
    self.day = day
    self.code = code
    self.isCheck = isCheck
    importID = 0
  }

  /// Letters home stay held for this long after a mention of abuse or neglect, unless released by name.
  public static let holdDays = 365

  /// Whether letters to the family are held on `day`.
  public func holdsLetters(on day: SchoolDay) -> Bool {
    if releasedBy != nil { return false }
    if acknowledgedBy == nil { return true }
    return code == SignCode.abuseNeglect.rawValue && day - self.day <= UrgentItem.holdDays
  }
}

/// The urgent items: opened at import, closed only by a named person.
public struct UrgentItems {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Opens items; one that is there already for the same note and code stays as it is. Gives those that are new.
  public func open(_ items: [UrgentItem], importID: Int) throws(StoreError) -> [UrgentItem] {
    var opened: [UrgentItem] = []
    for item in items {
      let known = try database.integer(
        "SELECT EXISTS (SELECT 1 FROM urgent WHERE student = ? AND note = ? AND code = ?)", .text(item.student),
        .text(item.note), .text(item.code))
      if known == 1 { continue }
      try database.run(
        "INSERT INTO urgent (student, note, day, code, is_check, import) VALUES (?, ?, ?, ?, ?, ?)",
        .text(item.student), .text(item.note), .day(item.day), .text(item.code), .flag(item.isCheck),
        .integer(importID))
      var fresh = item
      fresh.id = database.lastInsertedRow
      fresh.importID = importID
      opened.append(fresh)
    }
    return opened
  }

  /// Every item; one that somebody took on later waited still.
  public func all(_ known: AsKnown = .everything) throws(StoreError) -> [UrgentItem] {
    var statement = try database.prepare(
      """
      SELECT id, student, note, day, code, is_check, import,
        CASE WHEN acknowledged_on > ?2 THEN NULL ELSE acknowledged_by END, acknowledged_on, released_by,
        released_because
      FROM urgent WHERE import <= ?1 ORDER BY id
      """)
    try statement.bind(known.value, .day(known.day))
    var items: [UrgentItem] = []
    while try statement.step() {
      var item = UrgentItem(
        student: statement.text(1), note: statement.text(2), day: statement.day(3), code: statement.text(4),
        isCheck: statement.flag(5))
      item.id = statement.integer(0)
      item.importID = statement.integer(6)
      item.acknowledgedBy = statement.optionalText(7)
      item.acknowledgedOn = statement.optionalDay(8)
      item.releasedBy = statement.optionalText(9)
      item.releasedBecause = statement.optionalText(10)
      items.append(item)
    }
    return items
  }

  /// The items that nobody has looked at yet.
  public func waiting() throws(StoreError) -> [UrgentItem] { try all().filter { $0.acknowledgedBy == nil } }

  public func acknowledge(_ id: Int, by name: String, on day: SchoolDay, at: String) throws(StoreError) {
    try database.run(
      "UPDATE urgent SET acknowledged_by = ?, acknowledged_on = ?, acknowledged_at = ? WHERE id = ?", .text(name),
      .day(day), .text(at), .integer(id))
  }

  public func release(_ id: Int, by name: String, because reason: String) throws(StoreError) {
    try database.run(
      "UPDATE urgent SET released_by = ?, released_because = ? WHERE id = ?", .text(name), .text(reason), .integer(id))
  }
}
