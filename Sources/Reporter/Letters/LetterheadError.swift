import Domain

/// One key of the settings that a letterhead is made of.
public struct LetterheadKey: Hashable, Sendable {
  /// `school` or `letters`.
  public let section: String
  public let name: String
  /// What to write there, for the person who edits the settings.
  public let meaning: String

  static let school = LetterheadKey(section: "school", name: "name", meaning: "the school's name as families know it")
  static let address = LetterheadKey(section: "school", name: "address", meaning: "the school's postal address")
  static let phone = LetterheadKey(section: "school", name: "phone", meaning: "the number families call")
  static let contact = LetterheadKey(section: "letters", name: "contact", meaning: "the one person a family can call")
  static let contactRole = LetterheadKey(
    section: "letters", name: "contact-role", meaning: "what that person is, such as school counselor")
  static let contactPhone = LetterheadKey(
    section: "letters", name: "contact-phone", meaning: "that person's number, if not the school's")
  static let contactHours = LetterheadKey(
    section: "letters", name: "contact-hours", meaning: "when that person answers, such as Mon to Fri, 8:00 to 15:30")
  static let interpreter = LetterheadKey(
    section: "letters", name: "interpreter", meaning: "one sentence on how to get an interpreter, or none")
  static let signature = LetterheadKey(
    section: "letters", name: "signature", meaning: "who signs, if not the contact")
  static let signatureRole = LetterheadKey(
    section: "letters", name: "signature-role", meaning: "what the person who signs is")
  static let privacyContact = LetterheadKey(
    section: "letters", name: "privacy-contact", meaning: "whom to ask about the records, with a number or address")
  /// What may be said in each language, with the language behind the key.
  static let translated = [school, contactRole, contactHours, interpreter, signatureRole, privacyContact]

  func translated(to language: LetterLanguage) -> LetterheadKey {
    LetterheadKey(section: section, name: "\(name)-\(language.rawValue)", meaning: meaning)
  }

  static let all = [
    school, address, phone, contact, contactRole, contactPhone, contactHours, interpreter, signature, signatureRole,
    privacyContact,
  ]
}

/// The settings lack what a letter must show; no letter is drafted, and the exit status is 78.
public struct LetterheadError: Error, Hashable, CustomStringConvertible, Sendable {
  /// In the order in which they stand in the settings.
  public let missing: [LetterheadKey]
  /// Keys that look like a missing one, each with its line.
  public let nearMisses: [String]

  init(missing: [LetterheadKey], settings: SettingsDocument) {
    self.missing = missing
    let own = LetterheadKey.all.map(\.name)
    let known = Set(own + own.flatMap { key in LetterLanguage.allCases.map { "\(key)-\($0.rawValue)" } })
    var near: [String] = []
    for section in ["school", "letters"] {
      let absent = missing.filter { $0.section == section }.map(\.name)
      for entry in settings.sections(section).flatMap(\.entries) where !known.contains(entry.key) {
        if let meant = Suggestion.closest(to: entry.key, in: absent) {
          near.append("line \(entry.line): ‘\(entry.key)’ is not read, did you mean ‘\(meant)’?")
        }
      }
    }
    nearMisses = near
  }

  /// What is missing, and lines to paste into the settings.
  public var description: String {
    var keys: [String] = []
    var lines: [String] = []
    for section in ["school", "letters"] {
      let absent = missing.filter { $0.section == section }
      guard !absent.isEmpty else { continue }
      keys.append("[\(section)] \(absent.map(\.name).joined(separator: ", "))")
      lines.append("    [\(section)]")
      for key in absent { lines += ["    # \(key.meaning)", "    \(key.name) ="] }
    }
    return "letters are refused until ebb.ini says who writes them; missing: \(keys.joined(separator: "; "))"
      + nearMisses.map { "\n  \($0)" }.joined()
      + "\n  hint: add to ebb.ini and fill in:\n" + lines.joined(separator: "\n")
  }
}
