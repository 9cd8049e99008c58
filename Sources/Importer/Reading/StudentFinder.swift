import Domain

/// Decides of which student and school a row speaks.
struct StudentFinder: Sendable {
  struct Resolution: Sendable {
    /// The workspace's id, with the school's prefix.
    var student: String
    var school: String
    /// Not known to the workspace.
    var isNew: Bool
    /// Why the row must be kept back; nil when it can be taken.
    var problem: Complaint?
    /// Known, and not enrolled at the school that the row or the option names.
    var isStrange = false
    /// The answer holds on every day, not only the one asked for.
    var holdsAlways: Bool
  }
  let known: KnownSchool
  let options: ImportOptions
  /// Schools named by rows of students who are enrolled elsewhere only.
  private(set) var strangeSchools: [String: Set<String>] = [:]
  private var unpadded: [String: String]?
  /// New students of the file, with where and under which name it first has them.
  private var newcomers: [String: (school: String, name: String)] = [:]

  init(known: KnownSchool, options: ImportOptions) {
    self.known = known
    self.options = options
  }

  /// The row's school: its own column, else the option, else the enrolment on that day, else the default.
  ///
  /// - Parameters:
  ///   - written: the id as the file has it.
  ///   - named: the school in the row; empty when it names none.
  ///   - name: the student's name in the row; empty when it has none.
  mutating func resolve(
    _ written: String, school named: String, name: @autoclosure () -> String = "", on day: SchoolDay
  ) -> Resolution {
    var school = named.isEmpty ? options.school ?? "" : named
    var student = known.id(written, at: school)
    var enrolments = known.students[student]
    var holdsAlways = true
    var isStrange = false
    var problem = StudentFinder.complaint(written)
    if !school.isEmpty {
      if let enrolments, !enrolments.isEmpty, !enrolments.contains(where: { $0.school == school }) {
        strangeSchools[school, default: []].insert(student)
        isStrange = true
      }
    } else if let enrolments, !enrolments.isEmpty {
      holdsAlways = enrolments.allSatisfy { $0.school == enrolments[0].school }
      school = StudentFinder.school(of: enrolments, on: day)
    } else {
      school = known.defaultSchool ?? ""
      student = known.id(written, at: school)
      enrolments = known.students[student]
    }
    if problem == nil, named.isEmpty, options.school == nil, known.defaultSchool == nil {
      problem = known.complaint(ofSchoolless: written)
    }
    if problem == nil, enrolments == nil, known.hasRoster(school) { problem = unknownStudent(written, at: school) }
    if problem == nil, isStrange || enrolments?.isEmpty ?? true {
      problem = clash(student, written: written, school: school, name: name(), isStrange: isStrange)
    }
    return Resolution(
      student: student, school: school, isNew: enrolments == nil, problem: problem, isStrange: isStrange,
      holdsAlways: holdsAlways)
  }

  /// What is wrong when the row speaks of another child than the one who has the id.
  private mutating func clash(
    _ student: String, written: String, school: String, name: String, isStrange: Bool
  ) -> Complaint? {
    if let person = known.people[student], PersonName.differ(person.student.name, name) {
      return known.clash(at: school, other: known.school(of: student))
    }
    if isStrange {
      return known.sharedIDs.contains(written) ? known.clash(at: school, other: known.school(of: student)) : nil
    }
    guard !name.isEmpty, !school.isEmpty, known.students[student] == nil else { return nil }
    guard let first = newcomers[student] else {
      newcomers[student] = (school, name)
      return nil
    }
    return first.school != school && PersonName.differ(first.name, name)
      ? known.clash(at: school, other: first.school) : nil
  }

  /// The ids that a row may mean, to keep apart the days of which a row was lost.
  func ids(_ written: String, school named: String) -> [String] {
    if known.idPrefixes.isEmpty { return [written] }
    let school = named.isEmpty ? options.school ?? "" : named
    return school.isEmpty ? known.possibleIDs(written) : [known.id(written, at: school)]
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
  mutating func unknownStudent(_ written: String, at school: String) -> Complaint {
    if let complaint = known.complaint(ofUnprefixed: written, at: school) { return complaint }
    let id = known.id(written, at: school)
    if unpadded == nil {
      var table: [String: String] = [:]
      for student in known.students.keys {
        let key = withoutZeros(student)
        table[key] = table[key].map { min($0, student) } ?? student
      }
      unpadded = table
    }
    let twin = unpadded?[withoutZeros(id)]
    return Complaint(
      code: .unknownStudent, expected: "on a roster of the school",
      hint: twin.map { "‘\($0)’ is known: did a spreadsheet drop the leading zeros?" }
        ?? "import a roster that has the student: the row is then tried again")
  }

  /// The id without the zeros in front, and behind a school's prefix.
  private func withoutZeros(_ id: String) -> String {
    let prefix = known.idPrefixes.values.filter { id.hasPrefix($0) }.max { $0.count < $1.count } ?? ""
    return prefix + id.dropFirst(prefix.count).drop { $0 == "0" }
  }

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
