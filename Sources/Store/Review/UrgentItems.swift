public import Domain

/// The urgent items: opened at import, closed only by a named person.
public struct UrgentItems {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Opens items; a mention that is known already stays as it is. Gives the items that are new.
  ///
  /// Two or more mentions of a student that lie more than 30 days before `today` become one item: whoever imports the
  /// notes of years must still find what is urgent now.
  public func open(
    _ mentions: [UrgentItem], asOf today: SchoolDay?, importID: Int
  ) throws(StoreError) -> [UrgentItem] {
    var fresh: [UrgentItem] = []
    var seen: Set<[String]> = []
    var known = try database.prepare(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM urgent WHERE student = ?1 AND note = ?2 AND code = ?3)
        OR EXISTS (SELECT 1 FROM urgent_mention WHERE student = ?1 AND note = ?2 AND code = ?3)
      """)
    for item in mentions where seen.insert([item.student, item.note, item.code]).inserted {
      try known.bind(.text(item.student), .text(item.note), .text(item.code))
      if try !known.step() { fresh.append(item) }
    }
    known.reset()
    var old: [String: [UrgentItem]] = [:]
    if let today {
      for item in fresh where today - item.day > UrgentItem.freshDays { old[item.student, default: []].append(item) }
    }
    var whole: [UrgentItem] = []
    for item in fresh {
      guard let group = old[item.student], group.count > 1, group.contains(item) else {
        whole.append(item)
        continue
      }
      // The first of the group stands for all of them.
      if group.first == item { whole.append(UrgentItem(summaryOf: group)) }
    }
    return try insert(whole, importID)
  }

  private func insert(_ items: [UrgentItem], _ importID: Int) throws(StoreError) -> [UrgentItem] {
    var row = try database.prepare(
      "INSERT INTO urgent (student, note, day, code, is_check, import) VALUES (?, ?, ?, ?, ?, ?)")
    var mention = try database.prepare(
      "INSERT INTO urgent_mention (student, note, code, day, is_check, item) VALUES (?, ?, ?, ?, ?, ?)")
    var opened: [UrgentItem] = []
    for item in items { opened.append(try insert(item, importID, &row, &mention)) }
    return opened
  }

  private func insert(
    _ item: UrgentItem, _ importID: Int, _ row: inout Statement, _ mention: inout Statement
  ) throws(StoreError) -> UrgentItem {
    try row.run(
      .text(item.student), .text(item.note), .day(item.day), .text(item.code), .flag(item.isCheck),
      .integer(importID))
    var item = item
    item.id = database.lastInsertedRow
    item.importID = importID
    guard item.isSummary else { return item }
    for said in item.mentions {
      try mention.run(
        .text(item.student), .text(said.note), .text(said.code), .day(said.day), .flag(said.isCheck),
        .integer(item.id))
    }
    return item
  }

  /// Every item; one that somebody took on or took back later waited still.
  public func all(_ known: AsKnown = .everything) throws(StoreError) -> [UrgentItem] {
    var statement = try database.prepare(
      """
      SELECT id, student, note, day, code, is_check, import,
        CASE WHEN acknowledged_on > ?2 THEN NULL ELSE acknowledged_by END, acknowledged_on, released_by,
        released_because, CASE WHEN withdrawn_on > ?2 THEN NULL ELSE withdrawn_by END, withdrawn_because
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
      item.withdrawnBy = statement.optionalText(11)
      item.withdrawnBecause = statement.optionalText(12)
      items.append(item)
    }
    for place in items.indices where items[place].isSummary { try addMentions(to: &items[place]) }
    return items
  }

  private func addMentions(to item: inout UrgentItem) throws(StoreError) {
    var statement = try database.prepare(
      "SELECT note, day, code, is_check FROM urgent_mention WHERE item = ? ORDER BY day, note, code")
    try statement.bind(.integer(item.id))
    item.mentions = []
    while try statement.step() {
      item.mentions.append(
        UrgentItem.Mention(
          note: statement.text(0), day: statement.day(1), code: statement.text(2), isCheck: statement.flag(3)))
    }
  }

  /// The items that nobody has looked at yet.
  public func waiting() throws(StoreError) -> [UrgentItem] { try all().filter(\.isWaiting) }

  public func acknowledge(_ id: Int, by name: String, on day: SchoolDay, at: String) throws(StoreError) {
    try database.run(
      "UPDATE urgent SET acknowledged_by = ?, acknowledged_on = ?, acknowledged_at = ? WHERE id = ?", .text(name),
      .day(day), .text(at), .integer(id))
  }

  public func release(_ id: Int, by name: String, because reason: String) throws(StoreError) {
    try database.run(
      "UPDATE urgent SET released_by = ?, released_because = ? WHERE id = ?", .text(name), .text(reason), .integer(id))
  }

  /// Takes back a hit that was none; it counts as looked at from that day.
  public func withdraw(
    _ id: Int, by name: String, because reason: String, on day: SchoolDay, at: String
  ) throws(StoreError) {
    try database.run(
      """
      UPDATE urgent SET withdrawn_by = ?1, withdrawn_because = ?2, withdrawn_on = ?3,
        acknowledged_by = coalesce(acknowledged_by, ?1), acknowledged_on = coalesce(acknowledged_on, ?3),
        acknowledged_at = coalesce(acknowledged_at, ?4)
      WHERE id = ?5
      """, .text(name), .text(reason), .day(day), .text(at), .integer(id))
  }
}
