import CommandLineKit
import Domain
import Store

/// From where an analysis looks: the day, and what was known.
struct Viewpoint {
  /// The option of every command that can look back.
  static let parameter = Parameter.option(
    "known-on", "date", "Use only what had been imported by that day, as 2026-11-20; see ‘ebb help known-on’.")

  /// Nil: the last day with a mark among what was known.
  var asOf: SchoolDay?
  var known = AsKnown.everything

  /// Reads `--as-of` and `--known-on`.
  init(_ arguments: Arguments, in workspace: Workspace) throws {
    asOf = try Workspace.day(arguments, "as-of")
    guard let day = try Workspace.day(arguments, "known-on") else { return }
    known = try ImportLedger(database: workspace.database).known(on: day)
  }
}
