import Domain

/// Replays what every import changed and compares it with the register: the proof that nothing was lost.
public struct RegisterReplay {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Lines that differ, each as a sentence; empty when history and register agree.
  public func differences() throws(StoreError) -> [String] {
    struct Key: Hashable, Comparable {
      var student: Int
      var school: Int
      var year: Int
      static func < (a: Key, b: Key) -> Bool { (a.student, a.school, a.year) < (b.student, b.school, b.year) }
    }
    let schoolYear = try database.schoolYear()
    var lines: [Key: [UInt8]] = [:]
    var problems: [String] = []
    var edits = try database.prepare(
      """
      SELECT student, school, first_day, before, after, import FROM register_edit
      ORDER BY import, student, school, first_day
      """)
    while try edits.step() {
      let first = edits.day(2)
      let key = Key(student: edits.integer(0), school: edits.integer(1), year: schoolYear.year(of: first))
      let after = edits.bytes(4)
      let place = schoolYear.offset(of: first)
      var line = lines[key] ?? LineMerge.blankLine
      guard place + after.count <= line.count else {
        problems.append("import \(edits.integer(5)): an edit reaches beyond the school year")
        continue
      }
      let before = edits.isNull(3) ? Array(repeating: Mark.unknown.rawValue, count: after.count) : edits.bytes(3)
      if Array(line[place..<(place + after.count)]) != before {
        problems.append("import \(edits.integer(5)): a line was not what the import found")
      }
      line.replaceSubrange(place..<(place + after.count), with: after)
      lines[key] = line
    }
    var register = try database.prepare("SELECT student, school, school_year, marks FROM register")
    while try register.step() {
      let key = Key(student: register.integer(0), school: register.integer(1), year: register.integer(2))
      if lines.removeValue(forKey: key) ?? LineMerge.blankLine != register.bytes(3) {
        problems.append("the line of student key \(key.student), year \(key.year), is not what the imports say")
      }
    }
    for (key, line) in lines.sorted(by: { $0.key < $1.key }) where line != LineMerge.blankLine {
      problems.append("the line of student key \(key.student), year \(key.year), is missing")
    }
    return problems
  }
}
