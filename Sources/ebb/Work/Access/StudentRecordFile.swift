import CSV
import Domain
import Importer
import Reporter
import Store

/// Gathers everything held on one student.
///
/// Restricted notes, and what would tell of them, are withheld unless they are asked for.
struct StudentRecordFile {
  let workspace: Workspace
  let record: StudentRecord
  let includesRestricted: Bool
  /// Whatever holds rows about the student, restricted texts withheld.
  let tables: [HeldTable]
  let keptBack: [(row: StudentHoldings.HeldRow, importID: Int)]
  let trail: [AuditEntry]
  /// The trail's head before this record was asked for.
  let head: String

  static let withheld = "(restricted: withheld)"

  init(_ record: StudentRecord, in workspace: Workspace, includesRestricted: Bool) throws {
    self.workspace = workspace
    self.record = record
    self.includesRestricted = includesRestricted
    let held = StudentHoldings(database: workspace.database)
    let tables = try held.tables(of: record.student.id)
    self.tables = includesRestricted ? tables : StudentRecordFile.withholding(tables)
    let trail = AuditTrail(database: workspace.database)
    self.trail = try trail.entries(of: record.student.id)
    head = try trail.head()
    let id = record.student.id
    let others = try PeopleRecords(database: workspace.database).students()
    // A name that two children share tells nothing of which one a row is about.
    let name = others.count { $0.student.name == record.student.name } == 1 ? record.student.name : ""
    var kept: [(row: StudentHoldings.HeldRow, importID: Int)] = []
    for found in try held.keptBack(holding: [id, name]) {
      guard
        try StudentRecordFile.isAbout([id, name], found.row.original, import: found.importID, workspace)
      else { continue }
      var row = found.row
      if found.kind == FileKind.notes.rawValue, !includesRestricted {
        // Whether a note that could not be read is restricted is not known.
        (row.original, row.value) = (StudentRecordFile.withheld, StudentRecordFile.withheld)
      }
      kept.append((row, found.importID))
    }
    keptBack = kept
  }

  /// Whether a row of a file names the student as the one it is about, not as somebody's brother or sister.
  private static func isAbout(
    _ words: [String], _ original: String, import id: Int, _ workspace: Workspace
  ) throws -> Bool {
    let reading = try Readings(database: workspace.database).reading(of: id)
    let dialect = reading.map { ReadingOptions.options($0.options).dialect ?? .standard } ?? .standard
    let header = reading.map { KeptRowText.header($0.header, dialect) } ?? []
    let cells = KeptRowText.fields(original, dialect)
    return cells.enumerated().contains { place, cell in
      let title = place < header.count ? header[place].lowercased() : ""
      return !cell.isEmpty && words.contains(cell) && !title.contains("sibling")
    }
  }

  /// Takes out what restricted notes say: their text in every version, the signs in them, what urgent items tell of them.
  private static func withholding(_ tables: [HeldTable]) -> [HeldTable] {
    var restricted: Set<HeldValue> = []
    if let notes = tables.first(where: { $0.name == "note" }), let id = notes.columns.firstIndex(of: "id"),
      let flag = notes.columns.firstIndex(of: "restricted")
    {
      restricted = Set(notes.rows.filter { $0[flag] != .number(0) }.map { $0[id] })
    }
    let hidden: [String: (name: String, columns: [String])] = [
      "note": ("id", ["text"]), "sign": ("note", ["code", "context", "quote"]),
      "urgent": ("note", ["code"]), "urgent_mention": ("note", ["code"]),
    ]
    return tables.map { table in
      guard let rule = hidden[table.name], let key = table.columns.firstIndex(of: rule.name) else { return table }
      var table = table
      for row in table.rows.indices where restricted.contains(table.rows[row][key]) {
        for column in rule.columns {
          if let place = table.columns.firstIndex(of: column) { table.rows[row][place] = .text(withheld) }
        }
      }
      return table
    }
  }

  var restrictedCount: Int {
    guard let notes = tables.first(where: { $0.name == "note" }), let flag = notes.columns.firstIndex(of: "restricted"),
      let ended = notes.columns.firstIndex(of: "ended_by")
    else { return 0 }
    return notes.rows.count { $0[flag] != .number(0) && $0[ended] == .none }
  }
}
