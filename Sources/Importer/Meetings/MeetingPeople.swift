import Domain

/// Finds the student behind a participant of a meeting; never guesses.
///
/// A mail address whose part before the @ is a student's id decides; else a name that exactly one student has, whatever
/// the order of its words, case and accents.
struct MeetingPeople {
  enum Answer: Equatable {
    case student(String)
    case nobody
    /// More than one student has the name, or name and address are of two students.
    case several(Int)
  }
  private let known: KnownSchool
  /// The school said with the report.
  private let school: String?
  private var byName: [String: Set<String>] = [:]

  init(_ known: KnownSchool, school: String? = nil) {
    (self.known, self.school) = (known, school)
    for (id, person) in known.people {
      for key in MeetingPeople.keys(person.student.name) { byName[key, default: []].insert(id) }
    }
  }

  func find(name: String, emails: [String]) -> Answer {
    var found: Set<String> = []
    for email in emails {
      let local = email.split(separator: "@").first.map(String.init) ?? ""
      let possible = school.map { [known.id(local, at: $0)] } ?? known.possibleIDs(local)
      found.formUnion(possible.filter { known.students[$0] != nil })
    }
    var named: Set<String> = []
    for form in MeetingPeople.forms(name) {
      for key in MeetingPeople.keys(form) { named.formUnion(byName[key] ?? []) }
    }
    // Two schools have the id: only the name can tell.
    if found.count > 1, found.intersection(named).count == 1 { found.formIntersection(named) }
    if let id = found.first {
      // One of two children of a name, told apart by the address; another name is another child.
      let isSame = found.count == 1 && (named.isEmpty || named.contains(id))
      return isSame ? .student(id) : .several(found.union(named).count)
    }
    if named.count == 1, let id = named.first { return .student(id) }
    return named.isEmpty ? .nobody : .several(named.count)
  }

  /// `Haru (Haru Aoki)` is a name and the original one; `Haru Aoki (Guest)` a name and a remark.
  private static func forms(_ name: String) -> [String] {
    guard let open = name.firstIndex(of: "(") else { return [name] }
    let inside = name[name.index(after: open)...].prefix { $0 != ")" }
    return [String(name[..<open]), String(inside)]
  }

  /// The words in alphabetical order, and the whole without blanks as Japanese names are written.
  private static func keys(_ name: String) -> [String] {
    let words = name.split { $0.isWhitespace || $0 == "," }.map { ColumnName.key($0) }.filter { !$0.isEmpty }
    if words.isEmpty { return [] }
    return Array(Set([words.sorted().joined(separator: " "), words.joined()]))
  }
}
