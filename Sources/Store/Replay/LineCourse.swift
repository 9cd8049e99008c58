import Domain

/// One line of the register as it was first written, and what later imports made of single days.
struct LineCourse: Sendable {
  /// One day that an import changed after it had been filled.
  struct Change: Sendable {
    var importID: Int
    var place: Int
    var letter: UInt8
    /// Missed parts of 2520 beside the letter; nil when the letter says it all.
    var part: Int?
  }

  private(set) var marks = LineMerge.blankLine
  private(set) var parts: [Int: Int] = [:]
  /// In the order of the imports.
  private(set) var changes: [Change] = []
  private var isFilled = Array(repeating: false, count: SchoolYear.length)

  /// Takes in what an import wrote on a day: the first time it fills the blank, later it is a correction.
  mutating func write(_ letter: UInt8, part: Int?, at place: Int, by importID: Int) {
    if isFilled[place] {
      changes.append(Change(importID: importID, place: place, letter: letter, part: part))
    } else {
      isFilled[place] = true
      marks[place] = letter
      parts[place] = part
    }
  }

  /// The line with the corrections of the imports up to one.
  func line(through importID: Int) -> (marks: [UInt8], parts: [PartDetail]) {
    var (marks, parts) = (marks, parts)
    for change in changes where change.importID <= importID {
      marks[change.place] = change.letter
      parts[change.place] = change.part
    }
    return (marks, parts.map { PartDetail(place: $0.key, part: $0.value) }.sorted { $0.place < $1.place })
  }
}

extension LineCourse {
  /// A day of a line to which an import gave a missed part.
  private struct Written: Hashable {
    var key: LineKey
    var place: Int
    var importID: Int
  }

  /// The lines that hold more than filled blanks, by key; all others stand as they were first written.
  static func corrected(_ database: Database) throws(StoreError) -> [LineKey: LineCourse] {
    let schoolYear = try database.schoolYear()
    let lines = "(SELECT DISTINCT student, school FROM register_edit WHERE before IS NOT NULL)"
    // Codes and reasons change nothing that an analysis looks at.
    var parts: [Written: Int] = [:]
    var details = try database.prepare(
      """
      SELECT student, school, day, import, part FROM register_detail
      WHERE part IS NOT NULL AND (student, school) IN \(lines)
      UNION ALL
      SELECT e.student, e.school, j.value ->> 0, j.value ->> 1, j.value ->> 2
      FROM register_edit e, json_each(e.detail_before) j
      WHERE e.detail_before IS NOT NULL AND j.value ->> 2 IS NOT NULL AND (e.student, e.school) IN \(lines)
      """)
    while try details.step() {
      let day = details.day(2)
      let key = LineKey(student: details.integer(0), school: details.integer(1), year: schoolYear.year(of: day))
      let written = Written(key: key, place: schoolYear.offset(of: day), importID: details.integer(3))
      parts[written] = details.integer(4)
    }
    var courses: [LineKey: LineCourse] = [:]
    var replaced = try database.prepare("SELECT value ->> 0 FROM json_each(?) WHERE value ->> 2 IS NOT NULL")
    var edits = try database.prepare(
      """
      SELECT student, school, first_day, before, after, detail_before, import FROM register_edit
      WHERE (student, school) IN \(lines) ORDER BY import
      """)
    while try edits.step() {
      let (first, importID, after) = (edits.day(2), edits.integer(6), edits.bytes(4))
      let key = LineKey(student: edits.integer(0), school: edits.integer(1), year: schoolYear.year(of: first))
      let before = edits.isNull(3) ? Array(repeating: Mark.unknown.rawValue, count: after.count) : edits.bytes(3)
      let start = schoolYear.offset(of: first)
      guard before.count == after.count, start + after.count <= SchoolYear.length else {
        throw .damaged(path: database.path, detail: "an edit of import \(importID) does not fit its line")
      }
      var lost: Set<Int> = []
      if let details = edits.optionalText(5) {
        try replaced.bind(.text(details))
        while try replaced.step() { lost.insert(replaced.integer(0) - first.number) }
      }
      for offset in after.indices {
        let part = parts[Written(key: key, place: start + offset, importID: importID)]
        guard after[offset] != before[offset] || part != nil || lost.contains(offset) else { continue }
        courses[key, default: LineCourse()].write(after[offset], part: part, at: start + offset, by: importID)
      }
    }
    return courses.filter { !$0.value.changes.isEmpty }
  }
}
