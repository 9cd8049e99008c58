import CSV
import Domain

/// What is wrong with a value, before it is tied to a row.
struct Complaint: Hashable, Sendable {
  var code: ErrorCode
  /// Completes "is not …".
  var expected: String
  var hint: String = ""

  /// Said of a row with fewer cells than the header.
  static let cutOff = "the row is cut off; is it the rest of a cell with a line break? put that cell in quotes"
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
  /// Rows that repeat the header, as every page of a printed report does: passed over too.
  private(set) var repeatedHeaders = 0
  /// The first row that is another header: what stands below it would be read under the wrong columns.
  private(set) var secondHeader: SecondHeader?
  struct SecondHeader: Hashable, Sendable {
    var line: Int
    var text: String
  }
  private var lastHeaderLine = 0
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
        hint: cells > header.count ? "put quotes around a cell that holds the delimiter" : Complaint.cutOff),
      record, in: batch, column: nil)
    row.field = "number of cells"
    row.value = String(cells)
    rows.append(row)
  }

  /// Refuses a file of two tables, one below the other.
  func refuseSecondHeader() throws(ImportProblem) {
    if let second = secondHeader { throw .secondHeader(line: second.line, text: second.text) }
  }

  /// Rows that are no rows of the table.
  var passedOver: Int { emptyRows + repeatedHeaders }

  private mutating func passesOver(_ record: RecordBatch.Record, in batch: RecordBatch) -> Bool {
    if batch.fields[record.fieldRange].allSatisfy({ batch.isBlank($0) }) {
      emptyRows += 1
      return true
    }
    return passesOverHeader(record, in: batch)
  }

  /// Whether the row repeats the header; notes one that is another table's.
  private mutating func passesOverHeader(_ record: RecordBatch.Record, in batch: RecordBatch) -> Bool {
    if record.line == lastHeaderLine { return true }
    var (same, words, namesStudent) = (0, 0, false)
    for (place, field) in batch.fields[record.fieldRange].enumerated() where place < header.count {
      let name = header[place]
      // A byte order mark stands before the header of a file that was put behind another.
      let extra = field.range.count - name.utf8.count
      guard extra == 0 || extra == 3, ColumnName.key(batch.text(field)) == ColumnName.key(name) else { continue }
      same += 1
      guard name.unicodeScalars.count(where: \.properties.isAlphabetic) > 1 else { continue }
      words += 1
      namesStudent = namesStudent || DoubtfulID.isColumnName(name)
    }
    guard words > 1 || namesStudent else { return false }
    if same == header.count, Int(record.fieldCount) == header.count {
      lastHeaderLine = record.line
      repeatedHeaders += 1
      return true
    }
    if secondHeader == nil { secondHeader = SecondHeader(line: record.line, text: batch.original(record)) }
    return false
  }

  /// A sentence for the summary.
  var emptyNotice: [String] {
    (emptyRows == 0 ? [] : ["skipped \(emptyRows) empty \(emptyRows == 1 ? "row" : "rows")"])
      + (repeatedHeaders == 0
        ? [] : ["skipped the header repeated \(repeatedHeaders == 1 ? "once" : "\(repeatedHeaders) times")"])
  }

  mutating func addSuspect(_ record: RecordBatch.Record, in batch: RecordBatch) {
    add(
      Complaint(
        code: .brokenQuote, expected: "a row whose quotes close at the end of a cell",
        hint: "double the quotes inside a quoted cell; take the row out if it is a comment"), record, in: batch,
      column: nil)
  }
}
