import Domain
import Importer
import Reporter
import Store

/// What came of one file, for the summary and for programs.
struct ImportReport {
  enum Status: String { case imported, unchanged, refused }

  var file: String
  var kind: String = ""
  var shape: String = ""
  var importID: Int?
  var rows = 0
  var counts = MarkCounts()
  var rejected: [RejectedRow] = []
  var urgent: [UrgentItem] = []
  var status: Status
  /// Why it was refused, or which import brought it before.
  var why: String = ""
  var notices: [String] = []
  var unknownCodes: [UnknownCode] = []
  var firstDay: SchoolDay?
  var lastDay: SchoolDay?
  /// How the program should end on account of this file.
  var exit: ExitStatus = .done

  /// The content came before: nothing was written, nothing is told again.
  mutating func becomeUnchanged(_ before: ImportRecord) {
    status = .unchanged
    importID = before.id
    counts = MarkCounts()
    rejected = []
    unknownCodes = []
    why = "the same content came as import \(before.id)" + (before.name == file ? "" : " (\(before.name))")
  }

  /// At most this many rejected rows are shown on the screen.
  static let shownRows = 20
  /// At most this many are in the JSON.
  static let listedRows = 100

  var json: JSONValue {
    .fields([
      ("file", .string(file)), ("kind", .string(kind)), ("shape", .string(shape)),
      ("import", importID.map { .int($0) } ?? .null), ("rows", .int(rows)), ("new", .int(counts.new)),
      ("same", .int(counts.same)), ("corrected", .int(counts.corrected)), ("gone", .int(counts.gone)),
      ("rejectedRows", .int(rejected.count)),
      ("rejected", .array(rejected.prefix(ImportReport.listedRows).map(ImportReport.json))),
      ("urgent", .int(urgent.count)), ("status", .string(status.rawValue)),
      ("why", why.isEmpty ? .null : .string(why)),
    ])
  }

  static func json(_ row: RejectedRow) -> JSONValue {
    .fields(
      (row.file.isEmpty ? [] : [("file", .string(row.file))]) + [
        ("code", .string(row.code)), ("line", .int(row.line)), ("column", .int(row.column)),
        ("field", .string(row.field)), ("value", .string(row.value)), ("expected", .string(row.expected)),
        ("hint", .string(row.hint)),
      ])
  }

  /// `attendance-2026-11-20.csv   1,742 rows  16–20 Nov   1,739 new · 3 corrected · 0 rejected`
  func summary(nameWidth: Int) -> String {
    let name = Wording.padded(file, nameWidth)
    switch status {
    case .refused: return "\(name)  refused, nothing was changed"
    case .unchanged: return "\(name)  unchanged: \(why)"
    case .imported:
      let nouns = ["attendance": "row", "roster": "student line", "calendar": "day"]
      let noun = nouns[kind] ?? (kind.hasSuffix("s") ? String(kind.dropLast()) : kind)
      let days = firstDay.flatMap { first in lastDay.map { SchoolDay.range(first, $0) } } ?? ""
      var parts: [String] = []
      if counts.new > 0 || !counts.changed { parts.append("\(Wording.grouped(counts.new)) new") }
      if counts.same > 0 { parts.append("\(Wording.grouped(counts.same)) same") }
      if counts.corrected > 0 { parts.append("\(Wording.grouped(counts.corrected)) corrected") }
      if counts.gone > 0 { parts.append("\(Wording.grouped(counts.gone)) gone") }
      if kind == "attendance" || !rejected.isEmpty { parts.append("\(Wording.grouped(rejected.count)) rejected") }
      let size = Wording.count(rows, noun, noun + "s")
      return "\(name)  \(Wording.padded(size, 17)) \(Wording.padded(days, 15)) \(parts.joined(separator: " · "))"
    }
  }
}
