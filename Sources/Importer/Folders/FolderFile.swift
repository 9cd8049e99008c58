import CSV
import Domain

/// One file of an exported folder, read row by row, because a district's enrolments are millions.
struct FolderFile: Sendable {
  /// As the folder has it: `users.csv`.
  let name: String
  /// As messages call it: `export/users.csv`.
  let shown: String
  let names: ColumnNames
  let headerLine: Int
  private let source: Source
  private let options: ImportOptions
  var rejects: Rejects
  /// Rows below the header.
  var rows = 0

  init(name: String, shown: String, source: Source, options: ImportOptions) throws(ImportError) {
    (self.name, self.shown, self.source, self.options) = (name, shown, source, options)
    var header: TextRecord?
    do throws(ImportProblem) {
      var reader = try source.open(options)
      var batch = RecordBatch()
      do throws(CSVError) {
        if try reader.next(&batch), let first = batch.records.first { header = batch.textRecord(first) }
      } catch { throw .table(error) }
      guard header != nil else { throw .noRows }
    } catch {
      throw ImportError(file: shown, problem: error)
    }
    names = ColumnNames(header?.fields ?? [])
    headerLine = header?.line ?? 1
    rejects = Rejects(header: names.header, limit: options.acceptChanges ? .max : Rejects.usualLimit)
  }

  func place(of column: FolderColumn) -> Int? { names.place(of: column.names) }

  /// Refuses a file without a column that it must have, and one that has a column twice.
  func require(_ columns: [FolderColumn], optional: [FolderColumn] = [], _ format: FolderFormat) throws(ImportError) {
    for column in columns where place(of: column) == nil {
      let taken = columns.compactMap { place(of: $0) }
      let wanted = column.names.map { ColumnName.key($0) }
      let near = names.keys.indices.first {
        !taken.contains($0) && Suggestion.closest(to: names.keys[$0], in: wanted) != nil
      }
      let shownName = format.family == .sisIDs ? column.names.last ?? "" : column.names[0]
      throw problem(
        .missingColumn(
          line: headerLine, shape: format.rawValue, column: shownName, near: near.map { names.header[$0] }))
    }
    for column in columns + optional {
      guard let first = place(of: column) else { continue }
      if let second = names.keys.indices.first(where: { $0 > first && names.keys[$0] == names.keys[first] }) {
        throw problem(
          .repeatedColumn(line: headerLine, name: names.header[first], first: first + 1, second: second + 1))
      }
    }
  }

  func problem(_ problem: ImportProblem) -> ImportError { ImportError(file: shown, problem: problem) }

  /// A row being read.
  struct Row {
    let record: RecordBatch.Record
    let batch: RecordBatch
    let cells: [String]
    let names: ColumnNames
    var line: Int { record.line }

    /// The cell without blanks around it; empty without the column.
    func text(_ place: Int?) -> String {
      guard let place, cells.indices.contains(place) else { return "" }
      return CodeBook.trimmed(cells[place])
    }
  }

  /// Goes through the rows whose cells stand under their columns; the others are kept back.
  mutating func visit(_ body: (Row, inout FolderFile) -> Void) throws(ImportError) {
    do throws(ImportProblem) {
      var stream = try RecordStream(source, options, skipping: 1, progress: nil)
      while try stream.next() {
        for record in stream.batch.records[stream.first...] {
          let cells = stream.batch.texts(record)
          if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
          rows += 1
          if record.isSuspect {
            rejects.addSuspect(record, in: stream.batch)
          } else if cells.count != names.header.count {
            rejects.addRagged(record, in: stream.batch)
          } else {
            body(Row(record: record, batch: stream.batch, cells: cells, names: names), &self)
          }
        }
      }
    } catch {
      throw problem(error)
    }
  }

  /// Lets a proof of the order of dates see every cell of the columns.
  func prove(_ proof: inout OrderProof, _ columns: [FolderColumn]) throws(ImportError) {
    let places = columns.compactMap { place(of: $0) }
    guard !places.isEmpty, !proof.isDecided else { return }
    do throws(ImportProblem) {
      var stream = try RecordStream(source, options, skipping: 1, progress: nil)
      while try stream.next() {
        for record in stream.batch.records[stream.first...] {
          for place in places {
            if let field = stream.batch.field(place, of: record) { proof.see(stream.batch.text(field)) }
          }
        }
      }
    } catch {
      throw problem(error)
    }
  }

  mutating func reject(_ row: Row, _ place: Int?, _ code: ErrorCode, _ expected: String, _ hint: String = "") {
    rejects.add(
      Complaint(code: code, expected: expected, hint: hint), row.record, in: row.batch, column: place)
  }

  /// What a later reader needs to keep a row back after all.
  func spot(_ row: Row, _ place: Int?) -> RejectedRow {
    rejects.row(Complaint(code: .unknownReference, expected: ""), row.record, in: row.batch, column: place)
  }

  /// The rows kept back, with the file's name; more than 10 and more than 10 % are too many.
  func rejected(adding more: [RejectedRow] = []) throws(ImportError) -> [RejectedRow] {
    let all = (rejects.rows + more).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    let count = rejects.count + more.count
    if !options.acceptChanges, count > 10, count * 10 > rows {
      throw problem(
        .tooManyRejected(count: count, rows: rows, examples: Array(all.prefix(10)), unknownCodes: []))
    }
    return all.map { row in
      var row = row
      row.file = name
      return row
    }
  }
}
