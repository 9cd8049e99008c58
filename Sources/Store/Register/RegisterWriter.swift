import Domain

/// The one door through which marks enter or leave the register.
///
/// Writes the line, what changed of it and the details beside it, so that every import can be replayed or taken back.
/// Call it inside a transaction.
public struct RegisterWriter {
  private let database: Database
  private let schoolYear: SchoolYear
  private let importID: Int

  /// How standing lines are found; tests take both ways and compare.
  enum Way { case walk, seek }
  /// Nil: whichever costs less.
  var way: Way?

  public init(database: Database, importID: Int) throws(StoreError) {
    self.database = database
    self.importID = importID
    schoolYear = try database.schoolYear()
  }

  /// Merges a file into the register.
  public func merge(_ feed: RegisterFeed, keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    guard let firstDay = feed.days.first, let lastDay = feed.days.last else { return MarkCounts() }
    var schoolPlaces: [String: Int] = [:]
    var schoolKeys: [Int] = []
    var schools: [Int] = []
    schools.reserveCapacity(feed.lines.count)
    for line in feed.lines {
      if let place = schoolPlaces[line.school] {
        schools.append(place)
      } else {
        schoolPlaces[line.school] = schoolKeys.count
        schools.append(schoolKeys.count)
        schoolKeys.append(try keys.school(line.school))
      }
    }
    var students: [Int] = []
    students.reserveCapacity(feed.lines.count)
    for line in feed.lines { students.append(try keys.student(line.student)) }

    let coverage = Coverage(feed: feed, schools: schools, schoolCount: schoolKeys.count)
    try writeScope(feed, coverage: coverage, schoolKeys: schoolKeys)
    try fillYearDays(from: firstDay, to: lastDay)

    let lines = FeedLines(
      feed: feed, students: students, schools: schools, schoolKeys: schoolKeys, coverage: coverage,
      years: YearSpan.spans(feed.days, schoolYear))
    let isEmpty = try database.integer("SELECT EXISTS (SELECT 1 FROM register)") == 0
    if isEmpty { return try fill(lines) }
    // A file of a few students looks for each line; one of most students walks over all.
    switch way ?? (lines.order.count * 8 >= keys.studentCount ? .walk : .seek) {
    case .walk: return try walk(lines)
    case .seek: return try seek(lines)
    }
  }

  /// Writes lines into a register that has none.
  private func fill(_ lines: FeedLines) throws(StoreError) -> MarkCounts {
    let pending = PendingChanges(database: database, importID: importID, days: lines.feed.days)
    for line in lines.order {
      for span in lines.years { try pending.addNew(lines.filled(line, span), lines.key(line, span), span) }
    }
    return try pending.flush()
  }

  /// Looks for each line that the file has.
  private func seek(_ lines: FeedLines) throws(StoreError) -> MarkCounts {
    let pending = PendingChanges(database: database, importID: importID, days: lines.feed.days)
    var statements = try LineStatements(database: database)
    for line in lines.order {
      for span in lines.years {
        let key = lines.key(line, span)
        guard let before = try statements.line(key.student, key.school, key.year) else {
          try pending.addNew(lines.filled(line, span), key, span)
          continue
        }
        let known =
          lines.overlaps(line, span, before)
          ? try statements.details(key.student, key.school, span.firstDay, span.lastDay) : []
        let outcome = lines.laid(line, span, over: before, known: known)
        guard try pending.addChanged(outcome, before: before, key, span) else { continue }
        try statements.put(outcome.merge.marks, key.student, key.school, key.year, isNew: false)
      }
    }
    return try pending.flush()
  }

  /// Walks over the register's lines of the file's years, all in one statement, and adds those it did not meet.
  private func walk(_ lines: FeedLines) throws(StoreError) -> MarkCounts {
    guard let first = lines.years.first?.year, let last = lines.years.last?.year else { return MarkCounts() }
    let pending = PendingChanges(database: database, importID: importID, days: lines.feed.days)
    let walk = RegisterWalk(lines: lines, pending: pending, statements: try LineStatements(database: database))
    try database.update(
      """
      UPDATE register SET marks = patched_line(student)
      WHERE school_year BETWEEN ? AND ? AND changes_line(student, school, school_year, marks)
      """, .integer(first), .integer(last), with: walk)
    try walk.finish()
    return try pending.flush()
  }

  private func writeScope(_ feed: RegisterFeed, coverage: Coverage, schoolKeys: [Int]) throws(StoreError) {
    var insert = try database.prepare(
      "INSERT INTO import_scope (import, school, first_day, last_day) VALUES (?, ?, ?, ?)")
    for (place, key) in schoolKeys.enumerated() {
      let bounds = coverage.bounds(school: place) ?? 0...(feed.days.count - 1)
      try insert.run(
        .integer(importID), .integer(key), .day(feed.days[bounds.lowerBound]), .day(feed.days[bounds.upperBound]))
      for day in coverage.lateDays(school: place) {
        try database.run(
          "INSERT INTO import_late (import, school, day) VALUES (?, ?, ?)", .integer(importID), .integer(key),
          .day(feed.days[day]))
      }
    }
  }

  private func fillYearDays(from first: SchoolDay, to last: SchoolDay) throws(StoreError) {
    for year in schoolYear.year(of: first)...schoolYear.year(of: last) {
      let known = try database.integer("SELECT EXISTS (SELECT 1 FROM year_day WHERE school_year = ?)", .integer(year))
      if known == 1 { continue }
      var insert = try database.prepare("INSERT INTO year_day (school_year, n, day, date) VALUES (?, ?, ?, ?)")
      let start = schoolYear.firstDay(of: year)
      for n in 0..<(schoolYear.firstDay(of: year + 1) - start) {
        let day = start.advanced(by: n)
        try insert.run(.integer(year), .integer(n + 1), .day(day), .text(day.iso))
      }
    }
  }
}

extension MarkCounts {
  public mutating func add(_ other: MarkCounts) {
    new += other.new
    same += other.same
    corrected += other.corrected
    gone += other.gone
  }
}
