/// What every pass over a file is told.
struct Setup: Sendable {
  var options: ImportOptions
  var known: KnownSchool
  var header: [String]
  var dayRules: DayRules
  /// How many rows are kept back with their text.
  var rejectLimit = Rejects.usualLimit
}
