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
  /// Ids by what is left of them without what spreadsheets change; made when first needed.
  private var twins: [String: String]?
  /// Students of the file whom nobody knows, and whether each looks like another's double.
  private var doubles: [String: Bool] = [:]
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
    if problem == nil, enrolments == nil { problem = known.complaint(ofErased: student) }
    if problem == nil, named.isEmpty, options.school == nil, known.defaultSchool == nil {
      problem = known.complaint(ofSchoolless: written)
    }
    if problem == nil, enrolments == nil, known.hasRoster(school) { problem = unknownStudent(written, at: school) }
    if problem == nil, enrolments == nil, isDouble(student) { problem = unknownStudent(written, at: school) }
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
    if isPlain(id) { return nil }
    let word = id.lowercased()
    if let place = word.firstIndex(of: "e"), word[..<place].contains(where: \.isNumber),
      word[..<place].allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }),
      isExponent(word[place...].dropFirst(), isCertain: word[..<place].contains { $0 == "." || $0 == "," })
    {
      return Complaint(
        code: .damagedId, expected: "a whole id",
        hint: "a spreadsheet rounded it; export it again without opening it there")
    }
    if id.hasPrefix("#"), ["#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!"].contains(word) {
      return Complaint(code: .spreadsheetError, expected: "a student's id", hint: "a formula failed in the spreadsheet")
    }
    return DoubtfulID.complaint(id)
  }

  /// ASCII letters, digits, `-` and `_`, with a digit: nearly every id; nothing can be wrong with it by itself.
  static func isPlain(_ id: String) -> Bool {
    var hasDigit = false
    for byte in id.utf8 {
      switch byte {
      case 48...57: hasDigit = true
      case 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: return false
      }
    }
    return hasDigit
  }

  /// `+11`, or `11` when a decimal point before the E leaves no doubt.
  private static func isExponent(_ text: Substring, isCertain: Bool) -> Bool {
    let digits = text.first == "+" ? text.dropFirst() : text
    return (text.first == "+" || isCertain) && !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }

  /// What to say of an id that no roster has.
  mutating func unknownStudent(_ written: String, at school: String) -> Complaint {
    if let complaint = known.complaint(ofUnprefixed: written, at: school) { return complaint }
    let id = known.id(written, at: school)
    let twin = twin(of: id)
    let hasRoster = !known.rosterSchools.isEmpty
    return Complaint(
      code: .unknownStudent, expected: hasRoster ? "on a roster of the school" : "a student of whom anything is known",
      hint: twin.map { hint(twin: $0, id) + (hasRoster ? "" : " If not, say --accept-changes") }
        ?? "import a roster that has the student: the row is then tried again")
  }

  func hint(twin: String, _ id: String) -> String {
    let (one, other) = (parts(twin), parts(id))
    let isZeros = one.prefix == other.prefix && one.rest.drop { $0 == "0" } == other.rest.drop { $0 == "0" }
    return "‘\(RejectedRow.shown(twin))’ is known: "
      + (isZeros ? "did a spreadsheet drop the leading zeros?" : "is it the same, written in another way?")
  }

  /// A known student, or one that the file named before, whose id differs only by what spreadsheets change.
  mutating func twin(of id: String) -> String? {
    let folded = key(id)
    if twins == nil {
      var table: [String: String] = [:]
      for student in known.students.keys {
        let folded = key(student)
        table[folded] = table[folded].map { min($0, student) } ?? student
      }
      twins = table
    }
    guard let twin = twins?[folded], twin != id else { return nil }
    return twin
  }

  /// Whether a student whom nobody knows would be another's double; asked for each row, answered once for each id.
  private mutating func isDouble(_ id: String) -> Bool {
    if options.acceptChanges { return false }
    if let answer = doubles[id] { return answer }
    let answer = twin(of: id) != nil
    doubles[id] = answer
    let folded = key(id)
    if !answer { twins?[folded] = id }
    return answer
  }

  /// What is left of an id, behind a school's prefix.
  private func key(_ id: String) -> String { parts(id).prefix + DoubtfulID.key(String(parts(id).rest)) }

  /// A school's prefix, empty for none, and what is behind it.
  private func parts(_ id: String) -> (prefix: String, rest: Substring) {
    let prefix = known.idPrefixes.values.filter { id.hasPrefix($0) }.max { $0.count < $1.count } ?? ""
    return (prefix, id.dropFirst(prefix.count))
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
