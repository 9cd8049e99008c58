import CSV
import Excel

/// Where a file's bytes come from; opened again for each pass.
enum Source: Sendable {
  case path(String)
  case bytes([UInt8])
  /// A workbook's sheet.
  case sheet(SheetSource)

  /// Finds the sheet that is meant in a workbook; any other file stays what it is.
  func opened(_ options: ImportOptions) throws(ImportProblem) -> Source {
    let workbook: [UInt8]?
    do throws(CSVError) {
      switch self {
      case .path(let path):
        guard Source.isZip(try FileBytes.first(4, path: path)) else { return self }
        workbook = try FileBytes.all(path: path, limit: Workbook.mostFileBytes)
      case .bytes(let bytes):
        guard Source.isZip(bytes) else { return self }
        workbook = bytes
      case .sheet: return self
      }
    } catch {
      throw .table(error)
    }
    guard let workbook else { throw .workbook(.tooLarge(limit: Workbook.mostFileBytes)) }
    var sheets = try Sheets(workbook, options)
    return .sheet(try sheets.choose())
  }

  /// Gives the value of merged cells to all of them; returns what is to be said of the sheet, nothing for other files.
  mutating func fillMerges(below header: Int) throws(ImportProblem) -> [String] {
    guard case .sheet(var sheet) = self else { return [] }
    try sheet.fillMerges(below: header)
    self = .sheet(sheet)
    return sheet.notices
  }

  private static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  func open(_ options: ImportOptions) throws(ImportProblem) -> CSVReader {
    do throws(CSVError) {
      let csv = options.csv
      switch self {
      case .path(let path): return try CSVReader(path: path, options: csv)
      case .bytes(let bytes): return try CSVReader(bytes: bytes, options: csv)
      case .sheet(let sheet):
        var options = CSVOptions(encoding: .utf8, dialect: .standard)
        options.recordsAreLines = true
        return try CSVReader(bytes: sheet.csv, options: options)
      }
    } catch {
      throw .table(error)
    }
  }
}

/// One pass over a file, past its header.
struct RecordStream: ~Copyable {
  private var reader: CSVReader?
  /// Long files are cut on another core: it took a quarter of an import's time on the same one.
  private let ahead: ReadAhead?
  private static let longFile = 4 << 20
  private(set) var batch = RecordBatch()
  /// The first unread record of ``batch``.
  private(set) var first: Int
  private var isFirstBatch = true
  private let skipped: Int
  private let progress: ((Int, Int) -> Void)?

  /// - Parameter skipped: records up to and including the header.
  init(_ source: Source, _ options: ImportOptions, skipping skipped: Int, progress: ((Int, Int) -> Void)?)
    throws(ImportProblem)
  {
    let opened = try source.open(options)
    if opened.byteCount >= RecordStream.longFile {
      ahead = ReadAhead(opened)
      reader = nil
    } else {
      ahead = nil
      reader = consume opened
    }
    self.skipped = skipped
    self.progress = progress
    first = 0
  }

  /// Fills the next batch; false at the end of the file.
  mutating func next() throws(ImportProblem) -> Bool {
    do throws(CSVError) {
      if let ahead {
        guard try ahead.next(&batch) else { return false }
        progress?(ahead.bytesRead, ahead.byteCount)
      } else {
        guard try reader?.next(&batch) ?? false else { return false }
        progress?(reader?.bytesRead ?? 0, reader?.byteCount ?? 0)
      }
    } catch {
      throw .table(error)
    }
    seen += batch.records.count
    // A header and the titles above it may fill several small batches.
    first = max(0, min(batch.records.count, skipped - (seen - batch.records.count)))
    return true
  }
  private var seen = 0
}
