import Domain

/// The one door through which marks enter or leave the register.
///
/// Writes the line, what changed of it and the details beside it, so that every import can be replayed or taken back.
/// Call it inside a transaction.
public struct RegisterWriter {
  private let database: Database
  private let schoolYear: SchoolYear
  private let importID: Int

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

    // Sorted by key, the lines are appended to the table one after the other.
    let order = feed.lines.indices.sorted {
      (students[$0], schoolKeys[schools[$0]]) < (students[$1], schoolKeys[schools[$1]])
    }
    let detailStarts = DetailIndex(feed)
    let marks = LineMajorMarks(feed)
    let dayNumbers = feed.days.map(\.number)
    let years = yearSpans(feed.days)
    var statements = try LineStatements(database: database)
    let isEmpty = try database.integer("SELECT EXISTS (SELECT 1 FROM register)") == 0
    var counts = MarkCounts()
    for line in order {
      let student = students[line]
      let school = schoolKeys[schools[line]]
      for span in years {
        let before = isEmpty ? nil : try statements.line(student, school, span.year)
        let known = before == nil ? [] : try statements.details(student, school, span.firstDay, span.lastDay)
        let letters = marks[line]
        var merge = LineMerge(marks: before ?? LineMerge.blankLine)
        let details = detailStarts.details(of: line, days: span.places)
        var changes = before == nil ? DetailChanges(allNew: details) : DetailChanges(known: known, new: details)
        if before == nil {
          merge.fill(letters, places: span.places, days: dayNumbers, firstDay: span.firstDay.number)
        } else {
          for place in span.places {
            let letter = letters[letters.startIndex + place]
            let erases =
              feed.erases && letter == Mark.unknown.rawValue && coverage.covers(school: schools[line], day: place)
            if letter == Mark.unknown.rawValue && !erases { continue }
            let differs = changes.isEmpty ? false : changes.note(day: feed.days[place], place: place, erases: erases)
            merge.lay(letter, at: feed.days[place] - span.firstDay, erases: erases, detailDiffers: differs)
          }
        }
        counts.add(merge.counts)
        guard let changed = merge.changed else { continue }
        try statements.put(merge.marks, student, school, span.year, isNew: before == nil)
        let before366 = before ?? LineMerge.blankLine
        try statements.edit(
          importID, student, school, firstDay: span.firstDay.advanced(by: changed.lowerBound),
          before: before366[changed], after: merge.marks[changed], detailBefore: changes.replacedJSON)
        for detail in changes.removed { try statements.remove(student, school, detail.day) }
        for detail in changes.added { try statements.add(detail, importID, student, school, feed.days[detail.day]) }
      }
    }
    return counts
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

  /// One school year's part of a file's days.
  private struct YearSpan {
    var year: Int
    /// The first day of the school year.
    var firstDay: SchoolDay
    var lastDay: SchoolDay
    /// Places in the feed's days.
    var places: Range<Int>
  }

  private func yearSpans(_ days: [SchoolDay]) -> [YearSpan] {
    var spans: [YearSpan] = []
    for (place, day) in days.enumerated() {
      let year = schoolYear.year(of: day)
      if spans.last?.year == year {
        spans[spans.count - 1].places = spans[spans.count - 1].places.lowerBound..<(place + 1)
      } else {
        spans.append(
          YearSpan(
            year: year, firstDay: schoolYear.firstDay(of: year),
            lastDay: schoolYear.firstDay(of: year + 1).advanced(by: -1), places: place..<(place + 1)))
      }
    }
    return spans
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
