/// Cuts UTF-8 into records and fields, 64 bytes a step.
///
/// It never looks at a byte that is neither delimiter, quote nor below 0x0E: ``Finder`` finds those for 64 bytes at a
/// time, and only they are decided one by one.
struct Scanner {
  /// Where a scan stopped.
  struct Stop {
    /// The first byte not yet in a record.
    var consumed = 0
    /// The line of that byte.
    var line = 1
    /// Whether the room for fields was used up before the bytes were.
    var isFull = false
    /// The line of a quote still open at the end of the bytes.
    var openQuote: Int?
    var error: CSVError?
  }

  enum State { case plain, quoted, closed }

  let delimiter: UInt8
  let quote: UInt8
  /// The quote that files of another hand use: a row in it was pasted in.
  let foreignQuote: UInt8
  /// Whether the file puts cells in quotes, so that a quote within a bare cell is one too many.
  let usesQuotes: Bool
  let hasBackslash: Bool
  let longestLine: Int
  let longestField: Int
  let mostColumns: Int
  let recordsAreLines: Bool

  init(dialect: CSVDialect, options: CSVOptions, isHeader: Bool = false, usesQuotes: Bool = false) {
    delimiter = dialect.delimiter
    quote = isHeader ? dialect.headerQuote : dialect.quote
    foreignQuote =
      switch quote {
      case UInt8(ascii: "\""): UInt8(ascii: "'")
      case CSVDialect.noQuote: CSVDialect.noQuote
      default: UInt8(ascii: "\"")
      }
    self.usesQuotes = usesQuotes && !isHeader
    hasBackslash = dialect.escape == .backslash
    longestLine = options.longestLine
    longestField = options.longestField
    mostColumns = options.mostColumns
    recordsAreLines = options.recordsAreLines
  }

  /// Fills `batch` with the whole records of its bytes from a place on.
  ///
  /// - parameter isEnd: the file ends with these bytes, so the last record needs no line end.
  func scan(
    _ batch: inout RecordBatch, from start: Int, line: Int, isEnd: Bool, mostRecords: Int = .max
  ) -> Stop {
    // A quarter of the bytes is room for fields of three letters; a fuller block becomes two batches.
    let room = max(batch.bytes.count / 4, mostColumns + 2)
    var stop = Stop()
    batch.quote = quote
    batch.recordsAreLines = recordsAreLines
    batch.escape = hasBackslash ? .backslash : .doubled
    batch.bytes.withUnsafeBufferPointer { bytes in
      batch.records.append(addingCapacity: room) { records in
        records.withUnsafeMutableBufferPointer { records, recordCount in
          batch.fields.append(addingCapacity: room) { fields in
            fields.withUnsafeMutableBufferPointer { fields, fieldCount in
              var run = Run(bytes: bytes, fields: fields, records: records, room: room, start: start, line: line)
              stop = run.scan(self, isEnd: isEnd, mostRecords: mostRecords)
              fieldCount = run.firstField
              recordCount = run.recordCount
            }
          }
        }
      }
    }
    return stop
  }
}
