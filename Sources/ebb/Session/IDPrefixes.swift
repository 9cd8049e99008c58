import Domain

/// `[school NAME] id-prefix`: what stands in front of the ids of schools whose ids clash with another school's.
struct IDPrefixes {
  private(set) var bySchool: [String: String] = [:]

  /// The keys that a section with a school's name has.
  private static let key = "id-prefix"
  private static let most = 16

  init(_ document: SettingsDocument) throws(SettingsError) {
    for section in document.sections("school") where !section.name.isEmpty {
      for entry in section.entries where entry.key != IDPrefixes.key {
        let near = Suggestion.closest(to: entry.key, in: [IDPrefixes.key])
        throw SettingsError(
          line: entry.line, column: 1, problem: "[school \(section.name)] has no setting ‘\(entry.key)’",
          hint: near.map { "did you mean ‘\($0)’?" } ?? "it has only id-prefix; the letterhead stands in [school]")
      }
      guard let entry = section.entry(IDPrefixes.key) else {
        throw SettingsError(
          line: section.line, column: 1, problem: "[school \(section.name)] says nothing",
          hint: "write id-prefix = \(IDPrefixes.example(section.name)), or take the section out")
      }
      try IDPrefixes.check(entry, section.name)
      bySchool[section.name] = entry.value
    }
  }

  /// What changes the reading of a file; nil without prefixes.
  var digest: String? {
    guard !bySchool.isEmpty else { return nil }
    return bySchool.sorted { $0.key < $1.key }.map { "prefix \($0.key)=\($0.value)" }.joined(separator: "\n")
  }

  /// A prefix must not look like the beginning of an id: `1` before 001 would be another child's 1001.
  private static func check(_ entry: SettingsDocument.Entry, _ school: String) throws(SettingsError) {
    let value = entry.value
    let isPlain = value.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.:".unicodeScalars.contains($0))
    }
    let startsWell = value.unicodeScalars.first.map { !"-_.:".unicodeScalars.contains($0) } ?? false
    let endsWell = value.unicodeScalars.last.map { "-_.:".unicodeScalars.contains($0) } ?? false
    guard !isPlain || !startsWell || !endsWell || value.utf8.count > most else { return }
    throw SettingsError(
      line: entry.line, column: entry.valueColumn,
      problem: value.isEmpty ? "id-prefix is empty" : "‘\(value.prefix(40))’ cannot stand in front of ids",
      hint: "write letters or digits and then one of - _ . : so that it is told from the id, as \(example(school))")
  }

  private static func example(_ school: String) -> String {
    let letter = school.unicodeScalars.first { $0.isASCII && $0.properties.isAlphabetic }.map { String($0) } ?? "X"
    return "\(letter.uppercased())-"
  }
}
