import CSV
import Domain
import Importer
import Store

/// Kept-back rows as a file that a person mends in place and ebb imports again.
///
/// The columns are those of the file the rows came from; behind them ebb adds its own, which tell the rows apart.
struct RejectsExport {
  /// Behind the file's own columns, so that those keep their places.
  static let columns = ["ebb_import", "ebb_row", "ebb_line", "ebb_code", "ebb_expected", "ebb_original"]

  let workspace: Workspace

  /// Writes the open rows: one import's to `path`, of several to a file each, numbered by import. Gives what it wrote.
  func write(_ entries: [RejectedRows.Entry], to path: String) throws -> [(path: String, rows: Int)] {
    let imports = Array(Set(entries.map(\.importID))).sorted()
    var files: [(path: String, rows: Int, text: String)] = []
    for id in imports {
      let mine = entries.filter { $0.importID == id }
      files.append((imports.count == 1 ? path : numbered(path, id), mine.count, try text(mine, importID: id)))
    }
    // All or none: a file that is there already must not leave the others half done.
    for file in files where Files.exists(file.path) {
      throw Failure(.cannotCreate, "‘\(file.path)’ is there already and was left alone; name a new file")
    }
    if files.isEmpty { files = [(path, 0, RejectList.csv([]))] }
    for file in files { try Files.writeNew(file.text, to: file.path) }
    return files.map { ($0.path, $0.rows) }
  }

  private func numbered(_ path: String, _ id: Int) -> String {
    let name = Files.name(path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path)-\(id)" }
    let ending = name[dot...]
    return "\(path.dropLast(ending.count))-\(id)\(ending)"
  }

  private func text(_ entries: [RejectedRows.Entry], importID: Int) throws -> String {
    guard let reading = try Readings(database: workspace.database).reading(of: importID) else {
      return RejectList.csv(entries.map { RejectList.fields($0.row, file: $0.file) })
    }
    let dialect = ReadingOptions.options(reading.options).dialect ?? .standard
    let header = KeptRowText.header(reading.header, dialect)
    var writer = CSVWriter(guardFormulas: true)
    writer.write(header + RejectsExport.columns)
    var done: Set<String> = []
    for entry in entries where done.insert(entry.row.original).inserted {
      // In a wide file several cells of one row may be kept back.
      let same = entries.filter { $0.row.original == entry.row.original }
      var fields = KeptRowText.fields(entry.row.original, dialect)
      // A row of another length keeps its text in the last column.
      fields = Array(fields.prefix(header.count))
      fields += Array(repeating: "", count: header.count - fields.count)
      writer.write(
        fields + [
          "\(importID)", same.map { "\($0.place)" }.joined(separator: " "), "\(entry.row.line)",
          same.map(\.row.code).joined(separator: " "),
          same.map { "\($0.row.field): \($0.row.expected)" }.joined(separator: "; "), entry.row.original,
        ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// The cells of a row that is kept as text.
enum KeptRowText {
  static func header(_ text: String, _ dialect: CSVDialect) -> [String] {
    var own = dialect
    own.quote = dialect.headerQuote
    return fields(text, own)
  }

  static func fields(_ text: String, _ dialect: CSVDialect) -> [String] {
    // Its quote on top must not be taken for the header's.
    var own = dialect
    own.headerQuote = dialect.quote
    let records = try? CSVReader.readAll(bytes: Array(text.utf8) + [0x0A], options: CSVOptions(dialect: own))
    return records?.first?.fields ?? [text]
  }

  /// A row as every reader understands it.
  static func standard(_ fields: [String]) -> String {
    var writer = CSVWriter(lineEnd: .lf)
    writer.write(fields)
    return String(decoding: writer.bytes.dropLast(), as: UTF8.self)
  }
}
