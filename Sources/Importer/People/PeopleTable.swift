import CSV
import Domain

/// The rows of one file about people: which were taken, which were kept back and why.
struct PeopleTable {
  /// A value and the place of its row in the file.
  struct Kept<Value> {
    var value: Value
    var row: Int
  }
  let header: PeopleHeader
  let records: [TextRecord]
  var notices: [String] = []
  private(set) var rejected: [RejectedRow] = []
  private(set) var repeats = 0
  private var finder: StudentFinder

  init(_ header: PeopleHeader, _ records: [TextRecord]) {
    self.header = header
    self.records = records
    finder = StudentFinder(known: header.known, options: header.options)
  }

  /// Makes a value of each row that can be read; rows of empty cells are passed over.
  ///
  /// - Parameter orElse: told of each row that is kept back.
  mutating func rows<Value>(
    _ make: (PeopleRow) throws(RowProblem) -> Value, orElse: (PeopleRow, RowProblem) -> Void = { _, _ in }
  ) -> [Kept<Value>] {
    var kept: [Kept<Value>] = []
    var blank = 0
    for (place, record) in records.enumerated() {
      if record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
        blank += 1
        continue
      }
      let row = PeopleRow(header: header, record: record)
      do throws(RowProblem) {
        if record.isSuspect { throw PeopleTable.broken }
        if !row.isWhole { throw PeopleTable.ragged(header, record) }
        kept.append(Kept(value: try make(row), row: place))
      } catch {
        reject(place, error)
        orElse(row, error)
      }
    }
    let freeTexts = freeTexts
    notices += StrayQuotes.notice(
      kept.count { row in
        records[row.row].fields.enumerated().contains { place, text in
          !freeTexts.contains(place) && StrayQuotes.seem(text)
        }
      }, of: "row")
    if blank > 0 { notices.append("skipped \(blank) empty \(blank == 1 ? "row" : "rows")") }
    return kept
  }

  /// Where a person's own words stand, in which quotes are nothing strange.
  private var freeTexts: [Int] {
    [PeopleColumn.text, .reason, .outcome].compactMap { header.place(of: $0) }
  }

  /// Makes a value of each row, and takes a row that stands twice only once.
  mutating func distinct<Value: Hashable>(_ make: (PeopleRow) throws(RowProblem) -> Value) -> [Kept<Value>] {
    withoutRepeats(rows(make))
  }

  mutating func withoutRepeats<Value: Hashable>(_ rows: [Kept<Value>]) -> [Kept<Value>] {
    // By places: a set of the values themselves would copy every note.
    var last: [Int: Int] = [:]
    var earlier = Array(repeating: -1, count: rows.count)
    var repeated: Set<Int> = []
    for place in rows.indices {
      let hash = rows[place].value.hashValue
      let known = last[hash] ?? -1
      var other = known
      while other >= 0, rows[other].value != rows[place].value { other = earlier[other] }
      if other >= 0 {
        repeated.insert(place)
      } else {
        (earlier[place], last[hash]) = (known, place)
      }
    }
    repeats += repeated.count
    return repeated.isEmpty ? rows : rows.indices.filter { !repeated.contains($0) }.map { rows[$0] }
  }

  /// Keeps a row back.
  mutating func reject(_ row: Int, _ problem: RowProblem) {
    let record = records[row]
    var problem = problem
    if problem.complaint.code == .unknownStudent {
      let row = PeopleRow(header: header, record: record)
      problem.complaint = finder.unknownStudent(row.writtenID, at: header.kind == .decisions ? "" : row.school)
    }
    let place = problem.place.flatMap { record.fields.indices.contains($0) ? $0 : nil }
    let cells = record.isOneLine ? [] : record.fields.prefix(place ?? 0)
    let before = cells.reduce(0) { $0 + PeopleTable.lineBreaks($1) }
    var found = RejectedRow(
      code: problem.complaint.code.rawValue, line: record.line + before,
      column: place.flatMap { record.columns.indices.contains($0) ? record.columns[$0] : nil } ?? 1,
      // The row is not quoted: it may hold a note, and messages go to a terminal.
      field: place.map { header.header[$0] } ?? "row", value: place.map { record.fields[$0] } ?? "line \(record.line)",
      expected: problem.complaint.expected, hint: problem.complaint.hint, original: record.original)
    if problem.complaint.code == .raggedRow {
      (found.field, found.value) = ("number of cells", String(record.fields.count))
    }
    rejected.append(found)
  }

  mutating func reject(_ row: Int, _ column: PeopleColumn, _ complaint: Complaint) {
    reject(row, RowProblem(complaint: complaint, place: header.place(of: column)))
  }

  func line(of row: Int) -> Int { records[row].line }

  /// Names the lines that a row disagrees with.
  func disagreement(with rows: [Int]) -> String {
    let lines = Set(rows.map(line(of:))).sorted()
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    return "\(lines.count == 1 ? "line" : "lines") \(shown)\(lines.count > 5 ? " …" : "") "
      + "\(lines.count == 1 ? "says" : "say") something else; none of them is taken"
  }

  private static let broken = RowProblem(
    complaint: Complaint(
      code: .brokenQuote, expected: "a row whose quotes close at the end of a cell",
      hint: "double the quotes inside a quoted cell"), place: nil)

  private static func ragged(_ header: PeopleHeader, _ record: TextRecord) -> RowProblem {
    RowProblem(
      complaint: Complaint(
        code: .raggedRow, expected: "\(header.header.count) as in the header",
        hint: record.fields.count > header.header.count
          ? "put quotes around a cell that holds the delimiter" : Complaint.cutOff), place: nil)
  }

  private static func lineBreaks(_ text: String) -> Int {
    text.reduce(0) { $0 + ($1 == "\n" || $1 == "\r\n" || $1 == "\r" ? 1 : 0) }
  }
}

extension PeopleTable.Kept: Sendable where Value: Sendable {}
