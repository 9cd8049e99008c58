import CSV
import Domain

/// What is wrong with a value, before it is tied to a row.
struct Complaint: Hashable, Sendable {
  var code: ErrorCode
  /// Completes "is not …".
  var expected: String
  var hint: String = ""
}

/// The rows kept back so far.
///
/// Beyond a limit they are only counted: a file of which that much is wrong is nearly always refused, and if it is not,
/// it is read again without the limit. So a faulty file costs no memory.
struct Rejects: Sendable {
  static let usualLimit = 20_000

  private(set) var rows: [RejectedRow] = []
  private(set) var count = 0
  /// Rows of nothing but blank cells, which spreadsheets leave below a table: passed over, not kept back.
  private(set) var emptyRows = 0
  let header: [String]
  let limit: Int

  init(header: [String], limit: Int) {
    self.header = header
    self.limit = limit
  }

  /// Whether rows are missing from ``rows``.
  var isCut: Bool { count > rows.count }

  /// Keeps a row back because of the field in a column; nil: because of the row as a whole.
  mutating func add(_ complaint: Complaint, _ record: RecordBatch.Record, in batch: RecordBatch, column: Int?) {
    if passesOver(record, in: batch) { return }
    count += 1
    guard count <= limit else { return }
    rows.append(row(complaint, record, in: batch, column: column))
  }

  func row(_ complaint: Complaint, _ record: RecordBatch.Record, in batch: RecordBatch, column: Int?) -> RejectedRow {
    let field = column.flatMap { batch.field($0, of: record) }
    return RejectedRow(
      code: complaint.code.rawValue, line: field.map { batch.line(of: $0, in: record) } ?? record.line,
      column: field.map { batch.column(of: $0, in: record) } ?? 1,
      field: column.map { header.indices.contains($0) ? header[$0] : "" } ?? "row",
      value: field.map { batch.text($0) } ?? batch.original(record), expected: complaint.expected,
      hint: complaint.hint, original: batch.original(record))
  }

  /// A row with more or fewer cells than the header.
  mutating func addRagged(_ record: RecordBatch.Record, in batch: RecordBatch) {
    if passesOver(record, in: batch) { return }
    count += 1
    guard count <= limit else { return }
    let cells = Int(record.fieldCount)
    var row = row(
      Complaint(
        code: .raggedRow, expected: "\(header.count) as in the header",
        hint: cells > header.count ? "put quotes around a cell that holds the delimiter" : "the row is cut off"),
      record, in: batch, column: nil)
    row.field = "number of cells"
    row.value = String(cells)
    rows.append(row)
  }

  private mutating func passesOver(_ record: RecordBatch.Record, in batch: RecordBatch) -> Bool {
    guard batch.fields[record.fieldRange].allSatisfy({ batch.isBlank($0) }) else { return false }
    emptyRows += 1
    return true
  }

  /// A sentence for the summary.
  var emptyNotice: [String] {
    emptyRows == 0 ? [] : ["skipped \(emptyRows) empty \(emptyRows == 1 ? "row" : "rows")"]
  }

  mutating func addSuspect(_ record: RecordBatch.Record, in batch: RecordBatch) {
    add(
      Complaint(
        code: .brokenQuote, expected: "a row whose quotes close at the end of a cell",
        hint: "double the quotes inside a quoted cell; take the row out if it is a comment"), record, in: batch,
      column: nil)
  }
}
