public import Domain

extension Profile {
  /// Reads every `[profile NAME]` of the settings, in their order.
  public static func all(_ document: SettingsDocument) throws(SettingsError) -> [Profile] {
    var profiles: [Profile] = []
    for section in document.sections("profile") { profiles.append(try ProfileReader(section).profile()) }
    return profiles
  }
}

/// Reads one section `[profile NAME]`.
struct ProfileReader {
  let section: SettingsDocument.Section

  init(_ section: SettingsDocument.Section) { self.section = section }

  static let options = [
    "kind", "shape", "encoding", "delimiter", "quote", "escape", "date-order", "two-digit-years", "serial-days",
    "day-numbers", "codes", "day-minutes", "school-of-file", "events-only", "skip-lines", "header",
  ]

  func profile() throws(SettingsError) -> Profile {
    guard !section.name.isEmpty else {
      throw SettingsError(
        line: section.line, column: 1, problem: "the section [profile] has no name",
        hint: "write it as [profile our-export]")
    }
    let kind = try choice("kind", of: FileKind.allCases, "kind of file") ?? .attendance
    if kind != .attendance, let entry = section.entry("shape") {
      throw SettingsError(
        line: entry.line, column: 1, problem: "only attendance has a shape, and this profile is for \(kind.rawValue)",
        hint: "remove the line")
    }
    let shape = try choice("shape", of: ProfileShape.allCases, "shape") ?? .long
    var profile = Profile(name: section.name, kind: kind, shape: shape, columns: [:], codes: CodeMap(), text: text)
    profile.codes = try codes()
    try readDialect(&profile)
    profile.dateOrder = try choice("date-order", of: DateOrder.allCases, "order of dates")
    profile.hasShortYears = try yesNo("two-digit-years")
    profile.hasSerialDays = try yesNo("serial-days")
    profile.hasDayNumbers = try yesNo("day-numbers")
    profile.eventsOnly = try yesNo("events-only") || shape == .eventsOnly
    profile.school = section.value("school-of-file").flatMap { $0.isEmpty ? nil : $0 }
    profile.skippedLines = try number("skip-lines", 0...1000, "a number of lines from 0 to 1000")
    if let entry = section.entry("header") {
      guard entry.value == "none" || entry.value == "yes" else {
        throw problem(
          entry, "‘\(entry.value)’ is neither yes nor none", "write header = none when the file has no header")
      }
      profile.hasHeader = entry.value == "yes"
    }
    profile.columns = try columns(profile)
    try check(profile)
    return profile
  }

  /// Every line of the section, so that a changed one makes another reading.
  private var text: String { section.entries.map { "\($0.key)=\($0.value)" }.joined(separator: "\n") }

  private func codes() throws(SettingsError) -> CodeMap {
    var map = CodeMap()
    map.list = try choice("codes", of: CodeList.allCases, "list of codes")
    map.dayMinutes = try number("day-minutes", 1...1440, "a number of minutes from 1 to 1440")
    for entry in section.entries {
      guard let code = ProfileReader.code(entry.key) else { continue }
      if let other = map.own.keys.first(where: { $0 == code }) {
        throw problem(entry, "the code ‘\(other)’ stands twice", "keep one of them")
      }
      try map.take(code, entry)
    }
    return map
  }

  /// The code of a line such as `code A = excused`; nil for other lines.
  private static func code(_ key: String) -> String? {
    let words = key.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "code" else { return nil }
    return CodeMap.literal(CodeBook.trimmed(String(words[1])))
  }

  private func columns(_ profile: Profile) throws(SettingsError) -> [String: [Profile.Column]] {
    let fields = profile.fields
    var columns: [String: [Profile.Column]] = [:]
    for entry in section.entries where !ProfileReader.options.contains(entry.key) {
      if ProfileReader.code(entry.key) != nil { continue }
      let key = ColumnName.key(entry.key)
      guard let field = fields.first(where: { ColumnName.key($0) == key }) ?? profile.synonym(key) else {
        let near = Suggestion.closest(to: entry.key, in: fields + ProfileReader.options)
        throw SettingsError(
          line: entry.line, column: 1, problem: "a profile \(profile.noun) has no ‘\(entry.key)’",
          hint: near.map { "did you mean ‘\($0)’?" } ?? "its columns are \(fields.joined(separator: ", "))")
      }
      guard columns[field] == nil else {
        throw SettingsError(
          line: entry.line, column: 1, problem: "the column ‘\(field)’ stands twice", hint: "keep one")
      }
      columns[field] = try places(entry)
    }
    return columns
  }

  /// `SN`, `column 3`, or several columns with bars between them, as `Course | Section`.
  private func places(_ entry: SettingsDocument.Entry) throws(SettingsError) -> [Profile.Column] {
    var columns: [Profile.Column] = []
    for piece in entry.value.split(separator: "|", omittingEmptySubsequences: false) {
      let name = CodeBook.trimmed(String(piece))
      let words = name.split(whereSeparator: \.isWhitespace)
      if words.count == 2, words[0] == "column", let number = Int(words[1]) {
        guard (1...1000).contains(number) else {
          throw problem(entry, "‘\(name)’ is not from column 1 to column 1000", "columns count from 1")
        }
        columns.append(.place(number - 1))
      } else if name.isEmpty {
        throw problem(entry, "‘\(entry.key)’ names no column", "write the column's header, or column 3")
      } else {
        columns.append(.named(name))
      }
    }
    return columns
  }
}
