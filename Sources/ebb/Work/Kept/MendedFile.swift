import CSV
import Domain
import Importer
import Store

/// A file of kept-back rows that ebb wrote and a person has mended.
struct MendedFile {
  struct Row {
    /// Which kept-back rows of the import it stands for.
    var places: [Int]
    var fields: [String]
    var line: Int
  }
  let importID: Int
  let rows: [Row]

  /// Nil when the file is none of ours.
  init?(path: String, name: String, encoding: TextEncoding?) throws {
    guard let columns = MendedFile.columns(path, encoding) else { return nil }
    let records = try MendedFile.records(path, encoding)
    let own = RejectsExport.columns
    guard let first = columns.firstIndex(of: own[0]), let rowColumn = columns.firstIndex(of: own[1]) else { return nil }
    var imports: Set<Int> = []
    var rows: [Row] = []
    for record in records.dropFirst() where !record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      guard record.fields.count == columns.count, !record.isSuspect else {
        throw Failure(
          .refused,
          "\(name):\(record.line): the row has \(record.fields.count) cells and the header \(columns.count)\n"
            + "  hint: mend the values in place, and keep every column")
      }
      let places = record.fields[rowColumn].split(separator: " ").compactMap { Int($0) }
      guard let id = Int(record.fields[first]), !places.isEmpty else {
        throw Failure(
          .refused,
          "\(name):\(record.line): ebb_import or ebb_row holds no number, so nobody knows which row was mended\n"
            + "  hint: leave ebb's own columns as they are; put rows of your own into a file of their own")
      }
      imports.insert(id)
      rows.append(Row(places: places, fields: record.fields.map { CSVGuard.strip($0) }, line: record.line))
    }
    guard let id = imports.first, imports.count == 1 else {
      throw Failure(.refused, "\(name): the rows belong to \(imports.count) imports; import the rows of one at a time")
    }
    // Ours stand behind the file's own, and may have been moved.
    let kept = columns.indices.filter { !own.contains(columns[$0]) }
    importID = id
    self.rows = rows.map { row in
      Row(places: row.places, fields: kept.map { row.fields[$0] }, line: row.line)
    }
  }

  /// The names of the columns; nil when ebb's own are not among them.
  private static func columns(_ path: String, _ encoding: TextEncoding?) -> [String]? {
    guard !Files.isFolder(path), var reader = try? CSVReader(path: path, options: CSVOptions(encoding: encoding)) else {
      return nil
    }
    var batch = RecordBatch()
    guard (try? reader.next(&batch)) == true, let record = batch.records.first else { return nil }
    let names = batch.texts(record).map { CSVGuard.strip($0).filter { !$0.isWhitespace }.lowercased() }
    return RejectsExport.columns.prefix(2).allSatisfy(names.contains) ? names : nil
  }

  private static func records(_ path: String, _ encoding: TextEncoding?) throws(Failure) -> [TextRecord] {
    do {
      return try CSVReader.readAll(path: path, options: CSVOptions(encoding: encoding))
    } catch {
      throw Failure(.refused, "\(path): \(error)")
    }
  }
}
