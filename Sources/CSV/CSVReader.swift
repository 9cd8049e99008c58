/// Reads a CSV file as batches of whole records, in memory that does not grow with the file.
///
/// For example:
///
///     var reader = try CSVReader(path: "attendance.csv")
///     var batch = RecordBatch()
///     while try reader.next(&batch) {
///       for record in batch.records { print(batch.texts(record)) }
///     }
public struct CSVReader: ~Copyable {
  public let encoding: TextEncoding
  public let dialect: CSVDialect
  /// The file's size in bytes.
  public let byteCount: Int
  /// How many of the file's bytes were read so far.
  public var bytesRead: Int { source.offset }

  private static let sampleSize = 64 << 10

  private let options: CSVOptions
  private var decoder: Decoder
  private var source: ByteSource
  /// Bytes of the file not yet decoded: part of a character. Not used for UTF-8.
  private var raw: [UInt8] = []
  /// UTF-8 not yet given out as records; the first `validated` bytes of it are known to be valid.
  private var rest: [UInt8] = []
  private var validated = 0
  private var line = 1
  /// The length of the `sep=` line, until it was skipped.
  private var skipped = 0
  private var isHeaderNext: Bool
  private let usesQuotes: Bool
  /// The header's count of fields, when every row ends in a delimiter that the header lacks.
  private let paddedWidth: Int?
  private var isRestFull = false
  private var isAtEnd = false

  /// Opens a file, refuses what is no CSV, and recognises encoding and dialect.
  public init(path: String, options: CSVOptions = .init()) throws(CSVError) {
    try self.init(source: ByteSource(path: path), options: options)
  }

  /// Reads bytes that are in memory already, with the same checks as a file.
  public init(bytes: [UInt8], options: CSVOptions = .init()) throws(CSVError) {
    try self.init(source: ByteSource(bytes: bytes), options: options)
  }

