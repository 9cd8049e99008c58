import Domain
import Notes

/// The section `[lexicon]` of the settings: `languages = en, ja` and `extend = my-words.txt`.
struct LexiconSettings {
  /// A file that the settings name, with the place of its name.
  struct File {
    var name: String
    var line: Int
    var column: Int
  }
  /// The languages that notes are read in.
  var languages = Language.allCases
  var extensions: [File] = []

  private static let keys = ["languages", "extend"]

  init(_ document: SettingsDocument) throws(SettingsError) {
    guard let section = document.section("lexicon") else { return }
    for entry in section.entries where !LexiconSettings.keys.contains(entry.key) {
      let near = Suggestion.closest(to: entry.key, in: LexiconSettings.keys)
      throw SettingsError(
        line: entry.line, column: 1, problem: "[lexicon] has no ‘\(entry.key)’",
        hint: near.map { "did you mean ‘\($0)’?" } ?? "one of \(LexiconSettings.keys.joined(separator: ", "))")
    }
    if let entry = section.entry("languages") { languages = try LexiconSettings.languages(entry) }
    if let entry = section.entry("extend") {
      extensions = entry.value.split(separator: ",").map {
        File(name: SettingsText.trimmed($0), line: entry.line, column: entry.valueColumn)
      }.filter { !$0.name.isEmpty }
    }
  }

  private static func languages(_ entry: SettingsDocument.Entry) throws(SettingsError) -> [Language] {
    var languages: [Language] = []
    for word in entry.value.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let language = Language(rawValue: word.lowercased()) else {
        let named = Language.allCases.first { $0.name.lowercased() == word.lowercased() }?.rawValue
        throw SettingsError(
          line: entry.line, column: entry.valueColumn, problem: "‘\(word)’ is not a language ebb reads",
          hint: named.map { "write ‘\($0)’" } ?? "one of " + Language.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if !languages.contains(language) { languages.append(language) }
    }
    guard !languages.isEmpty else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn, problem: "no language is named",
        hint: "write languages = en, ja, or leave the line out for all")
    }
    return languages
  }
}

/// Blanks around a part of a setting.
private enum SettingsText {
  static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
