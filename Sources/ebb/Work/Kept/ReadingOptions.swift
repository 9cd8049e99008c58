import CSV
import Domain
import Importer
import Store

/// How a file was read, as text that the database keeps beside its kept-back rows.
enum ReadingOptions {
  static func text(_ options: ImportOptions, _ outcome: ImportOutcome) -> String {
    var lines = ["kind=\(outcome.kind.rawValue)"]
    if let school = options.school { lines.append("school=\(school)") }
    if let day = options.asOf { lines.append("as-of=\(day.iso)") }
    if let days = options.days { lines.append("days=\(days.lowerBound.iso)..\(days.upperBound.iso)") }
    if let order = outcome.dateOrder ?? options.dateOrder { lines.append("date-order=\(order.rawValue)") }
    if !outcome.profile.isEmpty { lines.append("profile=\(outcome.profile)") }
    let csv = outcome.csv
    lines.append("delimiter=\(csv.delimiter)")
    lines.append("quote=\(csv.quote)")
    lines.append("header-quote=\(csv.headerQuote)")
    if csv.escape == .backslash { lines.append("escape=backslash") }
    return lines.joined(separator: "\n")
  }

  /// The options under which the kept-back rows are read again, by the same profile if it is still there.
  static func options(_ text: String, _ workspace: Workspace) -> ImportOptions {
    var options = options(text)
    options.profiles = workspace.settings.profiles
    options.profile = profile(text, workspace.settings)?.name
    options.signMatcher = workspace.lexicons.matcher
    return options
  }

  /// The profile by which a file was read; nil when it was read without one, or when it is gone.
  static func profile(_ text: String, _ settings: Settings) -> Profile? {
    let name = profileName(text)
    return settings.profiles.first { $0.name == name }
  }

  /// Nil when the file was read without a profile.
  static func profileName(_ text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("profile=") }.map { String($0.dropFirst("profile=".count)) }
  }

  /// The options under which the kept-back rows are read again.
  static func options(_ text: String) -> ImportOptions {
    var options = ImportOptions(acceptChanges: true)
    options.isRetry = true
    var csv = CSVDialect.standard
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { continue }
      let value = String(halves[1])
      switch halves[0] {
      case "kind": options.kind = FileKind(rawValue: value)
      case "school": options.school = value
      case "as-of": options.asOf = SchoolDay(iso: value)
      case "days":
        let days = value.split(separator: ".", omittingEmptySubsequences: true).compactMap { SchoolDay(iso: $0) }
        if days.count == 2, days[0] <= days[1] { options.days = days[0]...days[1] }
      case "date-order": options.dateOrder = DateOrder(rawValue: value)
      case "delimiter": csv.delimiter = UInt8(value) ?? csv.delimiter
      case "quote": csv.quote = UInt8(value) ?? csv.quote
      case "header-quote": csv.headerQuote = UInt8(value) ?? csv.headerQuote
      case "escape": csv.escape = .backslash
      default: break
      }
    }
    options.dialect = csv
    return options
  }
}

/// A file made of a header and rows that were kept back.
struct KeptFile {
  /// One row, and for which kept-back rows it stands; none when it only belongs to the day of others.
  struct Row {
    var text: String
    var entries: [RejectedRows.Entry] = []
    /// A good row that waits with another one of its day.
    var isHeld = false
  }
  let header: String
  let rows: [Row]
  /// The line on which each row begins, from 1, and one more for the end.
  private let starts: [Int]

  init(header: String, rows: [Row]) {
    self.header = header
    self.rows = rows
    var starts = [2 + KeptFile.breaks(header)]
    for row in rows { starts.append(starts[starts.count - 1] + 1 + KeptFile.breaks(row.text)) }
    self.starts = starts
  }

  var bytes: [UInt8] { Array(([header] + rows.map(\.text)).joined(separator: "\n").utf8) + [0x0A] }

  /// The row that has this line of the file.
  func row(atLine line: Int) -> Int? {
    let place = starts.lastIndex { $0 <= line } ?? -1
    return rows.indices.contains(place) ? place : nil
  }

  private static func breaks(_ text: String) -> Int {
    text.reduce(0) { $0 + ($1 == "\n" || $1 == "\r" || $1 == "\r\n" ? 1 : 0) }
  }
}
