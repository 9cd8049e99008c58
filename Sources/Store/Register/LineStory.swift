public import Domain

/// One student's line at one school with who wrote each place of it, put together from what every import changed.
public struct LineStory: Sendable {
  /// One day of the line.
  public struct Cell: Hashable, Sendable {
    /// The letter that stands; a dot when nothing is known.
    public var letter: UInt8
    /// The import that last touched the day.
    public var writer: Int
    /// The import that last brought the day from a file: the writer, unless that only read its codes anew.
    public var origin: Int
  }
  /// What stands beside the letter of a day.
  public struct Detail: Hashable, Sendable {
    public var part: Int?
    public var minutes: Int?
    public var code: String?
    public var reason: String?
    public var others: String?
    public init(
      part: Int? = nil, minutes: Int? = nil, code: String? = nil, reason: String? = nil, others: String? = nil
    ) {
      self.part = part
      self.minutes = minutes
      self.code = code
      self.reason = reason
      self.others = others
    }
  }

  /// The school's id of the student.
  public let student: String
  public let school: String
  /// Every day that some import touched, by its number.
  public internal(set) var cells: [Int: Cell] = [:]
  /// By the number of the day.
  public internal(set) var details: [Int: Detail] = [:]

  public func cell(_ day: SchoolDay) -> Cell? { cells[day.number] }
}

/// Reads the stories of lines.
public struct LineStories {
  private let database: Database
  public init(database: Database) { self.database = database }

  private struct Edit {
    var importID: Int
    var first: Int
    var before: [UInt8]
    var after: [UInt8]
    /// Days whose details it replaced.
    var replaced: Set<Int>
  }
  private struct Wrote: Hashable {
    var day: Int
    var importID: Int
  }

  /// The stories of some students' lines, or of all, by student and school.
  /// - Parameter students: the school's ids; nil: everybody.
  public func each(students: [String]?, _ body: (LineStory) throws -> Void) throws {
    var recodes: Set<Int> = []
    var kinds = try database.prepare("SELECT id FROM import_batch WHERE kind = 'recode'")
    while try kinds.step() { recodes.insert(kinds.integer(0)) }
    let list = students.map { "[" + $0.map(jsonText).joined(separator: ",") + "]" }
    var rows = try database.prepare(
      """
      SELECT e.student, e.school, s.id, h.name, e.import, e.first_day, e.before, e.after, e.detail_before
      FROM register_edit e JOIN student s ON s.key = e.student JOIN school h ON h.key = e.school
      WHERE ?1 IS NULL OR s.id IN (SELECT value FROM json_each(?1))
      ORDER BY e.student, e.school, e.import, e.first_day
      """)
    try rows.bind(.optional(list))
    var replacedRows = try database.prepare("SELECT value ->> 0, value ->> 1 FROM json_each(?)")
    var details = try database.prepare(
      "SELECT day, import, part, minutes, code, reason, others FROM register_detail WHERE student = ? AND school = ?")
    var edits: [Edit] = []
    var wrote: Set<Wrote> = []
    var current: (student: Int, school: Int, id: String, name: String)?

    func finish() throws {
      guard let line = current else { return }
      var story = LineStory(student: line.id, school: line.name)
      try details.bind(.integer(line.student), .integer(line.school))
      while try details.step() {
        let day = details.integer(0)
        wrote.insert(Wrote(day: day, importID: details.integer(1)))
        story.details[day] = LineStory.Detail(
          part: details.optionalInteger(2), minutes: details.optionalInteger(3), code: details.optionalText(4),
          reason: details.optionalText(5), others: details.optionalText(6))
      }
      for edit in edits {
        for (offset, letter) in edit.after.enumerated() {
          let day = edit.first + offset
          guard
            letter != edit.before[offset] || edit.replaced.contains(day)
              || wrote.contains(Wrote(day: day, importID: edit.importID))
          else { continue }
          let isRecode = recodes.contains(edit.importID)
          story.cells[day] = LineStory.Cell(
            letter: letter, writer: edit.importID,
            origin: isRecode ? story.cells[day]?.origin ?? edit.importID : edit.importID)
        }
      }
      try body(story)
      edits = []
      wrote = []
    }

    while try rows.step() {
      let key = (rows.integer(0), rows.integer(1))
      if current.map({ ($0.student, $0.school) != key }) ?? true {
        try finish()
        current = (key.0, key.1, rows.text(2), rows.text(3))
      }
      let after = rows.bytes(7)
      var edit = Edit(
        importID: rows.integer(4), first: rows.integer(5),
        before: rows.isNull(6) ? Array(repeating: Mark.unknown.rawValue, count: after.count) : rows.bytes(6),
        after: after, replaced: [])
      guard edit.before.count == after.count else { continue }
      if let replaced = rows.optionalText(8) {
        try replacedRows.bind(.text(replaced))
        while try replacedRows.step() {
          edit.replaced.insert(replacedRows.integer(0))
          wrote.insert(Wrote(day: replacedRows.integer(0), importID: replacedRows.integer(1)))
        }
      }
      edits.append(edit)
    }
    try finish()
  }
}
