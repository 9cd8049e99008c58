import Domain
import Store

/// `[retention]`: how many days things are kept; nil: for ever.
struct RetentionSettings: Hashable {
  /// After a student left.
  var students: Int? = 365
  /// Notes, kept-back rows and settled urgent items.
  var notes: Int? = 365
  /// Analyses and pages.
  var runs: Int? = 730

  private static let keys = ["after-leaving", "notes", "runs"]

  init() {}

  init(_ document: SettingsDocument) throws(SettingsError) {
    guard let section = document.section("retention") else { return }
    for entry in section.entries {
      guard RetentionSettings.keys.contains(entry.key) else {
        let near = Suggestion.closest(to: entry.key, in: RetentionSettings.keys)
        throw SettingsError(
          line: entry.line, column: 1, problem: "[retention] has no setting ‘\(entry.key)’",
          hint: near.map { "did you mean ‘\($0)’?" } ?? "it has \(RetentionSettings.keys.joined(separator: ", "))")
      }
      let days = try RetentionSettings.days(entry)
      switch entry.key {
      case "after-leaving": students = days
      case "notes": notes = days
      default: runs = days
      }
    }
  }

  private static func days(_ entry: SettingsDocument.Entry) throws(SettingsError) -> Int? {
    if entry.value == "for ever" || entry.value == "forever" { return nil }
    guard let days = Int(entry.value), (1...36_500).contains(days) else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn,
        problem: "‘\(entry.value)’ is not a number of days from 1 to 36500",
        hint: "write notes = 365, or: notes = for ever")
    }
    return days
  }

  /// The days before which nothing is kept, seen from a day.
  func cut(asOf day: SchoolDay) -> RetentionCut {
    RetentionCut(
      students: students.map { day.advanced(by: -$0) }, notes: notes.map { day.advanced(by: -$0) },
      runs: runs.map { day.advanced(by: -$0) })
  }
}
