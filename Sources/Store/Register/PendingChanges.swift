import Domain

/// Changes on their way into the tables, written a few thousand lines at a time through the feed.
final class PendingChanges {
  private let database: Database
  private let importID: Int
  private let days: [SchoolDay]
  private var counts = MarkCounts()
  private let newLines = NewLineRows()
  private let edits = EditRows()
  private let details = DetailRows()
  private var removed: [(student: Int, school: Int, day: SchoolDay)] = []
  /// 366 bytes a line and as many of its history: 3 MB.
  private static let mostLines = 4096

  /// - Parameter days: the feed's days, which its details name by place.
  init(database: Database, importID: Int, days: [SchoolDay]) {
    self.database = database
    self.importID = importID
    self.days = days
  }

  /// Adds a line of which nothing was known; nothing when the file says nothing of it either.
  func addNew(_ outcome: LineOutcome, _ key: LineKey, _ span: YearSpan) throws(StoreError) {
    counts.add(outcome.merge.counts)
    guard let changed = outcome.merge.changed else { return }
    newLines.add(key, outcome.merge.marks)
    edits.add(
      key, firstDay: span.firstDay.advanced(by: changed.lowerBound), before: nil,
      after: outcome.merge.marks[changed], details: nil)
    details.add(outcome.details.added, key)
    // Only here may it be written at once: while a walk's UPDATE runs, the tables are left alone.
    if newLines.count >= PendingChanges.mostLines { try write() }
  }

  /// Adds the history and the details of a line that is being changed; false when the file changes nothing on it.
  func addChanged(
    _ outcome: LineOutcome, before: [UInt8], _ key: LineKey, _ span: YearSpan
  ) throws(StoreError) -> Bool {
    counts.add(outcome.merge.counts)
    guard let changed = outcome.merge.changed else { return false }
    edits.add(
      key, firstDay: span.firstDay.advanced(by: changed.lowerBound), before: before[changed],
      after: outcome.merge.marks[changed], details: outcome.details.replacedJSON)
    for detail in outcome.details.removed { removed.append((key.student, key.school, detail.day)) }
    details.add(outcome.details.added, key)
    return true
  }

  /// Writes what is left; gives what all of it came to.
  func flush() throws(StoreError) -> MarkCounts {
    try write()
    return counts
  }

  private func write() throws(StoreError) {
    try database.insert(
      "INSERT INTO register (student, school, school_year, marks) SELECT a, b, c, d FROM feed", from: newLines)
    newLines.removeAll()
    edits.importID = importID
    try database.insert(
      """
      INSERT INTO register_edit (import, student, school, first_day, before, after, detail_before)
      SELECT a, b, c, d, e, f, g FROM feed
      """, from: edits)
    edits.removeAll()
    if !removed.isEmpty {
      var delete = try database.prepare("DELETE FROM register_detail WHERE student = ? AND school = ? AND day = ?")
      for detail in removed { try delete.run(.integer(detail.student), .integer(detail.school), .day(detail.day)) }
      removed = []
    }
    details.importID = importID
    details.days = days
    try database.insert(
      """
      INSERT INTO register_detail (student, school, day, import, part, minutes, code, reason, others)
      SELECT a, b, c, d, e, f, g, h, i FROM feed
      """, from: details)
    details.removeAll()
  }
}
