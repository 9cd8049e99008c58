import Domain

/// The lines of the register as they were when only the imports up to one had come.
///
/// Starts from the lines as they stand and takes the later imports' edits back, newest first: a week ago costs a week's
/// edits. ``RegisterCursor`` goes the other way, from blank lines, and is its oracle.
struct LineHistory {
  private let database: Database
  private let schoolYear: SchoolYear
  /// A byte no mark has: nothing to put back at this place.
  private static let untouched: UInt8 = 0

  init(database: Database) throws(StoreError) {
    self.database = database
    schoolYear = try database.schoolYear()
  }

  /// Every line on which something was known, by key.
  func lines(_ known: AsKnown) throws(StoreError) -> [(key: LineKey, marks: [UInt8])] {
    var patches = try patches(after: known)
    var lines: [(key: LineKey, marks: [UInt8])] = []
    var register = try database.prepare(
      "SELECT student, school, school_year, marks FROM register ORDER BY student, school, school_year")
    while try register.step() {
      let key = LineKey(student: register.integer(0), school: register.integer(1), year: register.integer(2))
      guard let patch = patches.removeValue(forKey: key) else {
        lines.append((key, register.bytes(3)))
        continue
      }
      let marks = LineHistory.patched(register.bytes(3), with: patch)
      if marks != LineMerge.blankLine { lines.append((key, marks)) }
    }
    guard !patches.isEmpty else { return lines }
    // Lines that a later import emptied: they have no row any more.
    for (key, patch) in patches {
      let marks = LineHistory.patched(LineMerge.blankLine, with: patch)
      if marks != LineMerge.blankLine { lines.append((key, marks)) }
    }
    return lines.sorted { $0.key < $1.key }
  }

  private static func patched(_ marks: [UInt8], with patch: [UInt8]) -> [UInt8] {
    var marks = marks
    for place in marks.indices where patch[place] != untouched { marks[place] = patch[place] }
    return marks
  }

  /// What the later imports found on each line, at the places they wrote.
  private func patches(after known: AsKnown) throws(StoreError) -> [LineKey: [UInt8]] {
    var patches: [LineKey: [UInt8]] = [:]
    let blank = Array(repeating: LineHistory.untouched, count: SchoolYear.length)
    var edits = try database.prepare(
      """
      SELECT student, school, first_day, before, length(after) FROM register_edit WHERE import > ?
      ORDER BY import DESC
      """)
    try edits.bind(known.value)
    while try edits.step() {
      let first = edits.day(2)
      let key = LineKey(student: edits.integer(0), school: edits.integer(1), year: schoolYear.year(of: first))
      let (place, count) = (schoolYear.offset(of: first), edits.integer(4))
      guard place + count <= SchoolYear.length else {
        throw .damaged(path: database.path, detail: "an edit reaches beyond the school year")
      }
      // Newest first: what an earlier import found lies over what a later one did.
      patches[key, default: blank].replaceSubrange(
        place..<(place + count),
        with: edits.isNull(3) ? Array(repeating: Mark.unknown.rawValue, count: count) : edits.bytes(3))
    }
    return patches
  }

  /// The missed parts beside the lines, by key and in order of days.
  ///
  /// A detail carries the import that brought it, and the edit that replaced it keeps it: it was there from the one until
  /// the other.
  /// - Parameter student: only this student's; nil for all.
  func parts(_ known: AsKnown, student: Int? = nil) throws(StoreError) -> [LineKey: [PartDetail]] {
    var statement = try database.prepare(
      """
      SELECT student, school, day AS day, part FROM register_detail
      WHERE part IS NOT NULL AND import <= ?1 AND (?2 IS NULL OR student = ?2)
      UNION ALL
      SELECT e.student, e.school, j.value ->> 0, j.value ->> 2 FROM register_edit e, json_each(e.detail_before) j
      WHERE e.import > ?1 AND e.detail_before IS NOT NULL AND (?2 IS NULL OR e.student = ?2)
        AND j.value ->> 1 <= ?1 AND j.value ->> 2 IS NOT NULL
      ORDER BY student, school, day
      """)
    try statement.bind(known.value, .optional(student))
    var parts: [LineKey: [PartDetail]] = [:]
    while try statement.step() {
      let day = statement.day(2)
      let key = LineKey(
        student: statement.integer(0), school: statement.integer(1), year: schoolYear.year(of: day))
      parts[key, default: []].append(PartDetail(place: schoolYear.offset(of: day), part: statement.integer(3)))
    }
    return parts
  }

  /// The days beside the lines that were spent in a separate room of the school, by key and in order of days.
  /// - Parameters:
  ///   - student: only this student's; nil for all.
  ///   - isRoom: whether a code tells of one.
  func rooms(_ known: AsKnown, student: Int? = nil, isRoom: (String) -> Bool) throws(StoreError) -> [LineKey: [Int]] {
    // Few schools have such a code at all; only then is every detail looked at.
    var uses = try database.prepare("SELECT DISTINCT code FROM code_use WHERE mark = ?")
    try uses.bind(.text(String(Mark.elsewhere.letter)))
    var codes: [String] = []
    while try uses.step() { codes.append(uses.text(0)) }
    codes = codes.filter(isRoom)
    guard !codes.isEmpty else { return [:] }
    var statement = try database.prepare(
      """
      SELECT student, school, day AS day FROM register_detail
      WHERE code IN (SELECT value FROM json_each(?3)) AND import <= ?1 AND (?2 IS NULL OR student = ?2)
      UNION
      SELECT e.student, e.school, j.value ->> 0 FROM register_edit e, json_each(e.detail_before) j
      WHERE e.import > ?1 AND e.detail_before IS NOT NULL AND (?2 IS NULL OR e.student = ?2)
        AND j.value ->> 1 <= ?1 AND j.value ->> 4 IN (SELECT value FROM json_each(?3))
      ORDER BY student, school, day
      """)
    try statement.bind(
      known.value, .optional(student), .text("[" + codes.map(jsonText).joined(separator: ",") + "]"))
    var rooms: [LineKey: [Int]] = [:]
    while try statement.step() {
      let day = statement.day(2)
      let key = LineKey(student: statement.integer(0), school: statement.integer(1), year: schoolYear.year(of: day))
      rooms[key, default: []].append(schoolYear.offset(of: day))
    }
    return rooms
  }
}
