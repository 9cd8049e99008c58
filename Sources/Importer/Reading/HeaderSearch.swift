import CSV
import Domain

/// Finds the header of a file, which may stand below some title lines.
struct HeaderSearch {
  var kind: FileKind
  var layout: Layout?
  var header: [String]
  /// Records above the rows, the header included.
  var skipped: Int
  var line: Int
  /// The header as it stands in the file.
  var headerText = ""
  /// How the file separates and quotes.
  var dialect: CSVDialect
  /// Encoding and delimiter, for the summary.
  var csvLine: String

  /// Lines above the header are titles only when the header is certain, and at most so many.
  static let mostTitles = 20

  init(_ source: Source, _ options: ImportOptions) throws(ImportProblem) {
    var reader = try source.open(options)
    var batch = RecordBatch()
    var records: [TextRecord] = []
    do throws(CSVError) {
      while records.count <= HeaderSearch.mostTitles, try reader.next(&batch) {
        for record in batch.records.prefix(HeaderSearch.mostTitles + 1 - records.count) {
          records.append(batch.textRecord(record))
        }
      }
    } catch {
      throw .table(error)
    }
    guard let top = records.first else { throw .noRows }
    dialect = reader.dialect
    csvLine = "\(reader.encoding.name), \(HeaderSearch.name(ofDelimiter: reader.dialect.delimiter))"
    if case .sheet(let sheet) = source { csvLine = "workbook, sheet ‘\(sheet.name)’" }
    for (place, record) in records.enumerated() {
      guard let (kind, layout) = HeaderSearch.recognise(record.fields, options.kind) else { continue }
      (self.kind, self.layout, header, skipped, line) = (kind, layout, record.fields, place + 1, record.line)
      headerText = record.original
      try HeaderSearch.refuseRepeats(
        record.fields, used: layout.map { $0.used.subtracting($0.mayRepeat) }, line: record.line)
      return
    }
    if let kind = options.kind, kind != .attendance {
      (self.kind, layout, header, skipped, line) = (kind, nil, top.fields, 1, top.line)
      headerText = top.original
      return
    }
    throw HeaderSearch.complaint(top.fields, line: top.line)
  }

  private static func recognise(_ header: [String], _ asked: FileKind?) -> (FileKind, Layout?)? {
    // Notes may carry a code or status of their own; whoever names author and text writes notes.
    if asked == nil, ColumnNames(header).has("author", "text") { return (.notes, nil) }
    if asked == nil || asked == .attendance, let layout = Layout.recognise(header) { return (.attendance, layout) }
    guard asked != .attendance, let kind = PeopleReader.kind(ofHeader: header), asked == nil || asked == kind else {
      return nil
    }
    return (kind, nil)
  }

  /// Refuses two columns of one name when that name is one that would be read.
  private static func refuseRepeats(_ header: [String], used: Set<Int>?, line: Int) throws(ImportProblem) {
    let keys = header.map { ColumnName.key($0) }
    for place in (used ?? []).sorted() where header.indices.contains(place) {
      if let second = keys.indices.first(where: { $0 != place && keys[$0] == keys[place] }) {
        throw .repeatedColumn(
          line: line, name: header[place], first: min(place, second) + 1, second: max(place, second) + 1)
      }
    }
  }

  /// Says which column of a long file is missing when the others are there, else that the header is unknown.
  private static func complaint(_ header: [String], line: Int) -> ImportProblem {
    let names = ColumnNames(header)
    let needed: [(String, [String])] = [
      ("student_id", Aliases.student), ("date", Aliases.date), ("status", Aliases.status + Aliases.letter),
    ]
    let missing = needed.filter { names.place(of: $0.1) == nil }
    guard missing.count == 1, let (column, aliases) = missing.first else {
      return .unknownHeader(line: line, header: header)
    }
    let taken = needed.compactMap { names.place(of: $0.1) }
    let free = header.indices.filter { !taken.contains($0) }
    let near = free.first { place in Suggestion.closest(to: names.keys[place], in: aliases.map(ColumnName.key)) != nil }
    return .missingColumn(line: line, shape: "attendance", column: column, near: near.map { header[$0] })
  }

  private static func name(ofDelimiter delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: "\t"): "tab-separated"
    case UInt8(ascii: ";"): "semicolon-separated"
    case UInt8(ascii: "|"): "bar-separated"
    case UInt8(ascii: ","): "comma-separated"
    default: "separated by ‘\(UnicodeScalar(delimiter))’"
    }
  }
}
