import Domain

/// Decides of which student and school a row speaks.
struct StudentFinder: Sendable {
  struct Resolution: Sendable {
    var school: String
    /// Not known to the workspace.
    var isNew: Bool
    /// Unknown although the school has a roster.
    var isRefused: Bool
    /// The answer holds on every day, not only the one asked for.
    var holdsAlways: Bool
  }
  let known: KnownSchool
  let options: ImportOptions
  /// Schools named by rows of students who are enrolled elsewhere only.
  private(set) var strangeSchools: [String: Set<String>] = [:]
  private var unpadded: [String: String]?

  init(known: KnownSchool, options: ImportOptions) {
    self.known = known
    self.options = options
  }

  /// The row's school: its own column, else the option, else the enrolment on that day, else the default.
  mutating func resolve(_ student: String, school written: String, on day: SchoolDay) -> Resolution {
    let enrolments = known.students[student]
    var school = written.isEmpty ? options.school ?? "" : written
    var holdsAlways = true
    if !school.isEmpty {
      if let enrolments, !enrolments.isEmpty, !enrolments.contains(where: { $0.school == school }) {
        strangeSchools[school, default: []].insert(student)
      }
    } else if let enrolments, !enrolments.isEmpty {
      holdsAlways = enrolments.allSatisfy { $0.school == enrolments[0].school }
      school = StudentFinder.school(of: enrolments, on: day)
    } else {
      school = known.defaultSchool ?? ""
    }
    return Resolution(
      school: school, isNew: enrolments == nil, isRefused: enrolments == nil && known.hasRoster(school),
      holdsAlways: holdsAlways)
  }

  /// The school of the enrolment that covers the day, the main one first; else of the last one before; else the first.
  private static func school(of enrolments: [Enrolment], on day: SchoolDay) -> String {
    let covering = enrolments.filter { $0.covers(day) }
    if let main = covering.first(where: \.isMain) ?? covering.first { return main.school }
    let before = enrolments.filter { $0.entered <= day }
      .max { ($0.entered, $1.school) < ($1.entered, $0.school) }
    return (before ?? enrolments.min { ($0.entered, $0.school) < ($1.entered, $1.school) })?.school ?? ""
  }

  /// What is wrong with an id by itself; nil when nothing.
  static func complaint(_ id: String) -> Complaint? {
    if id.isEmpty {
      return Complaint(code: .emptyValue, expected: "a student's id", hint: "the row names no student")
    }
    let word = id.lowercased()
    if let place = word.firstIndex(of: "e"), word[..<place].contains(where: \.isNumber),
      word[..<place].allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }),
      word[place...].dropFirst().first == "+", word[place...].dropFirst(2).allSatisfy(\.isNumber)
    {
      return Complaint(
        code: .damagedId, expected: "a whole id",
        hint: "a spreadsheet rounded it; export it again without opening it there")
    }
    if id.hasPrefix("#"), ["#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!"].contains(word) {
      return Complaint(code: .spreadsheetError, expected: "a student's id", hint: "a formula failed in the spreadsheet")
    }
    return nil
  }

  /// What to say of an id that no roster has.
  mutating func unknownStudent(_ id: String) -> Complaint {
    if unpadded == nil {
      var table: [String: String] = [:]
      for student in known.students.keys {
        let key = StudentFinder.withoutZeros(student)
        table[key] = table[key].map { min($0, student) } ?? student
      }
      unpadded = table
    }
    let twin = unpadded?[StudentFinder.withoutZeros(id)]
    return Complaint(
      code: .unknownStudent, expected: "on a roster of the school",
      hint: twin.map { "‘\($0)’ is known: did a spreadsheet drop the leading zeros?" }
        ?? "import a roster that has the student: the row is then tried again")
  }

  private static func withoutZeros(_ id: String) -> String { String(id.drop { $0 == "0" }) }

  /// A sentence for each school named by rows of students enrolled elsewhere only.
  var notices: [String] {
    let enrolledAt = Set(known.students.values.lazy.flatMap { $0 }.map(\.school))
    return strangeSchools.keys.sorted().map { school in
      let count = strangeSchools[school]?.count ?? 0
      let near = enrolledAt.contains(school) ? nil : Suggestion.closest(to: school, in: enrolledAt.sorted())
      return "\(count) \(count == 1 ? "student is" : "students are") not enrolled at ‘\(RejectedRow.shown(school))’, "
        + "which the file names" + (near.map { ": did you mean ‘\($0)’?" } ?? "")
    }
  }
}
