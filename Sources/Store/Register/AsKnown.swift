public import Domain

/// What was known at some time: the first of the standing imports, in the order in which they came.
///
/// An import counts as known on its `known_on`, but never before the imports that came before it: a file of an early
/// week that arrives late was not known early. So an import is known on a day when it stands and neither its own
/// `known_on` nor that of any standing import before it is later. Imports that were taken back never count. The clock
/// decides nothing.
public struct AsKnown: Hashable, Sendable {
  /// The newest import that counts; rows of it and of earlier ones are read until a counting import ends them.
  public let through: Int
  /// The day asked for; nil when everything imported so far counts.
  public let day: SchoolDay?

  public init(through: Int, day: SchoolDay? = nil) {
    self.through = through
    self.day = day
  }

  /// All that was imported.
  public static let everything = AsKnown(through: .max)

  var value: Value { .integer(through) }

  /// The condition on a versioned row that it stood then; `?1` is ``value``.
  static func standing(_ row: String) -> String {
    "\(row).import <= ?1 AND (\(row).ended_by IS NULL OR \(row).ended_by > ?1)"
  }

  /// The condition on a student that an import which stands brought him.
  ///
  /// A student whose import was taken back keeps a bare key, because runs and letters may name it; nobody may take him for
  /// known.
  static func isBrought(_ student: String) -> String {
    "\(student).import NOT IN (SELECT id FROM import_batch WHERE undone IS NOT NULL)"
  }
}

extension ImportLedger {
  /// What was known on a day.
  public func known(on day: SchoolDay) throws(StoreError) -> AsKnown {
    let first = try database.integer(
      "SELECT min(id) FROM import_batch WHERE undone IS NULL AND known_on > ?", .day(day))
    return AsKnown(through: first.map { $0 - 1 } ?? .max, day: day)
  }

  /// The day on which the newest of it became known; nil when nothing was.
  public func newestDay(_ known: AsKnown = .everything) throws(StoreError) -> SchoolDay? {
    try database.integer(
      "SELECT max(known_on) FROM import_batch WHERE undone IS NULL AND id <= ?", known.value
    ).map(SchoolDay.init(number:))
  }
}
