import Domain

/// Where schools give the same ids to different children, `[school NAME] id-prefix` in ebb.ini tells them apart.
///
/// This is the one place where a written id becomes the workspace's.
extension KnownSchool {
  /// The workspace's id of a student whom a school's file calls so; an id that has its prefix already stays.
  func id(_ written: String, at school: String) -> String {
    if idPrefixes.isEmpty { return written }
    guard let prefix = idPrefixes[school], !written.isEmpty, !written.hasPrefix(prefix) else { return written }
    return prefix + written
  }

  /// Every id that may be meant when nothing tells the school: as written, and with each school's prefix.
  func possibleIDs(_ written: String) -> [String] {
    var ids = [written]
    for school in idPrefixes.keys.sorted() {
      let id = id(written, at: school)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// What is wrong with an id of which nothing tells the school, when it may be that of a school with a prefix.
  func complaint(ofSchoolless written: String) -> Complaint? {
    if idPrefixes.isEmpty || idPrefixes.values.contains(where: { written.hasPrefix($0) }) { return nil }
    guard let other = possibleIDs(written).dropFirst().first(where: { students[$0] != nil }) else { return nil }
    return Complaint(
      code: .sharedID, expected: "one child's only: ‘\(RejectedRow.shown(other))’ may be meant too",
      hint: "say with --school which school's file it is")
  }

  /// What to say when an id is another child's at another school.
  func clash(at school: String, other: String) -> Complaint {
    let known = other.isEmpty ? "the workspace" : "‘\(RejectedRow.shown(other))’"
    let name = RejectedRow.shown(school)
    let letter = name.unicodeScalars.first { $0.isASCII && $0.properties.isAlphabetic }.map { String($0) } ?? "X"
    let mine =
      idPrefixes[school].map { "its prefix ‘\($0)’ does not tell them apart" }
      ?? "say in ebb.ini [school \(name)] id-prefix = \(letter.uppercased())-, then undo this import and import the file again"
    return Complaint(
      code: .sharedID, expected: "one child's only: \(known) has it under another name",
      hint: "two children? \(mine); one child with a new name? correct it in the roster of \(known) first")
  }

  /// What to say of an id that came before its school had a prefix; nil when it did not.
  func complaint(ofUnprefixed written: String, at school: String) -> Complaint? {
    guard let prefix = idPrefixes[school], !written.hasPrefix(prefix),
      students[written]?.contains(where: { $0.school == school }) == true
    else { return nil }
    return Complaint(
      code: .sharedID,
      expected: "new to ‘\(RejectedRow.shown(school))’: it was imported before ebb.ini said id-prefix = \(prefix)",
      hint: "take back that school's imports with ‘ebb undo’ and import their files again, roster first")
  }

  /// The school that speaks for a student: the main one, the newest first; empty when there is none.
  func school(of student: String) -> String {
    let enrolments = students[student] ?? []
    let main = enrolments.filter(\.isMain)
    return (main.isEmpty ? enrolments : main).max { ($0.entered, $1.school) < ($1.entered, $0.school) }?.school ?? ""
  }
}
