import Domain

/// The register as it grew: goes forward from import to import and holds every line as it stood after each.
///
/// One walk over a year of weeks reads every edit once.
struct RegisterCursor {
  private let database: Database
  private let schoolYear: SchoolYear
  /// Only this student's lines; nil for all.
  private let student: Int?
  /// The import up to which the edits were replayed.
  private(set) var through = 0
  private var lines: [LineKey: [UInt8]] = [:]
  /// Edits that do not fit what the imports before them left, each as a sentence.
  private(set) var problems: [String] = []

  init(database: Database, student: Int? = nil) throws(StoreError) {
    self.database = database
    self.student = student
    schoolYear = try database.schoolYear()
  }

  /// Replays the edits up to an import; it never goes back.
  mutating func advance(to known: AsKnown) throws(StoreError) {
    precondition(known.through >= through, "a cursor goes forward only")
    var edits = try database.prepare(
      """
      SELECT student, school, first_day, before, after, import FROM register_edit
      WHERE import > ?1 AND import <= ?2 AND (?3 IS NULL OR student = ?3) ORDER BY import
      """)
    try edits.bind(.integer(through), known.value, .optional(student))
    while try edits.step() {
      let first = edits.day(2)
      let key = LineKey(student: edits.integer(0), school: edits.integer(1), year: schoolYear.year(of: first))
      let after = edits.bytes(4)
      let place = schoolYear.offset(of: first)
      let span = place..<(place + after.count)
      guard span.upperBound <= SchoolYear.length else {
        problems.append("import \(edits.integer(5)): an edit reaches beyond the school year")
        continue
      }
      let before = edits.isNull(3) ? Array(repeating: Mark.unknown.rawValue, count: after.count) : edits.bytes(3)
      if !(lines[key] ?? LineMerge.blankLine)[span].elementsEqual(before) {
        problems.append("import \(edits.integer(5)): a line was not what the import found")
      }
      lines[key, default: LineMerge.blankLine].replaceSubrange(span, with: after)
    }
    through = known.through
  }

  /// One line as it stood; blank when nothing was known.
  func line(_ key: LineKey) -> [UInt8] { lines[key] ?? LineMerge.blankLine }

  /// Every line on which something was known, by key.
  func known() -> [(key: LineKey, marks: [UInt8])] {
    lines.filter { $0.value != LineMerge.blankLine }.map { (key: $0.key, marks: $0.value) }
      .sorted { $0.key < $1.key }
  }
}
