import CSV
import Domain

/// Single values of a profile, and what must fit together.
extension ProfileReader {
  func choice<Value: RawRepresentable<String>>(_ key: String, of all: [Value], _ what: String) throws(SettingsError)
    -> Value?
  {
    guard let entry = section.entry(key) else { return nil }
    if let value = all.first(where: { $0.rawValue == entry.value.lowercased() }) { return value }
    let names = all.map(\.rawValue)
    let near = Suggestion.closest(to: entry.value, in: names)
    throw problem(
      entry, "‘\(entry.value)’ is no \(what) that ebb knows",
      near.map { "did you mean ‘\($0)’?" } ?? "one of \(names.joined(separator: ", "))")
  }

  func yesNo(_ key: String) throws(SettingsError) -> Bool {
    guard let entry = section.entry(key) else { return false }
    guard entry.value == "yes" || entry.value == "no" else {
      throw problem(entry, "‘\(entry.value)’ is neither yes nor no", "write \(key) = yes")
    }
    return entry.value == "yes"
  }

  func number(_ key: String, _ range: ClosedRange<Int>, _ what: String) throws(SettingsError) -> Int? {
    guard let entry = section.entry(key) else { return nil }
    guard let number = Int(entry.value), range.contains(number) else {
      throw problem(entry, "‘\(entry.value)’ is not \(what)", "")
    }
    return number
  }

  func readDialect(_ profile: inout Profile) throws(SettingsError) {
    if let entry = section.entry("encoding") {
      guard let encoding = TextEncoding(name: entry.value) else {
        let names = TextEncoding.commonNames
        throw problem(
          entry, "‘\(entry.value)’ is no encoding that ebb knows",
          Suggestion.closest(to: entry.value, in: names).map { "did you mean ‘\($0)’?" }
            ?? "one of \(names.prefix(6).joined(separator: ", ")), or any that ‘iconv -l’ lists")
      }
      profile.encoding = encoding
    }
    let delimiters = ["comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "colon": ":", "blank": " "]
    profile.delimiter = try character("delimiter", delimiters, "comma, semicolon, tab, bar, colon, blank")
    profile.quote = try character("quote", ["double": "\"", "single": "'"], "double, single, none")
    if let entry = section.entry("escape") {
      guard ["doubled", "backslash"].contains(entry.value) else {
        throw problem(entry, "‘\(entry.value)’ is no way to write a quote inside quotes", "one of doubled, backslash")
      }
      profile.escape = entry.value == "doubled" ? .doubled : .backslash
    }
    if let delimiter = profile.delimiter, delimiter == profile.quote ?? UInt8(ascii: "\""),
      let entry = section.entry("delimiter")
    {
      throw problem(entry, "the delimiter and the quote are the same character", "choose another one")
    }
  }

  /// A character by its name, or written as itself.
  private func character(_ key: String, _ names: [String: String], _ list: String) throws(SettingsError) -> UInt8? {
    guard let entry = section.entry(key) else { return nil }
    if key == "quote", entry.value == "none" { return CSVDialect.noQuote }
    let text = names[entry.value] ?? entry.value
    guard let byte = text.utf8.first, text.utf8.count == 1, byte == 9 || (32..<127).contains(byte),
      byte != UInt8(ascii: "\\")
    else {
      throw problem(entry, "‘\(entry.value)’ is no \(key)", "one of \(list), or the character itself")
    }
    return byte
  }

  /// Whether the columns make a file that can be read.
  func check(_ profile: Profile) throws(SettingsError) {
    func fault(_ problem: String, _ hint: String) -> SettingsError {
      SettingsError(line: section.line, column: 1, problem: problem, hint: hint)
    }
    for group in profile.needed where !group.contains(where: { profile.columns[$0] != nil }) {
      throw fault(
        "the profile ‘\(section.name)’ does not say which column is the \(group[0])",
        "add a line:  \(group[0]) = HEADER OF THE COLUMN")
    }
    for (field, columns) in profile.columns.sorted(by: { $0.key < $1.key })
    where columns.count > 1 && field != "period" {
      throw fault("‘\(field)’ names \(columns.count) columns", "only period can have several, as Course | Section")
    }
    if !profile.hasHeader {
      if let name = profile.namedColumns.first {
        throw fault("the file has no header, so there is no column ‘\(name)’", "name the columns by place, as column 3")
      }
      if profile.shape == .wide {
        throw fault("a wide file has its dates in the header", "remove header = none")
      }
    }
    if profile.kind != .attendance { return }
    let isLong = profile.shape == .long || profile.shape == .eventsOnly
    if profile.hasDayNumbers || profile.columns["day-number"] != nil, !isLong {
      throw fault("day numbers are read in the shapes long and events-only", "remove them, or give the dates")
    }
    if profile.hasDayNumbers, profile.columns["day-number"] != nil {
      throw fault(
        "day-numbers = yes says that the column ‘date’ holds numbers, and day-number names another column",
        "keep one of them")
    }
    if profile.eventsOnly, !isLong {
      throw fault("events-only is read in the shape long", "remove the shape, or events-only")
    }
    if profile.shape == .sessions, profile.columns["status"] != nil, profile.columns["am"] != nil {
      throw fault("half days are given by am and pm, or by status", "keep one of them")
    }
  }

  func problem(_ entry: SettingsDocument.Entry, _ problem: String, _ hint: String) -> SettingsError {
    SettingsError(line: entry.line, column: entry.valueColumn, problem: problem, hint: hint)
  }
}

extension Profile {
  /// Groups of columns of which one must be given.
  var needed: [[String]] {
    kind == .attendance ? shape.needed : PeopleColumns.of(kind).needed.map { $0.map(\.name) }
  }

  /// Every field the profile may give a column.
  var fields: [String] { kind == .attendance ? shape.fields : PeopleColumns.of(kind).all.map(\.name) }

  /// A field by the name that the other kinds of file use for it.
  func synonym(_ key: String) -> String? {
    let names = ["studentid": "student", "student": "student_id"]
    return names[key].flatMap { fields.contains($0) ? $0 : nil }
  }

  var noun: String { kind == .attendance ? "of shape \(shape.rawValue)" : "for \(kind.rawValue)" }
}
