public import Domain

/// What the settings say about letters apart from the letterhead.
public enum LetterSettings {
  /// Reads `[letters] wait-days`, the days between two letters of a kind, 0 to 365; 20 when not given.
  public static func waitDays(_ settings: SettingsDocument) throws(SettingsError) -> Int {
    guard let entry = settings.section("letters")?.entry("wait-days") else { return 20 }
    guard let days = Int(entry.value), (0...365).contains(days) else {
      throw SettingsError(
        line: entry.line, column: entry.valueColumn,
        problem: "wait-days ‘\(entry.value.prefix(40))’ is not a number of days",
        hint: "write a whole number from 0 to 365, such as wait-days = 20")
    }
    return days
  }
}
