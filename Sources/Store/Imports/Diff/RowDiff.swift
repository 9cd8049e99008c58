import Domain

/// What one import changed among the rows that are not marks: added, changed, ended.
public struct RowDiff: Sendable {
  /// One thing a row says.
  public struct Field: Hashable, Sendable {
    public var name: String
    /// Nil when there was no row.
    public var before: String?
    /// Nil when there is no row any more.
    public var after: String?
    public var secrecy: Secrecy
  }
  /// What may be shown of a value on a screen.
  public enum Secrecy: Hashable, Sendable {
    case open
    /// A name: only when names were asked for.
    case name
    /// Free text or an address: only that it changed.
    case hidden
  }
  public struct Change: Hashable, Sendable {
    public enum What: String, Sendable { case new, changed, ended }
    public var what: What
    /// The kind of row in a person's words, such as `enrolment`.
    public var row: String
    /// The student's id; the school's name when the row is about no student.
    public var about: String
    /// What the row says; of a changed one what differs.
    public var fields: [Field]
  }

  /// Students first, by id; of each the rows by kind.
  public var changes: [Change] = []

  /// Reads an import that stands.
  public init(database: Database, importID: Int) throws(StoreError) {
    var found: [(place: Int, change: Change)] = []
    for (place, rows) in VersionedRows.all.enumerated() {
      for change in try RowDiff.changes(rows, database, importID) { found.append((place, change)) }
    }
    changes = found.sorted { ($0.change.about, $0.place) < ($1.change.about, $1.place) }.map(\.change)
  }

  private static func changes(
    _ rows: VersionedRows, _ database: Database, _ importID: Int
  ) throws(StoreError) -> [Change] {
    let ended = try read(rows, database, "r.ended_by = ?1 AND r.import < ?1", importID)
    let added = try read(rows, database, "r.import = ?1", importID)
    var changes: [Change] = []
    for scope in Set(ended.keys).union(added.keys).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let (old, new) = (ended[scope] ?? [], added[scope] ?? [])
      // One row for one: it was changed.
      if let before = old.first, let after = new.first, old.count == 1, new.count == 1 {
        let fields = zip(before.fields, after.fields).map {
          Field(name: $0.name, before: $0.after, after: $1.after, secrecy: $0.secrecy)
        }
        changes.append(
          Change(what: .changed, row: rows.words, about: after.about, fields: fields.filter { $0.before != $0.after }))
        continue
      }
      for row in old {
        let fields = row.fields.map { Field(name: $0.name, before: $0.after, after: nil, secrecy: $0.secrecy) }
        changes.append(Change(what: .ended, row: rows.words, about: row.about, fields: fields))
      }
      for row in new { changes.append(Change(what: .new, row: rows.words, about: row.about, fields: row.fields)) }
    }
    return changes
  }

  private struct Row {
    var about: String
    var fields: [Field]
  }

  /// Rows by the values of their scope.
  private static func read(
    _ rows: VersionedRows, _ database: Database, _ condition: String, _ importID: Int
  ) throws(StoreError) -> [[String]: [Row]] {
    let isStudents = rows.columns.contains("student")
    let hasSchool = rows.columns.contains("school")
    let columns = rows.columns.map { column in
      switch column {
      case "student": "s.id"
      case "school": "h.name"
      default: "r.\(column)"
      }
    }
    var statement = try database.prepare(
      """
      SELECT \(columns.joined(separator: ", ")) FROM \(rows.table) r
      \(isStudents ? "JOIN student s ON s.key = r.student" : "") \(hasSchool ? "JOIN school h ON h.key = r.school" : "")
      WHERE \(condition) ORDER BY \(columns.indices.map { String($0 + 1) }.joined(separator: ", "))
      """)
    try statement.bind(.integer(importID))
    var found: [[String]: [Row]] = [:]
    while try statement.step() {
      var scope: [String] = []
      var row = Row(about: statement.text(0), fields: [])
      for (place, column) in rows.columns.enumerated() {
        let value = shown(statement, place, column)
        if rows.scope.contains(column) { scope.append(value) }
        if place == 0 { continue }
        row.fields.append(
          Field(
            name: words[column] ?? column, before: nil, after: value, secrecy: secrecy[column] ?? .open))
      }
      found[scope, default: []].append(row)
    }
    return found
  }

  private static func shown(_ row: borrowing Statement, _ place: Int, _ column: String) -> String {
    let place = Int32(place)
    if row.isNull(place) { return "" }
    if dayColumns.contains(column) { return row.day(place).iso }
    if flagColumns.contains(column) { return row.flag(place) ? "yes" : "no" }
    if partColumns.contains(column) { return shownDays(row.integer(place)) }
    let text = row.text(place)
    return column == "total" && text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Days with at most two decimals.
  private static func shownDays(_ parts: Int) -> String {
    let hundredths = (parts * 100 + Mark.wholeDay / 2) / Mark.wholeDay
    let rest = hundredths % 100
    if rest == 0 { return String(hundredths / 100) }
    return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }

  private static let dayColumns: Set = [
    "birth_day", "entered", "left_day", "day", "granted", "until", "on_day", "as_of", "first_day", "last_day",
  ]
  private static let flagColumns: Set = ["is_main", "receives_letters", "restricted"]
  private static let partColumns: Set = ["expected", "missed", "lawful"]
  private static let secrecy: [String: Secrecy] = [
    "name": .name, "address": .hidden, "text": .hidden, "reason": .hidden, "outcome": .hidden,
  ]
  private static let words = [
    "class_name": "class", "birth_day": "born", "left_day": "left", "is_main": "main school", "on_day": "on",
    "as_of": "as of", "receives_letters": "receives letters", "first_day": "from", "last_day": "to",
    "left_early": "left early", "lawful": "missed by the law's count",
  ]
}

extension VersionedRows {
  /// The kind of row in a person's words.
  var words: String {
    switch table {
    case "student_detail": "student"
    case "caseload": "counselor"
    case "school_day": "day"
    case "period_count": "total"
    default: table
    }
  }
}
