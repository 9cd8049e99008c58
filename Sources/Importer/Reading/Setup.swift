/// What every pass over a file is told.
struct Setup: Sendable {
  var options: ImportOptions
  var known: KnownSchool
  var header: [String]
  var dayRules: DayRules
}
