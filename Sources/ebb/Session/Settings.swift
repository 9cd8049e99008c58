import Analyzer
import Digest
import Domain
import Importer

/// The settings of a workspace, each part read by the module it is for.
struct Settings {
  let text: String
  let document: SettingsDocument
  let codes: CodeMap
  let profiles: [Profile]
  let rules: RuleBook
  let constants: AnalysisConstants
  /// 1 for Monday to 7 for Sunday.
  let weekdays: Set<Int>
  /// New cards a counselor can look at in a week.
  let capacity: Int
  /// Whom to call for urgent notes, as one line; empty when nobody is named.
  let urgentContact: String
  /// The columns of a roster folder that hold ids and school names; nil: the usual ones.
  let studentID: StudentIDColumn?
  let schoolName: SchoolNameColumn?
  /// What stands in front of the ids of schools whose ids clash.
  let idPrefixes: IDPrefixes
  /// Minutes in an online meeting from which the day counts as attended elsewhere; nil: the usual ones.
  let meetingMinutes: Int?
  /// The languages of notes and a district's own phrases.
  let lexicon: LexiconSettings
  /// How long things are kept.
  let retention: RetentionSettings

  private static let kinds = [
    "school", "year", "urgent", "codes", "letters", "meetings", "analysis", "report", "retention", "roster", "rule",
    "lexicon", "profile",
  ]

  init(_ text: String) throws(SettingsError) {
    self.text = text
    let document = try SettingsReader.read(text)
    self.document = document
    for section in document.sections where !Settings.kinds.contains(section.kind) {
      let near = Suggestion.closest(to: section.kind, in: Settings.kinds)
      throw SettingsError(
        line: section.line, column: 1, problem: "there is no section [\(section.kind)]",
        hint: near.map { "did you mean [\($0)]?" } ?? "one of \(Settings.kinds.joined(separator: ", "))")
    }
    codes =
      try document.section("codes").map { section throws(SettingsError) in try CodeMap(section: section) }
      ?? CodeMap()
    profiles = try Profile.all(document)
    rules = try RuleBook(document)
    constants = try AnalysisConstants(document)
    weekdays = try Settings.weekdays(document)
    capacity = try Settings.capacity(document)
    studentID = try Settings.word("student-id", document)
    schoolName = try Settings.word("school-name", document)
    meetingMinutes = try Settings.meetingMinutes(document)
    lexicon = try LexiconSettings(document)
    retention = try RetentionSettings(document)
    idPrefixes = try IDPrefixes(document)
    let contact = [document.value("urgent", "name"), document.value("urgent", "phone")]
    urgentContact = contact.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The codes that tell of a separate room of the school, wherever they were read.
  var rooms: SeparateRooms { SeparateRooms([codes] + profiles.map(\.codes)) }

  /// What changes the reading of a file.
  var readingDigest: String {
    let section = document.section("codes")?.entries.map { "\($0.key)=\($0.value)" }.joined(separator: "\n") ?? ""
    // Workspaces without prefixes keep the digest they always had.
    return Hex.sha256("\(section)\n\(weekdays.sorted())" + (idPrefixes.digest.map { "\n" + $0 } ?? ""))
  }

  /// What changes the reading of any file, profiles included.
  var meaningDigest: String {
    profiles.isEmpty
      ? readingDigest
      : Hex.sha256(([readingDigest] + profiles.map { "profile \($0.name)\n\($0.text)" }).joined(separator: "\n"))
  }

  var digest: String { Hex.sha256(text) }

  private static func weekdays(_ document: SettingsDocument) throws(SettingsError) -> Set<Int> {
    guard let entry = document.section("year")?.entry("week") else { return [1, 2, 3, 4, 5] }
    let names = ["mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7]
    var days: Set<Int> = []
    for word in entry.value.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let day = names[String(word.lowercased().prefix(3))] else {
        throw SettingsError(
          line: entry.line, column: entry.valueColumn, problem: "‘\(word)’ is not a day of the week",
          hint: "write week = Mon Tue Wed Thu Fri")
      }
      days.insert(day)
    }
    guard !days.isEmpty else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn, problem: "the week has no day",
        hint: "write week = Mon Tue Wed Thu Fri")
    }
    return days
  }

  /// A word of the section [roster] out of those allowed; nil when it is not said.
  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ document: SettingsDocument
  ) throws(SettingsError) -> Word? {
    guard let entry = document.section("roster")?.entry(key) else { return nil }
    guard let word = Word(rawValue: entry.value) else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn, problem: "‘\(entry.value)’ is not a column for \(key)",
        hint: "one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }

  private static func meetingMinutes(_ document: SettingsDocument) throws(SettingsError) -> Int? {
    guard let entry = document.section("meetings")?.entry("minutes") else { return nil }
    guard let number = Int(entry.value), (1...600).contains(number) else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn,
        problem: "‘\(entry.value)’ is not a number of minutes from 1 to 600")
    }
    return number
  }

  private static func capacity(_ document: SettingsDocument) throws(SettingsError) -> Int {
    guard let entry = document.section("report")?.entry("capacity") else { return 12 }
    guard let number = Int(entry.value), (1...500).contains(number) else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn, problem: "‘\(entry.value)’ is not a number of cards from 1 to 500")
    }
    return number
  }
}

/// Digests of texts.
enum Hex {
  static func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }
  static func sha256(_ bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }
  /// The digest as bytes, as pages need it for their content policy.
  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }
}