  private init(source: consuming ByteSource, options: CSVOptions) throws(CSVError) {
    var source = source
    var sample: [UInt8] = []
    while sample.count < Self.sampleSize {
      if try source.read(into: &sample, limit: Self.sampleSize - sample.count) == 0 { break }
    }
    let isWhole = source.offset >= source.byteCount
    if sample.isEmpty { throw .empty }
    try ContentKind.check(sample)
    let (encoding, mark) = try EncodingGuess(sample: sample, said: options.encoding).encoding()
    source.offset = mark
    let decoder = try Decoder(encoding)
    let text = try Self.text(of: sample.dropFirst(mark), decoder, isWhole: isWhole)
    decoder.reset()
    // Some encodings have a byte order mark that only decoding shows.
    let skippedMark = text.starts(with: RecordBatch.mark) ? RecordBatch.mark.count : 0
    let separator = DialectGuess.separatorLine(text[skippedMark...])
    let start = skippedMark + (separator?.length ?? 0)
    if isWhole, text[start...].allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw .empty }
    let guess = DialectGuess(sample: text[start...], isWhole: isWhole, options: options)
    let dialect = options.dialect ?? guess.dialect(delimiter: options.delimiter ?? separator?.delimiter)
    guard dialect.isUsable else { throw .unusableDialect }
    self.encoding = encoding
    self.dialect = dialect
    self.options = options
    self.decoder = decoder
    byteCount = source.byteCount
    isHeaderNext = dialect.headerQuote != dialect.quote
    skipped = start
    line = separator == nil ? 1 : 2
    usesQuotes = guess.usesQuotes(dialect)
    // A dialect that was given whole is not doubted.
    paddedWidth = options.dialect == nil ? guess.widthBeforeTrailingDelimiter(dialect) : nil
    self.source = source
  }

  /// Fills the batch with the next whole records; false at the end, when none are left.
  ///
  /// Wholly blank lines are no records, but they count as lines. After an error the reader is not to be used again.
  public mutating func next(_ batch: inout RecordBatch) throws(CSVError) -> Bool {
    repeat {
      batch.removeAll()
      swap(&batch.bytes, &rest)
      if !isRestFull { try read(into: &batch.bytes) }
      isRestFull = false
      if batch.bytes.count < skipped {
        rest.append(contentsOf: batch.bytes)
        continue
      }
      let stop = scanner(isHeader: isHeaderNext)
        .scan(&batch, from: skipped, line: line, isEnd: isAtEnd, mostRecords: isHeaderNext ? 1 : .max)
      if let error = stop.error { throw error }
      rest.append(contentsOf: batch.bytes[stop.consumed...])
      validated -= stop.consumed
      line = stop.line
      skipped = 0
      isRestFull = stop.isFull
      if !batch.records.isEmpty {
        if let paddedWidth { batch.dropEmptyFields(beyond: paddedWidth) }
        // The rows after a header in other quotes are there already.
        if isHeaderNext { isRestFull = true }
        isHeaderNext = false
        return true
      }
    } while !isAtEnd || isRestFull
    return false
  }

  private func scanner(isHeader: Bool) -> Scanner {
    Scanner(dialect: dialect, options: options, isHeader: isHeader, usesQuotes: usesQuotes)
  }

  /// Appends one block as valid UTF-8, but for a character the block's end may have cut.
  private mutating func read(into bytes: inout [UInt8]) throws(CSVError) {
    if encoding == .utf8 {
      isAtEnd = try source.read(into: &bytes, limit: options.blockSize) == 0
      let outcome = bytes.withUnsafeBufferPointer { UTF8Check.check($0, from: validated) }
      guard case .valid(let upTo) = outcome, upTo == bytes.count || !isAtEnd else {
        let place = if case .invalid(let at) = outcome { at } else { validated }
        throw Self.error(.utf8, after: bytes[min(skipped, place)..<place], line: line)
      }
      validated = upTo
    } else {
      isAtEnd = try source.read(into: &raw, limit: options.blockSize) == 0
      do throws(Decoder.Failure) {
        try decoder.decode(&raw, into: &bytes, isEnd: isAtEnd)
      } catch {
        throw Self.error(encoding, after: bytes.dropFirst(skipped), line: line)
      }
    }
    if isAtEnd { try source.checkUnchanged() }
  }

  /// Decodes the first bytes of a file, to look at them.
  private static func text(
    of sample: ArraySlice<UInt8>, _ decoder: borrowing Decoder, isWhole: Bool
  ) throws(CSVError) -> [UInt8] {
    var text: [UInt8] = []
    var raw = Array(sample)
    do throws(Decoder.Failure) {
      try decoder.decode(&raw, into: &text, isEnd: isWhole)
    } catch {
      throw Self.error(decoder.encoding, after: text[...], line: 1)
    }
    if decoder.encoding == .utf8,
      case .invalid(let place) = text.withUnsafeBufferPointer({ UTF8Check.check($0, from: 0) })
    {
      throw Self.error(.utf8, after: text[..<place], line: 1)
    }
    if let place = text.firstIndex(of: 0) {
      let (line, byte) = Self.place(after: text[..<place], line: 1, .utf8)
      throw .nulByte(line: line, byte: byte)
    }
    return text
  }

  /// Tells that what follows these bytes is no text of the encoding.
  private static func error(_ encoding: TextEncoding, after bytes: ArraySlice<UInt8>, line: Int) -> CSVError {
    let (line, byte) = place(after: bytes, line: line, encoding)
    return encoding == .utf8 ? .notUTF8(line: line, byte: byte) : .notEncoded(encoding, line: line, byte: byte)
  }

  private static func place(
    after bytes: ArraySlice<UInt8>, line: Int, _ encoding: TextEncoding
  ) -> (line: Int, byte: Int) {
    let start = bytes.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.startIndex
    let text = String(decoding: bytes[start...], as: UTF8.self)
    return (line + LineCount.breaks(in: bytes), encoding.byteCount(of: text) + 1)
  }
}

extension CSVReader {
  /// Reads a whole file as texts; for files small enough not to mind.
  public static func readAll(path: String, options: CSVOptions = .init()) throws(CSVError) -> [TextRecord] {
    var reader = try CSVReader(path: path, options: options)
    return try reader.readRest()
  }

  /// Reads bytes in memory as texts.
  public static func readAll(bytes: [UInt8], options: CSVOptions = .init()) throws(CSVError) -> [TextRecord] {
    var reader = try CSVReader(bytes: bytes, options: options)
    return try reader.readRest()
  }

  /// Reads all records not yet given out as texts.
  public mutating func readRest() throws(CSVError) -> [TextRecord] {
    var batch = RecordBatch()
    var records: [TextRecord] = []
    while try next(&batch) {
      for record in batch.records { records.append(batch.textRecord(record)) }
    }
    return records
  }
}
