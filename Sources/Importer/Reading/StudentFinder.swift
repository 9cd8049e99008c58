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
  /// Ids by what is left of them without what spreadsheets change; made when first needed.
  private var twins: [String: String]?
  /// Students of the file whom nobody knows, and whether each looks like another's double.
  private var newcomers: [String: Bool] = [:]

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
      school: school, isNew: enrolments == nil,
      isRefused: enrolments == nil && (known.hasRoster(school) || isDouble(student)), holdsAlways: holdsAlways)
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
  mutating func unknownStudent(_ id: String) -> Complaint {
    let twin = twin(of: id)
    let hasRoster = !known.rosterSchools.isEmpty
    return Complaint(
      code: .unknownStudent, expected: hasRoster ? "on a roster of the school" : "a student of whom anything is known",
      hint: twin.map { StudentFinder.hint(twin: $0, id) + (hasRoster ? "" : " If not, say --accept-changes") }
        ?? "import a roster that has the student: the row is then tried again")
  }

  static func hint(twin: String, _ id: String) -> String {
    let isZeros = twin.drop { $0 == "0" } == id.drop { $0 == "0" }
    return "‘\(RejectedRow.shown(twin))’ is known: "
      + (isZeros ? "did a spreadsheet drop the leading zeros?" : "is it the same, written in another way?")
  }

  /// A known student, or one that the file named before, whose id differs only by what spreadsheets change.
  mutating func twin(of id: String) -> String? {
    let key = DoubtfulID.key(id)
    if twins == nil {
      var table: [String: String] = [:]
      for student in known.students.keys {
        let key = DoubtfulID.key(student)
        table[key] = table[key].map { min($0, student) } ?? student
      }
      twins = table
    }
    guard let twin = twins?[key], twin != id else { return nil }
    return twin
  }

  /// Whether a student whom nobody knows would be another's double; asked for each row, answered once for each id.
  private mutating func isDouble(_ id: String) -> Bool {
    if options.acceptChanges { return false }
    if let answer = newcomers[id] { return answer }
    let answer = twin(of: id) != nil
    newcomers[id] = answer
    if !answer, StudentFinder.complaint(id) == nil { twins?[DoubtfulID.key(id)] = id }
    return answer
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
